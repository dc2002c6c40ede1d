"""Messages that stay in the window and never stop the work: each a line with what can be done about it."""

from collections.abc import Callable, Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from diptych_gui.text.aloud import say

Tone = Literal["info", "warning", "error"]
Choice = tuple[str, Callable[[], object]]
_ROOM = 340  # pixels for mark, text and closing button, so that a sentence takes two lines or three
_BESIDE_BUTTONS = 60  # pixels for the mark and the margins
_MARKS: dict[Tone, str] = {"info": "i", "warning": "!", "error": "!"}


class MessageArea(QWidget):
    """The messages of the window or of one side, the newest on top; empty, it takes no room."""

    keyboardLeft = Signal()  # noqa: N815 Qt names; the message that had the keyboard goes

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(1)
        self._bars: dict[str, MessageBar] = {}
        self.hide()

    def say(self, key: str, text: str, tone: Tone = "info", choices: Sequence[Choice] = ()) -> None:
        """Shows a message; one with the same key is replaced. A choice closes its message, then acts."""
        self.drop(key)
        bar = MessageBar(text, tone, self)
        for label, act in choices:
            bar.offer(label, self._closing(key, act))
        bar.close_button.clicked.connect(lambda: self.drop(key))
        self._bars[key] = bar
        self._layout.insertWidget(0, bar)
        self.show()
        say(text)

    def _closing(self, key: str, act: Callable[[], object]) -> Callable[[], None]:
        def chosen() -> None:
            self.drop(key)
            act()

        return chosen

    def drop(self, key: str) -> None:
        """Takes a message away where it is shown."""
        bar = self._bars.pop(key, None)
        if bar is not None:
            here = self.window().focusWidget()
            if here is not None and bar.isAncestorOf(here):
                self.keyboardLeft.emit()
            self._layout.removeWidget(bar)
            bar.hide()
            bar.deleteLater()
        self.setVisible(bool(self._bars))

    def drop_all(self, prefix: str) -> None:
        """Takes every message away whose key begins so."""
        for key in [key for key in self._bars if key.startswith(prefix)]:
            self.drop(key)

    def clear(self, but: str = "") -> None:
        """Takes all messages away, all but one where its key is given."""
        for key in [key for key in self._bars if key != but]:
            self.drop(key)

    def texts(self) -> list[str]:
        """The messages shown, the oldest first."""
        return [bar.text for bar in self._bars.values()]


class MessageBar(QFrame):
    """One message with its buttons."""

    def __init__(self, text: str, tone: Tone, parent: QWidget) -> None:
        super().__init__(parent)
        self.text = text
        self.setObjectName("messageBar")
        self.setProperty("tone", tone)
        self.setAccessibleName(text)
        grid = QGridLayout(self)
        grid.setContentsMargins(12, 6, 6, 6)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        mark = QLabel(_MARKS[tone], self)
        mark.setObjectName("messageMark")
        mark.setAlignment(Qt.AlignmentFlag.AlignCenter)
        mark.setFixedSize(18, 18)
        mark.setAccessibleName(tone)
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # a long message takes the lines it needs
        label.setSizePolicy(policy)
        self.close_button = QToolButton(self)
        self.close_button.setText("×")
        self.close_button.setAutoRaise(True)
        self.close_button.setAccessibleName(self.tr("Close this message"))
        self.close_button.setToolTip(self.tr("Close this message"))
        self._choices = QWidget(self)
        self._row = QHBoxLayout(self._choices)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._choices.hide()
        grid.addWidget(mark, 0, 0)
        grid.addWidget(label, 0, 1)
        grid.addWidget(self._choices, 0, 2)
        grid.addWidget(self.close_button, 0, 3)
        self._grid, self._below = grid, False

    def offer(self, label: str, act: Callable[[], None]) -> None:
        """Adds a button."""
        button = QPushButton(label, self)
        button.setAccessibleName(label)
        button.clicked.connect(lambda: act())
        self._row.addWidget(button)
        self._choices.show()

    def minimumSizeHint(self) -> QSize:
        """Room for the widest button: a message must not widen its side, whatever it offers."""
        hint = super().minimumSizeHint()
        widest = max((button.sizeHint().width() for button in self._buttons()), default=0)
        return QSize(min(hint.width(), widest + _BESIDE_BUTTONS), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the buttons below the text where it would become a thin column beside them, then one below another."""
        super().resizeEvent(event)
        buttons = sum(button.sizeHint().width() + self._row.spacing() for button in self._buttons())
        below = buttons > 0 and self.width() - buttons < _ROOM
        stacked = below and self.width() - buttons < _BESIDE_BUTTONS
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight)
        if below != self._below:
            self._below = below
            self._grid.removeWidget(self._choices)
            start = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignVCenter
            self._grid.addWidget(self._choices, *((1, 1, 1, 3) if below else (0, 2, 1, 1)), start)

    def _buttons(self) -> list[QPushButton]:
        return self._choices.findChildren(QPushButton)
