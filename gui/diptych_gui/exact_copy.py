"""Copying words as they are: Qt turns hard blanks and line breaks of a text into soft ones when it copies."""

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


def exact_selection(field: QTextEdit | QPlainTextEdit) -> QMimeData:
    """What is marked, each character as the field holds it."""
    data = QMimeData()
    data.setText(field.textCursor().selectedText().replace("\u2029", "\n"))
    return data
