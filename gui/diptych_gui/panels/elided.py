"""One line of text that never asks for more room than there is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from diptych_gui.text.tooltip import tooltip


class ElidedLabel(QLabel):
    """Plain text with an ellipsis where it does not fit, at its end or elsewhere; the whole is then the tooltip."""

    def __init__(self, name: str, parent: QWidget, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> None:
        super().__init__(parent)
        self._full, self._mode = "", mode
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_text(self, text: str) -> None:
        """Shows this text."""
        if text == self._full:
            return
        self._full = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._elide()

    def sizeHint(self) -> QSize:
        """Room for the whole text, where the policy of the label asks for it."""
        hint = super().sizeHint()
        hint.setWidth(self.fontMetrics().horizontalAdvance(self._full) + 2)
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the text into the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        shown = self.fontMetrics().elidedText(self._full, self._mode, self.contentsRect().width())
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(tooltip(self._full if shown != self._full else ""))
