"""The framing of short pairs, with all that is told of each difference."""

from pairs import compared, whole
from tables import assert_table


def rows(pair: str) -> list[str]:
    """The findings of a pair in their order."""
    found, left, right = compared(pair)
    return [row for f in found.findings if f.kind in ("framing",) for row in whole(f, left, right)]


def test_all_that_is_told():
    """How sure each finding is, and the words that say so, which people quote."""
    assert_table(__file__, rows)
