"""The first page: two places for articles, the sample, what was open lately."""

import os
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from diptych.finding import SIDES, Side
from diptych_gui.panels.slot import Slot
from diptych_gui.style.typography import reading_font
from diptych_gui.work.titles import placed_name

_WIDEST = 880
_TITLE_PT = 25
_SHOWN = 5


class Welcome(QWidget):
    """What a reader sees who has opened nothing yet."""

    sampleRequested = Signal()  # noqa: N815 Qt names
    recentRequested = Signal(object)  # noqa: N815 the paths of one recent comparison

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Welcome"))
        self.slots: dict[Side, Slot] = {side: Slot(side, self) for side in SIDES}
        inner = QWidget(self)
        inner.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(0)
        column.addStretch(2)
        title = _label(self.tr("Two articles, side by side"), "welcomeTitle", inner)
        title.setFont(reading_font(_TITLE_PT))
        column.addWidget(title)
        column.addSpacing(8)
        purpose = self.tr(
            "See what they share, where only one of them says something, and where they say the same thing differently."
        )
        column.addWidget(_label(purpose, "welcomeText", inner))
        column.addSpacing(28)
        pair = QHBoxLayout()
        pair.setSpacing(20)
        for side in SIDES:
            self.slots[side].setMinimumHeight(200)
            pair.addWidget(self.slots[side], 1)
        column.addLayout(pair)
        column.addSpacing(20)
        column.addLayout(self._foot(inner))
        column.addSpacing(24)
        self._listed: tuple[list[tuple[Path, ...]], list[bool]] = ([], [])
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column.addLayout(self._recent)
        column.addStretch(3)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(inner, 20)
        outer.addStretch(1)

    def _foot(self, inner: QWidget) -> QHBoxLayout:
        sample = QPushButton(self.tr("Open the sample pair"), inner)
        sample.setAccessibleName(sample.text())
        sample.clicked.connect(self.sampleRequested)
        private = _label(self.tr("Nothing you open here leaves this computer."), "welcomeText", inner)
        row = QHBoxLayout()
        row.addWidget(private, 1)
        row.addWidget(sample)
        return row

    def show_recent(self, rows: list[tuple[Path, ...]]) -> None:
        """Lists recent comparisons; one whose files are gone is greyed."""
        rows = rows[:_SHOWN]
        there = [all(map(os.path.exists, paths)) for paths in rows]
        if (rows, there) == self._listed:
            return
        self._listed = (rows, there)
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        if rows:
            self._recent.addWidget(_label(self.tr("Recent"), "welcomeHeading", self))
        for paths, present in zip(rows, there, strict=True):
            button = QPushButton(placed_name(*paths).replace("&", "&&"), self)
            button.setObjectName("recentButton")
            button.setAccessibleName(placed_name(*paths))
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setToolTip(f"<p>{'<br>'.join(escape(str(path)) for path in paths)}</p>")
            button.setEnabled(present)
            button.clicked.connect(lambda _=False, p=paths: self.recentRequested.emit(p))
            self._recent.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)


def _label(text: str, name: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAccessibleName(text)
    return label
