"""The rows in which two articles face each other: what stands beside what, how high, under which sign."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice, takewhile
from time import perf_counter

from PySide6.QtCore import QObject, QPoint, QRectF, QTimer, Signal
from PySide6.QtGui import QPainter

from diptych.brief import Sign
from diptych.comparison import Comparison
from diptych.facing import rows
from diptych.facts import Fact
from diptych.finding import SIDES, Side, opposite
from diptych.paragraphs import Paragraph, Places, places_of
from diptych.row_signs import Elsewhere, RowPlaces, RowSigns
from diptych.span import Span, cover
from diptych_gui.panes.facing_page import FacingPage
from diptych_gui.panes.placed_rows import PlacedRow, in_order, side_by_side, with_places
from diptych_gui.style import theme
from diptych_gui.wording.fact_words import folded_words, no_paragraph_words
from diptych_gui.work.workspace import Workspace

_BETWEEN, _WITHIN, _HEAD, _BAND = (
    16.0,
    8.0,
    1.0,
    8.0,
)  # pixels between rows, between passages of a row and of the head, inside a band at its edges
_FOLDED = 30.0  # pixels of rows that are folded away
_LEAST_FOLD = 2  # rows
_MANY, _REST_MS, _SLICE_S = 200, 120, 0.015  # rows; after a change of the width; in which heights are taken
_BELOW = 0.5  # of the height: room below the last row
_FAR = 0.25  # of the height: how far a page may begin above where it should, to begin with a row


class FacingGrid(QObject):
    """Keeps two pages in rows; it arranges them when findings come, and aligns them when widths change."""

    aligned = Signal()

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.leading: Side = "left"
        self.folding = False
        self._opened: set[int] = set()  # rows that begin a fold which the reader opened
        self._made: tuple[Comparison | None, Side, tuple[str, str]] | None = None
        self._paragraphs: dict[Side, tuple[Paragraph, ...]] = dict.fromkeys(SIDES, ())
        self.rows: tuple[PlacedRow, ...] = ()
        self._places = RowPlaces((), dict.fromkeys(SIDES, places_of("")))
        self._held: RowSigns | None = None
        self._moved: dict[Side, set[int]] = {side: set() for side in SIDES}  # passages out of their article's order
        self.pages: dict[Side, FacingPage] = {side: FacingPage(workspace, side, self) for side in SIDES}
        self._aligning = self._late = False  # late: in another order than the comparison gives
        self._measured: tuple[object, ...] = ()  # how wide the pages were when the rows were aligned
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._align_soon)
        for page in self.pages.values():
            page.laidOut.connect(self._relaid)
        for side in SIDES:
            self.pages[side].verticalScrollBar().valueChanged.connect(
                self.pages[opposite(side)].verticalScrollBar().setValue
            )
        for signal in (workspace.comparisonChanged, workspace.articlesChanged):
            signal.connect(self.arrange)
        for signal in (workspace.sessionChanged, workspace.filterChanged):
            signal.connect(self._refold)
        self.arrange()

    # ---- what stands where
    def set_leading(self, side: Side) -> None:
        """Lets the order of that article lead."""
        if side != self.leading:
            self.leading = side
            self.arrange()

    def set_folding(self, on: bool) -> None:
        """Folds away rows in which both say the same, or shows them all."""
        if on != self.folding:
            self.folding, self._opened = on, set()
            self.align()

    def passages(self, side: Side) -> Sequence[Span]:
        """The passages of a side from above to below."""
        self._make()
        return [self._paragraphs[side][at].span for placed in self.rows for at in placed.row.places(side)]

    def small(self, side: Side) -> Sequence[Span]:
        """The lines between headline and story."""
        return [paragraph.span for paragraph in self._paragraphs[side] if not paragraph.number][1:]

    def arrange(self) -> None:
        """Puts both articles into the rows that their comparison gives."""
        self._late = self._is_unseen()
        if self._late:  # what is in sight comes first
            self._soon.start(_REST_MS)
            return
        self._put_in_order()
        if self._is_short():
            self.align()
        else:  # the articles can be read meanwhile
            self._soon.start(0)

    def _put_in_order(self) -> None:
        self._late = False
        self._make()
        for page in self.pages.values():
            page.rearrange()

    def _is_unseen(self) -> bool:
        """Whether another view is in sight."""
        page = self.pages["left"]
        return page.window().isVisible() and not page.isVisible()

    def _make(self) -> None:
        comparison = self._workspace.comparison
        texts = tuple(article.text if (article := self._workspace.articles[side]) else "" for side in SIDES)
        made = comparison, self.leading, (texts[0], texts[1])
        if self._made and self._made[0] is comparison and self._made[1:] == made[1:]:
            return
        self._made, self._opened = made, set()
        by_side: dict[Side, Places] = {side: places_of(text) for side, text in zip(SIDES, texts, strict=True)}
        self._paragraphs = {side: by_side[side].paragraphs for side in SIDES}
        self.rows = with_places(rows(comparison, self.leading) if comparison else side_by_side(self._paragraphs))
        self._places = RowPlaces([placed.row for placed in self.rows], by_side)
        self._held = None
        self._moved = {side: self._out_of_order(side) for side in SIDES}

    def _out_of_order(self, side: Side) -> set[int]:
        """The passages of a page that were moved: without them, of as few as can be, the rest stands in order."""
        numbered = [
            (self._paragraphs[side][at].number, place)
            for placed in self.rows
            for place, at in zip(placed.places(side), placed.row.places(side), strict=True)
            if self._paragraphs[side][at].number
        ]
        kept = in_order([number for number, _ in numbered])
        return {place for n, (_, place) in enumerate(numbered) if n not in kept}

    # ---- heights
    def _relaid(self) -> None:
        if self._aligning:
            return
        if self._measured == self._measures():
            self.aligned.emit()
        else:  # what is pulled wider goes on being pulled: long texts are aligned when it rests
            self._soon.start(0 if self._is_short() else _REST_MS)

    def _is_short(self) -> bool:
        return len(self.rows) < _MANY and sum(len(self._paragraphs[side]) for side in SIDES) < 2 * _MANY

    def _align_soon(self) -> None:
        """Aligns; of long texts the heights are taken a few at a time first."""
        end = perf_counter() + _SLICE_S
        if self._late:
            self._put_in_order()
        if self._is_short() or all(page.measure(end) for page in self.pages.values()):
            with self.pages[self.leading].keeping_place():
                self.align()
        else:
            self._soon.start(0)

    @property
    def is_at_rest(self) -> bool:
        """Whether the rows stand where they will stay."""
        return not self._soon.isActive()

    @property
    def is_in_order(self) -> bool:
        """Whether the rows are those of the comparison, and none is being moved."""
        return not self._late and not self._aligning

    def _measures(self) -> tuple[object, ...]:
        """What the heights of rows depend on but for their texts and folds."""
        return tuple(page.measures for page in self.pages.values())

    def _refold(self) -> None:
        self._held = None
        if self.folding:
            self.align()
        self.aligned.emit()

    def align(self) -> None:
        """Puts what stands beside each other at one height."""
        self._soon.stop()
        if self._aligning:
            return
        if self._late:
            self._put_in_order()
        self._aligning = True
        try:
            self._align()
            self._measured = self._measures()
        finally:
            self._aligning = False
        self.aligned.emit()

    def _align(self) -> None:
        shown = self._folds()
        ends = dict.fromkeys(SIDES, 0.0)
        gaps: dict[Side, list[float]] = {side: [] for side in SIDES}
        hidden: dict[Side, list[bool]] = {side: [] for side in SIDES}
        y, placed = 0.0, []
        for row in shown:
            if row.hidden:
                for side in SIDES:
                    gaps[side] += [0.0] * len(row.places(side))
                    hidden[side] += [True] * len(row.places(side))
                height = _FOLDED if row.folded else 0.0
                placed.append(replace(row, top=y, bottom=y + height))
                y += height
                continue
            apart = row.row.bond == "apart"
            inside = y + _BETWEEN / 2 + (_BAND if apart else 0)
            heights = []
            for side in SIDES:
                at = inside
                for number, place in enumerate(row.places(side)):
                    at += (_HEAD if row.row.bond == "head" else _WITHIN) if number else 0
                    gaps[side].append(at - ends[side])
                    hidden[side].append(False)
                    at += self.pages[side].height_of(place)
                    ends[side] = at
                heights.append(at)
            bottom = max(heights) + _BETWEEN / 2 + (_BAND if apart else 0)
            placed.append(replace(row, top=y, bottom=bottom))
            y = bottom
        self.rows = tuple(placed)
        edges = {side: page.viewport().mapTo(page.window(), QPoint(0, 0)).y() for side, page in self.pages.items()}
        for side, page in self.pages.items():
            page.lowered = float(max(edges.values()) - edges[side])  # a bar above one page must not shift its rows
            page.put(gaps[side], hidden[side], y - ends[side] + _BELOW * page.viewport().height())

    def _folds(self) -> tuple[PlacedRow, ...]:
        """The rows with those folded away that agree, where as many follow each other."""
        plain = tuple(replace(row, hidden=False, folded=0) for row in self.rows)
        if not self.folding:
            return plain
        agreeing = [self.sign(row) in ("=", "≈") and not self.differing(row) for row in plain]
        found, at = [], 0
        while at < len(plain):
            run = at
            while run < len(plain) and agreeing[run]:
                run += 1
            if run - at >= _LEAST_FOLD and at not in self._opened:
                found += [
                    replace(row, hidden=True, folded=run - at if n == 0 else 0) for n, row in enumerate(plain[at:run])
                ]
            else:
                run = max(run, at + 1)
                found += plain[at:run]
            at = run
        return tuple(found)

    def unfold(self, y: float) -> bool:
        """Opens the fold at a height of the document; whether there was one."""
        for at, row in enumerate(self.rows):
            if row.folded and row.top <= y - self.pages["left"].above < row.bottom:
                self._opened.add(at)
                self.align()
                return True
        return False

    def reveal(self, side: Side, spans: Sequence[Span]) -> None:
        """Unfolds the rows of these words."""
        if not self.folding or not spans:
            return
        at = self.row_of(side, cover(spans).start)
        while at is not None and self.rows[at].hidden and not self.rows[at].folded:
            at -= 1
        if at is not None and self.rows[at].folded:
            self._opened.add(at)
            self.align()

    def row_edge(self, wanted: float, latest: float) -> float:
        """The edge of the row over a wanted height, at most as low as ``latest``; of a long row the height itself."""
        at = bisect_right(self.rows, wanted, key=lambda row: row.bottom)
        if at == len(self.rows):
            return wanted + self.pages["left"].above
        row = self.rows[at]
        edge = row.bottom if row.bottom <= latest and wanted > row.top + _BETWEEN else row.top
        far = wanted - edge > _FAR * self.pages["left"].viewport().height()
        return (wanted if far else edge) + self.pages["left"].above

    def words_beside(self, page: FacingPage, y: float) -> str:
        """What is to be known of a number at a height of the document: that its paragraph was moved."""
        at = next((row for row in self.visible(page) if row.top <= y - page.above < row.bottom), None)
        above = [place for place in (at.places(page.side) if at else ()) if page.top_of(place) <= y]
        if not above or above[-1] not in self._moved[page.side]:
            return ""
        return self.tr("Stands beside its counterpart, not in the order of its article.")

    def row_of(self, side: Side, offset: int) -> int | None:
        """The row in which a code point of a side stands."""
        return self._places.row(side, offset)

    # ---- signs
    @property
    def _signs(self) -> RowSigns:
        """The signs of the rows, until facts or rows change."""
        if self._held is None:
            texts: dict[Side, str] = {
                side: article.text for side, article in self._workspace.articles.items() if article
            }
            self._held = RowSigns(self._places, self._workspace.facts.standing(), texts)
        return self._held

    def differing(self, placed: PlacedRow) -> list[Fact]:
        """The facts that differ of which an end stands in the row."""
        return self._signs.differing(placed.number)

    def sign(self, placed: PlacedRow) -> Sign:
        """What stands between the two; nothing while there is no comparison."""
        return self._signs.sign(placed.number) if self._workspace.comparison else ""

    def elsewhere(self, placed: PlacedRow) -> Elsewhere | None:
        """The other end of a fact that differs, where it stands in another row."""
        return self._signs.elsewhere(placed.number)

    # ---- painting
    def visible(self, page: FacingPage) -> list[PlacedRow]:
        """The rows in sight."""
        top, height = page.scrolled - page.above, page.viewport().height()
        first = bisect_right(self.rows, top, key=lambda row: row.bottom)
        seen = takewhile(lambda row: row.top < top + height, islice(self.rows, first, None))
        return [row for row in seen if row.bottom > row.top]

    def paint_bands(self, painter: QPainter, page: FacingPage, worn: theme.Theme) -> None:
        """The ground of what has no mate."""
        for row in self.visible(page) if self._workspace.comparison else ():
            if row.row.bond == "apart" and not row.hidden:
                box = QRectF(0, row.top + page.above, page.viewport().width(), row.bottom - row.top)
                painter.fillRect(box.adjusted(0, _BETWEEN / 4, 0, -_BETWEEN / 4), worn.base["band"])

    def paint_rows(self, painter: QPainter, page: FacingPage, worn: theme.Theme) -> None:
        """Bands, rules and numbers of the rows in sight."""
        side, comparison = page.side, self._workspace.comparison
        self.paint_bands(painter, page, worn)
        for row in self.visible(page):
            box = QRectF(0, row.top + page.above, page.viewport().width(), row.bottom - row.top)
            if row.hidden:
                if side == "left":
                    page.paint_words(painter, box.top(), box.height(), folded_words(row.folded), worn)
                continue
            if row.row.bond == "apart" and comparison:
                if not row.places(side):
                    page.paint_words(painter, box.top() + _BAND, 40, no_paragraph_words(), worn)
            paragraphs_of = dict(zip(row.places(side), row.row.places(side), strict=True))
            for place in page.in_sight(row.places(side)):
                number = self._paragraphs[side][paragraphs_of[place]].number
                if number:
                    page.paint_number(painter, place, number, worn, moved=place in self._moved[side])
