"""How the window looks: theme, reading font, zoom, layout; applied from the preferences and stored with them."""

from dataclasses import replace
from typing import get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMainWindow

from diptych.finding import ROLES, Role
from diptych_gui.desk.pair_view import PairView
from diptych_gui.panels.brief import Brief
from diptych_gui.panels.detail import DetailStrip
from diptych_gui.panels.story_panel import StoryPanel
from diptych_gui.shell.actions import Actions
from diptych_gui.style.theme import dress
from diptych_gui.work.article_loader import ArticleLoader
from diptych_gui.work.autosave import Autosave
from diptych_gui.work.settings import RANGES, Preferences, Settings, Sync, ThemeChoice
from diptych_gui.work.workspace import Workspace

_BRIEF = 0.93  # size of the wordings in the brief against the articles


class PreferencesController(QObject):
    """Applies preferences to one window; the View menu and the dialog are two ways to change them."""

    applied = Signal()  # the window looks as the preferences say
    chosen = Signal()  # others were chosen in the dialog

    def __init__(
        self,
        settings: Settings,
        workspace: Workspace,
        actions: Actions,
        pair: PairView,
        detail: DetailStrip,
        briefs: tuple[Brief, ...],
        story: StoryPanel,
        loader: ArticleLoader,
        autosave: Autosave,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._settings, self._workspace, self._actions, self._window = settings, workspace, actions, window
        self._pair, self._detail, self._loader, self._autosave = pair, detail, loader, autosave
        self._briefs, self._story = briefs, story
        self._listen()
        self.apply()
        self._apply_layers()

    def _listen(self) -> None:
        """Follows the View menu."""
        actions, window = self._actions, self._window
        for name in get_args(ThemeChoice):
            actions[f"theme_{name}"].triggered.connect(lambda _=False, t=name: self.change(theme=t))
        for name in get_args(Sync):
            actions[f"sync_{name}"].triggered.connect(lambda _=False, s=name: self.change(sync=s))
        actions["show_curves"].triggered.connect(lambda on: self.change(curves=on))
        actions["show_overviews"].triggered.connect(lambda on: self.change(overviews=on))
        actions["stack"].triggered.connect(lambda on: self.change(stacked=on))
        actions["full_screen"].triggered.connect(
            lambda: window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        )
        actions["show_legend"].triggered.connect(lambda on: self.change(legend=on))

    @property
    def preferences(self) -> Preferences:
        """What is in force."""
        return self._settings.preferences

    def change(self, **changes: object) -> None:
        """Stores and applies changed preferences."""
        self._settings.set_preferences(replace(self.preferences, **changes))  # type: ignore[arg-type]  # names are checked by replace()
        self.apply()

    def ask(self) -> None:
        """Shows the preferences dialog."""
        from diptych_gui.dialogs.preferences_dialog import PreferencesDialog  # not needed for the first paint

        dialog = PreferencesDialog(self.preferences, self._window)
        if dialog.exec():
            before, after = self.preferences, dialog.preferences
            self._settings.set_preferences(after)
            self.chosen.emit()
            self.apply()
            if (after.layers, after.suggestions) != (before.layers, before.suggestions):
                self._apply_layers()
            if after.pipeline != before.pipeline:
                self._loader.compare()

    def zoom(self, step: int) -> None:
        """Makes both articles larger or smaller by a tenth; 0: as the preferences say."""
        low, high = RANGES["zoom"]
        self.change(zoom=max(low, min(high, self.preferences.zoom + 10 * step)) if step else 100)

    def apply(self) -> None:
        """Makes the window look as the preferences say."""
        preferences, pair, actions = self.preferences, self._pair, self._actions
        dress(self._window, preferences.theme, preferences.tinting)
        pair.repaint_highlights()
        self._apply_text()
        pair.set_stacked(preferences.stacked)
        pair.set_curves(preferences.curves)
        pair.set_overviews(preferences.overviews)
        pair.sync.set_mode(preferences.sync)
        self._loader.pipeline = preferences.pipeline
        self._autosave.enabled = preferences.autosave
        actions[f"theme_{preferences.theme}"].setChecked(True)
        actions[f"sync_{preferences.sync}"].setChecked(True)
        actions["show_curves"].setChecked(preferences.curves)
        actions["show_overviews"].setChecked(preferences.overviews)
        actions["stack"].setChecked(preferences.stacked)
        actions["show_legend"].setChecked(preferences.legend)
        self.applied.emit()

    def _apply_text(self) -> None:
        preferences = self.preferences
        size = preferences.font_size * preferences.zoom / 100
        for view in self._pair.every_view:
            view.set_typography(preferences.reading_font, size, preferences.measure, preferences.line_spacing)
        self._detail.set_reading_font(preferences.reading_font)
        for brief in self._briefs:
            brief.list.set_reading_font(preferences.reading_font, size * _BRIEF)
        self._story.table.set_reading_font(preferences.reading_font, size * _BRIEF)

    def _apply_layers(self) -> None:
        shown: frozenset[Role] = frozenset(name for name in ROLES if name in self.preferences.layers.split())
        suggestions = self.preferences.suggestions
        self._workspace.set_filters(replace(self._workspace.filters, roles=shown, suggestions=suggestions))
