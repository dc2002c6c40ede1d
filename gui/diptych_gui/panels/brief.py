"""The brief: the facts of a comparison by rank, each with both wordings; beside the articles or by itself."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QLabel, QListView, QToolTip, QVBoxLayout, QWidget

from diptych.facts import Fact
from diptych.finding import SIDES
from diptych_gui.panels.brief_delegate import BriefDelegate
from diptych_gui.panels.brief_heads import BriefHeads
from diptych_gui.panels.brief_model import BriefHeading, BriefModel
from diptych_gui.panels.why_nothing import why_nothing
from diptych_gui.work.workspace import Workspace

_Cursor = QAbstractItemView.CursorAction
_UP = (_Cursor.MoveUp, _Cursor.MovePageUp)
_BATCH = 150  # rows laid out in one turn of the event loop: all of most comparisons


class BriefList(QListView):
    """The rows. The selected fact is that of the workspace; Enter opens it, the actions of its row decide about it."""

    opened = Signal(str)  # finding id: the reader wants to see it in the articles
    linkOpened = Signal(object, object)  # noqa: N815 Qt names; left and right span of what is linked by hand
    actionRequested = Signal(str)  # noqa: N815 Qt names; confirm, reject or note, on the fact that is selected
    resized = Signal(int, int)  # how wide the rows are, and the list with its scroll bar

    def __init__(self, workspace: Workspace, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._model = BriefModel(workspace, self)
        self.delegate = BriefDelegate(workspace)
        self.setObjectName("briefList")
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("What matters first. Enter shows a row in the articles."))
        self.setModel(self._model)
        self.setItemDelegate(self.delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWordWrap(True)  # Qt then lays rows out anew at every other width; else only at another height
        self.setLayoutMode(QListView.LayoutMode.Batched)  # a thousand rows are measured a few at a time
        self.setBatchSize(_BATCH)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalScrollBar().setSingleStep(24)
        self.selectionModel().currentChanged.connect(self._chosen)
        self.activated.connect(self._activated)
        self.entered.connect(self._entered)
        workspace.sessionChanged.connect(self.refresh)
        workspace.filterChanged.connect(self.refresh)
        workspace.selectionChanged.connect(self._follow)
        workspace.hoverChanged.connect(self.viewport().update)
        self.refresh()

    @property
    def rows(self) -> BriefModel:
        """The rows as a model."""
        return self._model

    def refresh(self) -> None:
        """Shows the facts that are visible now, and what the reader made of them."""
        self._model.refresh()
        self.viewport().update()
        self._follow()

    def set_reading_font(self, family: str, size: float) -> None:
        """Shows the wordings in this font, points."""
        if self.delegate.set_reading_font(family, size):
            self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other widths, other heights of rows."""
        if event.size().width() != event.oldSize().width():
            self.delegate.forget_most()
        super().resizeEvent(event)
        self.resized.emit(event.size().width(), self.width())

    # ---- selection both ways
    def _follow(self) -> None:
        index = self._model.place(self._workspace.selected_fact)
        if index.isValid():
            if self.currentIndex() != index:
                self.setCurrentIndex(index)
            self.scrollTo(index)
        elif self._model.fact(self.currentIndex()) is not None:
            self.selectionModel().clear()

    def _chosen(self, now: QModelIndex, before: QModelIndex) -> None:
        fact, link = self._model.fact(now), self._model.link(now)
        if link is not None:
            self._workspace.select(None)
        selected = self._workspace.selected_fact
        if fact and (selected is None or fact.id != selected.id):
            focused = self.hasFocus()
            self._workspace.jump(self._workspace.facts.lead(fact))
            if focused:  # the jump gives the keyboard to the article; who walks the list goes on there
                self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _activated(self, index: QModelIndex) -> None:
        row, link = self._model.row(index), self._model.link(index)
        if link is not None:
            self.linkOpened.emit(link.left, link.right)
        elif isinstance(row, Fact):
            self.opened.emit(self._workspace.facts.lead(row))
        elif row is not None:
            self._fold(row[0])

    def _fold(self, group: BriefHeading) -> None:
        """Opens or closes what both say alike; the keyboard stays on its heading, as much as has room in sight."""
        filters = self._workspace.filters
        if self._workspace.facts.folds(group):
            self._workspace.set_filters(replace(filters, agreement=not filters.agreement))
            heading, last = self._model.under(group)
            self._lay_out_whole()
            self.setCurrentIndex(heading)
            self.scrollTo(last)
            self.scrollTo(heading)

    def _lay_out_whole(self) -> None:
        """Measures all rows now, most of which are known: what is to come into sight stands below them."""
        self.setLayoutMode(QListView.LayoutMode.SinglePass)
        self.doItemsLayout()
        self.setLayoutMode(QListView.LayoutMode.Batched)

    def _entered(self, index: QModelIndex) -> None:
        fact = self._model.fact(index)
        self._workspace.hover(self._workspace.facts.lead(fact) if fact else None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on an action of the selected row decides; one on a heading folds; else the row is selected."""
        index = self.indexAt(event.position().toPoint())
        row = self._model.row(index)
        if row is not None and not isinstance(row, Fact):
            self._fold(row[0])
            return
        if link := self._model.link(index):
            super().mousePressEvent(event)
            self.linkOpened.emit(link.left, link.right)
            return
        if isinstance(row, Fact) and self.selectionModel().isSelected(index):
            action = self.delegate.action_at(event.position().toPoint(), self.visualRect(index), row)
            if action:
                self.actionRequested.emit(action)
                return
            self._workspace.jump(self._workspace.facts.lead(row))  # brought back into sight
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over what can be pressed."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        fact = self._model.fact(index)
        here = (
            fact is not None
            and self.selectionModel().isSelected(index)
            and self.delegate.action_at(event.position().toPoint(), self.visualRect(index), fact)
        )
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if here else Qt.CursorShape.ArrowCursor)

    def leaveEvent(self, event: QEvent) -> None:
        """Nothing is under the pointer any more."""
        self._workspace.hover(None)
        super().leaveEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """The tooltips of the actions."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            fact = self._model.fact(index)
            chosen = fact if fact and self.selectionModel().isSelected(index) else None
            action = self.delegate.action_at(event.pos(), self.visualRect(index), chosen) if chosen else None
            QToolTip.showText(event.globalPos(), self.delegate.action_words(action) if action else "", self)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._activated(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete and (link := self._model.link(self.currentIndex())):
            session = self._workspace.session
            if session is not None:
                self._workspace.edit(self.tr("Remove link"), session.remove_link(link.id))
        else:
            super().keyPressEvent(event)

    def moveCursor(self, action: _Cursor, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Whichever key leads there, a heading that does nothing is stepped over, and comes into sight."""
        found = super().moveCursor(action, modifiers)
        if action == _Cursor.MoveNext or not found.isValid() or _may_stop(found):  # Qt's own, as the list is entered
            return found
        self.scrollTo(found)
        before = range(found.row() - 1, -1, -1)
        behind = range(found.row() + 1, self._model.rowCount())
        ways = (before, behind) if action in _UP else (behind, before)
        return next(filter(_may_stop, map(self._model.index, chain(*ways))), self.currentIndex())


def _may_stop(index: QModelIndex) -> bool:
    """Whether the keyboard may stand there."""
    return bool(index.flags() & Qt.ItemFlag.ItemIsSelectable)


class Brief(QWidget):
    """The list, above it both headlines, or that they head two stories; or in its place why there is nothing."""

    def __init__(self, workspace: Workspace, name: str, *, headed: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setAccessibleName(name)
        self.list = BriefList(workspace, name, self)
        self.heads = BriefHeads(workspace, self) if headed else None
        self.apart = None if headed else QLabel(self.tr("These look like two different stories."), self)
        self.nothing = QLabel(self)
        self.nothing.setObjectName("emptyState")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._messages = QGridLayout()
        self._messages.setSpacing(1)
        for number in range(len(SIDES)):
            self._messages.setColumnStretch(number, 1)
        column.addLayout(self._messages)
        if self.heads:
            self.list.resized.connect(self.heads.fit)
            column.addWidget(self.heads)
        if self.apart:
            self.apart.setObjectName("apartNote")
            self.apart.setAccessibleName(self.apart.text())
            self.apart.setWordWrap(True)
            column.addWidget(self.apart)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        for signal in (
            workspace.sessionChanged,
            workspace.articlesChanged,
            workspace.comparingChanged,
            workspace.filterChanged,
        ):
            signal.connect(self.refresh)
        self.refresh()

    def hold_messages(self, areas: Sequence[QWidget]) -> None:
        """Shows what is said of the articles, of each on its side: they themselves are out of sight."""
        for number, area in enumerate(areas):
            self._messages.addWidget(area, 0, number, Qt.AlignmentFlag.AlignTop)

    def refresh(self) -> None:
        """Shows the list, or why there is none."""
        empty = self.list.rows.rowCount() == 0
        self.list.setVisible(not empty)
        self.nothing.setVisible(empty)
        if self.heads:
            self.heads.setVisible(not empty)
        if self.apart:
            comparison = self._workspace.comparison
            self.apart.setVisible(comparison is not None and comparison.apart is not None)
        waiting = self.tr("What matters appears here as soon as two articles are open.")
        self.nothing.setText(why_nothing(self._workspace, waiting, bool(self._workspace.facts.listed())))
