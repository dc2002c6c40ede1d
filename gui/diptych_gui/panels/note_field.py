"""Where the reader writes a note, whatever it is on: how writing ends, and what is copied."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from diptych_gui.text.exact_copy import exact_selection
from diptych_gui.text.text_keys import TextKeys

LEAST = 56  # pixels: two lines


class NoteField(QPlainTextEdit):
    """Plain words. Escape and the loss of the keyboard end the writing; Tab leads on."""

    ended = Signal()  # what was typed is to be taken over
    left = Signal()  # the reader is done writing and wants to go back to where they were

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noteEditor")
        self.setPlaceholderText(self.tr("Write a note"))
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setMinimumHeight(LEAST)
        TextKeys(self, escape=True)

    @property
    def words(self) -> str:
        """What stands in the field; hard blanks and line breaks are what they were."""
        return self.document().toRawText().replace("\u2029", "\n").strip()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is taken over."""
        super().focusOutEvent(event)
        self.ended.emit()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied, cut or dragged is exactly what stands here."""
        return exact_selection(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the field; what was typed stays."""
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
            self.left.emit()
            return
        super().keyPressEvent(event)
