"""Messages that stay in the window."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QVBoxLayout, QWidget

from diptych_gui.panels.message_bar import MessageArea


@pytest.fixture
def area(qtbot):
    """An empty area."""
    area = MessageArea("Messages")
    qtbot.addWidget(area)
    return area


def test_a_message_with_the_same_key_replaces_the_older(area):
    """Two failures of one file are one message."""
    area.say("read", "first")
    area.say("read", "second", "error")
    assert area.texts() == ["second"]


def test_a_choice_closes_its_message_then_acts(area):
    """The action may show the next message under the same key."""
    area.say("save", "Full disk.", "error", [("Save elsewhere…", lambda: area.say("save", "Saved."))])
    from PySide6.QtWidgets import QPushButton

    next(b for b in area.findChildren(QPushButton) if b.text() == "Save elsewhere…").click()
    assert area.texts() == ["Saved."]


def test_an_area_without_messages_takes_no_room(area):
    """It hides itself."""
    area.say("a", "word")
    assert not area.isHidden()
    area.clear()
    assert area.isHidden()


def test_markup_in_a_message_is_shown_as_it_is(area):
    """A file called <b>.txt is no bold text."""
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QLabel

    area.say("read", "“<b>.txt” is empty.")
    label = next(w for w in area.findChildren(QLabel) if "<b>" in w.text())
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_long_message_takes_the_lines_it_needs(qtbot):
    """None of them is cut, above the text of a narrow side."""
    side = QWidget()
    qtbot.addWidget(side)
    column, area = QVBoxLayout(side), MessageArea("Messages")
    column.addWidget(area)
    column.addWidget(QTextEdit(), 1)
    side.resize(420, 500)
    side.show()
    area.say("read", "This article is not in a language that the rules know, and so its claims are guesses. " * 2)
    QApplication.processEvents()
    (label,) = (x for x in area.findChildren(QLabel) if x.text().startswith("This article"))
    assert label.height() >= label.heightForWidth(label.width())


@pytest.mark.parametrize("width", [300, 420, 900])
def test_buttons_find_room_in_any_width(qtbot, width):
    """Beside the text, below it, one below another; none is cut, and the side is not widened."""
    from PySide6.QtWidgets import QPushButton

    side = QWidget()
    qtbot.addWidget(side)
    column, area = QVBoxLayout(side), MessageArea("Messages")
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
    column.addWidget(QTextEdit(), 1)
    side.resize(width, 600)
    side.show()
    words = "Most of the page was left out as not part of the article: 480 words of running text."
    area.say("text", words, "info", [("Choose the encoding…", print), ("Show the whole page’s text", print)])
    for _ in range(8):
        QApplication.processEvents()
    assert side.width() == width
    label = next(w for w in area.findChildren(QLabel) if w.text() == words)
    places = [label.geometry().translated(label.parentWidget().mapTo(side, label.parentWidget().rect().topLeft()))]
    for button in area.findChildren(QPushButton):
        place = button.rect().translated(button.mapTo(side, button.rect().topLeft()))
        assert place.width() >= button.sizeHint().width()
        assert area.geometry().contains(place)
        assert not any(place.intersects(other) for other in places)
        places.append(place)
    assert label.height() >= label.heightForWidth(label.width())
