"""Quotations and wording in both texts of short pairs, with all that is told of each."""

from pairs import compared, whole
from tables import assert_table


def rows(pair: str) -> list[str]:
    """The findings of a pair in their order, and the quotations that only a headline has."""
    found, left, right = compared(pair)
    reused = [f for f in found.findings if f.kind in ("quote", "wording") or f.rule == "headline-quotation"]
    return [row for f in reused for row in whole(f, left, right)]


def test_all_that_is_told():
    """How sure each finding is, and the words that say so, which people quote."""
    assert_table(__file__, rows)
