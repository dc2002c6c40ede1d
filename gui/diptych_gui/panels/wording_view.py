"""The words of a finding on one side, with what the other side does not say marked; never rich text."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from diptych.span import Span


class WordingView(QTextEdit):
    """A read-only box that can be walked and copied from by keyboard."""

    def __init__(self, name: str, parent: QWidget) -> None:
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

    def show_words(self, text: str, spans: tuple[Span, ...], changed: tuple[Span, ...], context: int = 0) -> None:
        """Shows the spans of the text, parts joined by an ellipsis, with the changed words bold and underlined.

        ``context`` adds so many code points on both ends in a fainter colour.
        """
        self.clear()
        cursor = self.textCursor()
        faint = QTextCharFormat()
        faint.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        for number, span in enumerate(spans):
            if number:
                cursor.insertText(" … ", faint)
            elif context and span.start:
                start = min(span.start, _word_border(text, max(0, span.start - context), 1))
                cursor.insertText(("… " if start else "") + _flat(text[start : span.start]), faint)
            self._insert(cursor, text, span, changed)
        if context and spans:
            end = max(spans[-1].end, _word_border(text, min(len(text), spans[-1].end + context), -1))
            cursor.insertText(_flat(text[spans[-1].end : end]) + (" …" if end < len(text) else ""), faint)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def say(self, text: str) -> None:
        """Shows a remark in place of words."""
        self.clear()
        faint = QTextCharFormat()
        faint.setForeground(self.palette().color(QPalette.ColorRole.PlaceholderText))
        faint.setFontItalic(True)
        self.textCursor().insertText(text, faint)

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
            cursor.insertText(_flat(text[at : word.start]), plain)
            cursor.insertText(_flat(word.of(text)), marked)
            at = word.end
        cursor.insertText(_flat(text[at : span.end]), plain)


def _word_border(text: str, at: int, step: int) -> int:
    """The nearest place in that direction that cuts no word."""
    while 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum():
        at += step
    return at


def _flat(text: str) -> str:
    """The words on one line."""
    return "".join(" " if char in "\n\t\r\u2028\u2029" else char for char in text)
