"""Framing by quotation: cut, altered, reworded, put in the reporter's own words."""

import pytest

AFTER = "\n\nThe harbour reopens on Tuesday after repairs to the eastern crane.\n"


def test_cut_end_points_at_the_words_left_out(pairs):
    """Where one side stops before the end of a quotation, the rest of it is the framing."""
    left = (
        '"We should have closed the weir sooner, but nobody in the office wanted the blame," said Ilse Brandt.' + AFTER
    )
    right = '"We should have closed the weir sooner," said Ilse Brandt.' + AFTER
    ((shown, seam),) = [(x, y) for x, y in pairs(left, right, "quotation")]
    assert shown == "but nobody in the office wanted the blame"
    assert seam.endswith("the weir sooner")


def test_cut_beginning_points_at_the_words_left_out(pairs):
    """Where one side begins later in a quotation, what stands before is the framing."""
    left = '"When the enquiry is over, the pilots will be cleared of everything," said Omar Teale.' + AFTER
    right = 'Omar Teale said the men "will be cleared of everything".' + AFTER
    assert any(x.startswith("When the enquiry is over") for x, _ in pairs(left, right, "quotation"))


def test_cut_refusal_counts_without_content_words(pairs):
    """A cut of "and I did not" turns the sense, however light its words."""
    left = '"I ought to have warned the ferrymen about the current, and I did not," Ana Ruiz said.' + AFTER
    right = '"I ought to have warned the ferrymen about the current," Ana Ruiz said.' + AFTER
    assert ("and I did not", "ferrymen about the current") in [
        (x, " ".join(y.split()[-4:])) for x, y in pairs(left, right, "quotation")
    ]


def test_altered_words_are_shown_with_their_neighbours(pairs):
    """Another word inside one quotation is shown on both sides."""
    left = '"The new pier must open before the regatta in June," said Lotte Hahn.' + AFTER
    right = '"The new pier might open before the regatta in June," said Lotte Hahn.' + AFTER
    assert pairs(left, right, "quotation") == [("pier must open", "pier might open")]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (
            "“The pier will open before the regatta, we promise that,”",
            '"The pier will open before the regatta; we promise that,"',
        ),
        (
            '"The pier will be open in 3 weeks from this Monday,"',
            '"The pier will be open in three weeks from this Monday,"',
        ),
    ],
)
def test_style_is_no_alteration(pairs, left, right):
    """Marks, punctuation and figures for words change nothing in a quotation."""
    assert pairs(f"{left} said Lotte Hahn.{AFTER}", f"{right} said Lotte Hahn.{AFTER}", "quotation") == []


def test_paraphrase_against_quotation(frame):
    """What one side quotes and the other puts in its own words is a framing of both, with the shared words."""
    left = 'The surveyor, Ivo Marsh, said: "The tunnel lining has rusted through beneath the canal basin."' + AFTER
    right = "Ivo Marsh reported that the lining of the tunnel rusted through beneath the canal basin long ago." + AFTER
    (found,) = [f for f in frame(left, right) if f.rule == "quotation-paraphrased"]
    assert found.left.endswith("beneath the canal basin")
    assert found.right.endswith("beneath the canal basin")
    assert "rusted" in found.finding.evidence["shared words"]
    assert found.finding.reason.startswith("Left quotes “")


def test_same_quotation_is_no_framing(pairs):
    """A quotation that both give in full is no difference."""
    text = '"The old lighthouse belongs to everyone on this coast," said Lotte Hahn.' + AFTER
    assert pairs(text, "Visitors came. " + text, "quotation") == []


def test_reworded_quotations_are_shown_whole(frame):
    """Two quotations of one speaker that share telling words but no passage are shown side by side."""
    left = '"I call this a hopelessly botched salvage," Ivo Marsh said of the wreck on Sunday.' + AFTER
    right = 'Ivo Marsh said on Sunday that the wreck was a "botched salvage" and left.' + AFTER
    found = [(f.left, f.right) for f in frame(left, right) if f.type == "quotation"]
    assert len(found) == 1
    assert found[0][1] in ("botched salvage", "hopelessly botched salvage")
