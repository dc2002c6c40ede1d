"""Copying words as they are: Qt turns hard blanks and line breaks of a text into soft ones when it copies."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


def copy_selection(field: QTextEdit | QPlainTextEdit) -> None:
    """Puts what is marked on the clipboard, each character as the field holds it; nothing marked changes nothing."""
    words = field.textCursor().selectedText().replace("\u2029", "\n")
    if words:
        QGuiApplication.clipboard().setText(words)
