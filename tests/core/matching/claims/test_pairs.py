"""What the sentences of pairs of short texts claim: shared, possibly shared, alone; and what such claims differ in."""

from pairs import compared, words
from tables import assert_table


def rows(pair: str) -> list[str]:
    """The status of every sentence of both texts by its first words, then the claims and what they differ in."""
    found, left, right = compared(pair)
    statuses = [
        " | ".join(f"{words(text, (s.span,))[:14].strip()}: {s.status}" for s in found.statements[side])
        for side, text in (("left", left), ("right", right))
    ]
    claims = [
        f"{f.kind} {f.type}: {words(left, f.left)[:40].strip()} → {words(right, f.right)[:40].strip()}"
        f"{' (' + ', '.join(d.rule for d in f.differences) + ')' if f.differences else ''}"
        for f in found.findings
        if f.kind in ("claim", "unique")
    ]
    return [*statuses, *claims]


def test_claims_are_those_of_the_table():
    """Sentences that say the same are shared, those that nearly do possibly, the others stand alone."""
    assert_table(__file__, rows)
