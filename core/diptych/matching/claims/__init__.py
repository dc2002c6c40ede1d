"""Sentences → claims: which sentences say the same, what only one says, on what they contradict each other."""
