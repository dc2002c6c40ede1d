"""The three views of one comparison and what stands around them: which is shown, with which panel and strip."""

from collections.abc import Callable
from typing import Literal, get_args

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QDockWidget, QMainWindow, QSplitter, QStackedWidget, QTabWidget, QWidget

from diptych.finding import Side, opposite
from diptych.span import Span
from diptych_gui.desk.pair_view import PairView
from diptych_gui.panels.brief import Brief
from diptych_gui.panels.detail import DetailStrip
from diptych_gui.panels.notes import NotesPanel
from diptych_gui.panes.article_view import ArticleView
from diptych_gui.shell.actions import Actions
from diptych_gui.shell.preferences_controller import PreferencesController
from diptych_gui.text.aloud import say
from diptych_gui.wording.fact_words import view_name
from diptych_gui.work.settings import View
from diptych_gui.work.workspace import Workspace

NARROW = 1100  # pixels of the window below which the panel folds to the counts
_CROWDED = 1600  # pixels of it where the rows of a story stand above the articles
PANEL_WIDTH, _BORDER = 352, 6  # pixels: the panel beside the articles, and what parts it from them
_BELOW, _NOTE = 0.4, 0.2  # of the height of the window: the panel below the articles, a note alone
_Place = Literal["beside", "below", "note"]  # of the panel; of the box for notes alone, below the articles


class Views(QObject):
    """Shows brief, facing or read. All three share selection, filters and undo, since the workspace has them."""

    turned = Signal(str)  # to the view that is in sight now

    def __init__(
        self,
        workspace: Workspace,
        preferences: PreferencesController,
        actions: Actions,
        stack: QStackedWidget,
        pair: PairView,
        brief: Brief,
        panel: Brief,
        detail: DetailStrip,
        dock: QDockWidget,
        tabs: QTabWidget,
        notes: NotesPanel,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._workspace, self._preferences, self._actions = workspace, preferences, actions
        self._stack, self._pair, self._brief, self._panel = stack, pair, brief, panel
        self._detail, self._dock, self._tabs, self._window = detail, dock, tabs, window
        self._writing = False
        self._came_from: View | None = None
        self._shown: View | None = None
        self.crowded: Callable[[], bool] = lambda: False  # whether the rows of a story need the width
        self._sized: _Place | None = "beside"  # where the panel has a size of its own
        self._unfolded = False  # whether the reader opened the panel of a narrow window
        for name in get_args(View):
            actions[f"view_{name}"].triggered.connect(lambda _=False, view=name: self.show(view))
        actions["show_findings"].triggered.connect(self._toggle_panel)
        actions["show_detail"].triggered.connect(self._toggle_detail)
        actions["fold"].triggered.connect(lambda on: preferences.change(folding=on))
        actions["lead_right"].triggered.connect(lambda on: pair.grid.set_leading("right" if on else "left"))
        actions["all_kinds"].triggered.connect(lambda on: preferences.change(all_kinds=on))
        for listed in (brief.list, panel.list):
            listed.opened.connect(self.open_fact)
            listed.linkOpened.connect(self.open_link)
        for view in pair.every_view:
            view.escaped.connect(self.go_back)
        notes.writing.connect(self._make_room)
        preferences.applied.connect(self.refresh)
        workspace.articlesChanged.connect(self.refresh)
        workspace.sessionChanged.connect(self.refresh)
        window.installEventFilter(self)
        self.refresh()

    @property
    def now(self) -> View:
        """The view in sight: the brief only where there is a comparison to be brief about."""
        wanted = self._preferences.preferences.view
        return "facing" if wanted == "brief" and self._workspace.session is None else wanted

    def show(self, view: View) -> None:
        """Shows a view, the keyboard in it."""
        self._came_from = None
        if view != "brief":  # a list, which is said as it gets the keyboard
            say(view_name(view))
        self._show(view)

    def _show(self, view: View) -> None:
        if view != self._preferences.preferences.view:
            self._preferences.change(view=view)
        self._actions[f"view_{view}"].setChecked(True)
        if not any(view.hasFocus() for view in self._pair.views.values()):
            self.give_keyboard(self._workspace.selected_side)

    def open_fact(self, finding: str) -> None:
        """Shows a fact in the articles: in rows, where the brief filled the window."""
        self.show_articles()
        self._workspace.jump(finding)

    def open_link(self, left: Span, right: Span) -> None:
        """Shows what is linked by hand in the articles: in rows, where the brief filled the window."""
        self.show_articles()
        self._pair.show_passages(left, right)

    def show_articles(self) -> None:
        """Turns from the full brief to the rows, where words of the articles can be shown; Escape there leads back."""
        if self.now == "brief":
            self._preferences.change(view="facing")
            self._came_from = "brief"

    def go_back(self) -> None:
        """Back to the row that the reader came from: of the full brief, else of the one beside the articles."""
        if self._came_from:
            view, self._came_from = self._came_from, None
            self._show(view)
        elif self._panel.list.isVisible():
            self._panel.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # ---- what stands around
    def refresh(self) -> None:
        """Shows what the view has around it, as the reader last left it."""
        view, preferences = self.now, self._preferences.preferences
        focused = self._window.focusWidget()
        kept = view == self._shown or focused is None or not self._stack.isAncestorOf(focused)
        turning = self._stack.isVisible() and view != self._shown
        if turning:  # out of sight, pages are laid out once, at the width that they have in the end
            self._pair.splitter.hide()  # not the stack, whose height would be given away meanwhile
        before, self._shown = self._shown, view
        if view != before:
            self._put_messages(view)
        self._pair.set_facing(view == "facing")
        self._pair.set_all_kinds(preferences.all_kinds)
        self._pair.grid.set_folding(preferences.folding)
        self._stack.setCurrentWidget(self._brief if view == "brief" else self._pair)
        self._actions[f"view_{preferences.view}"].setChecked(True)
        self._actions["all_kinds"].setChecked(preferences.all_kinds)
        self._actions["fold"].setChecked(preferences.folding)
        self._around()
        if turning:
            self._settle_sizes()
            self._pair.splitter.show()
        if view != before:
            self.turned.emit(view)
        if not kept:  # what had the keyboard is out of sight
            self.give_keyboard(focused.side if isinstance(focused, ArticleView) else self._workspace.selected_side)

    def _put_messages(self, view: View) -> None:
        """Keeps in sight what is said of the articles."""
        columns = self._pair.sides.values()
        if view == "brief":
            self._brief.hold_messages([column.messages for column in columns])
        else:
            for column in columns:
                column.hold_messages()

    def _settle_sizes(self) -> None:
        """Gives all around the pages its room now: else they are laid out at the size of before, and then again."""
        upper = self._stack.parentWidget()
        for widget in (self._window, upper.parentWidget() if upper else None):
            layout = widget.layout() if widget else None
            if layout is not None:
                layout.activate()
        if isinstance(upper, QSplitter):
            upper.refresh()

    def _around(self) -> None:
        view, preferences = self.now, self._preferences.preferences
        empty = self._workspace.empty
        wanted = {"facing": preferences.findings, "read": preferences.read_panel, "brief": False}[view]
        if self._is_narrow() and not self._unfolded:
            wanted = False
        below = self._put_panel()
        self._tabs.setVisible(view != "brief" and (wanted or not below))  # below, a note takes no room but its own
        self._dock.setVisible((wanted or self._writing) and not empty)
        if self._dock.isVisible():  # the size of what is hidden is not heard
            self._size_panel("beside" if not below else "below" if wanted else "note")
        self._actions["show_findings"].setChecked(wanted)
        strip = {"facing": preferences.facing_detail, "read": preferences.detail, "brief": False}[view]
        self._detail.setVisible(strip and not empty)
        self._actions["show_detail"].setChecked(strip)

    def _put_panel(self) -> bool:
        """Puts the panel beside the articles, or below them where a window has no room for the columns of all."""
        window, dock = self._window, self._dock
        least = self._pair.splitter.minimumSizeHint().width() + self._tabs.minimumWidth() + _BORDER
        areas = Qt.DockWidgetArea
        below = window.width() < least
        area = areas.BottomDockWidgetArea if below else areas.RightDockWidgetArea
        if area != window.dockWidgetArea(dock):
            window.addDockWidget(area, dock)
            self._sized = None
        return below

    def _size_panel(self, place: _Place) -> None:
        """Gives the panel the size that it has first in a place; after that it is the reader's."""
        if place == self._sized:
            return
        self._sized, high = place, self._window.height()
        self._window.resizeDocks([self._dock], [PANEL_WIDTH], Qt.Orientation.Horizontal)
        share = _BELOW if place == "below" else _NOTE
        self._window.resizeDocks([self._dock], [round(share * high)], Qt.Orientation.Vertical)

    def _is_narrow(self) -> bool:
        """Whether the panel folds: in a narrow window, beside the rows of a story also in one of middle width."""
        return self._window.width() < (_CROWDED if self.crowded() else NARROW)

    def _make_room(self, writing: bool) -> None:
        """Shows the box for a note also where the panel is closed, as long as the reader writes."""
        if writing != self._writing:
            self._writing = writing
            self._around()

    def _toggle_panel(self, on: bool) -> None:
        if self._is_narrow():
            self._unfolded = on
        if self.now == "brief":
            self._show("facing")
            on = True
        if self.now == "read":
            self._preferences.change(read_panel=on)
        else:
            self._preferences.change(findings=on)

    def _toggle_detail(self, on: bool) -> None:
        if self.now == "read":
            self._preferences.change(detail=on)
        else:
            self._preferences.change(facing_detail=on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Folds the panel where the window becomes narrow, once its layout is done."""
        if watched is self._window and event.type() == QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._around)
        return super().eventFilter(watched, event)

    # ---- the keyboard
    def give_keyboard(self, side: Side | None = None) -> None:
        """Gives it to what is in sight: the brief, else the article of that side, or of the one in use."""
        if self.now == "brief":
            home: QWidget = self._brief.list
        else:
            side = side or self._workspace.side_in_use
            home = self._pair.views[side if self._workspace.articles[side] else opposite(side)]
        home.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_other(self) -> None:
        """Moves it to the other article; the brief has both."""
        self.give_keyboard("right" if self._pair.views["left"].hasFocus() else "left")
