"""A story in the window: from files, by hand and by keys; its rows, its sources, its file, and that nothing is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest

from diptych.storage.stories import LoadedStory, load_either, save_story
from diptych.story import RowGroup, Spot, StoryWork
from diptych_gui.dialogs.questions import Questions
from diptych_gui.shell.drag_and_drop import Drop
from diptych_gui.work.autosave import leftovers
from hands import focus
from storm import TEXTS, article, play, storm


@pytest.fixture(scope="module")
def told():
    return storm()


@pytest.fixture
def desk(window):
    """An empty window whose engine is the test."""
    yield window
    window.workspace.undo_stack.setClean()
    window.story.close()


@pytest.fixture
def event(tmp_path) -> Path:
    """A folder with four articles and a table."""
    folder = tmp_path / "event"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    (folder / "list.csv").write_text("a\n")
    return folder


def texts(window) -> list[str]:
    return [window.workspace.articles[side].name for side in ("left", "right")]


def press(window, row: int, column: int) -> None:
    """A click on a cell of the table."""
    table = window.story_panel.table
    index = table.rows.index(row, column)
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=table.visualRect(index).center())


def test_a_folder_becomes_a_story(desk, client, event):
    """Every article of it is read, in order, then all are compared; chips and rows come into sight."""
    desk.commands.start([event])
    play(client)
    assert [r["do"] for r in client.requests] == ["read"] * 4 + ["story"]
    assert [a.name for a in desk.story.story.articles] == ["agency.txt", "courier.txt", "herald.txt", "tribune.txt"]
    assert len(desk.story_panel.sources.chips) == 4
    assert desk.story_panel.table.isVisible()
    assert texts(desk) == ["agency.txt", "courier.txt"]
    assert not desk.workspace.dirty


def test_three_dropped_files_are_a_story(desk, client, event):
    """As they were dropped."""
    desk.commands.take_drop(Drop("story", tuple(event / f"{n}.txt" for n in ("herald", "courier", "tribune"))), None)
    play(client)
    assert len(desk.story.story.articles) == 3


def test_a_third_article_makes_a_story_of_two_and_keeps_the_work(desk, client, event):
    """The note on a finding of the two is there, and their comparison is unsaved work as before."""
    comparison = storm("herald", "courier").comparisons[0, 1]
    desk.workspace.set_articles(comparison.left, comparison.right)
    desk.workspace.set_comparison(comparison)
    finding = comparison.findings[0].id
    desk.workspace.edit("Note", desk.workspace.session.add_note("Mine.", finding))
    start = len(client.requests)
    desk.commands.take_drop(Drop("source", (event / "tribune.txt",)), None)
    play(client, start)
    assert texts(desk) == ["herald.txt", "tribune.txt"]
    assert desk.workspace.dirty
    desk.story.show(1, "right")
    assert [n.text for n in desk.workspace.session.notes] == ["Mine."]


def test_another_source_joins_a_story_with_its_rows_named_as_before(desk, client, told, event):
    """The engine gets the rows that there are; work on a row stays on it."""
    desk.story.open(StoryWork(told))
    row = told.rows[0].id
    desk.story.select(Spot(row))
    desk.story.write("Ask.")
    start = len(client.requests)
    desk.commands.take_drop(Drop("article", (event / "agency.txt",)), "left")
    play(client, start)
    asked = client.requests[-1]
    assert [r["id"] for r in asked["rows"]] == [r.id for r in told.rows]
    assert len(desk.story.story.articles) == 4
    assert len(desk.story.work.notes) == 1


def test_what_cannot_be_read_is_told_and_the_others_go_on(desk, client, event):
    """One file that is gone costs only itself."""
    desk.commands.start([event])
    client.fail(1, "There is no file “agency.txt”.", "not-found")
    play(client, 1)
    assert len(desk.story.story.articles) == 3
    assert "agency.txt" in desk.messages.texts()[0]


@pytest.mark.parametrize("count", [0, 1, 31])
def test_no_story_of_too_few_or_too_many(desk, client, tmp_path, count):
    """One sentence, and nothing is read."""
    for number in range(count):
        (tmp_path / f"{number}.txt").write_text("words", encoding="utf-8")
    folder = tmp_path / "in"
    folder.mkdir()
    for path in tmp_path.glob("*.txt"):
        path.rename(folder / path.name)
    desk.commands.start([folder])
    assert client.requests == []
    assert {1: "there is one."}.get(count, str(count)) in desk.messages.texts()[0]


def test_stopping_leaves_what_is_there(desk, client, told, event):
    """Escape while files are read: the story before stays."""
    desk.story.open(StoryWork(told))
    desk.stories.open([event])
    desk.escape.activated.emit()
    assert desk.story.story is told
    assert not desk.story_loader.busy


def test_rows_are_listed_with_what_differs_first_and_singles_folded(desk, told):
    """A heading of a group folds and unfolds by Enter."""
    desk.story.open(StoryWork(told))
    model = desk.story_panel.table.rows
    assert model.data(model.index(0, 0)).startswith("Sources differ")
    assert RowGroup.ONE in model.folded
    before = model.rowCount()
    table = desk.story_panel.table
    table.setCurrentIndex(model.index(before - 1, 0))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert model.rowCount() > before


def test_a_click_brings_a_passage_up_and_a_second_faces_two(desk, told):
    """The cell of the third source comes beside the one looked at before; both sides stand on one row."""
    desk.story.open(StoryWork(told))
    press(desk, 1, 1)
    assert texts(desk) == ["herald.txt", "courier.txt"]
    press(desk, 1, 3)
    assert texts(desk) == ["herald.txt", "tribune.txt"]
    row = told.rows[0]
    assert desk.story.spot == Spot(row.id, 2)
    assert all(desk.story.spans(row).values())
    finding = desk.workspace.selected_finding
    assert finding is not None
    assert {t.finding for t in row.ties} >= {finding.id}


def test_an_empty_cell_says_so_and_takes_no_note(desk, told):
    """No counterpart found; there is nothing to judge."""
    desk.story.open(StoryWork(told))
    row = next(r for r in told.rows if r.kind == "quotation")
    model = desk.story_panel.table.rows
    index = model.place(Spot(row.id, 2))
    assert model.data(index) == "no counterpart found"
    desk.story.select(Spot(row.id, 2))
    desk.story.judge("confirmed")
    assert not desk.workspace.dirty
    assert not desk.story_panel.note.isEnabled()


def test_every_cell_is_named_for_who_cannot_see(desk, told):
    """The name of the source, then its words."""
    desk.story.open(StoryWork(told))
    model = desk.story_panel.table.rows
    spoken = model.data(model.index(1, 2), Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Coast Courier: Fourteen passengers")
    names = [chip.accessibleName() for chip in desk.story_panel.sources.chips]
    assert names == [
        "The Velmar Herald, shown on the left", "Coast Courier, shown on the right", "Northern Tribune, not shown",
    ]  # fmt: skip


def test_keys_show_sources_and_decide(desk, told):
    """Ctrl+3 shows the third source, Ctrl+Enter confirms the row, Ctrl+M writes; the window's own keys do not."""
    desk.story.open(StoryWork(told))
    table = desk.story_panel.table
    table.setFocus()
    table.setCurrentIndex(table.rows.index(1, 0))
    QTest.keyClick(table, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert "tribune.txt" in texts(desk)
    QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.story.work.verdict(told.rows[0].id) == "confirmed"
    QTest.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.story.work.verdict(told.rows[0].id) is None
    QTest.keyClick(table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert desk.story_panel.note.hasFocus()


def test_escape_leaves_the_note_for_the_table(qtbot, desk, told):
    """What was typed is the note, hard blanks and all; arrow keys go on in the rows, letters go nowhere."""
    desk.story.open(StoryWork(told))
    table, note = desk.story_panel.table, desk.story_panel.note
    focus(qtbot, desk, table)
    table.setCurrentIndex(table.rows.index(1, 0))
    QTest.keyClick(table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(note, "Ask them, 4\u00a0times")
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert table.hasFocus()
    assert [n.text for n in desk.story.work.notes] == ["Ask them, 4\u00a0times"]
    QTest.keyClicks(desk.focusWidget(), "XX")
    assert note.words == "Ask them, 4\u00a0times"
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert desk.story.spot == Spot(told.rows[1].id)


def test_a_verdict_is_seen_and_said(desk, told, qapp):
    """The button of a verdict that was given looks pressed, the status line names it, or that it was taken back."""
    desk.story.open(StoryWork(told))
    desk.story.select(Spot(told.rows[0].id))
    panel = desk.story_panel

    def looks() -> list[bool]:
        qapp.processEvents()
        pressed = panel.palette().color(QPalette.ColorRole.Highlight)
        buttons = panel.confirm, panel.reject
        return [b.grab().toImage().pixelColor(6, b.height() // 2) == pressed for b in buttons]

    for act, seen, said in [
        (panel.reject.click, [False, True], "Rejected"),
        (panel.confirm.click, [True, False], "Confirmed"),
        (panel.confirm.click, [False, False], "Taken back"),
    ]:
        act()
        assert (looks(), desk.status.currentMessage()) == (seen, said)


@pytest.mark.parametrize("view", ["brief", "facing", "read"])
def test_a_source_that_is_shown_has_the_keyboard_where_it_is_in_sight(qtbot, desk, told, view):
    """On its page, or in the brief of the two that are shown."""
    desk.story.open(StoryWork(told))
    desk.actions_[f"view_{view}"].trigger()
    focus(qtbot, desk, desk.view_bar.buttons[0])
    desk.actions_["source_2"].trigger()
    assert (desk.brief.list if view == "brief" else desk.pair.views["right"]).hasFocus()


def test_two_that_change_places_keep_their_work(desk, told):
    """A source that is shown comes to the other side; so does swapping."""
    desk.story.open(StoryWork(told))
    desk.story.show(1, "left")
    assert texts(desk) == ["courier.txt", "herald.txt"]
    finding = desk.workspace.session.comparison.findings[0].id
    desk.workspace.edit("Verdict", desk.workspace.session.judge(finding, "confirmed"))
    desk.workspace.edit("Swap sides", desk.workspace.session.mirrored())
    assert texts(desk) == ["herald.txt", "courier.txt"]
    desk.story.show(2, "right")
    desk.story.show(1, "right")
    assert desk.workspace.session.verdict(finding) == "confirmed"
    assert desk.story.side_of(1) == "right"


def test_rows_are_undone(desk, told):
    """A verdict and a note are steps."""
    desk.story.open(StoryWork(told))
    desk.story.select(Spot(told.rows[0].id))
    desk.story.judge("rejected")
    desk.workspace.undo()
    assert desk.story.work.verdict(told.rows[0].id) is None
    assert not desk.workspace.dirty
    desk.workspace.redo()
    assert desk.story.work.verdict(told.rows[0].id) == "rejected"


def test_what_is_being_typed_stays_with_its_row(desk, told):
    """Selecting another row writes the note on the one before."""
    desk.story.open(StoryWork(told))
    one, other = told.rows[:2]
    desk.story.select(Spot(one.id))
    desk.story_panel.note.setPlainText("Half a sen")
    desk.story_panel.note.document().setModified(True)
    desk.story.select(Spot(other.id))
    assert [(n.text, n.spot) for n in desk.story.work.notes] == [("Half a sen", Spot(one.id))]
    assert desk.story_panel.note.toPlainText() == ""


def test_a_story_is_saved_and_reopened(desk, told, tmp_path, monkeypatch):
    """Rows, notes and the work on two sources, in one file; clean afterwards, dirty with the next edit."""
    file = tmp_path / "storm.diptych"
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: file)
    desk.story.open(StoryWork(told))
    desk.story.select(Spot(told.rows[0].id, 1))
    desk.story.write("Old.")
    finding = desk.workspace.session.comparison.findings[0].id
    desk.workspace.edit("Verdict", desk.workspace.session.judge(finding, "confirmed"))
    assert desk.files.save()
    assert not desk.workspace.dirty
    found = load_either(file)
    assert isinstance(found, LoadedStory)
    assert [n.text for n in found.work.notes] == ["Old."]
    assert found.work.session(0, 1).verdict(finding) == "confirmed"
    desk.commands.new()
    assert desk.story.story is None
    desk.commands.start([file])
    assert desk.story.work.notes == found.work.notes
    assert not desk.workspace.dirty
    desk.story.judge("confirmed") if desk.story.spot else desk.story.select(Spot(told.rows[0].id))
    desk.story.judge("confirmed")
    assert desk.workspace.dirty


def test_unsaved_work_on_a_story_is_kept_for_the_next_start(desk, told, settings, tmp_path):
    """The recovery file holds the whole story, with the file that it belongs to."""
    file = tmp_path / "storm.diptych"
    save_story(StoryWork(told), file)
    desk.commands.start([file])
    desk.story.select(Spot(told.rows[0].id))
    desk.story.write("Not saved yet.")
    assert desk.autosave.write()
    kept = load_either(desk.autosave.file)
    assert isinstance(kept, LoadedStory)
    assert kept.work.notes[0].text == "Not saved yet."
    assert leftovers(settings.recovery_folder) == []  # this window is there
    desk.files.recover(desk.autosave.file)
    assert desk.workspace.path == file
    assert desk.workspace.dirty
    assert desk.story.work.notes[0].text == "Not saved yet."


def test_other_articles_end_a_story(desk, told):
    """What stands in the window is told by its articles."""
    desk.story.open(StoryWork(told))
    desk.workspace.set_articles(article("agency"), None)
    assert desk.story.story is None
    assert not desk.story_panel.isVisible()


def test_texts_of_a_story_stay_as_they_were_read(desk, client, told, event):
    """A file read again would end the story and take the work on its rows along: it is said, and nothing is read."""
    desk.story.open(StoryWork(told))
    desk.workspace.note_file(told.articles[0], event / "herald.txt", "left")
    desk.swap_and_reload.reload("left")
    assert client.requests == []
    assert "stay as they were read" in desk.status.currentMessage()


def test_corrected_details_are_those_of_the_story(desk, told):
    """The outlet of a source is corrected in the card: chips and file have it."""
    desk.story.open(StoryWork(told))
    desk.workspace.describe("left", told.articles[0].with_metadata(publisher="Evening Herald"))
    assert desk.story.story.articles[0].publisher == "Evening Herald"
    assert desk.story.work.story.comparisons[0, 2].left.publisher == "Evening Herald"
    assert "Evening Herald" in desk.story_panel.sources.chips[0].text()


@pytest.mark.parametrize(("kind", "words"), [("html", "no counterpart found"), ("wide", "Northern Tribune")])
def test_a_story_is_exported(desk, told, tmp_path, monkeypatch, kind, words):
    """As a page, and as a table with a column a source."""
    file = tmp_path / "out"
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: file)
    desk.story.open(StoryWork(told))
    desk.stories.export(kind)
    assert words in file.read_text(encoding="utf-8")


def test_the_table_folds_away_and_the_chips_stay(desk, told):
    """F4 is checked while the rows are in sight."""
    desk.story.open(StoryWork(told))
    assert desk.actions_["show_story"].isChecked()
    desk.actions_["show_story"].trigger()
    assert not desk.story_panel.table.isVisible()
    assert desk.story_panel.sources.isVisible()
    assert not desk.actions_["show_story"].isChecked()


def test_hostile_names_are_words(desk, told):
    """An outlet with markup and a mnemonic is shown as it is."""
    from dataclasses import replace

    articles = (told.articles[0].with_metadata(publisher="<b>A & B</b>"), *told.articles[1:])
    work = StoryWork(told)
    for number, changed in enumerate(articles):
        work = work.with_article(number, changed)
    desk.story.open(replace(work))
    assert "A && B" in desk.story_panel.sources.chips[0].text()
