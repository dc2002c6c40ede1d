"""The place where an article will be: drop a file, choose one, or paste."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from diptych.finding import Side


class Slot(QFrame):
    """An empty side. The window takes the drop; the slot shows where it will land."""

    openRequested = Signal(str)  # noqa: N815 Qt names; side
    pasteRequested = Signal(str)  # noqa: N815 side

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        left = side == "left"
        self.setObjectName("slot")
        self.setProperty("target", False)
        self.setAccessibleName(self.tr("Left article, empty") if left else self.tr("Right article, empty"))
        title = QLabel(self.tr("Left article") if left else self.tr("Right article"), self)
        title.setObjectName("slotTitle")
        hint = QLabel(self.tr("Drop a file here"), self)
        hint.setObjectName("slotHint")
        open_button = QPushButton(self.tr("Choose file…"), self)
        open_button.setAccessibleName(self.tr("Choose the left file") if left else self.tr("Choose the right file"))
        open_button.clicked.connect(lambda: self.openRequested.emit(side))
        paste_button = QPushButton(self.tr("Paste text"), self)
        paste_button.setAccessibleName(self.tr("Paste the left text") if left else self.tr("Paste the right text"))
        paste_button.clicked.connect(lambda: self.pasteRequested.emit(side))
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch()
        buttons.addWidget(open_button)
        buttons.addWidget(paste_button)
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch()
        for label in (title, hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setAccessibleName(label.text())
            column.addWidget(label)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addStretch()

    def set_target(self, target: bool) -> None:
        """Shows whether a file that is being dragged would land here."""
        if self.property("target") != target:
            self.setProperty("target", target)
            self.style().unpolish(self)
            self.style().polish(self)
