"""Rows after a jump: both ends of a fact in sight where a screen holds them, else a pointer to the one that is not."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from diptych.facts import FactSide
from diptych.finding import SIDES, Side, opposite
from diptych.row_signs import mark_of
from diptych.span import Span
from diptych_gui.panes.facing_grid import FacingGrid
from diptych_gui.panes.facing_page import FacingPage
from diptych_gui.panes.far_end import FarEnd, Way
from diptych_gui.work.workspace import Workspace

_AIR = 2.0  # lines over and under what was brought into sight: one of them stands there whole
_HAIR = 2.0  # pixels of a line that an edge may hide

_Lines = tuple[float, float] | None  # upper and lower edge, in document coordinates


class BothEnds(QObject):
    """Follows the selection in rows: they scroll as one, so what stands in two of them cannot be brought level."""

    def __init__(self, workspace: Workspace, grid: FacingGrid, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._grid = workspace, grid
        self.pointers: dict[Side, FarEnd] = {side: FarEnd(workspace, page) for side, page in grid.pages.items()}
        workspace.jumpRequested.connect(self._jumped)  # after the pages, which were made before
        workspace.selectionChanged.connect(self.point)
        grid.aligned.connect(self.point)
        for page in grid.pages.values():
            page.moved.connect(self.point)

    def _ends(self) -> dict[Side, FactSide]:
        """Both ends of the selected fact, or its one and what comes closest to it; nothing where it has only one."""
        fact = self._workspace.selected_fact
        found: dict[Side, FactSide] = {side: here for side in SIDES if fact and (here := fact.end(side))}
        return found if len(found) == len(SIDES) else {}

    # ---- scrolling
    def _jumped(self, finding: str, side: Side) -> None:
        ends, other = self._ends(), opposite(side)
        if not ends:
            return
        if self._grid.folding:  # what unfolds moves the rest
            self._grid.reveal(other, (ends[other].span,))
            self._grid.pages[side].bring_level((ends[side].span,))
        self.meet({end: here.span for end, here in ends.items()}, {end: mark_of(here) for end, here in ends.items()})

    def meet(self, spans: Mapping[Side, Span], marks: Mapping[Side, int]) -> None:
        """Scrolls on until all passages are in sight, or the lines of their marks, no further than needed.

        Where a screen holds neither, the rows stay where they are.
        """
        pages = self._grid.pages
        wholes = [(pages[side], pages[side].top_and_bottom((span,))) for side, span in spans.items()]
        lines = [(pages[side], pages[side].line(mark)) for side, mark in marks.items()]
        air = _AIR * max((line[1] - line[0] for _, line in lines if line), default=0.0)
        for ends, around in ((wholes, air), (wholes, 0.0), (lines, 0.0)):
            if found := _range(ends, around):
                self._scroll_between(*found)
                return

    def _scroll_between(self, least: float, most: float) -> None:
        """Scrolls to where a row begins, else to the nearer end of the range, unless the page stands inside."""
        page = self._grid.pages["left"]
        if least <= page.scrolled <= most:
            return
        edges = [edge for row in self._grid.rows if least <= (edge := row.top + page.above) <= most]
        nearest = min(edges, key=lambda edge: abs(edge - page.scrolled), default=None)
        page.scroll_to(min(max(page.scrolled, least), most) if nearest is None else nearest)

    # ---- pointing
    def point(self) -> None:
        """Points to the end that is out of sight while the other is not."""
        fact, comparison = self._workspace.selected_fact, self._workspace.comparison
        ends = self._ends() if self._grid.is_in_order else {}
        ways: dict[Side, Way | None] = {
            side: _way(self._grid.pages[side], mark_of(here)) for side, here in ends.items()
        }
        for side, pointer in self.pointers.items():
            way = ways.get(side)
            if way and not ways[opposite(side)] and fact and comparison:
                pointer.point(way, fact, ends[side], comparison)
            else:
                pointer.rest()


def _range(ends: Sequence[tuple[FacingPage, _Lines]], air: float) -> tuple[float, float] | None:
    """How far a page must and may be scrolled to have all these in sight, with air around; None where no page can."""
    found = [(end[1] + air - page.viewport().height(), end[0] - air) for page, end in ends if end]
    if len(found) < len(ends):
        return None
    least, most = max(least for least, _ in found), min(most for _, most in found)
    return (least, most) if least <= most else None


def _way(page: FacingPage, offset: int) -> Way | None:
    """Which way the line of a code point lies; None where it is in sight."""
    line = page.line(offset)
    if line is None:
        return None
    if line[0] < page.scrolled - _HAIR:
        return "up"
    return "down" if line[1] > page.scrolled + page.viewport().height() + _HAIR else None
