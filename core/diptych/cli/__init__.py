"""The headless commands, a module each with ``add_arguments`` and ``run``; the window hands in what needs a screen."""

from diptych.cli.main import main
from diptych.cli.screen import PictureTheme, Screen

__all__ = ["PictureTheme", "Screen", "main"]
