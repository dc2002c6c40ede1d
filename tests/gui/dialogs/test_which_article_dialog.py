"""The list of the articles of a file: searched while one types, one or two of them chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from diptych_gui.dialogs.which_article_dialog import WhichArticleDialog

ROWS = [
    {"number": 1, "title": "Council closes library", "publisher": "The Echo", "published": "2026-11-03", "byline": "Ann Lee"},
    {"number": 2, "title": "Ferry aground <b>in</b> fog", "publisher": "The Post", "published": "2026-11-04", "section": "NEWS"},
    {"number": 4, "title": "Débat à l’Élysée", "publisher": None, "published": None, "byline": None},
]  # fmt: skip


@pytest.fixture
def dialog(qtbot):
    """The list of three."""
    made = WhichArticleDialog("may.txt", ROWS)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(dialog) -> list[str]:
    """The numbers of the rows in view."""
    return [item.text(0) for item in dialog.items() if not item.isHidden()]


def mark(dialog, *rows: int) -> None:
    """Marks these rows."""
    for number, item in enumerate(dialog.items()):
        item.setSelected(number in rows)


@pytest.mark.parametrize(
    ("words", "numbers"),
    [("", ["1", "2", "4"]), ("ferry", ["2"]), ("lee echo", ["1"]), ("2026-11", ["1", "2"]), ("elysee", ["4"]), ("news", ["2"]), ("x", [])],
)  # fmt: skip
def test_the_list_shows_what_holds_every_word(dialog, qtbot, words, numbers):
    """In headline, outlet, date, author or section, whatever its case and accents."""
    qtbot.keyClicks(dialog.field, words)
    assert shown(dialog) == numbers


def test_one_or_two_can_be_chosen(dialog):
    """No choice and a third one cannot be opened; the line below names what is marked."""
    button = dialog.buttons.button(QDialogButtonBox.StandardButton.Open)
    assert not button.isEnabled()
    mark(dialog, 1)
    assert (dialog.numbers, button.isEnabled()) == ([2], True)
    mark(dialog, 0, 2)
    assert (dialog.numbers, button.isEnabled()) == ([1, 4], True)
    assert dialog.hint.text() == "Left: 1. Council closes library\nRight: 4. Débat à l’Élysée"
    mark(dialog, 0, 1, 2)
    assert not button.isEnabled()
    dialog.accept()
    assert dialog.isVisible()


def test_what_is_marked_stays_while_others_are_sought(dialog, qtbot):
    """So that two articles can be found one after the other."""
    mark(dialog, 0)
    qtbot.keyClicks(dialog.field, "ferry")
    assert dialog.numbers == [1]
    assert "Council" in dialog.hint.text()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.numbers == [1, 2]


def test_the_keyboard_is_enough(dialog, qtbot):
    """Words, Enter into the list, Enter opens."""
    qtbot.keyClicks(dialog.field, "ferry")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.numbers == [2]
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.list, Qt.Key.Key_Return)


def test_names_and_headlines_are_shown_as_they_are(qtbot):
    """No markup of a file's name or an article is drawn."""
    dialog = WhichArticleDialog("<b>x</b>", ROWS)
    qtbot.addWidget(dialog)
    mark(dialog, 1)
    assert dialog.hint.textFormat() == Qt.TextFormat.PlainText
    assert "<b>in</b>" in dialog.hint.text()
