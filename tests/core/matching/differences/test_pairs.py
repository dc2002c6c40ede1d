"""Every difference that is named in pairs of short texts: its kind, the rule, and the words of both sides."""

import pytest

from pairs import compared, words
from tables import named, table


def rows(pair: str) -> list[str]:
    """The differences of a pair in the order of the findings that carry them."""
    found, left, right = compared(pair, "\n\nBread was dear. Gulls cried.")
    return [
        f"{d.type} {d.rule}: {words(left, d.words.left)} → {words(right, d.words.right)}"
        for finding in found.findings
        for d in finding.differences
    ]


@pytest.mark.parametrize(("pair", "expected"), table(__file__), ids=named)
def test_differences_are_those_of_the_table(pair, expected):
    """Neither more nor other words than a reader would name."""
    assert rows(pair) == expected
