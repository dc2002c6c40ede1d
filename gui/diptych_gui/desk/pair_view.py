"""The two articles with the strip between them: the heart of the desk."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QWidget

from diptych.finding import SIDES, Side
from diptych.span import Span
from diptych_gui.desk.side_column import SideColumn
from diptych_gui.panes.article_view import ArticleView
from diptych_gui.panes.link_strip import LinkStrip
from diptych_gui.panes.overview import Overview
from diptych_gui.panes.scroll_sync import ScrollSync
from diptych_gui.work.workspace import Workspace


class PairView(QWidget):
    """Overview, article, link strip, article, overview; or one article below the other."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Both articles"))
        self.views: dict[Side, ArticleView] = {side: ArticleView(workspace, side) for side in SIDES}
        self.overviews = {side: Overview(workspace, self.views[side]) for side in SIDES}
        self.sides: dict[Side, SideColumn] = {
            side: SideColumn(workspace, side, self.views[side], self.overviews[side]) for side in SIDES
        }
        self.strip = LinkStrip(workspace, self.views["left"], self.views["right"])
        self.sync = ScrollSync(workspace, self.views["left"], self.views["right"])
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        for widget in (self.sides["left"], self.strip, self.sides["right"]):
            self.splitter.addWidget(widget)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        self.splitter.setStretchFactor(2, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self._curves = True

    def set_stacked(self, stacked: bool) -> None:
        """Puts one article below the other, or both side by side."""
        self.splitter.setOrientation(Qt.Orientation.Vertical if stacked else Qt.Orientation.Horizontal)
        self.sides["left"].put_overview(before=not stacked)
        self._show_strip()

    def set_curves(self, shown: bool) -> None:
        """Shows or hides the strip of curves; there are none between stacked articles."""
        self._curves = shown
        self._show_strip()

    def _show_strip(self) -> None:
        self.strip.setVisible(self._curves and self.splitter.orientation() == Qt.Orientation.Horizontal)

    def set_overviews(self, shown: bool) -> None:
        """Shows or hides the maps at the outer edges."""
        for overview in self.overviews.values():
            overview.setVisible(shown)

    def repaint_highlights(self) -> None:
        """Paints the pages again, in whatever colours are in force now."""
        for view in self.views.values():
            view.viewport().update()

    def show_passages(self, left: Span | None, right: Span | None) -> None:
        """Brings passages level, those of either side that there are."""
        places: dict[Side, Span | None] = {"left": left, "right": right}
        for side, span in places.items():
            if span is not None:
                self.views[side].bring_level((span,))

    def focus_other(self) -> None:
        """Moves the keyboard to the other article."""
        side: Side = "left" if self.views["right"].hasFocus() else "right"
        if not self.views["left"].hasFocus() and not self.views["right"].hasFocus():
            side = "left"
        self.views[side].setFocus(Qt.FocusReason.ShortcutFocusReason)
