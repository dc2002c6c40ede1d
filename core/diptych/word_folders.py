"""Where the words of a language lie: a folder by its code, shipped with Diptych or in the reader's configuration."""

from collections.abc import Iterator
from importlib.resources.abc import Traversable
from pathlib import Path

from platformdirs import user_config_path

from diptych_resources import resource

_MARK = "language.toml"  # what makes a folder a language's
_tried: list[Path] = []


def own_languages() -> Path:
    """Where the reader's own languages lie, a folder for each: ``languages`` in the configuration folder."""
    return user_config_path("diptych", appauthor=False) / "languages"


def try_out(folder: Path) -> None:
    """Takes a folder for the words of the language that it is named for, in this process, whatever is shipped."""
    _tried.append(folder.resolve())


def word_folder(code: str) -> Traversable | None:
    """The folder of a language, None where there is none; what is shipped goes before the reader's own."""
    if not code.isalnum():  # it may come from a file, which names no folder but that of a language
        return None
    tried = (folder for folder in _tried if folder.name == code)
    places: tuple[Traversable, ...] = (*tried, resource("languages", code), own_languages() / code)
    return next((place for place in places if place.is_dir()), None)


def codes() -> Iterator[str]:
    """The codes of all languages that have a folder of words, in no order, each once."""
    seen: set[str] = set()
    parents: tuple[Traversable, ...] = (resource("languages"), own_languages())
    for folder in (*_tried, *(f for parent in parents if parent.is_dir() for f in parent.iterdir())):
        if folder.name not in seen and folder.joinpath(_MARK).is_file():
            seen.add(folder.name)
            yield folder.name
