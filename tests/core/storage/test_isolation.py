"""Saved comparisons and foreign notes are read where nothing can come of it: one sentence, in time."""

import json
import os

import pytest

from diptych.errors import StorageError
from diptych.storage import isolation, load
from diptych.storage.files import dumped
from diptych.storage.imported_notes import with_notes
from diptych.storage.integrity import seal
from diptych.storage.json_document import MOST_ANNOTATIONS
from diptych.storage.stories import load_either, save_story
from diptych.story.work import StoryWork
from making import session
from storm import storm


@pytest.fixture
def document() -> dict:
    """A small saved comparison."""
    return json.loads(dumped(session()))


def refusal(path) -> StorageError:
    """The error with which a file is refused."""
    with pytest.raises(StorageError) as refused:
        isolation.load_isolated(path)
    return refused.value


def test_a_comparison_opens_as_it_does_alone(tmp_path):
    """What the child let through is what there is."""
    made = session()
    for number in range(30):
        made = made.add_note("word " * 40, made.comparison.findings[number % 5].id)
    path = tmp_path / "a.diptych"
    path.write_bytes(dumped(made))
    assert isolation.load_isolated(path) == load(path)


def test_what_is_wrong_is_said_by_the_child(tmp_path, document):
    """The sentence is the same as without it."""
    document["first"]["items"][0]["diptych:kind"] = 7
    path = tmp_path / "a.diptych"
    path.write_text(json.dumps(seal(document)))
    with pytest.raises(StorageError) as alone:
        load(path)
    assert refusal(path).message == alone.value.message


def test_a_million_annotations_are_one_sentence_in_three_seconds(tmp_path, document):
    """They are counted before they are made; the seconds are those of the processors, whoever else has them."""
    document["first"]["items"] = ["HERE"]
    item = '{"id": "urn:x:%d", "type": "Annotation", "motivation": "tagging", "target": []}'
    path = tmp_path / "a.diptych"
    path.write_text(json.dumps(document).replace('"HERE"', ",".join(item % number for number in range(1_000_000))))
    start = sum(os.times()[:4])
    error = refusal(path)
    assert sum(os.times()[:4]) - start < 3
    assert str(error) == f"“a.diptych” holds more than {MOST_ANNOTATIONS:,} annotations, too many to be opened."


def test_what_would_fill_the_memory_fills_the_childs(tmp_path, monkeypatch, document):
    """Millions of empty lists are small on the disk and large in memory: a sentence, and nothing else."""
    monkeypatch.setattr(isolation, "_ALLOWANCE", isolation.Allowance(seconds=30.0, memory_bytes=300_000_000))
    document["label"] = [[]] * 6_000_000
    path = tmp_path / "a.diptych"
    path.write_text(json.dumps(document))
    assert str(refusal(path)) == "“a.diptych” is too large to be opened."


def test_one_that_takes_for_ever_costs_its_time(tmp_path, monkeypatch, document):
    """The child is ended at its limit."""
    monkeypatch.setattr(isolation, "_ALLOWANCE", isolation.Allowance(seconds=0.01, memory_bytes=4_000_000_000))
    path = tmp_path / "a.diptych"
    path.write_text(json.dumps(document))
    assert "took longer" in str(refusal(path))


def test_a_story_opens_as_it_does_alone(tmp_path):
    """Its schema and its own words are there, though the child can fetch nothing."""
    work = StoryWork(storm())
    path = tmp_path / "storm.diptych"
    save_story(work, path)
    assert isolation.load_either_isolated(path) == load_either(path)
    assert refusal(path).code == "is-story"


def test_annotations_of_another_tool_are_placed_by_the_child(tmp_path):
    """As they are placed alone, and those that are there already are not taken twice."""
    made = session()
    rows = [{"id": "1", "text": "seen", "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "nowhere"}]}]}]
    path = tmp_path / "notes.json"
    path.write_text(json.dumps(rows))
    noted, lost = isolation.with_notes_isolated(made, path)
    assert (noted, lost) == with_notes(made, path.read_bytes(), "notes.json")
    assert isolation.with_notes_isolated(noted, path) == (noted, ())
