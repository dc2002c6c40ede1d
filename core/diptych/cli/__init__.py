"""The headless commands; the window hands in what needs a screen."""

from diptych.cli.main import Screen, main

__all__ = ["Screen", "main"]
