"""The differences named in pairs of short texts that need a single condition of a rule each."""

from pairs import compared, words
from tables import assert_table


def rows(pair: str) -> list[str]:
    """The differences of a pair with their findings and how sure these are."""
    found, left, right = compared(pair, "\n\nBread was dear. Gulls cried.")
    return [
        f"{finding.kind} {finding.type} {finding.score:.2f}, {d.type} {d.rule}: "
        f"{words(left, d.words.left)} → {words(right, d.words.right)}"
        for finding in found.findings
        for d in finding.differences
    ]


def test_differences_are_those_of_the_table():
    """Neither more nor other words than a reader would name."""
    assert_table(__file__, rows)
