"""One article of two that face each other: its paragraphs in the order and at the height that the rows give them."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from math import ceil
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QToolTip, QWidget

from diptych.finding import Side
from diptych.span import Span
from diptych_gui.panes.article_view import ArticleView
from diptych_gui.style import theme
from diptych_gui.style.typography import reading_font
from diptych_gui.text.long_lines import displayable
from diptych_gui.text.positions import ArrangedPositions, Positions
from diptych_gui.work.workspace import Workspace

_NUMBER, _RULE, _INNER = 34, 16, 14  # pixels: at least for numbers, for the rule, towards the other article
_APART, _EDGE = 12, 4  # pixels between the text and a number behind it; between a number and the rule behind it
ABOVE = 12  # pixels over the first row
_ARROW, _NUMBER_SIZE = "↕", 11  # before the number of a paragraph that was moved; pixels
_SMALL = 0.76  # size of byline, outlet and day against the text
_CALM = (0.04, 0.72)  # between these shares of the height a jump leaves the rows where they are


class Arrangement(Protocol):
    """What a page must be told: which side leads, which passages stand on it, and how the rows look."""

    leading: Side

    def passages(self, side: Side) -> Sequence[Span]:
        """The passages of a side from above to below."""
        ...

    def small(self, side: Side) -> Sequence[Span]:
        """The passages of a side that are set small: what stands between headline and story."""
        ...

    def paint_rows(self, painter: QPainter, page: "FacingPage", worn: theme.Theme) -> None:
        """Paints the ground of the rows in sight."""

    def paint_bands(self, painter: QPainter, page: "FacingPage", worn: theme.Theme) -> None:
        """Paints the ground alone of what has no mate."""

    def words_beside(self, page: "FacingPage", y: float) -> str:
        """What is to be known of the number at a height of the document."""
        ...

    def reveal(self, side: Side, spans: Sequence[Span]) -> None:
        """Unfolds the rows of these words."""

    def row_edge(self, wanted: float, latest: float) -> float:
        """Where a page may begin about a wanted height so that no row is cut, at the latest at another height."""
        ...


class FacingPage(ArticleView):
    """The page of a side in the rows."""

    headline = 1.22

    def __init__(
        self, workspace: Workspace, side: Side, arrangement: Arrangement, parent: QWidget | None = None
    ) -> None:
        self._arrangement = arrangement
        self._passages: tuple[Span, ...] = ()
        self._homes: list[range] = []  # the numbers of the blocks of each passage, until the text changes
        self._heights: dict[int, float] = {}  # of passages, until letters or width change
        self._put: list[tuple[float, bool]] = []  # room above each passage, and whether it is hidden
        self._first_gap = self._below = 0.0
        self._dressed = 0  # how often its letters were set
        self._room = 0.0  # the width of the page when its margins were set
        self._numbers = _NUMBER  # pixels for the numbers of paragraphs
        self.lowered = 0.0  # how much higher this page begins in the window than the other
        super().__init__(workspace, side, parent)
        self.setObjectName(f"facing_{side}")
        if side == "left":
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    # ---- the text
    def rearrange(self) -> None:
        """Puts the passages into the order that they have now."""
        if tuple(self._arrangement.passages(self.side)) != self._passages:
            place = self.scrolled
            self._set_text(self._text, Positions(self._text))
            self._forget_text()
            self._find_marks()
            self._refresh_marks()
            self.scroll_to(place)

    def _set_text(self, shown: str, positions: Positions) -> None:
        self._passages, self._homes = tuple(self._arrangement.passages(self.side)), []
        arranged = ArrangedPositions(self._text, self._passages)
        super()._set_text(displayable(arranged.shown), arranged)

    def _dress(self) -> None:
        """As any page, but for the lines under the headline, which are small here."""
        self._heights, self._put, self._dressed = {}, [], self._dressed + 1
        super()._dress()
        small = QTextCharFormat()
        small.setFont(reading_font(self._size * _SMALL, self._family))
        cursor = QTextCursor(self.document())
        for span in self._arrangement.small(self.side):
            for start, end in self._positions.stretches(span):
                cursor.setPosition(start)
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(small)

    def _set_margins(self) -> None:
        """The text beside the other one, the numbers at its outer edge."""
        room = float(self.viewport().width())
        measure = QFontMetricsF(self.document().defaultFont()).averageCharWidth() * self._measure
        widest = _ARROW + "0" * len(str(len(self._passages)))
        self._numbers = max(_NUMBER, _APART + ceil(QFontMetricsF(self._number_font()).horizontalAdvance(widest)))
        inner, outer = (_INNER, self._numbers + _RULE) if self.side == "left" else (_RULE + 6, self._numbers)
        text = max(40.0, min(measure, room - inner - outer))
        frame = self.document().rootFrame()
        format_ = frame.frameFormat()
        format_.setLeftMargin(room - inner - text if self.side == "left" else inner)
        format_.setRightMargin(inner if self.side == "left" else room - inner - text)
        format_.setTopMargin(self.above + self._first_gap)
        format_.setBottomMargin(self._below)
        if room != self._room:
            self._room, self._heights = room, {}
        if format_ != frame.frameFormat():
            frame.setFrameFormat(format_)
        self.laidOut.emit()

    def _rest(self) -> int:
        return 0

    @contextmanager
    def keeping_place(self) -> Iterator[None]:
        """Keeps the place on the page that leads; the other one, which scrolls with it, would drag it along."""
        if self.side == self._arrangement.leading:
            with super().keeping_place():
                yield
        else:
            yield

    # ---- heights
    @property
    def measures(self) -> tuple[object, ...]:
        """What tells whether its passages may have other heights or places: its size, where it lies, what it wears."""
        view = self.viewport()
        at = view.mapTo(self.window(), QPoint(0, 0)).y()
        return view.size(), at, self._dressed

    @property
    def above(self) -> float:
        """The room over the first row, in pixels."""
        return ABOVE + self.lowered

    def blocks(self, place: int) -> list[QTextBlock]:
        """The blocks of the passage at a place: one, unless the text has line ends of its own kind."""
        return [self._geometry.block(number) for number in self._blocks_of(place)]

    def _blocks_of(self, place: int) -> range:
        if not self._homes:
            number = self._geometry.block_number
            for passage in self._passages:
                start, end = self._positions.stretches(passage)[0]
                self._homes.append(range(number(start), number(max(start, end - 1)) + 1))
        return self._homes[place]

    def in_sight(self, places: Sequence[int]) -> Sequence[int]:
        """Those of the passages, from above to below, that the viewport may show."""
        blocks = self._visible_blocks()
        first = bisect_left(places, blocks.start, key=lambda place: self._blocks_of(place).stop - 1)
        last = bisect_left(places, blocks.stop, key=lambda place: self._blocks_of(place).start)
        return places[first:last]

    def height_of(self, place: int) -> float:
        """How high a passage is at the present width, in pixels."""
        if place not in self._heights:
            blocks = self.blocks(place)
            for block in blocks:
                self._geometry.block_rect(block)  # lays it out
            self._heights[place] = sum(block.layout().boundingRect().height() + _leading(block) for block in blocks)
        return self._heights[place]

    def measure(self, until: float) -> bool:
        """Takes the heights of passages until a time of ``perf_counter``; whether all are known."""
        for place in range(len(self._passages)):
            self.height_of(place)
            if perf_counter() > until:
                return len(self._heights) == len(self._passages)
        return True

    def top_of(self, place: int) -> float:
        """Where a passage begins, in document coordinates."""
        return self._geometry.block_rect(self.blocks(place)[0]).top()

    def put(self, gaps: Sequence[float], hidden: Sequence[bool], below: float) -> None:
        """Leaves so much room above each passage, hides those that are folded away, leaves room below the last."""
        changed = False
        self._first_gap = gaps[0] if gaps else 0.0  # Qt leaves no margin above the first block: the page has it
        self._below = below
        frame = self.document().rootFrame().frameFormat()
        if (frame.topMargin(), frame.bottomMargin()) != (self.above + self._first_gap, below):
            frame.setTopMargin(self.above + self._first_gap)
            frame.setBottomMargin(below)
            self.document().rootFrame().setFrameFormat(frame)
            changed = True
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        wanted_now = list(zip(gaps, hidden, strict=True))
        before = self._put if len(self._put) == len(wanted_now) else [None] * len(wanted_now)
        self._put = wanted_now
        for place, gap in enumerate(gaps):
            if before[place] == wanted_now[place]:
                continue
            for number, block in enumerate(self.blocks(place)):
                if block.isVisible() == hidden[place]:
                    block.setVisible(not hidden[place])
                    self.document().markContentsDirty(block.position(), block.length())
                    changed = True
                wanted = QTextBlockFormat(block.blockFormat())
                wanted.setTopMargin(gap if place and not number else 0.0)
                if wanted != block.blockFormat():
                    cursor.setPosition(block.position())
                    cursor.setBlockFormat(wanted)
                    changed = True
        cursor.endEditBlock()
        if changed:
            self.laidOut.emit()

    # ---- painting
    def _paint_ground(self, painter: QPainter, worn: theme.Theme) -> None:
        self._arrangement.paint_rows(painter, self, worn)

    def _paint_blank(self, painter: QPainter, worn: theme.Theme) -> None:
        painter.translate(0, -self.scrolled)
        self._arrangement.paint_bands(painter, self, worn)
        painter.resetTransform()

    def paint_number(self, painter: QPainter, place: int, number: int, worn: theme.Theme, *, moved: bool) -> None:
        """The number of a passage at the outer edge, level with its first line; an arrow where it was moved here."""
        painter.setFont(self._number_font())
        painter.setPen(worn.base["soft"])
        box, beside = self.number_box(place), self.side == "left"
        if beside and self._all_kinds:  # letters stand there
            box, beside = box.translated(_EDGE, 0), False
        outer = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        words = f"{_ARROW}{number}" if moved else str(number)
        painter.drawText(box, outer | Qt.AlignmentFlag.AlignVCenter, words)

    def number_box(self, place: int) -> QRectF:
        """Where the number of a passage stands, in document coordinates."""
        format_ = self.document().rootFrame().frameFormat()
        block = self.blocks(place)[0]
        height = block.layout().lineAt(0).height() if block.layout().lineCount() else 20.0
        top = self._geometry.block_rect(block).top()
        if self.side == "left":
            return QRectF(format_.leftMargin() - _RULE - self._numbers, top, self._numbers - _EDGE, height)
        left = self.viewport().width() - format_.rightMargin() + _APART
        return QRectF(left, top, self._numbers - _APART, height)

    def _number_font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(_NUMBER_SIZE)
        return font

    def viewportEvent(self, event: QEvent) -> bool:
        """Beside the text the tooltip is that of a number."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            margins, x = self.document().rootFrame().frameFormat(), event.pos().x()
            edge = margins.leftMargin() if self.side == "left" else self.viewport().width() - margins.rightMargin()
            beside = x < edge if self.side == "left" else x > edge
            words = self._arrangement.words_beside(self, event.pos().y() + self.scrolled) if beside else ""
            if words:
                QToolTip.showText(event.globalPos(), words, self)
                return True
        return super().viewportEvent(event)

    def paint_words(self, painter: QPainter, top: float, height: float, words: str, worn: theme.Theme) -> None:
        """Small words of our own in a row without text."""
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        painter.setPen(worn.base["soft"])
        left = self.document().rootFrame().frameFormat().leftMargin()
        box = QRectF(left, top, self.viewport().width() - left - 8, height)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    # ---- places
    def bring_level(self, spans: Sequence[Span]) -> None:
        """Scrolls to the passage unless it stands well in sight: in rows its mate is level anyway."""
        self._arrangement.reveal(self.side, spans)
        place = self.top_and_bottom(spans)
        self._level = ()
        if place is None:
            return
        height = self.viewport().height()
        if not _CALM[0] * height <= place[0] - self.scrolled <= _CALM[1] * height:
            self.scroll_to(self._arrangement.row_edge(place[0] - height / 3 + 6 - self.above, place[0] - self.above))

    def top_and_bottom(self, spans: Sequence[Span]) -> tuple[float, float] | None:
        """Where the first of the passages begins and ends here, in document coordinates."""
        rects = self.rects(spans[0]) if spans else []
        return (rects[0].top(), rects[-1].bottom()) if rects else None

    def _jump(self, finding_id: str, side: Side) -> None:
        if side == self.side:
            super()._jump(finding_id, side)


def _leading(block: QTextBlock) -> float:
    """The room that Qt leaves below the last line of a block, where lines are set apart in proportion."""
    layout = block.layout()
    if not layout.lineCount():  # not laid out: Qt would fall over its own feet
        return 0.0
    return max(0.0, block.blockFormat().lineHeight() / 100 - 1) * layout.lineAt(layout.lineCount() - 1).height()
