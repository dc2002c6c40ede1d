"""A label whose words can be marked and are copied as they are, which those of a ``QLabel`` are not."""

from math import ceil

from PySide6.QtCore import QMimeData, QSize, Qt
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from diptych_gui.text.exact_copy import exact_selection

_WIDTH = 240  # pixels; what it asks for until a layout gives it more


class WordsLabel(QTextEdit):
    """Plain words, wrapped, as high as their width makes them; they quote articles, so they are never rich text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._measure = QTextDocument(self)  # the document shown cannot be asked about another width
        for document in (self.document(), self._measure):
            document.setDocumentMargin(0)
            document.setDefaultTextOption(self.document().defaultTextOption())
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        """The words it shows."""
        return self.document().toRawText().replace("\u2029", "\n")

    def setText(self, text: str) -> None:
        """Shows other words; a screen reader hears them without walking through them."""
        self.setPlainText(text)
        self._measure.setPlainText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the words when they are so wide, in pixels."""
        self._measure.setDefaultFont(self.font())
        self._measure.setTextWidth(max(1, width))
        return ceil(self._measure.size().height())

    def sizeHint(self) -> QSize:
        """As high as the words are now."""
        width = max(_WIDTH, self.width())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """One line, however narrow."""
        return QSize(1, self.fontMetrics().lineSpacing())

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied or dragged is exactly what stands here."""
        return exact_selection(self)
