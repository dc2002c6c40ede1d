"""Names come from files and are shown as the words that they are: no markup, no mnemonic, no mark of ours."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6 import QtGui
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from diptych.article import Article
from diptych.comparison import Engine
from diptych.session import Session
from diptych_gui.dialogs.questions import Questions

MARKUP = "<img src='spot.png'>"


def read(tooltip: str) -> str:
    """A tooltip as Qt shows it."""
    document = QTextDocument()
    if QtGui.Qt.mightBeRichText(tooltip):
        document.setHtml(tooltip)
    else:
        document.setPlainText(tooltip)
    return document.toPlainText()


@pytest.fixture
def boxes(monkeypatch):
    """The questions asked; the reader answers each by cancelling."""
    asked = []

    def exec_(box: QMessageBox) -> QMessageBox.StandardButton:
        asked.append((box.textFormat(), box.text()))
        return QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "exec", exec_)
    return asked


@pytest.fixture
def odd_engine(window, comparison):
    """A window with a comparison whose file names its engine oddly."""
    window.workspace.open_session(Session(replace(comparison, engine=Engine("1", MARKUP, "x"))))
    return window


def test_the_question_about_unsaved_work_shows_names_as_they_are(desk, boxes):
    """An outlet that looks like markup is a name in the question."""
    Questions(desk).save_first(MARKUP, "both")
    ((how, text),) = boxes
    assert how == Qt.TextFormat.PlainText
    assert MARKUP in text


def test_the_question_about_writing_over_shows_names_as_they_are(desk, boxes, monkeypatch, tmp_path):
    """So is the name of a file."""
    (tmp_path / "<b>pair.diptych").touch()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *what: (str(tmp_path / "<b>pair"), ""))
    Questions(desk).file_to_write("Save", "", ".diptych")
    ((how, text),) = boxes
    assert how == Qt.TextFormat.PlainText
    assert "<b>pair.diptych" in text


def test_the_status_bar_names_no_engine(odd_engine):
    """A file may name its engine as it likes: who reads is told what kind it is, the name stands in the tooltip."""
    label = odd_engine.status.pipeline
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "Compared on this computer"


def test_the_tooltip_shows_the_engine_as_it_is_named(odd_engine):
    """It is escaped, since Qt takes a tooltip for markup where it looks like that."""
    assert MARKUP in read(odd_engine.status.pipeline.toolTip())


@pytest.mark.parametrize("part", ["title", "about"])
def test_the_card_shows_an_article_as_it_is_named(window, part):
    """In its label, and in the tooltip where there is no room for all of it."""
    name = MARKUP + " and more of it" * 40
    window.workspace.set_article("left", Article("Some words.", "a.txt", title=name, publisher=name))
    label = getattr(window.pair.sides["left"].card, part)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert MARKUP in read(label.toolTip())


def test_the_title_of_the_window_shows_our_mark_as_words(window):
    """A title with the mark of unsaved work in it is not taken for unsaved work."""
    window.workspace.set_article("left", Article("Some words.", "a.txt", title="A [*] B"))
    assert window.windowTitle() == "A [*][*] B – (empty)[*] – Diptych"


# ---- recent comparisons
PATHS = (Path("/news/R&D <b>.txt"), Path("/news/c.txt"))


@pytest.fixture
def recent(window) -> QPushButton:
    """The button of a recent comparison."""
    window.welcome.show_recent([PATHS])
    return window.welcome.findChild(QPushButton, "recentButton")


def test_a_recent_comparison_shows_an_ampersand(recent):
    """Doubled, Qt shows it; alone, it would underline the next letter."""
    assert recent.text() == "R&&D <b>.txt – c.txt   (news)"


def test_a_recent_comparison_is_read_out_as_it_is(recent):
    """A screen reader says one ampersand."""
    assert recent.accessibleName() == "R&D <b>.txt – c.txt   (news)"


def test_the_tooltip_of_a_recent_comparison_shows_its_paths(recent):
    """Line by line, with what looks like markup in them."""
    assert read(recent.toolTip()).splitlines() == [str(path) for path in PATHS]


def test_the_recent_menu_shows_an_ampersand(window, settings):
    """The menu lists what the first page lists."""
    settings.remember(*PATHS)
    window.menus["file/recent"].aboutToShow.emit()
    assert window.menus["file/recent"].actions()[0].text() == "R&&D <b>.txt – c.txt   (news)"
