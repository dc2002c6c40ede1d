"""The window: composes the widgets, connects them, and holds no logic of its own."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeySequence,
    QPaintEvent,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDockWidget,
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from diptych.finding import SIDES, Side
from diptych_gui.actions import Actions
from diptych_gui.appearance import Appearance
from diptych_gui.autosave import Autosave
from diptych_gui.commands import Commands
from diptych_gui.dropping import Drop, meaning
from diptych_gui.help import Help
from diptych_gui.inputs import Inputs
from diptych_gui.naming import window_title
from diptych_gui.notices import Notices
from diptych_gui.panels.detail import DetailStrip
from diptych_gui.panels.find_bar import FindBar
from diptych_gui.panels.findings import FindingsPanel
from diptych_gui.panels.ledgers import FramingLedger, QuotationLedger
from diptych_gui.panels.legend import Legend
from diptych_gui.panels.message_bar import MessageArea
from diptych_gui.panels.notes import NotesPanel
from diptych_gui.panels.pair import Pair
from diptych_gui.panels.status import Status
from diptych_gui.panels.welcome import Welcome
from diptych_gui.review import Review
from diptych_gui.saving import Saving
from diptych_gui.service_client import ServiceClient
from diptych_gui.settings import Settings
from diptych_gui.watching import Watch
from diptych_gui.wiring import wire
from diptych_gui.workspace import Workspace

_LIST_WIDTH = 340  # room for the counts, so that no text in them can move the articles
_SHAPE = 1  # of the stored layout; raise it when docks change


class Window(QMainWindow):
    """The reading desk."""

    firstPainted = Signal()  # noqa: N815 Qt names

    def __init__(self, settings: Settings, client: ServiceClient | None = None) -> None:
        super().__init__()
        self.settings = settings
        self.workspace = Workspace(self)
        self.client = client or ServiceClient(self)
        self.inputs = Inputs(self.workspace, self.client, self)
        self.saving = Saving(self.workspace, self, settings.backup_folder)
        self.review = Review(self.workspace, self)
        self.watch = Watch(self.workspace, self)
        self.autosave = Autosave(self.workspace, settings.recovery_folder, self)
        self.actions_ = Actions(self)
        self._painted = False
        self._build()
        self.commands = Commands(self.workspace, self.inputs, self.saving, settings, self.messages, self)
        self.notices = Notices(self)
        self.help = Help(self)
        self.appearance = Appearance(self)
        self.menus = self.actions_.fill(self.menuBar())
        wire(self)
        self._restore()
        self.setAcceptDrops(True)
        self.refresh()

    def _build(self) -> None:
        actions = self.actions_
        self.legend = Legend(self.workspace, self)
        self.bar = QToolBar(self.tr("Legend and filter"), self)
        self.bar.setObjectName("legendBar")
        self.bar.setMovable(False)
        self.bar.addWidget(self.legend)
        self.addToolBar(self.bar)
        self.messages = MessageArea(self.tr("Messages"), self)
        self.welcome = Welcome(self)
        self.pair = Pair(self.workspace, self)
        self.find_bar = FindBar(self.workspace, self.pair, self)
        self.detail = DetailStrip(
            self.workspace,
            tuple(actions[name] for name in ("confirm", "reject", "note", "copy_citation")),
            self,
        )
        self.desk = QSplitter(Qt.Orientation.Vertical, self)
        self.desk.setChildrenCollapsible(False)
        self.desk.setHandleWidth(1)
        self.desk.addWidget(self.pair)
        self.desk.addWidget(self.detail)
        self.desk.setStretchFactor(0, 1)
        self.desk.setStretchFactor(1, 0)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.welcome)
        self.pages.addWidget(self.desk)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.find_bar, self.messages):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self._build_dock()
        self.status = Status(self.workspace, self.review, self)
        self.setStatusBar(self.status)
        self.escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self.escape.setEnabled(False)

    def _build_dock(self) -> None:
        self.findings = FindingsPanel(self.workspace, self)
        self.notes = NotesPanel(self.workspace, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumWidth(_LIST_WIDTH)
        self.tabs.setAccessibleName(self.tr("Findings and ledgers"))
        self.tabs.addTab(self.findings, self.tr("Findings"))
        self.tabs.addTab(QuotationLedger(self.workspace, self), self.tr("Quotations"))
        self.tabs.addTab(FramingLedger(self.workspace, self), self.tr("Framing"))
        inside = QSplitter(Qt.Orientation.Vertical, self)
        inside.setChildrenCollapsible(False)
        inside.setHandleWidth(1)
        inside.addWidget(self.tabs)
        inside.addWidget(self.notes)
        inside.setStretchFactor(0, 3)
        inside.setStretchFactor(1, 1)
        self.dock = QDockWidget(self.tr("Findings"), self)
        self.dock.setObjectName("findingsDock")
        self.dock.setAccessibleName(self.tr("Findings and notes"))
        self.dock.setTitleBarWidget(QWidget(self.dock))
        self.dock.setWidget(inside)
        self.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.resizeDocks([self.dock], [_LIST_WIDTH], Qt.Orientation.Horizontal)

    # ---- state of the whole
    def start(self, paths: list[Path]) -> None:
        """Opens what the command line named, once the window stands."""
        if self._painted:
            self.commands.start(paths)
        else:
            self.firstPainted.connect(lambda: self.commands.start(paths))

    def refresh(self) -> None:
        """Title, page and actions as the workspace has them."""
        workspace = self.workspace
        self.setWindowTitle(window_title(workspace))
        self.setWindowModified(workspace.dirty)
        self.pages.setCurrentWidget(self.welcome if workspace.empty else self.desk)
        self.bar.setVisible(not workspace.empty)
        self.dock.setVisible(not workspace.empty and self.actions_["show_findings"].isChecked())
        finding, session = workspace.selected_finding, workspace.session
        self.actions_.enable(articles=not workspace.empty, session=session is not None, selection=finding is not None)
        stack, trail = workspace.undo_stack, workspace.trail
        self.actions_["undo"].setEnabled(stack.canUndo())
        self.actions_["redo"].setEnabled(stack.canRedo())
        self.actions_["back"].setEnabled(trail.can_move(-1))
        self.actions_["forward"].setEnabled(trail.can_move(1))
        verdict = session.verdict(finding.id) if session and finding else None
        self.actions_["confirm"].setChecked(verdict == "confirmed")
        self.actions_["reject"].setChecked(verdict == "rejected")
        self.actions_["reviewed"].setChecked(bool(session and finding and session.is_reviewed(finding.id)))

    def announce(self, text: str) -> None:
        """Says something to a screen reader."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def report_error(self, report: str) -> None:
        """Says that something unforeseen went wrong; the report is in the log."""
        self.notices.unforeseen(report)

    # ---- shape
    def _restore(self) -> None:
        self.resize(1280, 800)
        self.restoreGeometry(self.settings.shape("geometry"))
        self.restoreState(self.settings.shape("docks"), _SHAPE)
        self.desk.restoreState(self.settings.shape("desk"))

    def _remember(self) -> None:
        self.settings.set_shape("geometry", self.saveGeometry())
        self.settings.set_shape("docks", self.saveState(_SHAPE))
        self.settings.set_shape("desk", self.desk.saveState())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Asks about unsaved work; then the child process ends before the window does."""
        self.notes.commit()
        if not self.saving.may_leave():
            event.ignore()
            return
        self._remember()
        self.autosave.drop()
        self.client.stop()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notices the first paint: only then does the engine start."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.firstPainted.emit)

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ThemeChange:
            self.appearance.apply()

    # ---- drops: the window takes them, whatever lies below the pointer
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes what a drop could mean anything with."""
        if meaning(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows where the drop would land."""
        drop = meaning(event.mimeData())
        if drop is not None:
            self._show_target(drop, self._side_at(event))
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forgets the target."""
        self._show_target(None, None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Takes the drop, and acts on it once the drag is over: a question must not hold up the other program."""
        drop, side = meaning(event.mimeData()), self._side_at(event)
        self._show_target(None, None)
        if drop is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.commands.take_drop(drop, side))

    def _side_at(self, event: QDropEvent) -> Side | None:
        """The side under the pointer."""
        point = event.position().toPoint()
        for side in SIDES:
            widget: QWidget = self.welcome.slots[side] if self.workspace.empty else self.pair.sides[side]
            if widget.isVisible() and widget.rect().contains(widget.mapFrom(self, point)):
                return side
        return None

    def _show_target(self, drop: Drop | None, under: Side | None) -> None:
        single = drop is not None and drop.kind in ("article", "text")
        every = drop is not None and drop.kind == "pair"
        landing = (under or self.commands.free_side("right")) if single else None
        for side in SIDES:
            target = every or side == landing
            self.welcome.slots[side].set_target(target)
            self.pair.sides[side].set_target(target)
