"""Bytes → Article, whatever the format; one module per format behind ``read_article``."""

from diptych.reading.registry import read_article

__all__ = ["read_article"]
