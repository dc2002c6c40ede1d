"""In which order highlights are painted, and how deep they lie."""

from diptych.finding import Finding
from diptych.message import plain
from diptych.span import Span
from diptych_gui.panes.marks import marks, nested
from diptych_gui.text.positions import Positions

TEXT = "x" * 100


def painted(*rows: tuple[str, str, int, int], shown: set[str] | None = None) -> list[tuple[str, int]]:
    """Kind and depth of what is painted, in that order; rows are kind, type, start and end."""
    findings = [
        Finding(kind, type_, (Span(start, end),), (), 1.0, "high", "made", plain("made"), id=kind)
        for kind, type_, start, end in rows
    ]
    found = nested(marks(findings, "left", Positions(TEXT)), shown or {f.id for f in findings})
    return [(mark.finding, mark.depth) for mark in found]


def test_whole_sentences_are_painted_under_all_else():
    """Wording that begins before a claim and ends inside of it is not cut by it."""
    assert painted(("wording", "near", 0, 50), ("claim", "shared", 30, 80)) == [("claim", 0), ("wording", 0)]


def test_what_lies_inside_another_role_is_inset():
    """A verb in a quotation in a claim lies two deep."""
    rows = ("claim", "shared", 0, 90), ("quote", "verbatim", 10, 60), ("framing", "reporting_verb", 20, 30)
    assert painted(*rows) == [("claim", 0), ("quote", 1), ("framing", 2)]


def test_what_is_hidden_counts_for_nothing():
    """With the quotation filtered away the verb lies one deep."""
    rows = ("claim", "shared", 0, 90), ("quote", "verbatim", 10, 60), ("framing", "reporting_verb", 20, 30)
    assert painted(*rows, shown={"claim", "framing"}) == [("claim", 0), ("framing", 1)]


def test_the_same_role_inside_itself_is_not_inset():
    """Wording and the claim around it share one tint, without a border between."""
    assert painted(("claim", "shared", 0, 90), ("wording", "near", 10, 60)) == [("claim", 0), ("wording", 0)]
