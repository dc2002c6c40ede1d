"""Framing by reporting verb: one speaker, one statement, another stance."""

import pytest

QUOTE = "The dam was never inspected after the spring flood"


def test_stances_differ_for_one_quotation(frame):
    """The verbs beside a shared quotation are shown with their stances and a plain reason."""
    left = f'"{QUOTE}," admitted Ines Vane.\n\nThe dam lies above Tollick.\n'
    right = f'"{QUOTE}," said Ines Vane.\n\nTollick lies below the dam.\n'
    (found,) = [f for f in frame(left, right) if f.type == "reporting_verb"]
    assert (found.left, found.right) == ("admitted", "said")
    assert found.finding.reason == "Left says “admitted”, right says “said”, for the same quotation."
    assert found.finding.evidence["left"]["stance"] == ["concede"]
    assert found.finding.evidence["right"]["stance"] == ["neutral"]


@pytest.mark.parametrize(("one", "other"), [("said", "added"), ("insisted", "maintained")])
def test_verbs_of_one_stance_are_no_framing(pairs, one, other):
    """Two verbs of one class tell the reader the same."""
    left = f'"{QUOTE}," {one} Ines Vane.\n\nThe dam lies above Tollick.\n'
    right = f'"{QUOTE}," {other} Ines Vane.\n\nTollick lies below the dam.\n'
    assert pairs(left, right, "reporting_verb") == []


def test_headline_verbs(pairs):
    """Two headlines about one thing are compared by their verbs."""
    left = "Mayor slams harbour plan\n\nThe mayor spoke about the harbour on Monday.\n"
    right = "Mayor questions harbour plan\n\nOn Monday the harbour was the mayor's subject.\n"
    assert ("slams", "questions") in pairs(left, right, "reporting_verb")


def test_noun_is_no_verb(pairs):
    """ "The claim" and "its report" report nothing."""
    left = "The council lost the claim about the Tollick quay wall on Friday.\n"
    right = "The council lost the denial about the Tollick quay wall on Friday.\n"
    assert pairs(left, right, "reporting_verb") == []
