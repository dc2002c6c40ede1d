"""Where words stand in a laid out document: exact rectangles, also for right-to-left and mixed lines."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine

_RIGHT_TO_LEFT = frozenset(("R", "AL", "AN", "RLE", "RLO", "RLI"))
# where all characters of these kinds stand, and some of others: a text without them is known by one look
_SCRIPTS = re.compile(
    "[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def has_right_to_left(text: str) -> bool:
    """Whether anything in the text runs from right to left."""
    return not _RIGHT_TO_LEFT.isdisjoint(map(unicodedata.bidirectional, set(_SCRIPTS.findall(text))))


class Geometry:
    """Rectangles of Qt positions in one document, in document coordinates (logical pixels)."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._starts: list[int] = []
        self._mixed: list[bool] = []
        self.refresh()

    def refresh(self) -> None:
        """Reads the blocks again, after the text was replaced."""
        self._starts, self._mixed = [], []
        some = has_right_to_left(self._document.toPlainText())
        block = self._document.begin()
        while block.isValid():
            self._starts.append(block.position())
            self._mixed.append(some and has_right_to_left(block.text()))
            block = block.next()

    def block_number(self, position: int) -> int:
        """The number of the block over a position."""
        return max(0, bisect_right(self._starts, position) - 1)

    def block(self, number: int) -> QTextBlock:
        """The block of that number."""
        return self._document.findBlockByNumber(number)

    def block_rect(self, block: QTextBlock) -> QRectF:
        """The rectangle of a block; lays it out where it was not."""
        return self._document.documentLayout().blockBoundingRect(block)

    def line_at(self, position: int) -> tuple[float, float] | None:
        """Upper and lower edge of the line over a position; None where there is none."""
        block = self.block(self.block_number(position))
        if not block.isValid():
            return None
        origin = self.block_rect(block).y()  # first: it lays the block out
        line = block.layout().lineForTextPosition(min(position - block.position(), block.length() - 1))
        return (origin + line.y(), origin + line.y() + line.height()) if line.isValid() else None

    def caret(self, position: int) -> QRectF:
        """A box without width at a position, as high as its line; empty where there is none."""
        number = self.block_number(position)
        block = self.block(number)
        if not block.isValid():
            return QRectF()
        origin = self.block_rect(block).topLeft()  # first: it lays the block out
        line = block.layout().lineForTextPosition(min(position - block.position(), block.length() - 1))
        if not line.isValid():
            return QRectF()
        return QRectF(origin.x() + _x(line, position - block.position()), origin.y() + line.y(), 0, line.height())

    def rects(self, start: int, end: int) -> list[QRectF]:
        """The rectangles of the words between two positions, a line after the other; empty where there are none."""
        found: list[QRectF] = []
        for number in range(self.block_number(start), self.block_number(max(start, end - 1)) + 1):
            found += self.rects_in(number, start, end)
        return found

    def rects_in(self, number: int, start: int, end: int) -> list[QRectF]:
        """The rectangles of the words between two positions that lie in one block."""
        block = self.block(number)
        if not block.isValid():
            return []
        origin = self.block_rect(block).topLeft()  # first: it lays the block out, which QTextLine needs
        layout = block.layout()
        found = []
        first, last = start - block.position(), min(end - block.position(), block.length() - 1)
        begin = layout.lineForTextPosition(max(0, first))
        for i in range(begin.lineNumber() if begin.isValid() else 0, layout.lineCount()):
            line = layout.lineAt(i)
            if not line.isValid():
                continue
            if line.textStart() >= last:
                break
            a, b = max(first, line.textStart()), min(last, line.textStart() + line.textLength())
            if a < b:
                found += self._in_line(block, line, a, b, origin, self._mixed[number])
        return found

    @staticmethod
    def _in_line(block: QTextBlock, line: QTextLine, a: int, b: int, origin: QPointF, mixed: bool) -> list[QRectF]:
        while b > a and _unit(block, b - 1) in " \u2028":  # a trailing space may hang beyond the measure
            b -= 1
        top, height = origin.y() + line.y(), line.height()
        if a >= b:
            return []
        if not mixed:
            x1, x2 = _x(line, a), _x(line, b)
            return [QRectF(origin.x() + min(x1, x2), top, abs(x2 - x1), height)]
        spans = sorted(_glyphs(line, a, b))
        joined: list[tuple[float, float]] = []
        for left, right in spans:
            if joined and left <= joined[-1][1] + 1.5:
                joined[-1] = (joined[-1][0], max(right, joined[-1][1]))
            else:
                joined.append((left, right))
        return [QRectF(origin.x() + left, top, right - left, height) for left, right in joined]


def _unit(block: QTextBlock, position: int) -> str:
    """The character at a UTF-16 position of a block; a replacement character for half of a wide one."""
    text = block.text()
    if len(text) == block.length() - 1:
        return text[position]
    return text.encode("utf-16-le")[2 * position : 2 * position + 2].decode("utf-16-le", errors="replace")


def _glyphs(line: QTextLine, a: int, b: int) -> Iterator[tuple[float, float]]:
    """Where each glyph between two positions begins and ends; a cursor would not tell where directions meet."""
    for run in line.glyphRuns(a, b - a):
        advances = run.rawFont().advancesForGlyphIndexes(run.glyphIndexes())
        for place, advance in zip(run.positions(), advances, strict=True):
            yield place.x(), place.x() + advance.x()


def _x(line: QTextLine, position: int) -> float:
    """The x of a cursor in a line; PySide gives a pair of x and the position it settled on."""
    found: tuple[float, int] = line.cursorToX(position)  # type: ignore[assignment]  # the stub says object
    return found[0]
