"""What a command reads: a file, or standard input where it is named ``-``."""

from pathlib import Path

from diptych.article import Article
from diptych.cli.streams import INPUT_NAME, STANDARD, standard_input
from diptych.reading import read_isolated, read_stream


def read_input(path: Path) -> Article:
    """The article in a file, or in the plain text on standard input; raises ReadingError."""
    return read_stream(standard_input(), INPUT_NAME) if path == STANDARD else read_isolated(path)
