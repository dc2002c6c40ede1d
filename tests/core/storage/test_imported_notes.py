"""Annotations of Hypothesis and Recogito, in the shapes that these tools write, as notes of a comparison."""

import json

import pytest

from diptych.cli import main
from diptych.errors import StorageError
from diptych.exporting import render
from diptych.exporting.report_options import Report
from diptych.storage import load
from diptych.storage.files import dumped
from diptych.storage.imported_notes import with_notes
from making import LEFT, RIGHT, comparison, session, span
from tables import each


def hypothesis(
    exact: str, prefix: str, suffix: str, start: int, text: str = "Who says so?", uri: str = "https://a.example/"
) -> dict:
    """A row of the interface (GET /api/search), as it comes for a passage of a page."""
    return {
        "id": f"h-{exact[:8]}-{start}", "created": "2026-11-24T10:00:00.123456+00:00",
        "updated": "2026-11-25T10:00:00.123456+00:00", "user": "acct:ada@hypothes.is", "uri": uri, "text": text,
        "tags": ["check", "check"], "group": "__world__", "permissions": {"read": ["group:__world__"]},
        "target": [{"source": uri, "selector": [
            {"type": "RangeSelector", "startContainer": "/div[1]/p[2]", "startOffset": 3, "endContainer": "/div[1]/p[2]", "endOffset": 9},
            {"type": "TextPositionSelector", "start": start, "end": start + len(exact)},
            {"type": "TextQuoteSelector", "exact": exact, "prefix": prefix, "suffix": suffix},
        ]}],
        "document": {"title": ["A page"]}, "links": {"html": "https://hypothes.is/a/1"}, "flagged": False,
    }  # fmt: skip


def recogito(exact: str, start: int) -> dict:
    """An annotation of RecogitoJS and its successor: one target, quote and position."""
    return {
        "@context": "http://www.w3.org/ns/anno.jsonld", "type": "Annotation", "id": f"#r-{start}",
        "body": [{"type": "TextualBody", "purpose": "commenting", "value": "A remark"},
                 {"type": "TextualBody", "purpose": "tagging", "value": "odd"}],
        "target": {"selector": [{"type": "TextQuoteSelector", "exact": exact},
                                {"type": "TextPositionSelector", "start": start, "end": start + len(exact)}]},
    }  # fmt: skip


def taken(*rows: dict, wrap=lambda rows: rows):
    """The session with those annotations, and the sentences on those without a place."""
    return with_notes(session(), json.dumps(wrap(list(rows))).encode(), "notes.json")


@pytest.mark.parametrize(
    "wrap",
    [
        lambda rows: {"total": len(rows), "rows": rows},
        lambda rows: rows,
        lambda rows: {"export_date": "2026-11-25", "annotations": rows},
    ],
)
def test_rows_of_hypothesis_stand_on_their_words(wrap):
    """Positions that count a page's text mean nothing here; the words and what stands around them do."""
    row = hypothesis("Three boats sank.", "admitted harbour master Ines Vane.\n\n", " The council", 4711)
    made, lost = taken(row, wrap=wrap)
    (note,) = made.notes
    assert lost == ()
    assert note.left is not None
    assert note.left.of(LEFT) == "Three boats sank."
    assert note.right is None
    assert (note.text, note.tags) == ("Who says so?", ("check",))
    assert note.created.startswith("2026-11-24")


def test_an_array_of_recogito_stands_on_its_positions_in_either_unit():
    """Its quotes have no words around them: the position tells which of two places is meant, however it is counted."""
    text = "🌊 Boats. 👩‍👩‍👧 Boats.\n"
    made = session(comparison(text, RIGHT))
    second = text.rindex("Boats")
    for start in (second, len(text[:second].encode("utf-16-le")) // 2):
        noted, lost = with_notes(made, json.dumps([recogito("Boats", start)]).encode(), "r.json")
        assert lost == ()
        assert noted.notes[0].left == span(text, "Boats").__class__(second, second + 5)
        assert noted.notes[0].tags == ("odd",)


def test_what_stands_nowhere_or_in_both_is_kept_without_a_place_and_told():
    """Nothing is guessed and nothing is lost; the words are in the note."""
    gone = hypothesis("The mayor resigned.", "", "", 0)
    both = hypothesis("boats", "", "", 9_999)
    made, lost = taken(gone, both)
    assert [(n.left, n.right) for n in made.notes] == [(None, None), (None, None)]
    assert made.notes[0].text == "“The mayor resigned.”\n\nWho says so?"
    assert str(lost[0]) == "The note “Who says so?” stood on “The mayor resigned.”, which the text has no more."
    assert load_again(made).notes == made.notes


def load_again(made):
    """The session after it was saved."""
    from diptych.storage.files import loaded

    return loaded(dumped(made), "a.diptych").session


def test_the_source_says_which_side_is_meant():
    """The same words in both articles: the address, or the hash of the text, tells."""
    words = "Nobody told us to move the boats,"
    made = session()
    row = hypothesis(words, "", "", 0, uri=f"urn:sha256:{made.comparison.right.sha256}")
    noted, lost = with_notes(made, json.dumps([row]).encode(), "n.json")
    assert lost == ()
    assert noted.notes[0].left is None
    assert noted.notes[0].right.of(RIGHT) == words


def test_what_was_taken_before_is_not_taken_again():
    """A second import of a longer export adds what is new."""
    one, two = hypothesis("Three boats sank.", "", "", 1), hypothesis("A crane", "", "", 2)
    made, _ = taken(one)
    again, _ = with_notes(made, json.dumps([one, two]).encode(), "n.json")
    assert len(again.notes) == 2


@pytest.mark.parametrize("utf16", [False, True])
def test_what_we_export_comes_back(utf16):
    """Every annotation of our own array finds its passage again."""
    noted = session().add_note("a remark", left=span(LEFT, "Three boats")).add_note("b", right=span(RIGHT, "A crane"))
    made, lost = with_notes(session(), render(noted, "jsonld", Report(utf16=utf16)), "n.json")
    assert lost == ()
    assert {n.left.of(LEFT) for n in made.notes if n.text == "a remark"} == {"Three boats"}


@each("data", [b"", b"no json", b"[1, 2]", b'{"rows": 5}', b"{}", b'"x"', b"[" * 5000, b"\xff"])
def test_what_holds_no_annotations_is_one_sentence(data):
    """The file is named, whatever is wrong with it."""
    with pytest.raises(StorageError, match=r"“n\.json” holds no annotations"):
        with_notes(session(), data, "n.json")


def test_rows_of_any_shape_are_notes_or_nothing():
    """Missing and odd fields are empty ones; what comes of them can be saved."""
    odd = [{}, {"target": 5}, {"target": [{"selector": [{"type": "TextQuoteSelector", "exact": 5}]}]}, {"text": "\ud83d x", "tags": [1]},
           {"body": {"value": "v"}, "created": "<b>"}]  # fmt: skip
    made, _ = taken(*odd)
    assert load_again(made).notes == made.notes


def test_the_command_writes_a_new_file_and_tells_of_orphans(tmp_path, monkeypatch, capsys):
    """The saved comparison that is read stays as it is."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.diptych").write_bytes(dumped(session()))
    rows = [hypothesis("Three boats sank.", "", "", 1), hypothesis("The mayor resigned.", "", "", 2)]
    (tmp_path / "n.json").write_text(json.dumps({"rows": rows}))
    assert main(["notes", "a.diptych", "n.json", "-o", "b.diptych"]) == 0
    assert "“The mayor resigned.”, which the text has no more" in capsys.readouterr().err
    assert len(load("b.diptych").session.notes) == 2
    assert load("a.diptych").session.notes == ()
    assert main(["notes", "a.diptych", "n.json", "-o", "a.diptych"]) == 1
