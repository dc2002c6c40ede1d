"""Session → report: HTML, CSV, JSON, Markdown, DOCX."""

from diptych.exporting.rendering import render

__all__ = ["render"]
