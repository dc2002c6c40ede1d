"""Bytes → Article, whatever the format; one module per format behind ``read_article``."""

from diptych.reading.isolation import Reader, read_all_isolated, read_isolated
from diptych.reading.plain import article_from_text
from diptych.reading.registry import read_article, read_articles, read_stream
from diptych.reading.samples import read_sample

__all__ = [
    "Reader",
    "article_from_text",
    "read_all_isolated",
    "read_article",
    "read_articles",
    "read_isolated",
    "read_sample",
    "read_stream",
]
