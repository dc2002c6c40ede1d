"""Collections of annotations that other programs write with both texts: they open as work of the reader."""

import json

import pytest

from diptych.errors import StorageError
from diptych.selectors import selectors
from diptych.span import Span
from diptych.storage import load

LEFT, RIGHT = "The quay of Calder was shut on Monday.", "On Monday the harbour of Calder lay open."


def passage(source: str, start: int, end: int) -> dict:
    """A place in one of the texts."""
    return {"source": source, "selector": selectors(LEFT if source == "urn:a" else RIGHT, Span(start, end))}


def collection(*items: dict, sources: object = None) -> dict:
    """A collection of another writer, with both texts."""
    told = [{"id": "urn:a", "title": "Post", "diptych:text": LEFT}, {"id": "urn:b", "diptych:text": RIGHT}]
    return {
        "@context": ["http://www.w3.org/ns/anno.jsonld"],
        "type": "AnnotationCollection",
        "diptych:formatVersion": 1,
        "diptych:minReaderVersion": 1,
        "diptych:sources": told if sources is None else sources,
        "first": {"type": "AnnotationPage", "items": list(items)},
    }


def item(*targets: dict, body: object = None) -> dict:
    """An annotation of another writer."""
    said = body or [{"type": "TextualBody", "purpose": "tagging", "value": "x"},
                    {"type": "TextualBody", "purpose": "commenting", "value": "Which is it?"}]  # fmt: skip
    return {
        "id": "urn:1",
        "type": "Annotation",
        "created": "2026-11-23T08:15:00Z",
        "target": list(targets),
        "body": said,
    }


@pytest.fixture
def opened(tmp_path):
    """The session that a document opens as."""

    def read(document: dict):
        path = tmp_path / "pair.diptych"
        path.write_text(json.dumps(document), encoding="utf-8")
        return load(path).session

    return read


def test_a_passage_of_one_text_is_a_note(opened):
    """With the comment among its bodies, the day that it says, on the words that it names."""
    session = opened(collection(item(passage("urn:b", 3, 9))))
    (note,) = session.notes
    assert (note.text, note.left, note.right, note.created) == (
        "Which is it?",
        None,
        Span(3, 9),
        "2026-11-23T08:15:00Z",
    )
    assert (session.comparison.left.text, session.comparison.left.title) == (LEFT, "Post")
    assert (session.comparison.right.text, session.comparison.findings) == (RIGHT, ())


def test_passages_of_both_texts_are_a_link(opened):
    """In whichever order they are named."""
    session = opened(collection(item(passage("urn:b", 3, 9), passage("urn:a", 31, 37))))
    (link,) = session.links
    assert (link.left, link.right, link.text) == (Span(31, 37), Span(3, 9), "Which is it?")
    assert session.notes == ()


def test_the_only_body_may_be_the_comment(opened):
    """And one without a comment says nothing."""
    alone = {"type": "TextualBody", "purpose": "commenting", "value": "Yes."}
    assert opened(collection(item(passage("urn:a", 0, 3), body=alone))).notes[0].text == "Yes."
    tag = {"type": "TextualBody", "purpose": "tagging", "value": "x"}
    assert opened(collection(item(passage("urn:a", 0, 3), body=tag))).notes[0].text == ""


@pytest.mark.parametrize(
    "sources",
    [
        [{"id": "urn:a", "diptych:text": LEFT}],
        [{"id": "urn:a", "diptych:text": LEFT}, {"id": "urn:b"}],
        [{"id": "urn:a", "diptych:text": LEFT}, {"id": "urn:a", "diptych:text": RIGHT}],
        [{"id": "urn:a", "diptych:text": LEFT}, "urn:b"],
    ],
)
def test_what_does_not_hold_both_texts_is_refused(opened, sources):
    """One text, a text that is missing, two of one name: nobody could say what an annotation is about."""
    with pytest.raises(StorageError) as refused:
        opened(collection(item(passage("urn:a", 0, 3)), sources=sources))
    assert refused.value.code == "invalid"
