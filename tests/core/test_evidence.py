"""Evidence that several rooms read is typed, and its records are the ones files have had from the beginning."""

from diptych.evidence import Named, Step
from diptych.sides import Both
from diptych.span import Span
from making import LEFT, RIGHT, article, comparison, finding


def test_a_step_comes_back_from_its_record():
    """Words of one side alone have none on the other; kinds of style stand there only where there are any."""
    for step, record in (
        (
            Step("=", Both(Span(0, 2), Span(3, 5))),
            {"op": "=", "left": {"start": 0, "end": 2}, "right": {"start": 3, "end": 5}},
        ),
        (Step("+", Both(None, Span(3, 5))), {"op": "+", "left": None, "right": {"start": 3, "end": 5}}),
    ):
        assert (step.to_record(), Step.from_record(record)) == (record, step)
    styled = Step("~", Both(Span(0, 2), Span(0, 3)), ("case",))
    assert styled.to_record()["style"] == ["case"]
    assert Step.from_record(styled.to_record()) == styled


def test_only_other_words_are_a_change():
    """Neither equal words nor those that differ in style are."""
    words = Both(Span(0, 2), Span(0, 2))
    assert Step("~", words).changes
    assert not Step("=", words).changes
    assert not Step("~", words, ("case",)).changes


def test_a_difference_comes_back_from_its_record():
    """Also one of a type that only a newer Diptych knows, and without its rule, as others write it."""
    difference = Named("weather", "rain", Both((Span(0, 2),), ()))
    assert Named.from_record(difference.to_record()) == difference
    assert Named.from_record({"type": "weather", "left": [], "right": []}).rule == ""


def test_a_finding_without_evidence_tells_nothing():
    """No step, no difference, no gap, nothing beyond."""
    found = finding(article(LEFT), article(RIGHT, "r.txt"), "quote", "verbatim", "Nobody told us", "Nobody told us")
    assert (found.steps, found.differences, found.gap("left"), found.beyond("right")) == ((), (), None, ())


def test_both_mirror_and_know_their_sides():
    """What belongs to the left belongs to the right of the exchanged articles."""
    made = comparison()
    assert made.mirrored().quotations.left == made.quotations.right == made.quotations["right"]
    assert made.statements.mirrored().mirrored() == made.statements
