"""What Qt does to words in a widget, and what is done about it."""
