"""The window: its first page, the state of the whole, how it begins and ends; others build its parts."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QMainWindow, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from diptych.options import Encodings
from diptych_gui.panels.message_bar import MessageArea
from diptych_gui.panels.status_line import StatusLine
from diptych_gui.panels.welcome import Welcome
from diptych_gui.shell.actions import Actions
from diptych_gui.style.theme import apply, dress
from diptych_gui.text.aloud import say
from diptych_gui.text.exact_copy import leave_copies
from diptych_gui.work.review import Review
from diptych_gui.work.settings import Settings
from diptych_gui.work.titles import window_title
from diptych_gui.work.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtGui import QShortcut
    from PySide6.QtWidgets import QDockWidget, QSplitter, QTabWidget, QToolBar

    from diptych_gui.desk.find_bar import FindBar
    from diptych_gui.desk.pair_view import PairView
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
    from diptych_gui.shell.drop_area import DropArea
    from diptych_gui.shell.encoding_menus import EncodingMenus
    from diptych_gui.shell.file_notifications import FileNotifications
    from diptych_gui.shell.handed_files import HandedFiles
    from diptych_gui.shell.help_pages import HelpPages
    from diptych_gui.shell.marked_words import MarkedWords
    from diptych_gui.shell.preferences_controller import PreferencesController
    from diptych_gui.shell.recent_comparisons import RecentComparisons
    from diptych_gui.shell.story_controller import StoryController
    from diptych_gui.shell.third_texts import ThirdTexts
    from diptych_gui.shell.views import Views
    from diptych_gui.work.article_loader import ArticleLoader
    from diptych_gui.work.autosave import Autosave
    from diptych_gui.work.comparison_files import ComparisonFiles
    from diptych_gui.work.file_watcher import FileWatcher
    from diptych_gui.work.service_client import ServiceClient
    from diptych_gui.work.story_desk import StoryDesk
    from diptych_gui.work.story_loader import StoryLoader
    from diptych_gui.work.swap_and_reload import SwapAndReload

_LEAST_WIDTH = 620  # pixels
_SHAPE = 3  # of the stored layout; raise it when docks change


class Window(QMainWindow):
    """The reading desk.

    What the first page needs stands at once. Everything else comes from ``composition``: at once, or, where the first
    page is to be seen early, right after its first paint.
    """

    firstPainted = Signal()  # noqa: N815 Qt names; the first page was seen
    completed = Signal()  # it was seen, and everything stands
    themeChanged = Signal()  # noqa: N815 Qt names; the system's

    # what composition adds
    client: "ServiceClient"
    loader: "ArticleLoader"
    swap_and_reload: "SwapAndReload"
    story: "StoryDesk"
    story_loader: "StoryLoader"
    story_panel: "StoryPanel"
    stories: "StoryController"
    third: "ThirdTexts"
    files: "ComparisonFiles"
    watcher: "FileWatcher"
    autosave: "Autosave"
    commands: "Commands"
    marked_words: "MarkedWords"
    recent: "RecentComparisons"
    encodings: "EncodingMenus"
    drops: "DropArea"
    preferences: "PreferencesController"
    handed_files: "HandedFiles"
    help: "HelpPages"
    article_choice: "ArticleChoice"
    article_notifications: "ArticleNotifications"
    comparison_notifications: "ComparisonNotifications"
    file_notifications: "FileNotifications"
    legend: "Legend"
    keys: "KeyLine"
    view_bar: "ViewBar"
    bar: "QToolBar"
    legend_bar: "QToolBar"
    pair: "PairView"
    find_bar: "FindBar"
    detail: "DetailStrip"
    brief: "Brief"
    side_brief: "Brief"
    middle: "QStackedWidget"
    views: "Views"
    upper: "QSplitter"  # the rows of a story, the articles below them
    desk: "QWidget"
    findings: "FindingsPanel"
    quotations: "QuotationLedger"
    framing: "FramingLedger"
    notes: "NotesPanel"
    tabs: "QTabWidget"
    dock: "QDockWidget"
    escape: "QShortcut"

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.settings = settings
        self.setMinimumWidth(_LEAST_WIDTH)  # else the panel, which folds where a window is narrow, would keep it wide
        self.workspace = Workspace(self)
        self.review = Review(self.workspace, self)
        self.actions_ = Actions(self)
        self.menus = self.actions_.fill(self.menuBar())
        self.messages = MessageArea(self.tr("Messages"), self)
        self.welcome = Welcome(self)
        self.welcome.show_recent(settings.recent())
        self.status = StatusLine(self.workspace, self.review, self)
        self.setStatusBar(self.status)
        self.pages = QStackedWidget(self)
        self.pages.addWidget(self.welcome)
        middle = QWidget(self)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.messages)
        self.column.addWidget(self.pages, 1)
        self.setCentralWidget(middle)
        self.setWindowTitle(window_title(self.workspace))
        apply(settings.preferences.theme, settings.preferences.tinting)  # parts ask for its colours when they are made
        self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize()))
        self.restoreGeometry(settings.shape("geometry"))
        self._complete = False
        self._painted = False

    def dress(self) -> None:
        """Puts the theme on before all parts are built: for whoever is to see the first page before the rest.

        A part that comes to a window in its theme is dressed twice, a third of the time that building it takes.
        """
        dress(self, self.settings.preferences.theme, self.settings.preferences.tinting)

    def complete(self) -> None:
        """Takes over, once, after all its parts were built: as they were left last time."""
        self.restoreState(self.settings.shape("docks"), _SHAPE)
        self.upper.restoreState(self.settings.shape("desk"))
        self._complete = True
        self.views.refresh()  # a panel that was there is none beside the welcome page
        self.refresh()

    # ---- state of the whole
    def start(self, paths: list[Path], encodings: Encodings = (None, None)) -> None:
        """Opens what the command line named, once the window stands."""
        if self._painted and self._complete:
            self.commands.start(paths, encodings)
        else:
            self.completed.connect(lambda: self.commands.start(paths, encodings))

    def refresh(self) -> None:
        """Title, page and actions as the workspace has them."""
        workspace = self.workspace
        self.setWindowTitle(window_title(workspace))
        self.setWindowModified(workspace.unsaved)
        self._turn_to(self.welcome if workspace.empty else self.desk)
        self.bar.setVisible(not workspace.empty)
        self.legend_bar.setVisible(not workspace.empty and self._legend_wanted())
        finding, session = workspace.selected_finding, workspace.session
        self.actions_.enable(
            self.views.now,
            articles=not workspace.empty,
            both=all(workspace.articles.values()),
            session=session is not None,
            selection=finding is not None,
            story=self._complete and self.story.story is not None,
            third=workspace.third is not None,
        )
        if self.settings.preferences.stacked:  # no curves between them
            self.actions_["show_curves"].setEnabled(False)
        if self._complete:
            self.actions_["show_story"].setChecked(self.stories.table_shown)
        stack = workspace.undo_stack
        self.actions_.name("undo", stack.undoText())
        self.actions_.name("redo", stack.redoText())
        self.actions_["undo"].setEnabled(stack.canUndo())
        self.actions_["redo"].setEnabled(stack.canRedo())
        self.actions_["back"].setEnabled(workspace.can_retrace(-1))
        self.actions_["forward"].setEnabled(workspace.can_retrace(1))
        verdict = session.verdict(finding.id) if session and finding else None
        self.actions_["confirm"].setChecked(verdict == "confirmed")
        self.actions_["reject"].setChecked(verdict == "rejected")
        self.actions_["reviewed"].setChecked(bool(session and finding and session.is_reviewed(finding.id)))
        self.actions_["reviewed"].setEnabled(finding is not None and verdict is None)  # a verdict is a review

    def _legend_wanted(self) -> bool:
        """Whether the kinds stand in a bar of their own: when the pages show all of them, or when asked for."""
        return self.settings.preferences.legend or self.settings.preferences.all_kinds

    def _turn_to(self, page: QWidget) -> None:
        """Shows a page; the keyboard goes to an article that comes with it, also before the window is active."""
        if page is not self.pages.currentWidget():
            self.pages.setCurrentWidget(page)
            policies = QSizePolicy.Policy
            for other in (self.welcome, self.desk):  # what is out of sight asks for no room
                policy = policies.Preferred if other is page else policies.Ignored
                other.setSizePolicy(policy, policy)
            if not self.workspace.empty:
                self.views.give_keyboard("left")

    def announce(self, text: str) -> None:
        """Says where a jump led to a screen reader, unless the row of a list says it."""
        if not isinstance(self.focusWidget(), QAbstractItemView):
            say(text)

    def report_error(self, report: str) -> None:
        """Says that something failed that should not; the report, which holds no words of articles, can be copied."""
        copy = (self.tr("Copy report"), lambda: QGuiApplication.clipboard().setText(report))
        text = self.tr("Something went wrong inside Diptych. Your work is still here; save it now.")
        self.messages.say("unforeseen", text, "error", [copy])

    # ---- shape
    def _remember(self) -> None:
        self.settings.set_shape("geometry", self.saveGeometry())
        self.settings.set_shape("docks", self.saveState(_SHAPE))
        self.settings.set_shape("desk", self.upper.saveState())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closes only when all is done: whatever fails on the way keeps the window and its work."""
        event.ignore()
        try:
            if not self._complete or self._leave():
                event.accept()
        except Exception as error:  # noqa: BLE001 one that came out of here would end the program
            sys.excepthook(type(error), error, error.__traceback__)

    def _leave(self) -> bool:
        """Asks about unsaved work; then the child process ends before the window does. Whether it may."""
        self.notes.commit()
        if not self.files.may_leave():
            return False
        self._remember()
        self.autosave.drop()
        self.handed_files.close()
        self.client.stop()
        leave_copies()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Notices the first paint: only then comes the rest, and the engine starts."""
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self, self._settle_in)

    def _settle_in(self) -> None:
        self.firstPainted.emit()
        self.completed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Follows the system's theme, and whoever else fills the screen with the window or ends that."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.actions_["full_screen"].setChecked(self.isFullScreen())
        if event.type() == QEvent.Type.ThemeChange:
            self.themeChanged.emit()
