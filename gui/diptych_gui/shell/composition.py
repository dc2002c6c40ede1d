"""What a window is made of: every part built, in order, from the parts that it uses."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDockWidget,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from diptych.finding import SIDES
from diptych_gui.desk.find_bar import FindBar
from diptych_gui.desk.pair_view import PairView
from diptych_gui.dialogs.questions import Questions
from diptych_gui.panels.brief import Brief
from diptych_gui.panels.detail import DetailStrip
from diptych_gui.panels.findings import FindingsPanel
from diptych_gui.panels.key_line import KeyLine
from diptych_gui.panels.ledgers import FramingLedger, QuotationLedger
from diptych_gui.panels.legend import Legend
from diptych_gui.panels.notes import NotesPanel
from diptych_gui.panels.story_panel import StoryPanel
from diptych_gui.panels.view_bar import ViewBar
from diptych_gui.shell.article_choice import ArticleChoice
from diptych_gui.shell.article_notifications import ArticleNotifications
from diptych_gui.shell.commands import Commands
from diptych_gui.shell.comparison_notifications import ComparisonNotifications
from diptych_gui.shell.connections import connect_parts
from diptych_gui.shell.drop_area import DropArea
from diptych_gui.shell.encoding_menus import EncodingMenus
from diptych_gui.shell.file_notifications import FileNotifications
from diptych_gui.shell.handed_files import HandedFiles
from diptych_gui.shell.help_pages import HelpPages
from diptych_gui.shell.main_window import Window
from diptych_gui.shell.marked_words import MarkedWords
from diptych_gui.shell.preferences_controller import PreferencesController
from diptych_gui.shell.recent_comparisons import RecentComparisons
from diptych_gui.shell.story_controller import StoryController
from diptych_gui.shell.third_texts import ThirdTexts
from diptych_gui.shell.views import PANEL_WIDTH, Views
from diptych_gui.wording.translation import translate
from diptych_gui.work.article_loader import ArticleLoader
from diptych_gui.work.autosave import Autosave
from diptych_gui.work.comparison_files import ComparisonFiles
from diptych_gui.work.file_watcher import FileWatcher
from diptych_gui.work.service_client import ServiceClient
from diptych_gui.work.settings import Settings
from diptych_gui.work.story_desk import StoryDesk
from diptych_gui.work.story_loader import StoryLoader
from diptych_gui.work.swap_and_reload import SwapAndReload

_LEAST_WIDTH = 270  # pixels; fixed, so that no text in the list can move the articles


def open_window(settings: Settings, client: ServiceClient | None = None) -> Window:
    """A window with all its parts; a client is made where none is given."""
    window = Window(settings)
    build_parts(window, client)
    return window


def build_parts(window: Window, client: ServiceClient | None = None) -> None:
    """Builds and connects what the first page of a window can do without."""
    questions = Questions(window)
    _build_work(window, client or ServiceClient(window), questions)
    _build_desk(window)
    _build_dock(window)
    window.autosave = Autosave(
        window.workspace, window.settings.recovery_folder, window.notes.editor.with_pending, window, window.story
    )
    window.escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
    window.escape.setEnabled(False)
    _build_hands(window, questions)
    _build_notifications(window, questions)
    connect_parts(window)
    window.complete()


def _build_work(window: Window, client: ServiceClient, questions: Questions) -> None:
    """What reads, compares, saves and watches."""
    workspace = window.workspace
    window.client = client
    window.loader = ArticleLoader(workspace, client, window)
    window.swap_and_reload = SwapAndReload(workspace, window.loader, window)
    window.story = StoryDesk(workspace, window)
    window.swap_and_reload.is_story = lambda: window.story.story is not None
    window.story_loader = StoryLoader(workspace, client, window.loader, window.story, window)
    window.files = ComparisonFiles(workspace, questions, window.settings.backup_folder, window, window.story)
    window.watcher = FileWatcher(workspace, window)


def _build_hands(window: Window, questions: Questions) -> None:
    """What the reader's commands, preferences, drops and marks go through."""
    workspace, settings, actions = window.workspace, window.settings, window.actions_
    loader, files, autosave, pair = window.loader, window.files, window.autosave, window.pair
    window.stories = StoryController(
        workspace,
        window.story,
        window.story_loader,
        files,
        window.story_panel,
        pair,
        window.messages,
        questions,
        window,
    )
    window.third = ThirdTexts(workspace, window.client, loader, window.story_loader, window.messages, questions, window)
    window.commands = Commands(
        workspace, loader, files, autosave, settings, window.messages, questions, window.stories, window.third, window
    )
    window.article_choice = ArticleChoice(workspace, loader, window.client, files, window)
    window.preferences = PreferencesController(
        settings,
        workspace,
        actions,
        pair,
        window.detail,
        (window.brief, window.side_brief),
        window.story_panel,
        loader,
        autosave,
        window,
    )
    window.views = Views(
        workspace,
        window.preferences,
        actions,
        window.middle,
        pair,
        window.brief,
        window.side_brief,
        window.detail,
        window.dock,
        window.tabs,
        window.notes,
        window,
    )
    window.views.crowded = lambda: window.stories.table_shown
    window.marked_words = MarkedWords(workspace, window.review, lambda: pair.views, window.notes, actions, window)
    window.recent = RecentComparisons(
        settings, window.welcome, window.menus["file/recent"], actions["clear_recent"], window
    )
    window.encodings = EncodingMenus(
        workspace,
        window.swap_and_reload,
        {side: window.menus[f"file/encoding_{side}"] for side in SIDES},
        {side: actions[f"encoding_found_{side}"] for side in SIDES},
        window,
    )
    window.drops = DropArea(window, workspace, window.welcome.slots, pair.sides)
    window.help = HelpPages(actions, window)
    window.handed_files = HandedFiles(workspace, loader, files, window.commands, window)


def _build_notifications(window: Window, questions: Questions) -> None:
    """What speaks in message bars."""
    workspace, messages, loader, files = window.workspace, window.messages, window.loader, window.files
    window.article_notifications = ArticleNotifications(
        workspace,
        messages,
        {side: window.pair.sides[side].messages for side in SIDES},
        loader,
        window.swap_and_reload,
        window.watcher,
        files,
        window.encodings,
        window.article_choice,
        window,
    )
    window.comparison_notifications = ComparisonNotifications(
        workspace, messages, loader, window.watcher, files, window.preferences, window
    )
    window.file_notifications = FileNotifications(
        workspace, messages, files, window.autosave, window.settings, window.commands, questions, window
    )


def _build_desk(window: Window) -> None:
    """Legend above, both articles, the strip that explains below them."""
    workspace, actions = window.workspace, window.actions_
    shown = tuple(actions[f"view_{name}"] for name in ("brief", "facing", "read"))
    window.view_bar = ViewBar(workspace, shown, window)
    window.bar = _bar(window, translate("Window", "Views and counts"), "viewsBar", window.view_bar)
    window.legend = Legend(workspace, window)
    window.addToolBarBreak()
    window.legend_bar = _bar(window, translate("Window", "Legend and filter"), "legendBar", window.legend)
    window.pair = PairView(workspace, window)
    window.find_bar = FindBar(workspace, window.pair, window)
    window.column.insertWidget(0, window.find_bar)
    choices = tuple(actions[name] for name in ("confirm", "reject", "note", "copy_citation"))
    window.detail = DetailStrip(workspace, choices, window)
    window.brief = Brief(workspace, translate("Window", "Brief"), headed=True, parent=window)
    window.middle = QStackedWidget(window)
    window.middle.addWidget(window.pair)
    window.middle.addWidget(window.brief)
    window.story_panel = StoryPanel(workspace, window.story, window)
    window.story_panel.hide()
    window.upper = _stack(window, window.story_panel, window.middle)
    for part in range(2):
        window.upper.setStretchFactor(part, 1)
    window.desk = QWidget(window)
    column = QVBoxLayout(window.desk)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(window.upper, 1)
    column.addWidget(window.detail)  # as high as it says; a splitter would keep a height that it had once
    window.pages.addWidget(window.desk)
    window.keys = KeyLine(workspace, window.status)
    window.status.insertWidget(2, window.keys, 1)


def _build_dock(window: Window) -> None:
    """Findings and ledgers, the notes below them; built in the order in which Tab goes through them."""
    workspace = window.workspace
    window.tabs = QTabWidget(window)
    window.tabs.setDocumentMode(True)
    window.tabs.setMinimumWidth(_LEAST_WIDTH)
    window.tabs.setAccessibleName(translate("Window", "Findings and ledgers"))
    window.side_brief = Brief(workspace, translate("Window", "Brief"), headed=False, parent=window)
    window.tabs.addTab(window.side_brief, translate("Window", "Differences"))
    window.findings = FindingsPanel(workspace, window)
    window.tabs.addTab(window.findings, translate("Window", "All findings"))
    window.quotations = QuotationLedger(workspace, window)
    window.framing = FramingLedger(workspace, window)
    window.tabs.addTab(window.quotations, translate("Window", "Quotations"))
    window.tabs.addTab(window.framing, translate("Window", "Framing"))
    window.tabs.tabBar().setAccessibleName(window.tabs.accessibleName())
    for button in window.tabs.tabBar().findChildren(QToolButton):  # of tabs without room; the arrow keys do the same
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
    window.resizeDocks([window.dock], [PANEL_WIDTH], Qt.Orientation.Horizontal)


def _bar(window: Window, title: str, name: str, inside: QWidget) -> QToolBar:
    """A bar over the desk that stays where it is."""
    bar = QToolBar(title, window)
    bar.setObjectName(name)
    bar.setMovable(False)
    row = bar.layout()
    assert row is not None
    row.setContentsMargins(0, 0, 0, 0)  # the sheet says so too, but is heard only when it changes
    bar.addWidget(inside)
    window.addToolBar(bar)
    return bar


def _stack(window: Window, *widgets: QWidget) -> QSplitter:
    """Widgets one below the other, the border between them to be moved."""
    splitter = QSplitter(Qt.Orientation.Vertical, window)
    splitter.setChildrenCollapsible(False)
    splitter.setHandleWidth(1)
    for widget in widgets:
        splitter.addWidget(widget)
    return splitter
