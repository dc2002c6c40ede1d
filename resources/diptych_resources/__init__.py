"""Data that Diptych ships: word lists, themes, icons, sample articles, translations."""

from importlib.resources import files
from importlib.resources.abc import Traversable


def resource(*parts: str) -> Traversable:
    """The shipped file or folder at this path, as an importlib traversable."""
    return files(__name__).joinpath(*parts)
