"""Both menus of encodings under File, and the same one beside a message that says what was not read right."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from diptych.finding import SIDES, Side
from diptych_gui.work.swap_and_reload import SwapAndReload
from diptych_gui.work.workspace import Workspace


class EncodingMenus(QObject):
    """Fills each menu when it opens, for what stands there then; ``found`` are the actions that read as a file says."""

    def __init__(
        self,
        workspace: Workspace,
        swap_and_reload: SwapAndReload,
        menus: Mapping[Side, QMenu],
        found: Mapping[Side, QAction],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace, self._swap_and_reload = workspace, swap_and_reload
        self._found, self._window = found, window
        for side in SIDES:
            menus[side].aboutToShow.connect(partial(self._fill, menus[side], side))

    def open_at(self, place: QPoint, side: Side) -> None:
        """Opens the menu of a side elsewhere than under File."""
        menu = QMenu(self._window)
        self._fill(menu, side)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _fill(self, menu: QMenu, side: Side) -> None:
        from diptych_gui.panels.encoding_menu import fill  # not needed for the first paint

        article = self._workspace.articles[side]
        known = article is not None and self._workspace.file(side) is not None
        now = article.source.encoding if article and known else None
        fill(menu, self._found[side], now, partial(self._swap_and_reload.read_in, side))
