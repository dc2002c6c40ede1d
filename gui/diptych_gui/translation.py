"""Marks on words that are translated where they are shown, not where they are written."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """The text as it is; lupdate finds it by this name (PySide's own function of the name returns ``object``)."""
    return text
