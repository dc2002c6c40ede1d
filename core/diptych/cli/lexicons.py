"""``diptych lexicons``: the word lists in force and where their files lie."""


def run() -> int:
    """Prints the lists; returns 0."""
    return 0
