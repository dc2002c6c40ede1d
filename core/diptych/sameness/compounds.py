"""Whether words apart, with hyphens or together are one compound: “health care”, “health-care”, “healthcare”."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from diptych.languages.inflection import joined
from diptych.languages.tables import lines
from diptych.sameness.contractions import written_out
from diptych.sameness.spelling import standard_spelling


@dataclass(frozen=True, slots=True)
class _Rules:
    """The table: what may be one although it begins with a function word, and what is never one."""

    function: frozenset[str]
    one: frozenset[str]
    apart: frozenset[str]
    hyphen: frozenset[str]


def same_compound(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two runs of folded words, hyphens kept or split, are one compound with the same letters."""
    if not left or not right:
        return False
    if _open(left) == _open(right):
        return True  # hyphens or none between the same words
    letters = _letters(left)
    return letters.isalpha() and letters == _letters(right) and not _differ(left, right)


def _letters(words: Sequence[str]) -> str:
    return "".join(_open(words))


def _differ(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether either way of writing is known to be another thing than the other."""
    rules = _rules()
    apart, other = sorted(([_open(left), _open(right)]), key=lambda parts: (-len(parts), parts))
    written = " ".join(apart)
    if written in rules.hyphen:
        return True
    hyphened = any("-" in word for word in (*left, *right))
    if written in rules.one or hyphened:
        return False
    return written in rules.apart or apart[0] in rules.function or other[0] in rules.function


def _open(words: Sequence[str]) -> list[str]:
    """The words with nothing between their parts, in standard spelling: “cannot”, “can-not” are “can”, “not”."""
    parts = (part for word in words for part in word.split("-") if part)
    return [standard_spelling(whole) for part in parts for whole in written_out(part)]


@lru_cache(maxsize=1)
def _rules() -> _Rules:
    found: dict[str, set[str]] = {}
    for head, entries in lines("compounds"):
        for entry in entries:
            found.setdefault(head, set()).update(" ".join(_open(form.split())) for form in _inflected(entry))
    return _Rules(*(frozenset(found[head]) for head in ("function", "one", "apart", "hyphen")))


def _inflected(entry: str) -> Iterator[str]:
    """The entry alone and with the endings behind its plus sign."""
    words, _, endings = (part.strip() for part in entry.partition("+"))
    yield words
    for ending in endings.split():
        yield joined(words, ending)
