"""The parts of a window that its first page does without, and the order in which they come."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDockWidget, QSplitter, QTabWidget, QToolBar, QToolButton, QWidget

from diptych_gui.desk.find_bar import FindBar
from diptych_gui.desk.pair_view import PairView
from diptych_gui.panels.detail import DetailStrip
from diptych_gui.panels.findings import FindingsPanel
from diptych_gui.panels.ledgers import FramingLedger, QuotationLedger
from diptych_gui.panels.legend import Legend
from diptych_gui.panels.notes import NotesPanel
from diptych_gui.shell.commands import Commands
from diptych_gui.shell.connections import wire
from diptych_gui.shell.help_pages import HelpPages
from diptych_gui.shell.notifications import Notices
from diptych_gui.shell.preferences_controller import PreferencesController
from diptych_gui.wording.translation import translate
from diptych_gui.work.article_loader import ArticleLoader
from diptych_gui.work.autosave import Autosave
from diptych_gui.work.comparison_files import ComparisonFiles
from diptych_gui.work.file_watcher import FileWatcher
from diptych_gui.work.service_client import ServiceClient
from diptych_gui.work.swap_and_reload import SwapAndReload

if TYPE_CHECKING:
    from diptych_gui.shell.main_window import Window

_LIST_WIDTH, _LEAST_WIDTH = 340, 270  # fixed, so that no text in the list can move the articles


def furnish(window: "Window", client: ServiceClient | None) -> None:
    """Builds and connects everything; a client is made where none is given."""
    window.client = client or ServiceClient(window)
    window.loader = ArticleLoader(window.workspace, window.client, window)
    window.swap_and_reload = SwapAndReload(window.workspace, window.loader, window)
    window.files = ComparisonFiles(window.workspace, window, window.settings.backup_folder)
    window.watcher = FileWatcher(window.workspace, window)
    window.autosave = Autosave(window.workspace, window.settings.recovery_folder, window)
    _build_desk(window)
    _build_dock(window)
    window.escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
    window.escape.setEnabled(False)
    window.commands = Commands(
        window.workspace, window.loader, window.files, window.autosave, window.settings, window.messages, window
    )
    window.notifications = Notices(window)
    window.help = HelpPages(window)
    window.preferences = PreferencesController(window)
    wire(window)
    window.restore()
    window.setAcceptDrops(True)
    window.refresh()


def _build_desk(window: "Window") -> None:
    """Legend above, both articles, the strip that explains below them."""
    workspace, actions = window.workspace, window.actions_
    window.legend = Legend(workspace, window)
    window.bar = QToolBar(translate("Window", "Legend and filter"), window)
    window.bar.setObjectName("legendBar")
    window.bar.setMovable(False)
    row = window.bar.layout()
    assert row is not None
    row.setContentsMargins(0, 0, 0, 0)  # the sheet says so too, but is heard only when it changes
    window.bar.addWidget(window.legend)
    window.addToolBar(window.bar)
    window.pair = PairView(workspace, window)
    window.find_bar = FindBar(workspace, window.pair, window)
    window.column.insertWidget(0, window.find_bar)
    choices = tuple(actions[name] for name in ("confirm", "reject", "note", "copy_citation"))
    window.detail = DetailStrip(workspace, choices, window)
    window.desk = _stack(window, window.pair, window.detail)
    window.desk.setStretchFactor(0, 1)
    window.desk.setStretchFactor(1, 0)
    window.pages.addWidget(window.desk)


def _build_dock(window: "Window") -> None:
    """Findings and ledgers, the notes below them; built in the order in which Tab goes through them."""
    workspace = window.workspace
    window.tabs = QTabWidget(window)
    window.tabs.setDocumentMode(True)
    window.tabs.setMinimumWidth(_LEAST_WIDTH)
    window.tabs.setAccessibleName(translate("Window", "Findings and ledgers"))
    window.findings = FindingsPanel(workspace, window)
    window.tabs.addTab(window.findings, translate("Window", "Findings"))
    window.quotations = QuotationLedger(workspace, window)
    window.framing = FramingLedger(workspace, window)
    window.tabs.addTab(window.quotations, translate("Window", "Quotations"))
    window.tabs.addTab(window.framing, translate("Window", "Framing"))
    window.tabs.tabBar().setAccessibleName(window.tabs.accessibleName())
    for button in window.tabs.tabBar().findChildren(
        QToolButton
    ):  # where the tabs have no room; the arrow keys do the same
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    QWidget.setTabOrder(window.tabs.tabBar(), window.findings.order)  # before the list below it
    window.notes = NotesPanel(workspace, window)
    inside = _stack(window, window.tabs, window.notes)
    inside.setStretchFactor(0, 3)
    inside.setStretchFactor(1, 1)
    window.dock = QDockWidget(translate("Window", "Findings"), window)
    window.dock.setObjectName("findingsDock")
    window.dock.setAccessibleName(translate("Window", "Findings and notes"))
    window.dock.setTitleBarWidget(QWidget(window.dock))
    window.dock.setWidget(inside)
    window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, window.dock)
    window.resizeDocks([window.dock], [_LIST_WIDTH], Qt.Orientation.Horizontal)


def _stack(window: "Window", *widgets: QWidget) -> QSplitter:
    """Widgets one below the other, the border between them to be moved."""
    splitter = QSplitter(Qt.Orientation.Vertical, window)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    for widget in widgets:
        splitter.addWidget(widget)
    return splitter
