"""The sample pair that Diptych ships."""

from pathlib import Path

from diptych.article import Article
from diptych.reading.registry import read_article
from diptych_resources import resource


def sample_paths() -> tuple[Path, Path]:
    """The files of the left and the right article of the sample pair."""
    return Path(str(resource("samples", "left.txt"))), Path(str(resource("samples", "right.txt")))


def read_sample() -> tuple[Article, Article]:
    """The left and the right article of the sample pair."""
    left, right = sample_paths()
    return read_article(left), read_article(right)
