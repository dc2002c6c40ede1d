"""Drags over the window: what it takes, and what it shows of where that would land."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent
from PySide6.QtWidgets import QApplication

from hands import dragged

HOW = (Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)


@pytest.fixture
def article(article_file) -> QMimeData:
    """One file, as another program drags it."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(article_file))])
    return mime


def enter(window, mime: QMimeData) -> bool:
    """Whether the window takes what comes over it."""
    action, button, keys = HOW
    event = QDragEnterEvent(dragged(QPoint(5, 5)), action, mime, button, keys)
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def move(window, mime: QMimeData, place: QPoint) -> None:
    """Drags on to a place of the window."""
    action, button, keys = HOW
    QApplication.sendEvent(window, QDragMoveEvent(dragged(place), action, mime, button, keys))


def targets(window) -> list[str]:
    """The sides that say that it would land there."""
    return [side for side, slot in window.welcome.slots.items() if slot.property("target")]


def middle(window, side: str) -> QPoint:
    """The middle of the place for an article on a side of the first page."""
    slot = window.welcome.slots[side]
    return slot.mapTo(window, slot.rect().center())


def test_the_place_under_the_pointer_is_shown(window, article):
    """Where it lands is seen before it is dropped, and follows the pointer."""
    assert enter(window, article)
    for side in ("left", "right"):
        move(window, article, middle(window, side))
        assert targets(window) == [side]


def test_beside_both_places_the_empty_one_is_shown(window, article):
    """The left one first."""
    enter(window, article)
    move(window, article, QPoint(5, 5))
    assert targets(window) == ["left"]


def test_two_files_land_on_both_sides(window, article):
    """Wherever the pointer is."""
    article.setUrls([*article.urls(), *article.urls()])
    enter(window, article)
    move(window, article, middle(window, "right"))
    assert targets(window) == ["left", "right"]


def test_a_drag_that_leaves_lands_nowhere(window, article):
    """No place keeps looking as if something came."""
    enter(window, article)
    move(window, article, middle(window, "left"))
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert targets(window) == []


def test_what_means_nothing_is_not_taken(window):
    """A picture without words or file is left to others."""
    mime = QMimeData()
    mime.setData("image/png", b"x")
    assert not enter(window, mime)
