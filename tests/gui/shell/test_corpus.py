"""A corpus in the window: its stories and pairs to search, to sort and to open, by hand and by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diptych_gui.dialogs.questions import Questions
from storm import TEXTS, play

STORIES = "story,articles,article,path,outlet,published,title\n"
PAIRS = "id,left,right,cosine,days,left_path,right_path,left_outlet,right_outlet,left_title,right_title\n"


@pytest.fixture
def desk(window):
    """An empty window whose engine is the test."""
    yield window
    window.workspace.undo_stack.setClean()
    window.story.close()


@pytest.fixture
def corpus(tmp_path) -> Path:
    """A folder as ``diptych corpus`` leaves it: a story of three, and a pair beside it."""
    for name, text in TEXTS.items():
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    paths = {name: str(tmp_path / f"{name}.txt") for name in TEXTS}
    told = zip(("herald", "courier", "tribune"), ("2026-03-04", "2026-03-05", "2026-03-04"), strict=True)
    out = tmp_path / "out"
    out.mkdir()
    lines = [
        f"1,3,{n},{paths[name]},The {name.title()},{day},Roof by {name}\n" for n, (name, day) in enumerate(told, 1)
    ]
    (out / "stories.csv").write_text("\ufeff" + STORIES + "".join(lines), encoding="utf-8")
    pairs = [
        f"1-2,1,2,0.6,1,{paths['herald']},{paths['courier']},,,,\n",
        f"1-3,1,3,0.4,0,{paths['herald']},{paths['tribune']},,,,\n",
        f"3-4,3,4,0.2,1,{paths['tribune']},{paths['agency']},The Tribune,Wire West,Élan of the storm,\n",
    ]
    (out / "pairs.csv").write_text("\ufeff" + PAIRS + "".join(pairs), encoding="utf-8")
    return out


def shown(window) -> list[list[str]]:
    tree = window.stories.dialog.list
    items = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return [[item.text(column) for column in range(5)] for item in items if not item.isHidden()]


def test_a_corpus_shows_its_stories_and_the_pairs_beside_them(desk, corpus):
    """The pairs inside a story are not told twice; days, outlets and the mean cosine stand in columns."""
    desk.commands.start([corpus])
    assert shown(desk) == [
        ["Roof by herald", "2026-03-04 – 2026-03-05", "The Herald, The Tribune, The Courier", "3", "0.50"],
        ["Élan of the storm", "", "The Tribune, Wire West", "2", "0.20"],
    ]
    desk.stories.dialog.reject()
    assert desk.stories.dialog is None


def test_by_keys_from_the_search_to_the_story(desk, client, corpus):
    """A word without its accent finds the pair; another finds the story, and Enter twice opens it."""
    desk.commands.start([corpus])
    dialog = desk.stories.dialog
    assert dialog.focusWidget() is dialog.field
    QTest.keyClicks(dialog.field, "elan wire")
    assert [row[0] for row in shown(desk)] == ["Élan of the storm"]
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "nobody wrote this")
    assert shown(desk) == []
    assert "Nothing" in dialog.hint.text()
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    dialog.field.clear()
    QTest.keyClicks(dialog.field, "roof 2026-03-05")
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert "3 sources" in dialog.hint.text()
    assert dialog.list.currentItem().isSelected()
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    play(client)
    assert [Path(a.name).stem for a in desk.story.story.articles] == ["herald", "tribune", "courier"]


def test_what_is_hidden_cannot_be_opened(desk, corpus):
    """Marked before a search that does not find it."""
    desk.commands.start([corpus])
    dialog = desk.stories.dialog
    dialog.list.setCurrentItem(dialog.list.topLevelItem(0))
    assert dialog.event_chosen is not None
    dialog.field.setText("elan")
    assert dialog.event_chosen is None
    dialog.accept()
    assert desk.stories.dialog is dialog
    dialog.reject()


def test_figures_sort_as_figures(desk, corpus):
    """A click on “Sources” puts the fewest first."""
    desk.commands.start([corpus])
    desk.stories.dialog.list.sortItems(3, Qt.SortOrder.AscendingOrder)
    assert [row[3] for row in shown(desk)] == ["2", "3"]
    desk.stories.dialog.reject()


def test_a_pair_opens_as_both_articles(desk, client, corpus):
    """Two sources, side by side."""
    desk.commands.start([corpus])
    dialog = desk.stories.dialog
    dialog.list.setCurrentItem(dialog.list.topLevelItem(1))
    dialog.accept()
    play(client)
    assert [desk.workspace.articles[side].name for side in ("left", "right")] == ["tribune.txt", "agency.txt"]


def test_the_menu_asks_for_the_folder(desk, corpus, monkeypatch):
    """One that is no corpus is told in a sentence; none chosen is nothing."""
    for folder in (None, corpus.parent, corpus):
        monkeypatch.setattr(Questions, "corpus_to_open", lambda self, start, folder=folder: folder)
        desk.actions_["open_corpus"].trigger()
    assert "stories.csv" not in "".join(desk.messages.texts())
    assert len(shown(desk)) == 2
    desk.stories.dialog.reject()
    monkeypatch.setattr(Questions, "corpus_to_open", lambda self, start: corpus.parent)
    desk.actions_["open_corpus"].trigger()
    assert "stories.csv" in desk.messages.texts()[0]
    assert desk.stories.dialog is None


@pytest.mark.parametrize("text", ["a,b\n1,2\n", STORIES + "x,1,1,/a,,,\n", "\x00"])
def test_a_list_that_is_none_is_told(desk, corpus, text):
    """One sentence that names the file; no dialog."""
    (corpus / "stories.csv").write_text(text, encoding="utf-8")
    desk.commands.start([corpus])
    assert desk.stories.dialog is None
    assert "stories.csv" in desk.messages.texts()[0]


def test_it_is_named_for_the_ear(desk, corpus):
    """Field, list and buttons have names, the list its headings."""
    desk.commands.start([corpus])
    dialog = desk.stories.dialog
    assert dialog.field.accessibleName()
    assert dialog.list.accessibleName()
    assert [dialog.list.headerItem().text(n) for n in range(5)] == ["Headline", "Days", "Outlets", "Sources", "Cosine"]
    dialog.reject()


def test_a_cell_of_the_picture_asks_for_its_stories(desk, corpus):
    """Outlets down by name, days across; Enter on a cell shows what that outlet told on that day, an empty one nothing."""
    desk.commands.start([corpus])
    dialog = desk.stories.dialog
    shown_at = {
        (dialog.picture.verticalHeaderItem(row).text(), day): dialog.picture.item(row, column)
        for row in range(3)
        for column, day in enumerate(("2026-03-04", "2026-03-05"))
    }
    filled = {place for place, item in shown_at.items() if item.background().style() != Qt.BrushStyle.NoBrush}
    assert filled == {("The Courier", "2026-03-05"), ("The Herald", "2026-03-04"), ("The Tribune", "2026-03-04")}
    told = shown_at["The Courier", "2026-03-05"].data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "The Courier, 2026-03-05: 1"
    dialog.picture.setFocus()
    dialog.picture.setCurrentCell(0, 0)
    QTest.keyClick(dialog.picture, Qt.Key.Key_Return)
    assert dialog.field.text() == ""
    QTest.keyClick(dialog.picture, Qt.Key.Key_Right)
    QTest.keyClick(dialog.picture, Qt.Key.Key_Return)
    assert [row[0] for row in shown(desk)] == ["Roof by herald"]
    dialog.field.setText('"The Courier 2026-03-04"')
    assert shown(desk) == []
    dialog.reject()


def test_without_days_or_outlets_there_is_no_picture(desk, corpus):
    """A list alone, where there is nothing to look at."""
    text = (corpus / "stories.csv").read_text(encoding="utf-8").replace("2026-03-05", "").replace("2026-03-04", "")
    (corpus / "stories.csv").write_text(text, encoding="utf-8")
    desk.commands.start([corpus])
    assert desk.stories.dialog.picture is None
    desk.stories.dialog.reject()
