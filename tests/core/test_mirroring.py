"""The reader's work on swapped sides."""

from dataclasses import replace

from diptych.mirroring import mirrored
from diptych.session import Session
from diptych.span import Span


def test_twice_mirrored_is_what_it_was(comparison):
    """Swapping back and forth changes nothing."""
    before = Session(comparison).judge(comparison.findings[1].id, "confirmed").add_note("x", left=Span(0, 3))
    assert mirrored(mirrored(before)) == before


def test_mirroring_exchanges_evidence_at_any_depth(comparison):
    """What belonged to the left belongs to the right."""
    found = replace(comparison.findings[0], evidence={"left": 1, "deep": [{"right": "r", "left": "l"}]})
    swapped = mirrored(Session(replace(comparison, findings=(found,)))).comparison.findings[0]
    assert swapped.evidence == {"right": 1, "deep": [{"left": "r", "right": "l"}]}
    assert swapped.left == found.right
