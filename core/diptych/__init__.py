"""The engine of Diptych: what two articles share, what only one says, what they say differently.

The public names load on first use (PEP 562), so that ``import diptych`` costs milliseconds.
"""

from importlib import import_module
from typing import TYPE_CHECKING

__version__ = "0.1.0"

if TYPE_CHECKING:
    from diptych.article import Article
    from diptych.comparison import Comparison
    from diptych.engine import compare, compare_all
    from diptych.errors import DiptychError
    from diptych.options import Options
    from diptych.reading import read_article, read_articles
    from diptych.session import Session
    from diptych.storage import load, save
    from diptych.story import Story

_HOME = {
    "Article": "article",
    "Comparison": "comparison",
    "DiptychError": "errors",
    "Options": "options",
    "Session": "session",
    "Story": "story",
    "compare": "engine",
    "compare_all": "engine",
    "load": "storage",
    "read_article": "reading",
    "read_articles": "reading",
    "save": "storage",
}

__all__ = [
    "Article",
    "Comparison",
    "DiptychError",
    "Options",
    "Session",
    "Story",
    "__version__",
    "compare",
    "compare_all",
    "load",
    "read_article",
    "read_articles",
    "save",
]


def __dir__() -> list[str]:
    """What a prompt offers after ``diptych.``: the public names, imported or not."""
    return __all__


def __getattr__(name: str) -> object:
    """The public name, imported from its home on first use."""
    if name in _HOME:
        return getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
