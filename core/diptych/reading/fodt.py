"""OpenDocument texts kept as one XML file."""

from diptych.article import Article
from diptych.options import Limits
from diptych.reading.archive import damaged, parse_xml
from diptych.reading.odt import about_of, article_of, text_body
from diptych.reading.odt_numbers import list_styles


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in an .fodt file; raises ReadingError where it is damaged or holds no text."""
    root = parse_xml(data, name)
    body = text_body(root)
    if body is None:
        raise damaged(name)
    return article_of(body, about_of(root), list_styles(root), name)
