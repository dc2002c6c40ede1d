"""Every difference that is named in pairs of short texts: its kind, the rule, and the words of both sides."""

from pairs import compared, named
from tables import assert_table


def rows(pair: str) -> list[str]:
    """The differences of a pair in the order of the findings that carry them."""
    found, left, right = compared(pair, "\n\nBread was dear. Gulls cried.")
    return [row for finding in found.findings for row in named(finding, left, right)]


def test_differences_are_those_of_the_table():
    """Neither more nor other words than a reader would name."""
    assert_table(__file__, rows)
