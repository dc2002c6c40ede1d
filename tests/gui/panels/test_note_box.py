"""The box in which notes are written: nothing typed is lost, nothing looked at is changed, every note has a way back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.session import Session
from diptych.span import Span
from diptych.storage import load, save
from diptych_gui.dialogs.questions import Questions
from diptych_gui.shell.drag_and_drop import Drop
from hands import focus, noted, open_file, type_note, words
from tables import each

PASSAGE = Span(7, 20)  # “ bridge shut ” in the left article
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def box(answers, desk):
    """The box of a shown comparison; what a test left in it is taken over before the window closes."""
    yield desk.notes.editor
    desk.notes.commit()


@pytest.fixture
def saved(tmp_path):
    """A saved comparison of two other articles without notes."""
    path = tmp_path / "other.diptych"
    save(Session(Comparison(Article("One two.", "o"), Article("Three four.", "p"))), path)
    return path


def write_on_passage(qtbot, desk, text: str) -> str:
    """Types a note on a passage of the left article, and returns the words of the passage."""
    desk.notes.write(None, PASSAGE, None)
    focus(qtbot, desk, desk.notes.editor)
    qtbot.keyClicks(desk.notes.editor, text)
    return PASSAGE.of(desk.workspace.comparison.left.text)


def place(desk) -> str:
    """What the one note stands on now."""
    (only,) = desk.workspace.session.notes
    return words(only, desk.workspace.comparison)


def mark(view, start: int, end: int) -> None:
    """Marks a passage in a pane."""
    cursor = view.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)


# ---- typed, but not yet taken over
def test_new_asks_about_what_is_being_typed(qtbot, desk, box, answers):
    """Ctrl+N while the cursor stands in the box is asked about as any unsaved work."""
    type_note(qtbot, desk, "half a thought")
    answers.append("cancel")
    qtbot.keyClick(box, Qt.Key.Key_N, CTRL)
    assert noted(desk) == ["half a thought"]


def test_a_drop_asks_about_what_is_being_typed(qtbot, desk, box, answers, client):
    """Dropped words do not take the place of an article whose note is being written."""
    type_note(qtbot, desk, "half a thought")
    answers.append("cancel")
    desk.commands.take_drop(Drop("text", text="Other words."), "right")
    assert noted(desk) == ["half a thought"]


def test_an_article_that_comes_in_is_held_for_what_is_being_typed(qtbot, desk, box, client, tmp_path):
    """Words in the box are work of the reader, too."""
    desk.loader.read("right", tmp_path / "other.txt")
    type_note(qtbot, desk, "half a thought")
    client.answer(1, {"article": Article("Other words.", "other.txt").to_record()})
    assert noted(desk) == ["half a thought"]


def test_saving_takes_what_is_being_typed(qtbot, desk, box, monkeypatch, tmp_path):
    """Ctrl+S in the box writes what stands there."""
    path = tmp_path / "pair.diptych"
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: path)
    type_note(qtbot, desk, "half a thought")
    qtbot.keyClick(box, Qt.Key.Key_S, CTRL)
    assert [n.text for n in load(path).session.notes] == ["half a thought"]


def test_what_was_typed_never_goes_into_another_comparison(qtbot, desk, box, answers, saved):
    """Given up for another file, it is gone with the comparison that it belonged to."""
    type_note(qtbot, desk, "of the first")
    answers.append("discard")
    open_file(desk, saved)
    desk.notes.commit()
    assert noted(desk) == []


def test_what_is_being_typed_follows_its_finding(qtbot, desk, box, comparison):
    """A new analysis that gives the finding another id and a word less takes the note along."""
    first = comparison.findings[0]
    desk.notes.write(first.id)
    focus(qtbot, desk, box)
    qtbot.keyClicks(box, "follow me")
    moved = replace(first, left=(Span(first.left[0].start, first.left[0].end - 1),), id="other")
    desk.workspace.set_comparison(replace(comparison, findings=(moved, *comparison.findings[1:])))
    desk.notes.commit()
    assert [n.text for n in desk.workspace.session.notes_on("other")] == ["follow me"]


def test_what_is_being_typed_on_a_passage_survives_a_swap(qtbot, desk, box, client):
    """The note stands on the same words, which are on the other side then."""
    stood = write_on_passage(qtbot, desk, "odd wording")
    desk.swap_and_reload.swap()
    client.answer(1, {"comparison": desk.workspace.session.mirrored().comparison.to_record()})
    desk.notes.commit()
    assert place(desk) == stood


def test_what_is_being_typed_on_a_passage_survives_a_reload(qtbot, desk, box, client, comparison, tmp_path):
    """The note stands on the same words, which are further down then."""
    desk.workspace.note_file(comparison.left, tmp_path / "a.txt", "left")
    stood = write_on_passage(qtbot, desk, "odd wording")
    desk.swap_and_reload.reload("left")
    fresh = replace(comparison.left, text="Entirely new.\n\n" + comparison.left.text)
    client.answer(1, {"article": fresh.to_record()})
    client.answer(2, {"comparison": replace(comparison, left=fresh, findings=()).to_record()})
    desk.notes.commit()
    assert place(desk) == stood


# ---- looked at
ODD = ["cost 4\u00a0million", "two\u2028lines", "ends in a blank ", "a\r\nb", "tab\there"]


@each("text", ODD, ids=ascii)
def test_looking_at_a_note_changes_nothing(desk, box, comparison, tmp_path, text):
    """A note that Qt would show in other signs is still what the file holds."""
    first, second, *_ = desk.workspace.visible_findings()
    path = tmp_path / "pair.diptych"
    save(Session(comparison).add_note(text, first.id), path)
    desk.files.open(path)
    desk.workspace.jump(first.id)
    desk.workspace.jump(second.id)
    assert (noted(desk), desk.workspace.dirty) == ([text], False)


def test_looking_at_a_note_keeps_what_can_be_redone(desk, box):
    """Going over a note with a hard blank is no step of its own."""
    first, second, *_ = desk.workspace.visible_findings()
    desk.workspace.edit("Note", desk.workspace.session.add_note("cost 4\u00a0million", first.id))
    desk.workspace.edit("Confirm", desk.workspace.session.judge(second.id, "confirmed"))
    desk.actions_["undo"].trigger()
    desk.workspace.jump(first.id)
    desk.workspace.jump(second.id)
    assert desk.workspace.undo_stack.canRedo()


def test_editing_a_note_keeps_its_hard_blanks(qtbot, desk, box):
    """Words added to a note leave the others as they were."""
    first = desk.workspace.visible_findings()[0]
    desk.workspace.edit("Note", desk.workspace.session.add_note("cost 4\u00a0million", first.id))
    desk.notes.write(first.id)
    focus(qtbot, desk, box)
    qtbot.keyClicks(box, " in all")
    desk.notes.commit()
    assert noted(desk) == ["cost 4\u00a0million in all"]


# ---- what it writes on
def test_a_finding_gets_its_own_note_after_one_on_a_passage(qtbot, desk, box):
    """Coming back to a finding that is selected already, the box writes on it again."""
    first = desk.workspace.visible_findings()[0]
    desk.workspace.jump(first.id, "left")
    write_on_passage(qtbot, desk, "on the passage")
    desk.notes.commit()
    desk.workspace.jump(first.id, "left")
    desk.actions_["note"].trigger()
    qtbot.keyClicks(box, "on the finding")
    desk.notes.commit()
    assert [n.text for n in desk.workspace.session.notes_on(first.id)] == ["on the finding"]


def test_the_action_is_about_the_finding_where_nothing_is_marked_near_the_keyboard(qtbot, desk, box):
    """Words marked earlier in the other pane do not draw the note away from the finding shown."""
    mark(desk.pair.views["right"], 3, 12)
    first = desk.workspace.visible_findings()[0]
    desk.workspace.jump(first.id, "left")
    qtbot.waitUntil(desk.pair.views["left"].hasFocus)
    desk.actions_["note"].trigger()
    qtbot.keyClicks(box, "on the finding")
    desk.notes.commit()
    assert [n.text for n in desk.workspace.session.notes_on(first.id)] == ["on the finding"]


def test_the_action_is_about_the_words_marked_where_the_keyboard_is(qtbot, desk, box):
    """A passage marked in the pane in use comes before the finding that is selected."""
    desk.workspace.jump(desk.workspace.visible_findings()[0].id, "left")
    view = desk.pair.views["left"]
    focus(qtbot, desk, view)
    mark(view, PASSAGE.start, PASSAGE.end)
    desk.actions_["note"].trigger()
    qtbot.keyClicks(box, "on the passage")
    desk.notes.commit()
    assert [(n.finding, n.left) for n in desk.workspace.session.notes] == [(None, PASSAGE)]


# ---- the way back to older notes
def test_a_note_on_a_passage_comes_back_into_the_box(desk, box):
    """A click in the list takes it there, to be read and edited."""
    desk.workspace.edit("Note", desk.workspace.session.add_note("first", left=PASSAGE))
    desk.notes.list.itemClicked.emit(desk.notes.list.item(0))
    assert box.toPlainText() == "first"


def test_the_older_of_two_notes_on_a_finding_comes_back_into_the_box(desk, box):
    """A click in the list takes the note that was clicked, not the last one on its finding."""
    first = desk.workspace.visible_findings()[0]
    desk.workspace.edit("Notes", desk.workspace.session.add_note("one", first.id).add_note("two", first.id))
    desk.notes.list.itemClicked.emit(desk.notes.list.item(0))
    assert box.toPlainText() == "one"


def test_an_older_note_is_edited_in_its_place(qtbot, desk, box):
    """What is typed after the click changes that note alone."""
    first = desk.workspace.visible_findings()[0]
    desk.workspace.edit("Notes", desk.workspace.session.add_note("one", first.id).add_note("two", first.id))
    desk.notes.list.itemClicked.emit(desk.notes.list.item(0))
    box.moveCursor(QTextCursor.MoveOperation.End)
    box.insertPlainText(" more")
    desk.notes.commit()
    assert noted(desk) == ["one more", "two"]


def test_a_note_whose_finding_is_gone_leads_to_its_words(qtbot, desk, box, comparison):
    """The list still goes to the place that the note was written for."""
    first = comparison.findings[0]
    desk.workspace.edit("Note", desk.workspace.session.add_note("about the bridge", first.id))
    desk.workspace.set_comparison(replace(comparison, findings=comparison.findings[1:]))
    with qtbot.waitSignal(desk.notes.passagesRequested) as asked:
        desk.notes.list.itemClicked.emit(desk.notes.list.item(0))
    assert asked.args == [first.left[0], first.right[0]]


def test_undo_takes_what_is_being_typed_as_the_last_step(qtbot, desk, box):
    """The menu undoes the note, not what came before it; redo brings the words back."""
    first = desk.workspace.visible_findings()[1].id
    desk.workspace.edit("Confirm", desk.workspace.session.judge(first, "confirmed"))
    type_note(qtbot, desk, "half a thought")
    desk.actions_["undo"].trigger()
    assert noted(desk) == []
    assert desk.workspace.session.verdict(first) == "confirmed"
    desk.actions_["redo"].trigger()
    assert noted(desk) == ["half a thought"]


# ---- the way out
@pytest.mark.parametrize("side", ["left", "right"])
def test_escape_goes_back_to_the_article_the_reader_came_from(qtbot, desk, box, side):
    """Wherever the finding was selected on which they wrote."""
    desk.workspace.jump(desk.workspace.visible_findings()[0].id, "left")
    focus(qtbot, desk, desk.pair.views[side])
    desk.actions_["note"].trigger()
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert desk.pair.views[side].hasFocus()


@pytest.mark.parametrize("side", ["left", "right"])
def test_escape_goes_to_the_side_of_a_finding_chosen_in_the_list(qtbot, desk, box, side):
    """The jump led there, though the keyboard stayed in the list."""
    focus(qtbot, desk, desk.findings.view)
    finding = next(f for f in desk.workspace.visible_findings() if f.left and f.right)
    desk.workspace.jump(finding.id, side)
    focus(qtbot, desk, desk.findings.view)
    desk.actions_["note"].trigger()
    qtbot.waitUntil(box.hasFocus)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert desk.pair.views[side].hasFocus()
