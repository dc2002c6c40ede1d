"""Plain words as a tooltip: Qt breaks the lines of rich text alone, so they are escaped into a paragraph."""


def tooltip(words: str) -> str:
    """The words, none of them read as markup; nothing stays nothing."""
    from html import escape  # and all entities of HTML with it: not for the first paint

    return f"<p>{escape(words)}</p>" if words else ""
