"""Every framing finding of pairs of short texts: the rule, how sure it is, and the words of both sides."""

from pairs import compared, words
from tables import assert_table


def rows(pair: str) -> list[str]:
    """The framing findings of a pair in their order."""
    found, left, right = compared(pair)
    return [
        f"{f.rule} {f.type}, {f.confidence}: {words(left, f.left)} → {words(right, f.right)}"
        for f in found.findings
        if f.kind == "framing"
    ]


def test_framing_is_that_of_the_table():
    """No other words than those that frame, and nothing where both say the same."""
    assert_table(__file__, rows)
