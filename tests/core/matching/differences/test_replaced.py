"""Another figure or name where two sentences are word for word the same."""

import pytest

from diptych.article import Article
from diptych.engine import compare
from diptych.options import Options

TAIL = "\n\nThe council of Tollick will meet again in spring."


def told(left: str, right: str) -> list[tuple[str, list[str], list[str]]]:
    """The differences of a place that two texts name, each by its type and the words of both sides."""
    found = compare(Article(left, "left.txt"), Article(right, "right.txt"), Options(pipeline="blank"))
    named = [d for finding in found.findings for d in finding.differences if d.rule == "in-one-place"]
    return [(d.type, [s.of(left) for s in d.words.left], [s.of(right) for s in d.words.right]) for d in named]


@pytest.mark.parametrize(
    ("sentence", "one", "other", "kind"),
    [
        ("Some {} was stolen from the vault, according to the bank.", "$3m", "$3bn", "figure"),
        ("The trial in Tollick will begin in March and end in {}.", "2026", "2027", "date"),
        ("Police arrested {} at the port of Tollick on Monday morning.", "Anna Reed", "Carla Brand", "label"),
        ("The guard was shot and taken to Saint {} hospital by boat.", "Vincent", "Mary", "label"),
        ("The van was found burnt out in the woods near {}.", "Lowick", "Harrow", "label"),
        ("Police arrested {} at the port of Tollick on Monday morning.", "Anna May Reed", "Carla Sue Brand", "label"),
        ("Police said that {} was held at the port of Tollick on Monday.", "Anna Reed", "Carla Brand", "label"),
        ("Police held {} and said nothing at the port of Tollick on Monday.", "Anna Reed", "Carla Brand", "label"),
        ("Nobody said much.\n\nThe van was found burnt out near {}.", "Lowick", "Harrow", "label"),
    ],
)
def test_what_fills_one_place_is_told(sentence, one, other, kind):
    """All else in the sentence is equal, so that nothing but the place is another."""
    assert told(sentence.format(one) + TAIL, sentence.format(other) + TAIL) == [(kind, [one], [other])]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        # the same figure
        ("Some $3m was stolen from the vault, the bank said.", "Some $3 million was stolen from the vault, the bank said."),
        # the other article has the name too, further down
        (
            "Police arrested Reed at the port of Tollick on Monday morning.",
            "Police arrested Mercer at the port of Tollick on Monday morning. Anna Reed Mercer is 40.",
        ),
        # the same name in another spelling
        ("The van was found in the woods near Lowwick.", "The van was found in the woods near Lowick."),
        # who says it
        (
            "The old quarry of Tollick will close in May, Anna Reed said on Monday.",
            "The old quarry of Tollick will close in May, Carla Brand said on Monday.",
        ),
        (
            "The old quarry of Tollick will close in May, said Anna Reed on Monday.",
            "The old quarry of Tollick will close in May, said Carla Brand on Monday.",
        ),
        # no names
        ("The gang fled in a red van towards the border.", "The gang fled in a green van towards the border."),
        # a name and none
        ("Police arrested Anna Reed at the port on Monday.", "Police arrested somebody at the port on Monday."),
        # two sentences with few words in common
        ("Anna Reed opened the fair of Tollick.", "On Monday the rain kept people from the fair that Carla Brand ran."),
        # not one place: the words before are others
        (
            "Police in the old town arrested Anna Reed at the port on Monday morning.",
            "Police in the old town said nothing of Carla Brand at the port on Monday morning.",
        ),
    ],
)  # fmt: skip
def test_what_may_be_the_same_is_not(left, right):
    """A name that both have, another spelling, a plain word, another sentence."""
    assert told(left + TAIL, right + TAIL) == told(right + TAIL, left + TAIL) == []
