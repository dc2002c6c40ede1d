"""The reader's work on swapped sides."""

from dataclasses import replace

from diptych.message import Message
from diptych.session import Session
from diptych.span import Span


def test_twice_mirrored_is_what_it_was(comparison):
    """Swapping back and forth changes nothing."""
    before = Session(comparison).judge(comparison.findings[1].id, "confirmed").add_note("x", left=Span(0, 3))
    assert before.mirrored().mirrored() == before


def test_mirroring_exchanges_evidence_at_any_depth(comparison):
    """What belonged to the left belongs to the right."""
    found = replace(comparison.findings[0], evidence={"left": 1, "deep": [{"right": "r", "left": "l"}]})
    swapped = Session(replace(comparison, findings=(found,))).mirrored().comparison.findings[0]
    assert swapped.evidence == {"right": 1, "deep": [{"left": "r", "right": "l"}]}
    assert swapped.left == found.right


def test_mirroring_turns_a_word_diff_and_a_reason(comparison):
    """What only the left had only the right has; the sentence speaks of the other side."""
    step = {"op": "-", "left": {"start": 0, "end": 3}, "right": None}
    message = Message("quote.added", {"side": "left", "words": "not"})
    found = replace(comparison.findings[0], evidence={"diff": [step]}, message=message)
    swapped = found.mirrored()
    assert swapped.evidence["diff"] == [{"op": "+", "right": {"start": 0, "end": 3}, "left": None}]
    assert swapped.reason == "Not the same words: the right has “not” where the left has nothing."
    assert swapped.mirrored() == found
