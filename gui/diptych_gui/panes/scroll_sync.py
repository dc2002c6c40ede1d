"""Keeps both panes at the same matter while one is scrolled: counterparts stay level at a line one third down."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent

from diptych_gui.panes.article_view import ArticleView
from diptych_gui.panes.idle import idle
from diptych_gui.panes.page import LEVEL
from diptych_gui.work.settings import Sync
from diptych_gui.work.workspace import Workspace

Point = tuple[float, float]


def rising(points: Sequence[Point]) -> list[Point]:
    """The longest chain of points that rises on both axes (patience sorting, n log n)."""
    tails: list[float] = []
    holders: list[int] = []
    before = [-1] * len(points)
    ordered = sorted(range(len(points)), key=lambda i: (points[i][0], -points[i][1]))
    for i in ordered:
        at = bisect_left(tails, points[i][1])
        before[i] = holders[at - 1] if at else -1
        if at == len(tails):
            tails.append(points[i][1])
            holders.append(i)
        else:
            tails[at], holders[at] = points[i][1], i
    chain: list[Point] = []
    at = holders[-1] if holders else -1
    while at >= 0:
        chain.append(points[at])
        at = before[at]
    return chain[::-1]


def mapped(value: float, points: Sequence[Point]) -> float:
    """The piecewise linear map through rising points; beyond them with slope 1."""
    if not points:
        return value
    at = bisect_right(points, (value, float("inf")))
    if at == 0:
        return points[0][1] + value - points[0][0]
    if at == len(points):
        return points[-1][1] + value - points[-1][0]
    (x1, y1), (x2, y2) = points[at - 1], points[at]
    return y1 + (value - x1) / (x2 - x1) * (y2 - y1) if x2 > x1 else y1


class ScrollSync(QObject):
    """Modes: ``linked`` by counterparts, ``free``, ``offset`` by the distance that was when the mode was chosen."""

    def __init__(self, workspace: Workspace, left: ArticleView, right: ArticleView) -> None:
        super().__init__(left)
        self._workspace, self._views = workspace, (left, right)
        self._mode: Sync = "linked"
        self._offset = 0
        self._points: list[Point] | None = None
        self._soon = idle(self, self._prepare)
        self._following = False
        self._alone = False
        left.moved.connect(lambda: self._follow(0))
        right.moved.connect(lambda: self._follow(1))
        for view in self._views:
            view.laidOut.connect(self._stale)
            view.viewport().installEventFilter(self)
        for signal in (workspace.comparisonChanged, workspace.filterChanged):
            signal.connect(self._stale)

    def set_mode(self, mode: Sync) -> None:
        """Chooses how the panes follow each other; the mode it has already takes the distance of a new layout."""
        bars = [view.verticalScrollBar() for view in self._views]
        stopped = any(bar.value() in (bar.minimum(), bar.maximum()) for bar in bars)  # closer than the distance kept
        if mode != self._mode or not stopped:
            self._offset = self._views[1].scrolled - self._views[0].scrolled
        self._mode = mode

    def _stale(self) -> None:
        self._points = None
        self._soon.start()

    def _prepare(self) -> None:
        """Finds the anchors before the first step of the wheel asks for them."""
        if self._views[0].isVisible():
            self._anchors()

    def _anchors(self) -> list[Point]:
        """Tops of counterparts that stand in the same order in both articles, with both beginnings and ends."""
        if self._points is None:
            left, right = self._views
            found: list[Point] = []
            for finding in self._workspace.visible_findings() if self._workspace.session else ():
                if finding.kind == "framing":
                    continue
                a, b = left.place(finding), right.place(finding)
                if a and b:
                    found.append((a[0], b[0]))
            ends = list(zip(left.text_range, right.text_range, strict=True))
            inner = [p for p in rising(found) if ends[0][0] < p[0] < ends[1][0] and ends[0][1] < p[1] < ends[1][1]]
            self._points = [ends[0], *inner, ends[1]]
        return self._points

    def _follow(self, moved: int) -> None:
        """Moves the other pane after the one that the reader moved."""
        view, other = self._views[moved], self._views[1 - moved]
        if self._following or self._alone or self._mode == "free" or view.bringing or not self._workspace.session:
            return
        self._following = True
        try:
            if self._mode == "offset":
                other.scroll_to(view.scrolled + (self._offset if moved == 0 else -self._offset))
            else:
                focus = view.viewport().height() * LEVEL
                points = self._anchors() if moved == 0 else [(y, x) for x, y in self._anchors()]
                other.scroll_to(mapped(view.scrolled + focus, points) - focus)
        finally:
            self._following = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and the wheel move one side alone; what was moved alone becomes the new fixed distance."""
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            view = next((v for v in self._views if v.viewport() is watched), None)
            if view is not None:
                self._alone = True
                # Qt turns Alt and the wheel into sideways scrolling: its x is our y.
                view.verticalScrollBar().setValue(view.scrolled - (event.angleDelta().x() or event.angleDelta().y()))
                self._alone = False
                self._offset = self._views[1].scrolled - self._views[0].scrolled
                return True
        return super().eventFilter(watched, event)
