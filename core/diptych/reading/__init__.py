"""Bytes → Article, whatever the format; one module per format behind ``read_article``."""

from diptych.reading.registry import read_article
from diptych.reading.samples import read_sample

__all__ = ["read_article", "read_sample"]
