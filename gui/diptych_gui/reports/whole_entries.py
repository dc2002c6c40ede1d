"""Entries on paper that no page tears: what one paragraph heads stands on one page with it."""

from itertools import pairwise

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextFormat

HEADS = QTextFormat.Property.UserProperty.value  # of a paragraph: those up to the next with it belong to it
_USABLE = 0.98  # of a page: the document's own margins take the rest


def lay_out(document: QTextDocument, page: QSizeF) -> None:
    """Lays the document out on pages of that size; an entry that would be torn begins the next one.

    Qt knows breaks before a paragraph, none that it avoids. All are found from the heights of a layout without pages.
    """
    heads = _heads(document)
    if not heads:
        document.setPageSize(page)
        return
    place = document.documentLayout().blockBoundingRect
    document.setPageSize(page)
    used = place(heads[0]).top() % page.height()
    document.setTextWidth(page.width())
    tops = [place(head).top() for head in heads]
    whole, cursor = _USABLE * page.height(), QTextCursor(document)
    cursor.beginEditBlock()
    for head, (top, below) in zip(heads, pairwise(tops), strict=False):
        entry = below - top
        if used > whole or whole - used < entry <= whole:  # behind one that no page holds nobody knows where it ended
            form = head.blockFormat()
            form.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            cursor.setPosition(head.position())
            cursor.setBlockFormat(form)
            used = 0
        used += entry
    cursor.endEditBlock()
    document.setPageSize(page)


def _heads(document: QTextDocument) -> list[QTextBlock]:
    found, block = [], document.begin()
    while block.isValid():
        if block.blockFormat().boolProperty(HEADS):
            found.append(block)
        block = block.next()
    return found
