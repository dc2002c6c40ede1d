"""One side's wording of a fact, with what the other side does not say marked; never rich text."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from PySide6.QtCore import QMimeData, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from diptych.brief import Piece
from diptych_gui.style import theme
from diptych_gui.style.insertion import paint_insertion
from diptych_gui.text.exact_copy import exact_selection


class WordingView(QTextEdit):
    """A read-only box that can be walked and copied from by keyboard."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("wording")
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(0)
        self._bars: list[int] = []  # where the other side has words more

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows whole lines only, where not all of them fit: lines need not be whole pixels high."""
        margins = self.viewportMargins()
        fits = self.height_for(self.width()) <= self.height()
        rest = 0 if fits else self.height() % max(1, self.fontMetrics().lineSpacing())
        if margins.bottom() != rest:
            self.setViewportMargins(0, 0, 0, rest)
        super().resizeEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied, cut or dragged is exactly what stands here."""
        return exact_selection(self)

    def show_pieces(self, pieces: Sequence[Piece], *, pale: bool = False) -> None:
        """Shows a wording: words that differ filled, dots under a clause of its own, a bar where the other has more.

        ``pale`` is what comes closest to what the other article alone tells.
        """
        self.clear()
        worn, cursor = theme.current(), self.textCursor()
        for piece in pieces:
            if piece.look == "insertion":
                self._bars.append(cursor.position())
            else:
                cursor.insertText(piece.text, _look(replace(piece, dim=piece.dim or pale), worn))
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def clear(self) -> None:
        """Shows nothing."""
        super().clear()
        self._bars = []

    def height_for(self, width: int) -> int:
        """How high the words are at a width, in pixels, as whole lines."""
        document = self.document().clone(self)
        document.setDefaultFont(self.font())
        document.setTextWidth(max(1, width))
        height = ceil(document.size().height())
        document.deleteLater()
        return height

    def paintEvent(self, event: QPaintEvent) -> None:
        """The words, and the bars between them."""
        super().paintEvent(event)
        cursor, ink = QTextCursor(self.document()), theme.current().signals["differs"]
        with QPainter(self.viewport()) as painter:
            for place in self._bars:
                cursor.setPosition(place)
                box = self.cursorRect(cursor)
                paint_insertion(painter, box.left(), QRectF(box).adjusted(0, 0, 0, -1), ink)

    def say(self, text: str) -> None:
        """Shows a remark in place of words."""
        self.clear()
        self.textCursor().insertText(text, _faint(self.palette()))


def _look(piece: Piece, worn: theme.Theme) -> QTextCharFormat:
    """How a piece of a wording looks."""
    look = QTextCharFormat()
    look.setForeground(worn.base["soft" if piece.dim or piece.look == "ellipsis" else "ink"])
    if piece.look == "word":
        look.setBackground(worn.wash("framing_word"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        look.setUnderlineColor(worn.base["ink"])
    elif piece.look == "more":
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        look.setUnderlineColor(worn.signals["only"])
    return look


def _faint(palette: QPalette) -> QTextCharFormat:
    """The look of a remark, which is no words of an article."""
    faint = QTextCharFormat()
    faint.setForeground(palette.color(QPalette.ColorRole.PlaceholderText))
    faint.setFontItalic(True)
    return faint
