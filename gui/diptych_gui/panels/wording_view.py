"""The words of a finding on one side, with what the other side does not say marked; never rich text."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QPalette, QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from diptych.span import Span
from diptych_gui.style import theme
from diptych_gui.text.exact_copy import exact_selection
from diptych_gui.wording.labels import one_line


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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows whole lines only."""
        margins = self.viewportMargins()
        rest = self.height() % max(1, self.fontMetrics().lineSpacing())
        if margins.bottom() != rest:
            self.setViewportMargins(0, 0, 0, rest)
        super().resizeEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied, cut or dragged is exactly what stands here."""
        return exact_selection(self)

    def show_words(self, text: str, spans: tuple[Span, ...], changed: tuple[Span, ...], context: int = 0) -> None:
        """Shows the spans of the text, parts joined by an ellipsis, with the changed words bold and underlined.

        ``context`` adds so many code points on both ends in a fainter colour, slanted where no colour is much fainter.
        """
        self.clear()
        cursor = self.textCursor()
        faint = self._faint(slanted=theme.current().least > 0)
        for number, span in enumerate(spans):
            if number:
                cursor.insertText(" … ", faint)
            elif context:
                cursor.insertText(_before(text, span.start, context), faint)
            self._insert(cursor, text, span, changed)
        if context and spans:
            cursor.insertText(_after(text, spans[-1].end, context), faint)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def say(self, text: str) -> None:
        """Shows a remark in place of words."""
        self.clear()
        self.textCursor().insertText(text, self._faint(slanted=True))

    def _faint(self, *, slanted: bool) -> QTextCharFormat:
        """The look of what is not the finding itself."""
        faint = QTextCharFormat()
        faint.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        faint.setFontItalic(slanted)
        return faint

    def _insert(self, cursor: QTextCursor, text: str, span: Span, changed: tuple[Span, ...]) -> None:
        plain, marked = QTextCharFormat(), QTextCharFormat()
        plain.setForeground(self.palette().color(QPalette.ColorRole.Text))
        marked.setForeground(self.palette().color(QPalette.ColorRole.Text))
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        at = span.start
        for word in changed:
            if not span.contains(word):
                continue
            cursor.insertText(one_line(text[at : word.start]), plain)
            cursor.insertText(one_line(word.of(text)), marked)
            at = word.end
        cursor.insertText(one_line(text[at : span.end]), plain)


def _before(text: str, end: int, most: int) -> str:
    """What stands before a place in the same paragraph, cut between words, with an ellipsis where it was cut."""
    first = text.rfind("\n", 0, end) + 1
    start = max(first, end - most)
    while first < start < end and text[start - 1].isalnum() and text[start].isalnum():
        start += 1
    return "… " + text[start:end].lstrip() if start > first else text[start:end]


def _after(text: str, start: int, most: int) -> str:
    """What stands after a place in the same paragraph, cut between words, with an ellipsis where it was cut."""
    line = text.find("\n", start)
    last = len(text) if line < 0 else line
    end = min(last, start + most)
    while start < end < last and text[end - 1].isalnum() and text[end].isalnum():
        end -= 1
    return text[start:end].rstrip() + " …" if end < last else text[start:end]
