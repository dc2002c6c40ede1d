"""Highlights by ear: what is said as the keyboard moves the caret over them, and that nothing is said twice."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from diptych_gui.panes import article_view


@pytest.fixture
def ear(window, comparison, qapp, monkeypatch):
    """A page of the pair about the bridge, and what is said from now on."""
    told: list[str] = []
    monkeypatch.setattr(article_view, "is_heard", lambda: True)
    monkeypatch.setattr(article_view, "say", lambda text: told.append(text) if text else None)
    window.workspace.set_articles(comparison.left, comparison.right)
    window.workspace.set_comparison(comparison)
    window.actions_["view_read"].trigger()
    qapp.processEvents()
    page = window.pair.views["left"]
    page.setFocus()
    return page, told


def test_by_line_what_stands_in_it_is_said(ear):
    """With its words, once; nothing where nothing is marked."""
    page, told = ear
    for _ in range(8):
        QTest.keyClick(page, Qt.Key.Key_Down)
    assert told[0].startswith(
        "Quotation altered: We have no choice at all,"
    )  # and what else of it the line has room for
    assert told[1:] == ["Said with another verb: admitted"]


def test_by_word_begin_and_end_are_said(ear):
    """Where the caret comes into a highlight, and where it leaves it."""
    page, told = ear
    for _ in range(32):
        QTest.keyClick(page, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert told == [
        "Quotation altered: We have no choice at all,",
        "End of Quotation altered",
        "Said with another verb: admitted",
        "End of Said with another verb",
    ]


def test_a_jump_is_not_said_twice(ear):
    """It says itself what it came to; the next key says what is new."""
    page, told = ear
    quote = next(f for f in page._workspace.comparison.findings if f.kind == "quote")
    page._workspace.jump(quote.id, "left")
    QTest.keyClick(page, Qt.Key.Key_Right)
    assert told == []


def test_without_a_reader_nothing_is_sought(ear, monkeypatch):
    """Nobody hears it."""
    page, told = ear
    monkeypatch.setattr(article_view, "is_heard", lambda: False)
    for _ in range(8):
        QTest.keyClick(page, Qt.Key.Key_Down)
    assert told == []
