"""The findings as a list: the twin of the colours for eye, keyboard and screen reader."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from diptych_gui.panels.finding_delegate import FindingDelegate
from diptych_gui.panels.finding_model import FindingModel
from diptych_gui.panels.unseen import unseen
from diptych_gui.panels.why_nothing import why_nothing
from diptych_gui.work.finding_order import FindingOrder
from diptych_gui.work.workspace import Workspace

_ORDERS = (
    FindingOrder(),
    FindingOrder("position", by_kind=False),
    FindingOrder("right", by_kind=False),
    FindingOrder("confidence", by_kind=False),
    FindingOrder("length", by_kind=False),
)


class FindingsPanel(QWidget):
    """The visible findings; the selected one is always in sight."""

    showAllRequested = Signal()  # noqa: N815 Qt names; what filters hide, else what is kept back

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._fresh: str | None = None
        self._stale = False  # to be refreshed when it comes into sight
        self.setAccessibleName(self.tr("Findings"))
        self._make_list()
        self._make_head_and_foot()
        self._lay_out()
        self._listen()
        self.refresh()

    def _make_list(self) -> None:
        self.model = FindingModel(self._workspace, self)
        self.view = QListView(self)
        self.view.setObjectName("findingList")
        self.view.setAccessibleName(self.tr("Findings"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(FindingDelegate(self._workspace))
        self.view.setMouseTracking(True)
        self.view.setUniformItemSizes(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.installEventFilter(self)
        self.view.viewport().installEventFilter(self)

    def _make_head_and_foot(self) -> None:
        """The order, the count with its way to what is hidden, and what stands there when there is nothing."""
        self.order = QComboBox(self)
        self.order.setAccessibleName(self.tr("Order of the findings"))
        self.order.addItems(
            [
                self.tr("By kind"),
                self.tr("As in the left text"),
                self.tr("As in the right text"),
                self.tr("Surest first"),
                self.tr("Longest first"),
            ]
        )
        self.order.activated.connect(self._reorder)
        self.count = QLabel(self)
        self.count.setObjectName("panelHint")
        self.show_all = QPushButton(self.tr("show"), self)
        self.show_all.setObjectName("linkButton")
        self.show_all.setAccessibleName(self.tr("Show the hidden findings"))
        self.show_all.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_all.clicked.connect(self.showAllRequested)
        self.nothing = QLabel(self)
        self.nothing.setObjectName("emptyState")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self.order, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 4, 12, 4)
        foot.addWidget(self.count)
        foot.addWidget(self.show_all)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addWidget(self.nothing, 1)
        column.addLayout(foot)

    def _listen(self) -> None:
        workspace = self._workspace
        self.view.selectionModel().currentChanged.connect(self._chosen)
        self.view.activated.connect(self._activated)
        self.view.clicked.connect(self._clicked)
        self.view.entered.connect(self._entered)
        workspace.sessionChanged.connect(self.refresh)
        workspace.articlesChanged.connect(self.refresh)
        workspace.comparingChanged.connect(self.refresh)
        workspace.filterChanged.connect(self.refresh)
        workspace.orderChanged.connect(self.refresh)
        workspace.selectionChanged.connect(self._follow)
        workspace.hoverChanged.connect(self.view.viewport().update)

    def refresh(self) -> None:
        """Shows the findings that are visible now, and what the reader made of them."""
        self._stale = unseen(self, self._workspace)
        if self._stale:
            return
        self.model.refresh()
        self.view.viewport().update()
        self._count()
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        """Shows what came while another list was in sight."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def _reorder(self, at: int) -> None:
        self._workspace.set_order(_ORDERS[at])

    def _count(self) -> None:
        session = self._workspace.session
        every = len(session.comparison.findings) if session else 0
        there = len(self._workspace.offered_findings())
        shown = len(self._workspace.visible_findings())
        if there > shown:
            text = self.tr("{0} of {1} hidden by filters").format(there - shown, there)
        elif every > there:
            text = self.tr("{0} weaker or repeated, not shown").format(every - there)
        else:
            text = self.tr("%n finding(s)", "", every)
        self.count.setText(text)
        self.count.setVisible(session is not None)
        self.show_all.setVisible(every > shown)
        self.view.setVisible(shown > 0)
        self.nothing.setVisible(shown == 0)
        waiting = self.tr("Findings appear here as soon as two articles are open.")
        self.nothing.setText(why_nothing(self._workspace, waiting, every > 0))

    # ---- selection both ways
    def _follow(self) -> None:
        """Brings the row of the selected finding into sight."""
        self._stale = self._stale or unseen(self, self._workspace)
        if self._stale:
            return
        index = self.model.place(self._workspace.selected) if self._workspace.selected else QModelIndex()
        if index.isValid():
            if self.view.currentIndex() != index:
                self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        else:
            self.view.selectionModel().clear()

    def _chosen(self, now: QModelIndex, before: QModelIndex) -> None:
        finding = self.model.finding(now)
        if finding and finding.id != self._workspace.selected:
            self._fresh = finding.id
            going_through = self.view.hasFocus()
            self._workspace.jump(finding.id)
            if going_through:  # the jump gives the keyboard to the article; who walks the list goes on there
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clicked(self, index: QModelIndex) -> None:
        """Brings a finding back into sight that was selected before; a new one came with the press already."""
        fresh, self._fresh = self._fresh, None
        finding = self.model.finding(index)
        if finding and finding.id != fresh:
            self._workspace.jump(finding.id)

    def _activated(self, index: QModelIndex) -> None:
        finding = self.model.finding(index)
        if finding:
            self._workspace.jump(finding.id)

    def _entered(self, index: QModelIndex) -> None:
        finding = self.model.finding(index)
        self._workspace.hover(finding.id if finding else None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ends the hover when the pointer leaves the list, begins a click, steps over headings with the arrow keys."""
        if watched is self.view.viewport() and event.type() == QEvent.Type.Leave:
            self._workspace.hover(None)
        if watched is self.view.viewport() and event.type() == QEvent.Type.MouseButtonPress:
            self._fresh = None  # what keys have chosen is not fresh to the pointer
        if watched is self.view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not event.modifiers():
                return self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        return super().eventFilter(watched, event)

    def _step(self, by: int) -> bool:
        """Goes to the next row that is a finding."""
        at = self.view.currentIndex().row() + by
        while 0 <= at < self.model.rowCount():
            if self.model.finding(self.model.index(at)):
                self.view.setCurrentIndex(self.model.index(at))
                return True
            at += by
        return False
