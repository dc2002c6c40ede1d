"""The reader's work on swapped sides and on changed texts."""

from dataclasses import replace

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.session import Session
from diptych.span import Span
from diptych_gui.carrying import mirrored, moved

OLD = "One. Two words here. Three."
NEW = "A new lead. One. Two words here. Four."


def session() -> Session:
    """Two texts, notes on passages of the left one, a link."""
    here, gone = Span(5, 20), Span(21, 27)
    start = Session(Comparison(Article(OLD, "l"), Article("Right side.", "r")))
    start = start.add_note("stays", left=here).add_note("loses its place", left=gone)
    return start.add_link(here, Span(0, 5), "kept").add_link(gone, Span(0, 5), "broken")


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


def test_work_follows_its_words_into_a_changed_text():
    """A note stays on its words; one whose words are gone keeps its text and loses its place."""
    changed = Comparison(Article(NEW, "l"), Article("Right side.", "r"))
    after = moved(session(), changed)
    places = {note.text: note.left.of(NEW) if note.left else None for note in after.notes}
    assert places == {"stays": "Two words here.", "loses its place": None, "broken": None}
    assert [link.left.of(NEW) for link in after.links] == ["Two words here."]


def test_a_verdict_moves_to_the_same_finding_elsewhere(comparison):
    """A finding that is found again further down keeps its verdict."""
    quote = comparison.findings[1]
    lead = "A new first line.\n\n"
    shifted = replace(quote, id="another", left=tuple(Span(s.start + len(lead), s.end + len(lead)) for s in quote.left))
    fresh = replace(comparison, left=replace(comparison.left, text=lead + comparison.left.text), findings=(shifted,))
    after = moved(Session(comparison).judge(quote.id, "confirmed"), fresh)
    assert after.verdict("another") == "confirmed"
