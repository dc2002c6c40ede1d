"""Notes and links by their ids, for sessions and stories alike, and whether there are any."""

from dataclasses import replace

import pytest

import making
from diptych.notes import edited, note_of, without
from diptych.session import Link, Note, Session
from diptych.span import Span

NOTES = (Note("a", "one"), Note("b", "two"), Note("c", "three"))


def test_one_note_is_edited_or_gone_and_the_others_stay_in_order():
    """Only the note with that id is another."""
    assert note_of(NOTES, "b").text == "two"
    assert [n.text for n in edited(NOTES, "b", lambda note: replace(note, text="2"))] == ["one", "2", "three"]
    assert [n.id for n in without(NOTES, "b")] == ["a", "c"]


def test_an_unknown_id_is_an_error():
    """Nothing is edited or taken away silently."""
    for ask in (note_of, without, lambda notes, name: edited(notes, name, lambda note: note)):
        with pytest.raises(KeyError, match="d"):
            ask(NOTES, "d")


def test_whatever_the_reader_added_is_work():
    """Each alone; an analysis that nobody touched can be made again."""
    session = Session(making.comparison())
    assert not session.holds_work
    touched = (
        session.add_note("odd", left=Span(0, 4)),
        session.add_link(Span(0, 4), Span(0, 4)),
        session.judge(session.comparison.findings[0].id, "confirmed"),
        session.set_tag("odd", "#aa0000"),
        replace(session, extra={"document": {"x:of": "another program"}}),
    )
    assert all(each.holds_work for each in touched)


def test_a_link_goes_by_its_id():
    """An unknown one is an error, as with notes."""
    session = replace(Session(making.comparison()), links=(Link("l", Span(0, 4), Span(0, 4)),))
    assert session.remove_link("l").links == ()
    with pytest.raises(KeyError, match="m"):
        session.remove_link("m")
