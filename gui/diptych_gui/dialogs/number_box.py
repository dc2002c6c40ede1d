"""A box for a number, in line with the other boxes of a form."""

from PySide6.QtWidgets import QSpinBox, QWidget

_INDENT = 7  # with the 2 pixels that a line of text keeps by itself: as far from the edge as the sheet has it elsewhere


class NumberBox(QSpinBox):
    """Keeps its digits off its edge, which no style sheet can make a spin box do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
