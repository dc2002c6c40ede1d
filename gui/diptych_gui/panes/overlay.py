"""Paints the highlights of a pane under its text."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen

from diptych.finding import Role
from diptych_gui.panes.geometry import Geometry
from diptych_gui.panes.marks import CLAIM, Look, Mark
from diptych_gui.style.insertion import paint_insertion
from diptych_gui.style.theme import PATTERNS, Theme

_INSET = 0.08  # of the height of a line: how much a nested highlight is lower at either edge
_BELOW = 0.16  # of the height of a line: room under the words for the patterns, which must not cross letters
_RADIUS = 2.5
_RULE, _RULE_AT = 3.0, 12.0  # pixels: how wide the rule in the margin is, and how far before the text
_HAIRLINE = 0.5  # of the ink, so that a page of them stays quiet
_THICK = 2.0  # pixels of the line under words that differ
QUIET = 0.45  # of the tint, for a quotation that both have
_LETTERS = 3  # at most this many letters beside one line


class Overlay:
    """The highlights of one document, their rectangles kept until the layout changes."""

    def __init__(self, geometry: Geometry) -> None:
        self._geometry = geometry
        self._homes: dict[tuple[int, int], range] = {}  # the blocks under a stretch, until the text changes
        self._blocks: dict[int, list[Mark]] = {}
        self._shown: dict[int, list[tuple[Mark, list[QRectF]]]] = {}  # by block, until other marks are shown
        self._rects: dict[tuple[int, int, int], list[QRectF]] = {}  # by block and position, whichever marks are shown

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Replaces the highlights."""
        blocks: dict[int, list[Mark]] = defaultdict(list)
        for mark in marks:
            stretch = mark.start, mark.end
            if stretch not in self._homes:
                last = self._geometry.block_number(max(mark.start, mark.end - 1))
                self._homes[stretch] = range(self._geometry.block_number(mark.start), last + 1)
            for number in self._homes[stretch]:
                blocks[number].append(mark)
        self._blocks, self._shown = blocks, {}

    def marks(self, number: int) -> Sequence[Mark]:
        """The highlights of one block, outer ones first."""
        return self._blocks.get(number, ())

    def forget_text(self) -> None:
        """Lets everything be found again, in another text."""
        self._homes, self._blocks = {}, {}
        self.forget_layout()

    def forget_layout(self) -> None:
        """Lets the rectangles be found again, after the layout changed."""
        self._rects, self._shown = {}, {}

    def rects(self, number: int) -> list[tuple[Mark, list[QRectF]]]:
        """The highlights of one block with their rectangles in document coordinates, outer ones first."""
        if number not in self._shown:
            self._shown[number] = [(mark, self._found(number, mark)) for mark in self.marks(number)]
        return self._shown[number]

    def _found(self, number: int, mark: Mark) -> list[QRectF]:
        place = (number, mark.start, mark.end)
        if place not in self._rects:
            self._rects[place] = (
                [self._geometry.caret(mark.start)] if mark.start == mark.end else self._geometry.rects_in(*place)
            )
        return self._rects[place]

    def at(self, point: QPointF, number: int) -> Mark | None:
        """The innermost highlight under a point of the document."""
        return innermost(mark for mark, rects in self.rects(number) if any(rect.contains(point) for rect in rects))

    def paint(self, painter: QPainter, blocks: range, theme: Theme, margin: float) -> None:
        """Tints and patterns of the blocks; ``margin`` is where the text begins, beside which rules stand."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in blocks:
            painted: set[tuple[int, int, Role]] = set()  # one sentence may be linked with several: it is tinted once
            for mark, rects in self.rects(number):
                if mark.look in _INK:
                    _INK[mark.look](painter, rects, theme, margin)
                    continue
                if mark.look == "insertion":
                    continue
                if mark.look != "tint":
                    _paint_difference(painter, mark, rects, theme)
                    continue
                place = (mark.start, mark.end, mark.role)
                if place in painted:
                    continue
                painted.add(place)
                _paint_tint(painter, [inset(rect, mark.depth) for rect in rects], mark.role, mark.strength, theme)

    def paint_insertions(self, painter: QPainter, blocks: range, theme: Theme) -> None:
        """The marks where the other side has words more: over all that lies on the page."""
        for number in blocks:
            for mark, rects in self.rects(number):
                if mark.look == "insertion":
                    for rect in rects:
                        paint_insertion(painter, rect.left(), word_box(rect), theme.signals["differs"])

    def paint_letters(self, painter: QPainter, blocks: range, theme: Theme, right: float, font: QFont) -> None:
        """The letters of the roles that begin beside each line, right-aligned at ``right``."""
        small = QFont(font)
        small.setPointSizeF(max(6.0, font.pointSizeF() * 0.62))
        small.setBold(True)
        painter.setFont(small)
        painter.setPen(theme.base["soft"])
        for number in blocks:
            lines: dict[float, list[str]] = {}
            heights: dict[float, float] = {}
            for mark, rects in self.rects(number):
                if mark.first and rects and self._geometry.block_number(mark.start) == number:
                    letters = lines.setdefault(rects[0].top(), [])
                    heights[rects[0].top()] = rects[0].height()
                    letter = PATTERNS[mark.role].letter
                    if letter not in letters and len(letters) < _LETTERS:
                        letters.append(letter)
            for top, letters in lines.items():
                box = QRectF(right - 60, top, 60, heights[top])
                painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "".join(letters))


def innermost(marks: Iterable[Mark]) -> Mark | None:
    """Of highlights in the order of painting the shortest; of equal ones that on top, a line under words last."""
    return min(reversed(list(marks)), key=lambda mark: (mark.end - mark.start, mark.look == "change"), default=None)


def _paint_tint(painter: QPainter, boxes: Sequence[QRectF], role: Role, strength: float, theme: Theme) -> None:
    """The tint of a role with its pattern."""
    fill, pen = theme.wash(role, strength), theme.pen(role, strength)
    for box in boxes:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if pen is not None:
            painter.setPen(pen)
            y = box.bottom() - pen.widthF() / 2
            painter.drawLine(QPointF(box.left() + 1, y), QPointF(box.right() - 1, y))


def _paint_difference(painter: QPainter, mark: Mark, rects: Sequence[QRectF], theme: Theme) -> None:
    """A line under words that the other side does not have; a wedge where this side leaves some out."""
    if mark.look == "change":
        painter.setPen(QPen(theme.base["ink"], 1.4))
        for rect in rects:
            painter.drawLine(QPointF(rect.left(), rect.bottom()), QPointF(rect.right(), rect.bottom()))
        return
    for rect in rects[-1:]:
        wing = 0.2 * rect.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.edge(mark.role))
        foot = QPointF(rect.right(), rect.bottom() - wing)
        painter.drawPolygon([foot, foot + QPointF(wing, 1.6 * wing), foot + QPointF(-wing, 1.6 * wing)])


def _paint_word(painter: QPainter, rects: Sequence[QRectF], theme: Theme, margin: float) -> None:
    """Words that differ: the one strong fill of a page, over a thick line."""
    for rect in rects:
        box = word_box(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.wash("framing_word"))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        painter.fillRect(QRectF(box.left() + 1, box.bottom() - _THICK, box.width() - 2, _THICK), theme.base["ink"])


def _paint_same(painter: QPainter, rects: Sequence[QRectF], theme: Theme, margin: float) -> None:
    """A quotation that both have: a quiet ground over a thin line."""
    pen = QPen(theme.signals["quotation"], 1.2)
    for rect in rects:
        box = word_box(rect)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.wash("quotation", QUIET))
        painter.drawRect(box)
        painter.setPen(pen)
        painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom()))


def _paint_agreed(painter: QPainter, rects: Sequence[QRectF], theme: Theme, margin: float) -> None:
    """What both say alike, asked for: as pale as a claim of all kinds."""
    _paint_tint(painter, [inset(rect, 0) for rect in rects], "shared", CLAIM, theme)


def _paint_only(painter: QPainter, rects: Sequence[QRectF], theme: Theme, margin: float) -> None:
    """What only this side says: a rule in the margin and a hairline under the words."""
    if not rects:
        return
    top, bottom = rects[0].top() + 2, rects[-1].bottom() - 2
    painter.fillRect(QRectF(margin - _RULE_AT, top, _RULE, bottom - top), theme.signals["only"])
    _underline(painter, rects, QPen(theme.mixed(theme.signals["only"], max(_HAIRLINE, theme.least)), 1.0))


def _paint_more(painter: QPainter, rects: Sequence[QRectF], theme: Theme, margin: float) -> None:
    """A clause that only this side tells, in a sentence that both have: dots under the words."""
    _underline(painter, rects, QPen(theme.signals["only"], 1.0, Qt.PenStyle.DotLine))


def _underline(painter: QPainter, rects: Sequence[QRectF], pen: QPen) -> None:
    painter.setPen(pen)
    for rect in rects:
        y = round(word_box(rect).bottom()) - 0.5
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


_INK: dict[Look, Callable[[QPainter, Sequence[QRectF], Theme, float], None]] = {
    "word": _paint_word,
    "same": _paint_same,
    "only": _paint_only,
    "more": _paint_more,
    "agreed": _paint_agreed,
}


def word_box(rect: QRectF) -> QRectF:
    """The box of words in a line, as high as its letters whatever the spacing of the lines."""
    return QRectF(rect.left() - 1, rect.top() + 0.04 * rect.height(), rect.width() + 2, 1.02 * rect.height())


def inset(rect: QRectF, depth: int) -> QRectF:
    """The rectangle of a highlight at a depth of nesting; it reaches below its words."""
    step = _INSET * rect.height() * depth
    return rect.adjusted(-1, 1 + step, 1, _BELOW * rect.height() - step)


def outline(
    painter: QPainter,
    rects: Sequence[QRectF],
    colour: QColor,
    width: float,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """One line around words and their marks; the lines of a passage are one shape."""
    path = QPainterPath()
    boxes = [rect.adjusted(-3, -1, 3, _BELOW * rect.height() + 1) for rect in rects]
    for above, below in pairwise(boxes):
        if above.top() < below.top() < above.bottom() + above.height():
            above.setBottom(max(above.bottom(), below.top() + 2 * _RADIUS))
    for box in boxes:
        piece = QPainterPath()
        piece.addRoundedRect(box, _RADIUS, _RADIUS)
        path = path.united(piece)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, width, style))
    painter.drawPath(path)
