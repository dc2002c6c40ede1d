"""Keys and copies belong to whoever is writing or reading there, whatever the window would do with them elsewhere."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from diptych.article import Article
from diptych.brief import Piece
from hands import focus
from tables import each

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
FIELDS = ["note", "find", "search"]


@pytest.fixture
def reading(desk):
    """A desk with a finding selected; what a test typed into a note is taken over before the window closes."""
    desk.workspace.jump(desk.workspace.visible_findings()[1].id)
    yield desk
    desk.notes.commit()


@pytest.fixture
def clipboard():
    """The clipboard, holding something else."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    return clipboard


def field(qtbot, desk, name: str) -> QWidget:
    """A place to write, with the keyboard in it."""
    if name == "find":
        desk.find_bar.open()
    places = {"note": desk.notes.editor, "find": desk.find_bar.field, "search": desk.legend.search}
    focus(qtbot, desk, places[name])
    return places[name]


def mark(box: QTextEdit, letters: int) -> None:
    """Marks the first letters of a box."""
    cursor = box.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(letters, QTextCursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)


def written(widget: QWidget) -> str:
    """What stands in the field."""
    return widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()


# ---- keys
@each("name", FIELDS)
def test_ctrl_backspace_deletes_the_word_before_the_cursor(qtbot, reading, name):
    """In a text field the key is the field's."""
    place = field(qtbot, reading, name)
    qtbot.keyClicks(place, "the bridge")
    qtbot.keyClick(place, Qt.Key.Key_Backspace, CTRL)
    assert written(place) == "the "


@each("name", FIELDS)
def test_ctrl_backspace_in_a_field_rejects_nothing(qtbot, reading, name):
    """The selected finding keeps its verdict while somebody corrects what they type."""
    selected = reading.workspace.selected
    place = field(qtbot, reading, name)
    qtbot.keyClick(place, Qt.Key.Key_Backspace, CTRL)
    assert reading.workspace.session.verdict(selected) is None


@each("name", FIELDS)
def test_ctrl_shift_v_in_a_field_pastes_there(qtbot, reading, client, clipboard, name):
    """The words go where the cursor is and become no article."""
    clipboard.setText("from elsewhere")
    place = field(qtbot, reading, name)
    qtbot.keyClick(place, Qt.Key.Key_V, CTRL | SHIFT)
    assert (written(place), client.requests) == ("from elsewhere", [])


def test_escape_in_the_find_bar_closes_only_the_bar(qtbot, reading):
    """A comparison under way goes on."""
    reading.loader.compare()
    qtbot.keyClick(field(qtbot, reading, "find"), Qt.Key.Key_Escape)
    assert (reading.find_bar.isVisible(), reading.loader.comparing) == (False, True)


def test_escape_in_a_note_leaves_only_the_note(qtbot, reading):
    """A comparison under way goes on."""
    reading.loader.compare()
    with qtbot.waitSignal(reading.notes.left):
        qtbot.keyClick(field(qtbot, reading, "note"), Qt.Key.Key_Escape)
    assert reading.loader.comparing


# ---- copies
def test_ctrl_c_in_the_detail_strip_copies_its_words(qtbot, reading, clipboard):
    """What is marked there counts, not what is marked in an article."""
    view = reading.detail.views["left"]
    focus(qtbot, reading, view)
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    assert "We have no choice at all," in clipboard.text()


@each("name", FIELDS)
def test_the_menu_copies_from_the_field_in_use(qtbot, reading, clipboard, name):
    """Edit, Copy is about the place where the keyboard is."""
    place = field(qtbot, reading, name)
    qtbot.keyClicks(place, "bridge")
    place.selectAll()
    reading.actions_["copy"].trigger()
    assert clipboard.text() == "bridge"


@pytest.fixture
def hard(window):
    """A window whose left article has a hard blank and a line separator, all of it marked."""
    window.workspace.set_article("left", Article("It cost 4\u00a0million\u2028in all.", "a"))
    window.pair.views["left"].selectAll()
    return window


def test_the_menu_copies_an_article_exactly(hard, clipboard):
    """A hard blank and a line separator stay what they are."""
    hard.pair.views["left"].setFocus()
    hard.actions_["copy"].trigger()
    assert clipboard.text() == "It cost 4\u00a0million\u2028in all."


def test_ctrl_c_copies_an_article_exactly(qtbot, hard, clipboard):
    """The key does what the menu does."""
    view = hard.pair.views["left"]
    focus(qtbot, hard, view)
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    assert clipboard.text() == "It cost 4\u00a0million\u2028in all."


@each("name", ["left", "right", "strip", "reason", "note"])
def test_what_is_dragged_out_is_what_is_copied(reading, name):
    """And what a middle click inserts elsewhere: the same words, plain and nothing beside them."""
    words = "It cost 4\u00a0million, 12\u202f500\u00a0% more – “no\u2011one”; e\u0301 \U0001d4b3.\u2028Next\ttab."
    reading.workspace.set_articles(Article(words, "l"), Article(words, "r"))
    strip, reason, note = reading.detail.views["left"], reading.detail.reason, reading.notes.editor
    places = {**reading.pair.views, "strip": strip, "reason": reason, "note": note}
    for box in (strip, reason, note):
        box.setPlainText(words)
    places[name].selectAll()
    data = places[name].createMimeDataFromSelection()
    assert (data.text(), data.formats()) == (words, ["text/plain"])
    note.clear()


def test_lines_of_an_article_are_dragged_out_as_lines(window):
    """Part of it, from the middle of one paragraph to the middle of another."""
    window.workspace.set_article("left", Article("One 𝒳 line\nand\u2028two\n\nand three", "a"))
    view = window.pair.views["left"]
    cursor = view.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(view.document().toRawText().index("three") + 1, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.createMimeDataFromSelection().text() == "𝒳 line\nand\u2028two\n\nand "


def test_nothing_marked_is_no_words(window):
    """Whoever asks a page then gets an empty text."""
    assert window.pair.views["left"].createMimeDataFromSelection().text() == ""


def test_the_menu_copies_an_article_from_a_field_without_a_mark(qtbot, reading, clipboard):
    """Where nothing is marked at the keyboard, what is marked in the article counts."""
    reading.workspace.side_in_use = "left"
    reading.pair.views["left"].selectAll()
    field(qtbot, reading, "search")
    reading.actions_["copy"].trigger()
    assert clipboard.text() == reading.pair.views["left"]._text


def test_copying_without_a_mark_leaves_the_clipboard_alone(reading, clipboard):
    """What was copied before is still there."""
    reading.pair.views["left"].setFocus()
    reading.actions_["copy"].trigger()
    assert clipboard.text() == "before"


def test_a_copied_note_keeps_its_hard_blanks(qtbot, reading, clipboard):
    """What was written is what is pasted elsewhere."""
    finding = reading.workspace.selected
    reading.workspace.edit("Note", reading.workspace.session.add_note("cost 4\u00a0million", finding))
    focus(qtbot, reading, reading.notes.editor)
    reading.notes.editor.selectAll()
    qtbot.keyClick(reading.notes.editor, Qt.Key.Key_C, CTRL)
    assert clipboard.text() == "cost 4\u00a0million"


def test_copied_wording_keeps_its_hard_blanks(qtbot, reading, clipboard):
    """In the detail strip too."""
    view = reading.detail.views["left"]
    view.show_pieces((Piece("cost 4\u00a0million", "plain"),))
    focus(qtbot, reading, view)
    view.selectAll()
    qtbot.keyClick(view, Qt.Key.Key_C, CTRL)
    assert clipboard.text() == "cost 4\u00a0million"


@each("act", ["copy", "cut"])
@each("name", ["note", "wording"])
def test_the_boxes_copy_and_cut_exactly_whoever_asks(reading, clipboard, name, act):
    """The menu of the box and Ctrl+X ask the box itself."""
    box = {"note": reading.notes.editor, "wording": reading.detail.views["left"]}[name]
    box.setReadOnly(False)
    box.setPlainText("cost 4\u00a0million")
    box.selectAll()
    getattr(box, act)()
    assert clipboard.text() == "cost 4\u00a0million"


@each("how", ["key", "menu"])
def test_marked_words_of_the_reason_are_copied(qtbot, reading, clipboard, how):
    """Not what is marked in an article; where nothing is marked in the reason, the article counts."""
    article, reason = reading.pair.views["left"], reading.detail.reason
    reading.workspace.side_in_use = "left"
    article.selectAll()
    focus(qtbot, reading, reason)
    mark(reason, 6)
    if how == "key":
        qtbot.keyClick(reason, Qt.Key.Key_C, CTRL)
    else:
        reading.actions_["copy"].trigger()
    assert clipboard.text() == reason.text()[:6]
    mark(reason, 0)
    reading.actions_["copy"].trigger()
    assert clipboard.text() == article._text
