"""The two articles with the strip between them, in rows or each on its page: the heart of the desk."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from diptych.finding import SIDES, Side
from diptych.span import Span
from diptych_gui.desk.side_column import SideColumn
from diptych_gui.panes.article_view import ArticleView
from diptych_gui.panes.both_ends import BothEnds
from diptych_gui.panes.facing_grid import FacingGrid
from diptych_gui.panes.link_strip import STRIP_WIDTH, LinkStrip
from diptych_gui.panes.overview import Overview
from diptych_gui.panes.scroll_sync import ScrollSync
from diptych_gui.panes.sign_strip import SIGN_WIDTH, SignStrip
from diptych_gui.work.workspace import Workspace


class PairView(QWidget):
    """Facing: both articles in rows, signs between. Read: each on its page, the link strip between; or stacked."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Both articles"))
        self._facing = False
        self.pages: dict[Side, ArticleView] = {side: ArticleView(workspace, side) for side in SIDES}
        self.grid = FacingGrid(workspace, self)
        self.ends = BothEnds(workspace, self.grid, self)
        self.overviews = {side: Overview(workspace, self.pages[side]) for side in SIDES}
        self.sides: dict[Side, SideColumn] = {
            side: SideColumn(workspace, side, self.pages[side], self.overviews[side], self.grid.pages[side])
            for side in SIDES
        }
        self.strip = LinkStrip(workspace, self.pages["left"], self.pages["right"])
        self.signs = SignStrip(workspace, self.grid)
        self._between = QStackedWidget(self)
        self._between.addWidget(self.strip)
        self._between.addWidget(self.signs)
        self.sync = ScrollSync(workspace, self.pages["left"], self.pages["right"])
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for widget in (self.sides["left"], self._between, self.sides["right"]):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setStretchFactor(2, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self._curves, self._stacked = True, False
        self._show_strip()

    @property
    def views(self) -> dict[Side, ArticleView]:
        """The pages in sight, by side."""
        return {**self.grid.pages} if self._facing else self.pages

    @property
    def every_view(self) -> tuple[ArticleView, ...]:
        """All pages, in sight or not."""
        return (*self.pages.values(), *self.grid.pages.values())

    def set_facing(self, facing: bool) -> None:
        """Puts both articles in rows, or each on a page of its own."""
        if facing == self._facing:
            return
        self._facing = facing
        for column in self.sides.values():
            column.set_facing(facing)
        self._lay_out()

    def set_stacked(self, stacked: bool) -> None:
        """Puts one article below the other, or both side by side; those in rows stand side by side anyway."""
        self._stacked = stacked
        self._lay_out()

    def _lay_out(self) -> None:
        below = self._stacked and not self._facing
        self.splitter.setOrientation(Qt.Orientation.Vertical if below else Qt.Orientation.Horizontal)
        self.sides["left"].put_overview(before=not below)
        self._show_strip()

    def set_curves(self, shown: bool) -> None:
        """Shows or hides the strip of curves; there are none between stacked articles."""
        self._curves = shown
        self._show_strip()

    def _show_strip(self) -> None:
        self._between.setCurrentWidget(self.signs if self._facing else self.strip)
        self._between.setFixedWidth(SIGN_WIDTH if self._facing else STRIP_WIDTH)
        self.splitter.setHandleWidth(0 if self._facing else 1)
        beside = self.splitter.orientation() == Qt.Orientation.Horizontal
        self._between.setVisible(self._facing or (self._curves and beside))

    def set_overviews(self, shown: bool) -> None:
        """Shows or hides the maps at the outer edges."""
        for overview in self.overviews.values():
            overview.setVisible(shown)

    def repaint_highlights(self) -> None:
        """Paints the pages again, in whatever colours are in force now."""
        for view in self.every_view:
            view.viewport().update()

    def set_all_kinds(self, on: bool) -> None:
        """Paints every kind of finding, or only what matters."""
        if on == self.pages["left"].all_kinds:
            return
        for view in self.every_view:
            view.set_all_kinds(on)
        self.strip.show_kinds()
        for overview in self.overviews.values():
            overview.show_kinds()

    def show_passages(self, left: Span | None, right: Span | None) -> None:
        """Brings passages level, those of either side that there are; in rows the left one, the other where it can."""
        places: dict[Side, Span] = {}
        if right is not None:
            places["right"] = right
        if left is not None:
            places["left"] = left
        for side, span in places.items():
            self.views[side].bring_level((span,))
        if self._facing:
            self.ends.meet(places, {side: span.start for side, span in places.items()})
