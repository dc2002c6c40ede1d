"""Two people who are quoted with like words: known where both are surely named, and nowhere else."""

import pytest

from diptych.matching.speaker_conflict import other_speakers
from tables import each

SAID = "“The old bridge should never have been used by lorries after the flood,”"


@pytest.fixture
def conflict(indexed):
    """The two speakers of the first sentences of two texts, if they are two."""

    def found(left: str, right: str):
        a, b = indexed(left), indexed(right)
        return other_speakers(a, b, (a.document.sentences[0].span, b.document.sentences[0].span))

    return found


def test_two_people_are_named_on_their_sides(conflict):
    """As either article names them."""
    told = conflict(f"{SAID} Mara Lowe said.", f"{SAID} said Tom Birk.")
    assert told == {"left": "Mara Lowe", "right": "Tom Birk"}
    assert conflict(f"{SAID} Tom Birk said.", f"{SAID} Mara Lowe said.") == {"left": "Tom Birk", "right": "Mara Lowe"}


@each(
    "right",
    [
        f"{SAID} Lowe said.",  # a part of the name
        f"{SAID} MARA LOWE said.",
        f"{SAID} she said.",  # whoever that is
        f"{SAID} a spokesman said.",
        SAID.replace(",", "."),
        "Tom Birk said that the old bridge should never have been used by lorries after the flood.",  # nothing quoted
        "Tom Birk called the use of the old bridge of Calder by heavy lorries after the flood “a joke” on Monday.",
    ],
)
def test_whoever_may_be_the_same_is_no_conflict(conflict, right):
    """Also where little of the sentence is quoted."""
    left = f"{SAID} Mara Lowe said."
    assert conflict(left, right) is None
    assert conflict(right, left) is None


def test_two_voices_in_one_sentence_are_nobody(conflict):
    """It quotes neither alone."""
    both = "“The old bridge is a wreck,” Tom Birk said, and “it was always one,” Ines Vane said."
    assert conflict(f"{SAID} Mara Lowe said.", both) is None


def test_who_describes_somebody_is_not_that_person(conflict):
    """A critic may be anybody, though a name stands in the words."""
    assert conflict(f"{SAID} Tom Birk said.", f"{SAID} a critic of Mara Lowe said.") is None


def test_a_surname_in_the_sentence_is_enough(conflict):
    """The article names the person in full elsewhere."""
    told = conflict(f"{SAID} Birk said. Tom Birk left at noon.", f"{SAID} Mara Lowe said.")
    assert told == {"left": "Tom Birk", "right": "Mara Lowe"}


def test_a_name_in_another_sentence_is_not_sure(indexed):
    """Who was led back to it may be another person."""
    a, b = indexed(f"Tom Birk spoke on Monday. {SAID.replace(',', '.')}"), indexed(f"{SAID} Mara Lowe said.")
    spans = a.document.sentences[1].span, b.document.sentences[0].span
    assert other_speakers(a, b, spans) is None
    assert other_speakers(b, a, spans[::-1]) is None


def test_a_third_of_a_sentence_in_marks_is_no_quotation_of_it(conflict):
    """The rest is the reporter's."""
    told = (
        "said the old bridge was “never fit for lorries after the flood” and that the council had known of it in May."
    )
    assert conflict(f"Tom Birk {told}", f"Mara Lowe {told}") is None
