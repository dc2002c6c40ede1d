"""Saved comparisons at the window."""

import json
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractButton, QLabel

from diptych.errors import StorageError
from diptych.exporting.report_options import Report
from diptych.session import Note
from diptych.storage import load, save
from diptych_gui.dialogs.questions import Questions
from diptych_gui.work.recovery_mark import marked
from diptych_gui.work.saved_view import view_of, with_view
from diptych_gui.work.waiting import waited
from tables import each


@pytest.fixture
def target(monkeypatch, tmp_path):
    """The file that the reader chooses to write to."""
    path = tmp_path / "pair.diptych"
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: path)
    return path


def note(desk, text: str) -> None:
    """A note on the first finding."""
    session = desk.workspace.session
    desk.workspace.edit("Note", session.add_note(text, session.comparison.findings[0].id))


def test_saving_writes_everything_and_reopens_without_the_originals(qtbot, desk, target, comparison):
    """Texts, findings and notes are in the one file."""
    note(desk, "kept")
    desk.actions_["save"].trigger()
    assert not desk.isWindowModified()
    desk.actions_["new"].trigger()
    assert desk.files.open(target)
    assert desk.workspace.session.comparison.findings == comparison.findings
    assert [n.text for n in desk.workspace.session.notes] == ["kept"]
    assert not desk.isWindowModified()


def test_a_comparison_opens_in_the_view_it_was_saved_in(desk, target):
    """Another view in sight meanwhile does not count, and to switch is no unsaved work."""
    desk.actions_["view_brief"].trigger()
    note(desk, "kept")
    desk.actions_["save"].trigger()
    desk.actions_["view_read"].trigger()
    assert not desk.isWindowModified()
    desk.actions_["new"].trigger()
    assert desk.files.open(target)
    assert desk.views.now == "brief"


@each("told", ["grid", 5, None])
def test_a_view_that_nobody_knows_is_passed_over(desk, target, told):
    """A newer Diptych may have more of them."""
    saved = with_view(desk.workspace.session, "brief")
    assert view_of(saved) == "brief"
    other = replace(saved, extra={"document": {"diptych:view": told}})
    assert view_of(other) is None


def test_the_generation_before_is_kept(desk, target, settings):
    """Saving over a file keeps what it held."""
    desk.actions_["save"].trigger()
    first = target.read_bytes()
    note(desk, "more")
    desk.actions_["save"].trigger()
    desk.actions_["save"].trigger()  # the same once more is no generation
    (copy,) = settings.backup_folder.iterdir()
    assert copy.read_bytes() == first


def test_a_file_is_asked_for_where_the_last_one_was_chosen(desk, tmp_path, monkeypatch):
    """Whichever was chosen for what: an article, a report, a comparison."""
    asked = []
    monkeypatch.setattr(Questions, "article_to_open", lambda parent, title, folder: tmp_path / "in" / "bridge.txt")
    monkeypatch.setattr(Questions, "file_to_write", lambda parent, title, name, suffix: asked.append(Path(name)))
    desk.actions_["open_left"].trigger()
    desk.actions_["save_as"].trigger()
    assert asked[0].parent == tmp_path / "in"
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: tmp_path / "pair.diptych")
    desk.actions_["save_as"].trigger()
    monkeypatch.setattr(Questions, "comparison_to_open", lambda parent, folder: asked.append(Path(folder)))
    desk.actions_["open_comparison"].trigger()
    assert asked[1] == tmp_path


@pytest.mark.parametrize("way", ["comparison", "pair", "story", "third", "recovered"])
def test_a_file_is_asked_for_beside_what_was_opened(desk, tmp_path, monkeypatch, way):
    """Whichever way it came: from the command line, a list, a drop, another start or a recovery file."""
    folder, commands = tmp_path / "in", desk.commands
    folder.mkdir()
    save(desk.workspace.session, folder / "pair.diptych")
    save(marked(desk.workspace.session, folder / "pair.diptych", "0" * 64), tmp_path / "left.diptych")
    monkeypatch.chdir(folder)
    ways = {
        "comparison": lambda: commands.start([Path("pair.diptych")]),
        "pair": lambda: commands.open_recent((folder / "a.txt", folder / "b.txt")),
        "story": lambda: commands.start([Path("a.txt"), Path("b.txt"), Path("c.txt")]),
        "third": lambda: desk.third.take(Path("release.txt")),
        "recovered": lambda: commands.recover(tmp_path / "left.diptych"),
    }
    ways[way]()
    asked = []
    monkeypatch.setattr(Questions, "file_to_write", lambda parent, title, name, suffix: asked.append(Path(name)))
    monkeypatch.setattr("diptych_gui.dialogs.report_dialog.report_wanted", lambda *what: Report())
    desk.actions_["export_html"].trigger()
    assert [path.parent for path in asked] == [folder]


def test_a_file_that_was_written_is_told_with_its_folder(desk, target, monkeypatch):
    """A name alone does not say where it lies."""
    desk.actions_["save"].trigger()
    assert desk.status.currentMessage() == f"Saved as pair.diptych   ({target.parent.name})"
    monkeypatch.setattr("diptych_gui.dialogs.report_dialog.report_wanted", lambda *what: Report())
    desk.actions_["export_json"].trigger()
    assert desk.status.currentMessage() == f"Written: pair.diptych   ({target.parent.name})"


def test_saving_again_asks_no_more(desk, target, monkeypatch):
    """The file is known."""
    desk.actions_["save"].trigger()
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: pytest.fail("asked again"))
    note(desk, "more")
    desk.actions_["save"].trigger()
    assert [n.text for n in load(target).session.notes] == ["more"]


def test_an_opened_file_is_recent_and_its_articles_are_not(desk, target, settings):
    """One row for one comparison, although the files of its articles are known."""
    for side, article in desk.workspace.articles.items():
        desk.workspace.note_file(article, target.with_name(f"{side}.txt"), side)
    desk.actions_["save"].trigger()
    settings.clear_recent()
    assert desk.files.open(target)
    assert settings.recent() == [(target,)]


def test_a_file_that_another_program_changed_is_not_written_over(desk, target):
    """The reader is asked in a message bar; writing over it is a choice."""
    desk.actions_["save"].trigger()
    target.write_text(target.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    theirs = target.read_bytes()
    note(desk, "mine")
    desk.actions_["save"].trigger()
    assert target.read_bytes() == theirs
    assert desk.isWindowModified()
    next(b for b in desk.messages.findChildren(QAbstractButton) if b.text() == "Write over it").click()
    assert [n.text for n in load(target).session.notes] == ["mine"]
    assert not desk.isWindowModified()


def test_a_failed_save_keeps_the_work_unsaved(desk, target, monkeypatch):
    """A full disk is a message; Save at the closing question then does not close."""
    note(desk, "precious")

    def full(*what, **more):
        raise StorageError("“pair.diptych” cannot be written: the disk is full.", "unwritable")

    monkeypatch.setattr("diptych.storage.stories.save_either", full)
    monkeypatch.setattr(Questions, "save_first", lambda *what: "save")
    assert not desk.close()
    assert desk.isWindowModified()
    assert "the disk is full" in desk.messages.texts()[0]
    monkeypatch.setattr(Questions, "save_first", lambda *what: "discard")


def test_a_save_that_fails_in_an_unforeseen_way_keeps_the_window(qtbot, desk, monkeypatch):
    """Whatever goes wrong while the window closes, the work is still there to be saved."""
    note(desk, "precious")
    with monkeypatch.context() as patch, qtbot.captureExceptions():
        patch.setattr(Questions, "save_first", lambda *what: "save")
        patch.setattr(desk.files, "save", lambda: 1 / 0)
        assert not desk.close()
    assert desk.isVisible()


def test_a_file_that_is_no_comparison_changes_nothing(desk, tmp_path):
    """What was open stays open."""
    broken = tmp_path / "broken.diptych"
    broken.write_text("{", encoding="utf-8")
    before = desk.workspace.session
    assert not desk.files.open(broken)
    assert desk.workspace.session is before
    assert len(desk.messages.texts()) == 1


def test_cancel_in_the_file_dialog_saves_nothing(desk, monkeypatch):
    """And the work is still marked unsaved."""
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: None)
    note(desk, "x")
    desk.actions_["save"].trigger()
    assert desk.isWindowModified()


def test_saved_and_opened_comparisons_are_recent(desk, target):
    """The latest first."""
    desk.actions_["save"].trigger()
    assert desk.settings.recent()[0] == (target,)


def test_annotations_of_another_tool_become_notes_and_can_be_undone(qtbot, desk, tmp_path, monkeypatch, comparison):
    """Each on its words; one whose words are nowhere is kept without a place and told."""
    start, words = 0, comparison.left.text[:20]
    rows = [
        {"id": "1", "body": [{"value": "on its words", "purpose": "commenting"}],
         "target": {"selector": [{"type": "TextQuoteSelector", "exact": words},
                                 {"type": "TextPositionSelector", "start": start, "end": 20}]}},
        {"id": "2", "body": [{"value": "astray", "purpose": "commenting"}],
         "target": {"selector": [{"type": "TextQuoteSelector", "exact": "words that nobody wrote"}]}},
    ]  # fmt: skip
    file = tmp_path / "recogito.json"
    file.write_text(json.dumps(rows), encoding="utf-8")
    monkeypatch.setattr(Questions, "notes_to_open", lambda *asked: file)
    told = []
    desk.commands.told.connect(told.append)
    desk.actions_["import_notes"].trigger()
    first, second = desk.workspace.session.notes
    assert first.left.of(comparison.left.text) == words
    assert (second.left, second.right) == (None, None)
    assert told == ["2 notes were imported."]
    assert any("words that nobody wrote" in label.text() for label in desk.messages.findChildren(QLabel))
    desk.actions_["import_notes"].trigger()  # the same once more is nothing new
    assert told[-1] == "0 notes were imported."
    desk.actions_["undo"].trigger()
    assert desk.workspace.session.notes == ()


def test_annotations_that_are_none_change_nothing(desk, tmp_path, monkeypatch):
    """One sentence in a message bar."""
    file = tmp_path / "notes.json"
    file.write_text("[1, 2]", encoding="utf-8")
    monkeypatch.setattr(Questions, "notes_to_open", lambda *asked: file)
    before = desk.workspace.session
    desk.actions_["import_notes"].trigger()
    assert desk.workspace.session is before
    assert any(
        "holds no annotations that Diptych knows" in label.text() for label in desk.messages.findChildren(QLabel)
    )


def test_the_window_goes_on_while_a_file_is_read(qapp):
    """Its timers run, and what goes wrong is raised where it was asked for."""
    order = []
    QTimer.singleShot(0, lambda: order.append("timer"))
    assert waited(lambda: time.sleep(0.1) or "done") == "done"
    assert order == ["timer"]
    with pytest.raises(ZeroDivisionError):
        waited(lambda: 1 // 0)


def test_thousands_of_notes_are_saved_while_the_window_goes_on(desk, target, comparison, monkeypatch):
    """In a thread of its own; a few are written at once, and nothing is lost of either."""
    from diptych.storage import stories

    threads = []
    kept = stories.save_either
    monkeypatch.setattr(stories, "save_either", lambda *w, **m: threads.append(_is_window()) or kept(*w, **m))
    place = comparison.findings[0].spans("left")[0]
    for count in (2, 3_000):
        notes = tuple(Note(f"n{n}", f"note {n}", None, place, None) for n in range(count))
        desk.workspace.edit("Notes", replace(desk.workspace.session, notes=notes))
        assert desk.files.save()
        assert not desk.workspace.dirty
        assert load(target).session.notes == notes
    assert len(threads) >= 2
    assert threads[0]
    assert not any(threads[1:])  # the recovery file may be among them


def _is_window() -> bool:
    """Whether this runs in the window's thread."""
    return threading.current_thread() is threading.main_thread()
