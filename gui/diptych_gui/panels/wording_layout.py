"""One side's wording of a fact laid out in lines: words that differ filled, a bar where the other side has more.

Lines begin at the edge of the column where their script does.
"""

from collections.abc import Sequence
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from diptych.brief import Piece
from diptych_gui.style.insertion import paint_insertion
from diptych_gui.style.theme import Theme

_THICK = 2.0  # pixels of the line under words that differ
_RADIUS = 2.5
_DEEP = 1.16  # of the height of a line: how far its marks reach down


class WordingLayout:
    """Pieces in a font at a width; nothing in them is read as markup."""

    def __init__(self, pieces: Sequence[Piece], font: QFont, width: float, spacing: float = 1.16) -> None:
        words = "".join(map(_shown, pieces))
        self._layout = QTextLayout(words, font)
        option = QTextOption()
        option.setTextDirection(_direction(words))
        if option.textDirection() == Qt.LayoutDirection.RightToLeft:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._words: list[tuple[int, int]] = []
        self._more: list[tuple[int, int]] = []
        self._bars: list[int] = []
        self._dim: list[tuple[int, int]] = []
        at = 0
        for piece in pieces:
            units = len(_shown(piece).encode("utf-16-le")) // 2
            if piece.look == "word":
                self._words.append((at, at + units))
            elif piece.look == "more":
                self._more.append((at, at + units))
            elif piece.look == "insertion":
                self._bars.append(at)
            if piece.dim:  # Qt paints no more than the first of ranges that touch
                first = self._dim.pop()[0] if self._dim and self._dim[-1][1] == at else at
                self._dim.append((first, at + units))
            at += units
        self.height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(20.0, width))
            line.setPosition(QPointF(0, self.height))
            self.height += line.height() * spacing
        self._layout.endLayout()

    def paint(
        self,
        painter: QPainter,
        at: QPointF,
        worn: Theme,
        ink: QColor,
        *,
        marked: bool = True,
        sight: tuple[float, float] | None = None,
    ) -> None:
        """Fills and marks first, then the words; ``marked`` is off where the row stands on a ground of its own.

        ``sight`` are the heights between which rows are seen: a line that an edge would cut is left out.
        """
        lines = [self._layout.lineAt(number) for number in range(self._layout.lineCount())]
        if sight:
            lines = [line for line in lines if sight[0] <= at.y() + line.y() <= sight[1] - _DEEP * line.height()]
        if not lines:
            return
        painter.save()
        if len(lines) < self._layout.lineCount():
            top, bottom = lines[0].y(), lines[-1].y() + _DEEP * lines[-1].height()
            painter.setClipRect(QRectF(at.x() - 4, at.y() + top, lines[0].width() + 8, bottom - top))
        self._paint(painter, at, worn, ink, marked)
        painter.restore()

    def _paint(self, painter: QPainter, at: QPointF, worn: Theme, ink: QColor, marked: bool) -> None:
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            for start, end in self._words if marked else ():
                self._fill(painter, at, line, (start, end), worn)
            for start, end in self._more if marked else ():
                self._dot(painter, at, line, (start, end), worn)
            last = number == self._layout.lineCount() - 1
            for place in self._bars if marked else ():
                inside = line.textStart() <= place < line.textStart() + line.textLength()
                if inside or (last and place >= line.textStart() + line.textLength()):
                    x = at.x() + _x(line, place)
                    box = QRectF(at.x(), at.y() + line.y(), line.width(), line.height())
                    paint_insertion(painter, x, box, worn.signals["differs"])
        painter.setPen(ink)
        self._layout.draw(painter, at, self._strong(worn) if marked else [])

    def _strong(self, worn: Theme) -> list[QTextLayout.FormatRange]:
        """The words that differ, in full ink whatever their context has; those that stand in a third text, pale."""
        found = []
        for stretches, ink in ((self._words, worn.base["ink"]), (self._dim, worn.base["soft"])):
            form = QTextCharFormat()
            form.setForeground(ink)
            for start, end in stretches:
                part = QTextLayout.FormatRange()
                part.start, part.length, part.format = start, end - start, form
                found.append(part)
        return found

    @staticmethod
    def _dot(painter: QPainter, at: QPointF, line: QTextLine, part: tuple[int, int], worn: Theme) -> None:
        """Dots under a clause that only this side tells."""
        start, end = max(part[0], line.textStart()), min(part[1], line.textStart() + line.textLength())
        if start < end:
            left, right = sorted((_x(line, start), _x(line, end)))
            y = round(at.y() + line.y() + line.height()) + 0.5
            painter.setPen(QPen(worn.signals["only"], 1.0, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(at.x() + left, y), QPointF(at.x() + min(right, line.naturalTextRect().right()), y))

    @staticmethod
    def _fill(painter: QPainter, at: QPointF, line: QTextLine, word: tuple[int, int], worn: Theme) -> None:
        """The ground of words that differ, over a thick line."""
        start = max(word[0], line.textStart())
        end = min(word[1], line.textStart() + line.textLength())
        if start >= end:
            return
        left, right = sorted((_x(line, start), _x(line, end)))
        right = min(right, line.naturalTextRect().right())
        box = QRectF(at.x() + left - 1, at.y() + line.y(), right - left + 2, line.height() + 1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(worn.wash("framing_word"))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.fillRect(QRectF(box.left() + 1, box.bottom() - _THICK, box.width() - 2, _THICK), worn.base["ink"])


def _direction(words: str) -> Qt.LayoutDirection:
    """Which way words run: as their first letter that has a direction."""
    first = next((way for char in words if (way := bidirectional(char)) in ("L", "R", "AL")), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def _shown(piece: Piece) -> str:
    """What stands in the line for a piece: nothing where the other side has words more, which a mark tells."""
    return "" if piece.look == "insertion" else piece.text


def _x(line: QTextLine, position: int) -> float:
    """The x of a cursor in a line; PySide gives a pair of x and the position it settled on."""
    found: tuple[float, int] = line.cursorToX(position)  # type: ignore[assignment]  # the stub says object
    return found[0]
