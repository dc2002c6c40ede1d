"""The headless commands; the window hands in what needs a screen."""

from diptych.cli.main import PictureTheme, Screen, main

__all__ = ["PictureTheme", "Screen", "main"]
