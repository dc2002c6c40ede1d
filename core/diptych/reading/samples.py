"""The sample pair that Diptych ships."""

from importlib.resources import as_file

from diptych.article import Article
from diptych.reading.registry import read_article
from diptych_resources import resource


def read_sample() -> tuple[Article, Article]:
    """The left and the right article of the sample pair."""
    with as_file(resource("samples", "left.txt")) as left, as_file(resource("samples", "right.txt")) as right:
        return read_article(left), read_article(right)
