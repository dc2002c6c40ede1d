"""Whether two surnames may be two spellings of one, as newsrooms take names over from other scripts."""

from difflib import SequenceMatcher

from diptych.sameness.variants import without_accents

_LEAST = 5  # letters of a surname of which another spelling is known
_ALIKE = 0.75  # share of its letters that the other one has in the same order


def one_surname(one: str, other: str) -> bool:
    """Whether two surnames are one but for accents, or spell one name in two ways: “Oruzhan”, “Orujan”.

    Only of people with the same first name: the shorter a name, the more others are spelt nearly so.
    """
    a, b = (without_accents(name.casefold()) for name in (one, other))
    if a == b:
        return True
    if min(len(a), len(b)) < _LEAST or a[0] != b[0]:
        return False
    return min(_alike(a, b), _alike(b, a)) >= _ALIKE


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
