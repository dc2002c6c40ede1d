"""Which figures of two articles have the same digits in another order: 684 million here, 648 million there.

True of any two reports: of two numbers of three digits that have nothing to do with each other one in two hundred has
the digits of the other, of longer ones far fewer. So where few figures of one kind and length face each other, two such
are one figure in which somebody turned two digits, whatever stands beside them.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from diptych.matching.differences.figure import Figure

LEAST = 3  # digits that tell: of two, one in ten has those of the other
MOST = 12  # pairs of as many digits, among which one by chance is still rare

_Key = tuple[str, str, int]
_ByDigits = dict[_Key, dict[str, list[int]]]  # by kind, unit and length: the digits, and where they stand


def swapped(mine: Sequence[Figure], theirs: Sequence[Figure]) -> set[tuple[int, int]]:
    """The pairs of figures, by their places in both rows, that are each other's digits in another order."""
    here, there = _by_digits(mine), _by_digits(theirs)
    return {
        (i, j)
        for key in here.keys() & there.keys()
        for one, other in _turned(here[key], there[key])
        for i in here[key][one]
        for j in there[key][other]
    }


def _turned(here: dict[str, list[int]], there: dict[str, list[int]]) -> Iterator[tuple[str, str]]:
    """The digits of either side that are those of the other in another order, and that the other does not have."""
    if len(here) * len(there) > MOST:
        return
    for one in here.keys() - there.keys():
        for other in there.keys() - here.keys():
            if sorted(one) == sorted(other) and len(one.rstrip("0")) >= LEAST <= len(other.rstrip("0")):
                yield one, other


def _by_digits(figures: Sequence[Figure]) -> _ByDigits:
    found: _ByDigits = defaultdict(lambda: defaultdict(list))
    for n, figure in enumerate(figures):
        if digits := _digits(figure):
            found[figure.quantity.kind, figure.quantity.unit, len(digits)][digits].append(n)
    return found


def _digits(figure: Figure) -> str:
    """The digits of a number that is written out, "" where it has none, is a range or has a point."""
    q = figure.quantity
    plain = q.value.denominator == 1 and q.upper is None and not q.loose
    digits = str(int(q.value)) if plain and q.value > 0 else ""
    return digits if len(digits.rstrip("0")) >= LEAST else ""
