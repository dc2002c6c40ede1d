"""The tables of words that Diptych ships for a language: what their lines say.

One form for all: ``head: word, word``, ``#`` for comments; what a head means stands in the header of each file.
"""

from collections.abc import Iterator

from diptych.word_folders import word_folder

ENGLISH = "en"


def text_of(code: str, name: str) -> str:
    """The text of a file of a language, empty where it has none."""
    folder = word_folder(code)
    file = folder.joinpath(name) if folder is not None else None
    return file.read_text(encoding="utf-8") if file is not None and file.is_file() else ""


def lines(name: str, code: str = ENGLISH) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Head and words of every line of a table, in order; nothing where the language has no such table."""
    for raw in text_of(code, f"{name}.txt").splitlines():
        line = raw.strip()
        if line and not line.startswith("#"):
            head, _, tail = line.partition(":")
            yield head.strip(), tuple(word for part in tail.split(",") if (word := part.strip()))
