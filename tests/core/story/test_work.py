"""The reader's work on a story: notes and verdicts on rows and cells, and that another source loses none of it."""

import pytest

from diptych.engine import compare_all
from diptych.options import Options
from diptych.story import Story
from diptych.story.work import Spot, StoryWork
from storm import article, storm


@pytest.fixture(scope="module")
def told() -> Story:
    return storm()


def test_notes_on_rows_and_cells_are_edited_and_removed(told):
    """Every edit is a new value; the old one stands."""
    row = told.rows[0]
    before = StoryWork(told)
    one = before.add_note("Which is right?", Spot(row.id), id="a").add_note("Old figure.", Spot(row.id, 1), id="b")
    assert before.notes == ()
    assert [n.id for n in one.notes_on(row.id)] == ["a", "b"]
    assert one.note("b").places == row.cell(1).places()
    two = one.edit_note("a", "Ask.").remove_note("b")
    assert [n.text for n in two.notes] == ["Ask."]
    assert len(one.notes) == 2


def test_no_note_stands_on_nothing(told):
    """Neither on an unknown row nor on the empty cell of a source."""
    alone = told.rows[-1]
    other = next(n for n in range(3) if n not in alone.sources)
    for spot in (Spot("nothing"), Spot(alone.id, other)):
        with pytest.raises(KeyError):
            StoryWork(told).add_note("?", spot)
        with pytest.raises(KeyError):
            StoryWork(told).judge(spot, "confirmed")


def test_verdicts_are_given_and_taken_back(told):
    """On a row and on a cell apart; what is taken back leaves nothing."""
    row = told.rows[0].id
    work = StoryWork(told).judge(Spot(row), "confirmed").judge(Spot(row, 1), "rejected")
    assert (work.verdict(row), work.verdict(row, 1), work.verdict(row, 0)) == ("confirmed", "rejected", None)
    assert work.is_reviewed(row)
    assert work.judge(Spot(row), None).judge(Spot(row, 1), None) == StoryWork(told)


def test_a_row_is_marked_as_seen(told):
    """Seen without a verdict counts as dealt with."""
    row = told.rows[1].id
    work = StoryWork(told).mark_reviewed(Spot(row))
    assert work.is_reviewed(row)
    assert work.verdict(row) is None
    assert not work.mark_reviewed(Spot(row), False).judgements


def test_the_work_on_two_sources_is_one_from_either_side(told):
    """A verdict given with the third source on the left is there with it on the right."""
    work = StoryWork(told)
    session = work.session(2, 1)
    assert session.comparison.left == told.articles[2]
    finding = session.comparison.findings[0].id
    work = work.with_session(2, 1, session.judge(finding, "confirmed"))
    assert work.session(1, 2).verdict(finding) == "confirmed"
    assert work.session(2, 1).verdict(finding) == "confirmed"
    assert work.session(1, 2).comparison == told.comparisons[1, 2]
    assert work.holds_work


def test_work_follows_its_rows_when_a_source_is_added():
    """Where two rows became one the work stands on that one; nothing is lost."""
    before = storm("herald", "courier")
    work = StoryWork(before)
    for row in before.rows:
        work = work.add_note(row.kind, Spot(row.id)).judge(Spot(row.id), "confirmed")
    names = ("herald", "courier", "tribune", "agency")
    after = compare_all([article(n) for n in names], Options(pipeline="blank"), earlier=before)
    moved = work.with_story(after)
    assert len(moved.notes) == len(work.notes)
    for note in moved.notes:
        row = after.by_id[note.spot.row]
        assert {*note.places} & row.places()
        assert moved.verdict(row.id) == "confirmed"
        assert (row.kind == "quotation") == (note.text == "quotation")
    assert any(note.spot.row not in before.by_id or note.spot.row in after.by_id for note in moved.notes)
    assert {row.id for row in before.rows} - {*after.by_id}, "no row became part of another: nothing is tried here"
