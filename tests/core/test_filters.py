"""Which findings the filters let through."""

from dataclasses import replace
from typing import get_args

import pytest
from tests.making import MATE, MATE_LEFT, MATE_RIGHT, WATCH, article

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.engine import compare
from diptych.filters import Filters, offered, passing
from diptych.finding import Differs, Finding
from diptych.message import plain
from diptych.session import Session
from diptych.span import Span
from tables import each


def shown(comparison, **filters) -> list[str]:
    """Kind and type of what passes."""
    return [f"{f.kind} {f.type}" for f in passing(comparison.findings, Session(comparison), Filters(**filters))]


def test_suggestions_are_off_by_default(comparison):
    """Only framing that is right often enough is shown at first."""
    assert "framing loaded" not in shown(comparison)
    assert "framing loaded" in shown(comparison, suggestions=True)


@each(
    ("filters", "expected"),
    [
        ({"roles": frozenset({"quotation"})}, ["quote altered"]),
        ({"min_confidence": "high"}, ["wording verbatim", "quote altered"]),
        ({"text": "FERRY"}, ["unique statement"]),
        ({"differing": True}, ["quote altered", "framing reporting_verb", "claim possible"]),
        ({"min_words": 7}, ["wording verbatim", "unique statement"]),
        ({"noted": True}, []),
    ],
    ids=["role", "confidence", "text", "differing", "words", "noted"],
)
def test_each_filter_hides_what_it_names(comparison, filters, expected):
    """Every filter alone."""
    assert shown(comparison, **filters) == expected


@each("differs", get_args(Differs))
def test_every_difference_passes_the_filter_for_differences(comparison, differs):
    """Whatever it is that differs."""
    claim = replace(next(f for f in comparison.findings if f.kind == "claim"), differs=differs)
    assert shown(replace(comparison, findings=(claim,)), differing=True) == ["claim possible"]


@each(
    "wanted",
    [
        "close in may",
        "cl\u00adose  in\u00a0May",
        "CLOSE IN MAY.",
        "Cyclists ",
        "“we have",
        '"we have',
        "by-hand",
        "reason for cl",
        "odd cafe",
    ],
    ids=ascii,
)
def test_the_search_finds_words_as_the_find_bar_does(comparison, wanted):
    """In passages, reasons and notes: whatever their case, accents, marks and blanks; never beyond a passage."""
    first = comparison.findings[0]
    session = Session(comparison).add_note("An odd\ncafé", first.id)
    found = [f.id for f in passing(comparison.findings, session, Filters(text=wanted))]
    expected = {
        "Cyclists ": [f.id for f in comparison.findings if f.kind == "unique" and f.right],
        "“we have": [],
        '"we have': [],
        "by-hand": [],
        "reason for cl": [f.id for f in comparison.findings if f.kind == "claim"],
    }
    assert found == expected.get(wanted, [first.id])


def test_states_follow_the_reader(comparison):
    """A rejected finding can be filtered away, a noted one found."""
    first = comparison.findings[0].id
    session = Session(comparison).judge(first, "rejected").add_note("odd", first)
    kept = passing(comparison.findings, session, Filters(states=frozenset({"rejected"})))
    assert [f.id for f in kept] == [first]
    assert [f.id for f in passing(comparison.findings, session, Filters(noted=True))] == [first]


LEFT = "“We will rebuild the pier,” Lowe said."
RIGHT = "Lowe said: “We will rebuild the pier.”"


@pytest.fixture
def repeating():
    """A quotation in both, and the claim of the two sentences around it."""
    quoted = (Span(1, 25),), (Span(12, 36),)
    quote = Finding("quote", "verbatim", *quoted, 1.0, "high", "made", plain("made"), id="quote")
    whole = (Span(0, len(LEFT)),), (Span(0, len(RIGHT)),)
    claim = Finding("claim", "shared", *whole, 1.0, "high", "made", plain("made"), id="claim")
    return Session(Comparison(Article(LEFT, "l"), Article(RIGHT, "r"), findings=(quote, claim)))


def ids(session, **filters):
    return [f.id for f in passing(session.comparison.findings, session, Filters(**filters))]


def test_a_claim_that_a_quotation_says_already_is_left_out(repeating):
    """Until it is asked for."""
    assert ids(repeating) == ["quote"]
    assert ids(repeating, repeated=True) == ["quote", "claim"]
    assert [f.id for f in offered(repeating, Filters())] == ["quote"]


def test_hiding_or_judging_brings_no_other_finding_forth(repeating):
    """The quotation filtered away or judged, the claim that repeats it stays out, and the counts add up."""
    assert ids(repeating, roles=frozenset({"shared"})) == []
    assert ids(repeating.judge("quote", "rejected")) == ["quote"]
    assert ids(repeating.judge("quote", "confirmed"), states=frozenset({"new"})) == []


def test_work_on_it_keeps_it_in_sight(repeating):
    """What the reader judged or noted is never hidden as a repetition."""
    assert ids(repeating.judge("claim", "confirmed")) == ["quote", "claim"]
    assert ids(repeating.add_note("mine", "claim")) == ["quote", "claim"]


def test_what_comes_closest_is_searched_with_what_it_stands_beside():
    """Who searches for a word that he reads in a row of the brief finds the row."""
    made = compare(article(MATE_LEFT), article(MATE_RIGHT, "right.txt"))
    (fact,) = (fact for fact in made.facts if fact.shown and fact.closest)
    told, near = (MATE, WATCH) if fact.left else (WATCH, MATE)
    for words in (told, near):
        found = passing(made.findings, Session(made), Filters(text=words.split(", ")[0]))
        assert fact.members[0] in {finding.id for finding in found}
    others = passing(made.findings, Session(made), Filters(text="lay in the shed"))
    assert fact.members[0] not in {finding.id for finding in others}
