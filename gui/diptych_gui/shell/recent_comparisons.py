"""The recent comparisons, as the first page and the File menu list them."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from diptych_gui.panels.welcome import Welcome
from diptych_gui.work.settings import Settings
from diptych_gui.work.titles import placed_name


class RecentComparisons(QObject):
    """Keeps both lists as the settings have them; ``chosen`` says which comparison is to be opened."""

    chosen = Signal(object)  # paths: a saved file alone, or the two articles

    def __init__(self, settings: Settings, welcome: Welcome, menu: QMenu, clear: QAction, parent: QObject) -> None:
        super().__init__(parent)
        self._settings, self._welcome, self._menu, self._clear = settings, welcome, menu, clear
        menu.aboutToShow.connect(self._fill_menu)
        welcome.recentRequested.connect(self.chosen)
        self.show()

    def show(self) -> None:
        """Lists them on the first page."""
        self._welcome.show_recent(self._settings.recent())

    def forget(self) -> None:
        """Clears both lists."""
        self._settings.clear_recent()
        self.show()

    def _fill_menu(self) -> None:
        """Lists them in the menu; those whose files are gone are greyed."""
        self._menu.clear()
        rows = self._settings.recent()
        for paths in rows:
            self._add(paths)
        self._menu.addSeparator()
        self._menu.addAction(self._clear)
        self._clear.setEnabled(bool(rows))

    def _add(self, paths: tuple[Path, ...]) -> None:
        action = self._menu.addAction(placed_name(*paths).replace("&", "&&"))
        action.setEnabled(all(map(os.path.exists, paths)))
        action.triggered.connect(lambda _=False: self.chosen.emit(paths))
