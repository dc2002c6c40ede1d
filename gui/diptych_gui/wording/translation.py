"""The two names by which lupdate finds words outside of Qt objects."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text as it is; lupdate finds it by this name (PySide's own function of the name returns ``object``)."""
    return text
