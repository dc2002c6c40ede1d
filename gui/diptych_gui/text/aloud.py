"""What a screen reader says that it would not say by itself: announced, on Linux in the way that every Orca hears.

Orca knows announcements since its version 45. A new description of the widget that has the keyboard all of them speak;
of a list they are at the row, not at the list, and hear a notification. What is said in one turn of the event loop is
said in one breath, once.
"""

import sys
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QAbstractItemView, QAccessibleWidget, QApplication, QWidget
from shiboken6 import isValid

_SETTLING_MS = 800  # in which a reader has noticed where the keyboard is now, and is still saying so
_AGAIN = "\u2060"  # a word joiner, which nobody hears: the same once more is another text
_interfaces: list[Any] = []  # Qt holds them too, but not their Python halves


def is_heard() -> bool:
    """Whether somebody works by ear."""
    return QAccessible.isActive()


def say(text: str) -> None:
    """Lets the screen reader say a text, after what was said before in this turn."""
    application = QApplication.instance()
    if isinstance(application, QApplication) and text and is_heard():
        _voice(application).say(text)


class _Herald(QWidget):
    """A widget that nobody sees, by whose appearance a reader hears its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(1, 1)
        self.lower()


class _Voice(QObject):
    """Gathers what is to be said, and says it."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._texts: list[str] = []
        self._described: dict[QWidget, str] = {}  # widgets that spoke, and what describes them else
        self._wait = 0
        application.focusChanged.connect(self._moved)
        QAccessible.installFactory(_interface)

    def say(self, text: str) -> None:
        if not self._texts:
            QTimer.singleShot(0, self, lambda: QTimer.singleShot(self._wait, self, self._speak))
        if text not in self._texts:
            self._texts.append(text)

    def _speak(self) -> None:
        text, self._texts = " ".join(self._texts), []
        self._wait = 0
        widget = QApplication.focusWidget() or QApplication.activeWindow()
        if widget is None:
            return
        if sys.platform != "linux":
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
        elif isinstance(widget, QAbstractItemView):
            self._notify(text, widget.window())
        else:
            self._described.setdefault(widget, widget.accessibleDescription())
            same = widget.accessibleDescription() == text
            widget.setAccessibleDescription(text + _AGAIN if same else text)

    def _notify(self, text: str, window: QWidget) -> None:
        herald = _Herald(window)
        herald.setAccessibleName(text)
        herald.show()
        QAccessible.updateAccessibility(QAccessibleEvent(herald, QAccessible.Event.ObjectShow))
        QTimer.singleShot(2000, herald, herald.deleteLater)

    def _moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """A widget that gets the keyboard is said first; what it left is described as before, once nobody listens."""
        self._wait = _SETTLING_MS
        QTimer.singleShot(_SETTLING_MS, self, self._restore)

    def _restore(self) -> None:
        for widget in [widget for widget in self._described if widget is not QApplication.focusWidget()]:
            before = self._described.pop(widget)
            if isValid(widget):
                widget.setAccessibleDescription(before)


def _voice(application: QApplication) -> _Voice:
    """The one voice of the application."""
    found = application.findChild(_Voice)
    return found if isinstance(found, _Voice) else _Voice(application)


def _interface(key: str, thing: QObject) -> Any:
    """What a herald is to a screen reader; None for everything else."""
    if not isinstance(thing, _Herald):
        return None
    made = QAccessibleWidget(thing, QAccessible.Role.Notification, thing.accessibleName())
    _interfaces.append(made)
    return made
