"""The tables of words that Diptych ships for a language: what their lines say.

One form for all: ``head: word, word``, ``#`` for comments; what a head means stands in the header of each file.
"""

from collections.abc import Iterator

from diptych_resources import resource

ENGLISH = "en"


def lines(name: str, code: str = ENGLISH) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Head and words of every line of a table, in order; no words where the line is only a head."""
    for raw in resource("languages", code, f"{name}.txt").read_text(encoding="utf-8").splitlines():
        line = raw.strip()
        if line and not line.startswith("#"):
            head, _, tail = line.partition(":")
            yield head.strip(), tuple(word for part in tail.split(",") if (word := part.strip()))
