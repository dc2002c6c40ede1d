"""Framing by reporting verb: one speaker, one statement, another stance."""

import pytest

from diptych.article import Article
from diptych.engine import compare
from diptych.options import Options

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


@pytest.mark.parametrize(
    ("code", "quote", "stances"),
    [
        ("de", "„Der Damm wurde seit der Flut im Frühjahr nie geprüft“, {} Ines Vane.", ("sagte", "warnte")),
        (
            "fr",
            "« La digue n’a jamais été contrôlée depuis la crue du printemps », {} Ines Vane.",
            ("a dit", "a affirmé"),
        ),
        ("es", "«Nadie ha revisado la presa desde la crecida de primavera», {} Ines Vane.", ("dijo", "advirtió")),
    ],
)
@pytest.mark.parametrize("same", [False, True])
def test_verbs_are_known_by_their_forms_in_every_language(code, quote, stances, same):
    """As the table of a language has them: nothing of English endings is in “warnte”."""
    verbs = stances[0], stances[0] if same else stances[1]
    articles = [Article(quote.format(verb), "made.txt", language=code) for verb in verbs]
    found = compare(*articles, Options(pipeline="blank")).findings
    assert any(finding.type == "reporting_verb" for finding in found) != same


def test_a_noun_behind_a_verb_is_no_reporting_verb(pairs):
    """“A judge unsealed emails showing” and “papers revealed” are not two verbs for one statement."""
    left = "Mayor Ines Vane quit after a judge unsealed emails showing that she had steered a $4 million bridge contract.\n"
    right = "Mayor Ines Vane stepped down after papers revealed that she had pushed a $4 million bridge contract.\n"
    assert ("emails", "revealed") not in pairs(left, right, "reporting_verb")
