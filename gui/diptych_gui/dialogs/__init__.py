"""What asks the reader something and waits for the answer."""
