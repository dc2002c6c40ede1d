"""The status of every sentence of short pairs, the claims and what stands alone, with all that is told of each."""

from pairs import compared, whole, words
from tables import assert_table


def rows(pair: str) -> list[str]:
    """The sentences of both texts by their first words, then the findings."""
    found, left, right = compared(pair)
    statuses = [
        " | ".join(f"{words(text, (s.span,))[:14].strip()}: {s.status} {s.score:.2f}" for s in found.statements[side])
        for side, text in (("left", left), ("right", right))
    ]
    told = [row for f in found.findings if f.kind in ("claim", "unique") for row in whole(f, left, right)]
    return [*statuses, *told]


def test_all_that_is_told_of_claims():
    """How sure they are and the words and figures that say so, which people quote."""
    assert_table(__file__, rows)
