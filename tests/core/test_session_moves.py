"""The reader's work when findings come, go and change, and when texts change under it."""

from dataclasses import replace

import pytest

import making
from diptych.article import Article
from diptych.comparison import Comparison
from diptych.finding import Finding
from diptych.message import plain
from diptych.session import Session
from diptych.span import Span
from diptych.storage import load, save
from diptych.storage.anchoring import reanchored

TEXT = "Word by word the wall was built again. " * 6
ALONE = "The council will meet on Friday."


def found(name: str, start: int, end: int) -> Finding:
    """A quotation of the same place in both texts."""
    place = (Span(start, end),)
    return Finding("quote", "verbatim", place, place, 0.9, "high", "made", plain("Both say it."), id=name)


def compared(*findings: Finding) -> Comparison:
    """A comparison with these findings."""
    return Comparison(Article(TEXT, "l"), Article(TEXT + "More.", "r"), findings=findings)


@pytest.fixture
def session() -> Session:
    """The harbour comparison."""
    return making.session()


def without(session: Session, words: str) -> Session:
    """The session after a reload of the left article in which these words are gone."""
    left = session.comparison.left
    fresh = replace(left, text=left.text.replace(words, "Nobody knows."))
    return reanchored(session, Comparison(fresh, session.comparison.right))


def judged_alone(session: Session) -> str:
    """The id of the finding on the words ``ALONE``."""
    return next(f.id for f in session.comparison.findings if f.left == (making.span(making.LEFT, ALONE),))


# ---- judgements
@pytest.mark.parametrize("verdict", ["rejected", None])
def test_a_verdict_leaves_the_label_alone(verdict):
    """What the reader would call it stays, whatever they decide next."""
    before = Session(compared(found("a", 0, 50))).judge("a", "confirmed", "near")
    assert before.judge("a", verdict).judgements["a"].relabel == "near"


def test_two_judgements_with_one_heir_both_stay():
    """The first moves to the finding that takes both places, the second keeps what it was about."""
    before = Session(compared(found("a", 0, 50), found("b", 50, 100))).judge("a", "confirmed").judge("b", "rejected")
    after = before.with_comparison(compared(found("c", 0, 100)))
    assert {name: j.verdict for name, j in after.judgements.items()} == {"c": "confirmed", "b": "rejected"}


@pytest.mark.parametrize("gone", ["a", "z"])
def test_a_gone_finding_takes_no_verdict_from_one_that_is_there(gone):
    """Whichever was judged first, the finding that is still there keeps its own verdict."""
    there = found("m", 0, 100)
    before = Session(compared(there, found(gone, 0, 60)))
    for name, verdict in sorted({"m": "confirmed", gone: "rejected"}.items()):
        before = before.judge(name, verdict)
    assert before.with_comparison(compared(there)).verdict("m") == "confirmed"


def test_a_verdict_on_gone_words_stays(session):
    """A reload that lost the words does not lose what was decided about them."""
    judged = judged_alone(session)
    after = without(session.judge(judged, "confirmed"), ALONE)
    assert after.verdict(judged) == "confirmed"


def test_a_verdict_on_gone_words_is_saved_and_opened(session, tmp_path):
    """The file keeps it without a place."""
    judged = judged_alone(session)
    after = without(session.judge(judged, "confirmed"), ALONE)
    save(after, tmp_path / "a.diptych")
    assert load(tmp_path / "a.diptych").session.verdict(judged) == "confirmed"


# ---- links
def test_a_link_that_lost_an_end_says_what_it_joined(session):
    """It becomes a note with the words of both ends."""
    linked = session.add_link(
        making.span(making.LEFT, "Three boats sank."), making.span(making.RIGHT, "Four boats were lost")
    )
    (note,) = without(linked, "Three boats sank.").notes
    assert note.text == "“Three boats sank.” – “Four boats were lost”"


def test_a_link_that_lost_an_end_keeps_what_the_reader_wrote(session):
    """Their words come before ours."""
    linked = session.add_link(making.span(making.LEFT, "Three boats sank."), Span(0, 7), "other numbers")
    (note,) = without(linked, "Three boats sank.").notes
    assert note.text == "other numbers"


# ---- notes
def test_a_note_whose_finding_is_gone_stays_on_the_words(session):
    """Both ends of the finding are its place."""
    first = session.comparison.findings[0]
    after = session.add_note("odd", first.id).with_comparison(replace(session.comparison, findings=()))
    assert [(n.left, n.right) for n in after.notes] == [(first.left[0], first.right[0])]


def test_a_note_whose_finding_comes_back_is_on_the_finding_again(session):
    """The words it waited on are not kept as a place of its own."""
    noted = session.add_note("odd", session.comparison.findings[0].id)
    waiting = noted.with_comparison(replace(session.comparison, findings=()))
    assert waiting.with_comparison(session.comparison) == noted


def test_a_note_whose_finding_is_gone_moves_with_its_words(session):
    """A reload finds them further down."""
    first = session.comparison.findings[0]
    waiting = session.add_note("odd", first.id).with_comparison(replace(session.comparison, findings=()))
    fresh = replace(session.comparison.left, text="Entirely new.\n\n" + making.LEFT)
    (note,) = reanchored(waiting, replace(waiting.comparison, left=fresh)).notes
    assert note.left.of(fresh.text) == first.left[0].of(making.LEFT)


def test_a_note_whose_finding_is_gone_is_saved_with_its_place(session, tmp_path):
    """The file holds the words, and the finding that may come back."""
    noted = session.add_note("odd", session.comparison.findings[0].id)
    waiting = noted.with_comparison(replace(session.comparison, findings=()))
    save(waiting, tmp_path / "a.diptych")
    assert load(tmp_path / "a.diptych").session.notes == waiting.notes
