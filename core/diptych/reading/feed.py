"""RSS and Atom where one entry is the article; ``collections.feeds`` reads the others."""

from diptych.article import Article
from diptych.options import Limits
from diptych.reading.refusals import refusal


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """Never an article: a feed comes here where none of its entries holds one. Raises ReadingError that says so."""
    raise refusal("feed", name)
