"""Session or story → report: HTML, CSV, JSON, Markdown, DOCX."""

from diptych.exporting.rendering import render, render_story

__all__ = ["render", "render_story"]
