"""What a reader's hands do at the window, for tests of it."""

from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, qVersion
from PySide6.QtWidgets import QAbstractButton, QWidget

from diptych.comparison import Comparison
from diptych.session import Note
from diptych_gui.shell.drag_and_drop import Drop


def dragged(place: QPoint) -> QPoint | QPointF:
    """A place as the events of a drag take it: in whole pixels before Qt 6.12, in parts of them since."""
    return QPointF(place) if tuple(map(int, qVersion().split(".")))[:2] >= (6, 12) else place


def note(window, text: str = "precious") -> None:
    """A note on the first finding, which no file holds."""
    session = window.workspace.session
    window.workspace.edit("Note", session.add_note(text, session.comparison.findings[0].id))


def noted(window) -> list[str]:
    """All notes of the session."""
    return [note.text for note in window.workspace.session.notes]


def words(note: Note, comparison: Comparison) -> str:
    """What a note on one passage stands on."""
    if note.left:
        return note.left.of(comparison.left.text)
    return note.right.of(comparison.right.text) if note.right else ""


def type_note(qtbot, desk, text: str) -> None:
    """Types into the note on the first finding of the list, and leaves the cursor there."""
    desk.workspace.jump(desk.workspace.visible_findings()[0].id)
    focus(qtbot, desk, desk.notes.editor)
    qtbot.keyClicks(desk.notes.editor, text)


def focus(qtbot, window, widget: QWidget) -> None:
    """Gives the keyboard to a widget; the box for notes is asked for, as Ctrl+M does."""
    window.activateWindow()
    if widget is window.notes.editor and not widget.isVisible():
        window.notes.write(window.workspace.selected)
    widget.setFocus()
    qtbot.waitUntil(widget.hasFocus)


def press(area: QWidget, label: str) -> None:
    """Presses a button of a message."""
    next(b for b in area.findChildren(QAbstractButton) if b.isVisibleTo(area) and b.text() == label).click()


def open_file(window, path: Path) -> None:
    """Opens a saved comparison as a drop on the window would."""
    window.commands.take_drop(Drop("comparison", (path,)), None)
