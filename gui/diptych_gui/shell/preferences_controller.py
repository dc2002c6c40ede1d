"""How the window looks: theme, reading font, zoom, layout; applied from the preferences and stored with them."""

from dataclasses import replace
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QObject, Qt

from diptych.finding import ROLES, Role
from diptych_gui.style.theme import dress
from diptych_gui.work.settings import RANGES, Preferences, Sync, ThemeChoice

if TYPE_CHECKING:
    from diptych_gui.shell.main_window import Window


class PreferencesController(QObject):
    """Applies preferences to one window; the View menu and the dialog are two ways to change them."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.settings
        actions = window.actions_
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
        actions["show_findings"].triggered.connect(lambda on: self.change(findings=on))
        actions["show_detail"].triggered.connect(lambda on: self.change(detail=on))
        self.apply()
        self._apply_layers()

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
            self._window.welcome.show_recent(self._settings.recent())
            self.apply()
            if (after.layers, after.suggestions) != (before.layers, before.suggestions):
                self._apply_layers()
            if after.pipeline != before.pipeline:
                self._window.loader.compare()

    def zoom(self, step: int) -> None:
        """Makes both articles larger or smaller by a tenth; 0: as the preferences say."""
        low, high = RANGES["zoom"]
        self.change(zoom=max(low, min(high, self.preferences.zoom + 10 * step)) if step else 100)

    def apply(self) -> None:
        """Makes the window look as the preferences say."""
        preferences, window = self.preferences, self._window
        dress(window, preferences.theme, preferences.tinting)
        window.pair.repaint_highlights()
        self._apply_text()
        window.pair.set_stacked(preferences.stacked)
        window.pair.set_curves(preferences.curves)
        window.pair.set_overviews(preferences.overviews)
        window.pair.sync.set_mode(preferences.sync)
        window.loader.pipeline = preferences.pipeline
        window.autosave.enabled = preferences.autosave
        actions = window.actions_
        actions[f"theme_{preferences.theme}"].setChecked(True)
        actions[f"sync_{preferences.sync}"].setChecked(True)
        actions["show_curves"].setChecked(preferences.curves)
        actions["show_overviews"].setChecked(preferences.overviews)
        actions["stack"].setChecked(preferences.stacked)
        actions["show_findings"].setChecked(preferences.findings)
        actions["show_detail"].setChecked(preferences.detail)
        window.detail.setVisible(preferences.detail)
        window.refresh()

    def _apply_text(self) -> None:
        preferences = self.preferences
        size = preferences.font_size * preferences.zoom / 100
        for view in self._window.pair.views.values():
            view.set_typography(preferences.reading_font, size, preferences.measure, preferences.line_spacing)
        self._window.detail.set_reading_font(preferences.reading_font)

    def _apply_layers(self) -> None:
        shown: frozenset[Role] = frozenset(name for name in ROLES if name in self.preferences.layers.split())
        workspace = self._window.workspace
        suggestions = self.preferences.suggestions
        workspace.set_filters(replace(workspace.filters, roles=shown, suggestions=suggestions))
