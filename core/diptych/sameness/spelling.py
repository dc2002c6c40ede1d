"""The one spelling that stands for all spellings of a word: British, American, and doublets of either."""

from collections.abc import Iterator
from functools import lru_cache

from diptych.languages.inflection import joined
from diptych.languages.tables import lines


@lru_cache(maxsize=50_000)
def standard_spelling(word: str) -> str:
    """The spelling that all spellings of a folded word share; a possessive and the parts of a compound keep theirs."""
    table = spellings()
    if word in table:
        return table[word]
    if "-" in word:
        return "-".join(map(standard_spelling, word.split("-")))
    name, apostrophe, ending = word.partition("'")
    return table.get(name, name) + apostrophe + ending if apostrophe else word


@lru_cache(maxsize=1)
def spellings() -> dict[str, str]:
    """Every spelling of the table that is not the standard one, with that one."""
    found: dict[str, str] = {}
    for head, words in lines("spelling"):
        for other, standard in _pairs(head, words):
            if other != standard:
                found.setdefault(other, standard)
    return {word: _last(found, word) for word in found}


def _pairs(head: str, words: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The spellings that one line makes two by two: of each word alone, and with each ending."""
    change, _, endings = head.partition("+")
    other, _, standard = (part.strip() for part in change.partition(">"))
    for word in words or (other,):
        stem = word.removesuffix("-")
        before, _, after = stem.rpartition(other)
        changed = before + standard + after
        if stem == word:
            yield word, changed
        for ending in endings.split():
            yield joined(stem, ending), joined(changed, ending)


def _last(found: dict[str, str], word: str) -> str:
    """Where the steps from spelling to spelling end: “tranquillise”, “tranquillize”, “tranquilize”."""
    seen = {word}
    while word in found and found[word] not in seen:
        word = found[word]
        seen.add(word)
    return word
