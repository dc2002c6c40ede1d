"""Copying words as they are: Qt turns hard blanks and line breaks of a text into soft ones when it copies."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit


def exact_words(text: str) -> QMimeData:
    """These words as plain text alone: no other program is offered our fonts and colours with them."""
    data = QMimeData()
    data.setText(text)
    return data


def exact_selection(field: QTextEdit | QPlainTextEdit) -> QMimeData:
    """What is marked, each character as the field holds it."""
    return exact_words(field.textCursor().selectedText().replace("\u2029", "\n"))


def leave_copies() -> None:
    """Leaves what was copied, and what is marked for a middle click, as words: what Python made must not outlive it."""
    clipboard = QGuiApplication.clipboard()
    if clipboard.ownsClipboard() or QGuiApplication.platformName() == "offscreen":
        clipboard.setText(clipboard.text())
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.setText(clipboard.text(QClipboard.Mode.Selection), QClipboard.Mode.Selection)
