"""Whether two words may stand for one another in two reports of one event: “shop” and “store”, “killed” and “dead”.

A reason to see no difference, never one to see a difference.
"""

from collections import defaultdict
from functools import lru_cache

from diptych.languages.inflection import every_form, joined
from diptych.languages.tables import lines
from diptych.sameness.spelling import standard_spelling

_NONE: frozenset[str] = frozenset()


def families(norm: str) -> frozenset[str]:
    """The families that a folded word belongs to, in any form."""
    return _table().get(standard_spelling(norm), _NONE)


def akin(one: str, other: str) -> bool:
    """Whether two folded words have a family in common."""
    return not families(one).isdisjoint(families(other))


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for name, words in lines("families"):
        for word in words:
            for form in every_form(word) | {word, joined(word, "s")}:
                found[standard_spelling(form)].add(name)
    return {form: frozenset(names) for form, names in found.items()}
