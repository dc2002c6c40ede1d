"""Stories in files: what goes in comes out, byte for byte; what is broken is refused in one sentence."""

import json
from dataclasses import replace

import pytest

from diptych.errors import StorageError
from diptych.session import Session
from diptych.storage import load, save
from diptych.storage.integrity import seal
from diptych.storage.recognition import holds_work, is_saved
from diptych.storage.stories import LoadedStory, load_either, loaded_either, save_story, story_bytes
from diptych.story import Story
from diptych.story.work import Spot, StoryWork
from storm import storm

WHEN = "2026-03-06T10:00:00Z"


@pytest.fixture(scope="module")
def told() -> Story:
    return storm()


@pytest.fixture
def work(told) -> StoryWork:
    """Notes and verdicts on rows and cells, and a verdict on a finding between two sources."""
    first, one = told.rows[0].id, told.rows[-1]
    made = StoryWork(told).add_note("Ask the brigade.", Spot(first), id="n1", when=WHEN)
    made = made.add_note("Only here?", Spot(one.id, one.sources[0]), id="n2", when=WHEN)
    made = made.judge(Spot(first, 1), "confirmed", when=WHEN).mark_reviewed(Spot(one.id), when=WHEN)
    session = made.session(2, 0)
    finding = session.comparison.findings[0].id
    return made.with_session(2, 0, session.judge(finding, "rejected", when=WHEN))


def document(work: StoryWork) -> dict:
    return json.loads(story_bytes(work, "x"))


def opened(changed: dict) -> LoadedStory:
    found = loaded_either(json.dumps(changed).encode(), "x.diptych")
    assert isinstance(found, LoadedStory)
    return found


def test_a_story_comes_back_as_it_was(work, tmp_path):
    """Texts, rows, pairs, notes, verdicts and the work on two sources; written again, byte for byte the same."""
    file = tmp_path / "storm.diptych"
    fingerprint = save_story(work, file)
    found = load_either(file)
    assert isinstance(found, LoadedStory)
    assert found.fingerprint == fingerprint
    assert found.warnings == ()
    assert found.work == work
    assert story_bytes(found.work, "x") == file.read_bytes()


def test_every_text_stands_in_the_file_once(work):
    """Three texts, three pairs: no text twice."""
    data = story_bytes(work, "x").decode()
    for article in work.story.articles:
        assert data.count(json.dumps(article.text, ensure_ascii=False)) == 1


def test_rows_are_annotations_of_every_source_they_are_on(work):
    """A note names its row and its passages by position and by words, as W3C annotations do."""
    note = document(work)["first"]["items"][0]
    assert note["motivation"] == "commenting"
    assert len([t for t in note["target"] if isinstance(t, dict)]) == len(work.story.rows[0].places())


def test_a_comparison_is_no_story_and_a_story_no_comparison(work, tmp_path):
    """Each is told what it is; a comparison still opens as ever."""
    file = tmp_path / "storm.diptych"
    save_story(work, file)
    with pytest.raises(StorageError, match="story of several sources") as refused:
        load(file)
    assert refused.value.code == "is-story"
    save(Session(work.story.comparisons[0, 1]), file)
    assert not isinstance(load_either(file), LoadedStory)


def test_an_older_diptych_refuses_a_story_and_leaves_it_alone(work):
    """The oldest version that reads it is 3: one that knows comparisons of version 2 says so."""
    made = document(work)
    assert made["diptych:minReaderVersion"] == 3
    made["diptych:minReaderVersion"] = 4
    with pytest.raises(StorageError, match="newer Diptych"):
        opened(made)


def test_what_only_the_reader_could_write_again_is_recognised(work, told, tmp_path):
    """A story without work may be overwritten, one with a note may not."""
    file = tmp_path / "storm.diptych"
    save_story(StoryWork(told), file)
    assert is_saved(file)
    assert not holds_work(file)
    save_story(work, file)
    assert holds_work(file)


def test_a_file_that_another_program_changed_is_not_overwritten(work, tmp_path):
    """The fingerprint is that of the file as it was loaded."""
    file = tmp_path / "storm.diptych"
    fingerprint = save_story(work, file)
    file.write_bytes(file.read_bytes() + b"\n")
    with pytest.raises(StorageError) as refused:
        save_story(work, file, fingerprint)
    assert refused.value.code == "changed"


def test_fields_and_annotations_that_nobody_knows_stay(work):
    """At the top of the document and among the annotations."""
    made = document(work)
    made["diptych:future"] = {"a": 1}
    made["first"]["items"].append({"id": "https://example.org/1", "type": "Annotation", "motivation": "tagging"})
    found = opened(seal(made))
    assert found.warnings == ()
    again = document(found.work)
    assert again["diptych:future"] == {"a": 1}
    assert again["first"]["items"][-1]["id"] == "https://example.org/1"


def test_a_changed_bit_is_told(work):
    """What the seal does not fit opens with a warning."""
    made = document(work)
    made["diptych:sources"][0]["publisher"] = "Another"
    assert [w.id for w in opened(made).warnings] == ["saved.changed-since"]


def test_a_note_whose_words_are_gone_is_kept_without_them(work):
    """The text of a source changed under a note: the note stays, and is told."""
    made = document(work)
    source = work.notes[1].spot.source
    text = made["diptych:sources"][source]["text"]
    words = work.notes[1].places[0].span.of(text)
    made["diptych:sources"][source]["text"] = text.replace(
        words, "Something else entirely, of one length."[: len(words)].ljust(len(words), "x")
    )
    found = opened(made)
    assert "saved.note-lost" in [w.id for w in found.warnings]
    assert "saved.other-text-of" in [w.id for w in found.warnings]
    assert found.work.note("n2").text == "Only here?"


def broken(made: dict, case: str) -> dict:
    row = made["diptych:rows"][0]
    match case:
        case "beyond":
            row["cells"][0]["spans"][0]["end"] = 10**6
        case "reversed":
            row["cells"][0]["spans"][0].update(start=9, end=3)
        case "source":
            row["cells"][0]["source"] = 7
        case "see also":
            row["cells"][0]["see_also"] = [{"source": 9, "start": 0, "end": 1}]
        case "id":
            row["id"] = "<b>"
        case "twice":
            made["diptych:rows"][1]["id"] = row["id"]
        case "kind":
            row["kind"] = "verdict"
        case "no cells":
            row["cells"] = []
        case "tie":
            row["ties"] = [{"left": 1, "right": 0, "finding": "abc"}]
        case "pair twice":
            made["diptych:pairs"][1] = made["diptych:pairs"][0]
        case "pair lacks":
            made["diptych:pairs"].pop()
        case "pair broken":
            made["diptych:pairs"][0]["first"]["items"][0]["diptych:kind"] = 5
        case "quotes":
            made["diptych:quotes"].pop()
        case "one source":
            made["diptych:sources"] = made["diptych:sources"][:1]
        case "note twice":
            made["first"]["items"].append(made["first"]["items"][0])
        case "no rows":
            del made["diptych:rows"]
    return made


@pytest.mark.parametrize(
    "case",
    ["beyond", "reversed", "source", "see also", "id", "twice", "kind", "no cells", "tie", "pair twice", "pair lacks",
     "pair broken", "quotes", "one source", "note twice", "no rows"],
)  # fmt: skip
def test_what_is_no_story_is_refused_in_one_sentence(work, case):
    """Nothing is drawn from a file whose parts do not fit each other."""
    with pytest.raises(StorageError) as refused:
        opened(broken(document(work), case))
    assert refused.value.code == "invalid"
    assert "x.diptych" in refused.value.message


def test_work_without_a_row_is_kept(work, told):
    """A note on a row that is there no more comes back as it was."""
    gone = replace(work.notes[0], spot=Spot("0123456789ab"))
    made = replace(work, notes=(gone, *work.notes[1:]))
    assert opened(document(made)).work.notes[0] == gone
