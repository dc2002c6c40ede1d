"""Drops on the window: it takes them, whatever lies below the pointer, and shows where they would land."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QLabel, QWidget

from diptych.finding import SIDES, Side
from diptych_gui.desk.side_column import SideColumn
from diptych_gui.panels.slot import Slot
from diptych_gui.shell.drag_and_drop import Drop, meaning
from diptych_gui.wording.translation import translate
from diptych_gui.work.workspace import Workspace

_THIRD = 56  # pixels: how high the place of a third article is


class DropArea(QObject):
    """Listens to the drags over one window. ``slots`` are the places of its first page, ``columns`` of its desk."""

    dropped = Signal(object, object)  # Drop, the side under the pointer or None

    def __init__(
        self, window: QWidget, workspace: Workspace, slots: Mapping[Side, Slot], columns: Mapping[Side, SideColumn]
    ) -> None:
        super().__init__(window)
        self._window, self._workspace, self._slots, self._columns = window, workspace, slots, columns
        self.third = QLabel(window)  # where a third article lands, which makes a story of the two
        self.third.setObjectName("dropHint")
        self.third.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.third.hide()
        self.release = QLabel(window)  # where a press release lands
        self.release.setObjectName("dropHint")
        self.release.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.release.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answers the drags over the window, and nothing else."""
        match event:
            case QDragEnterEvent():
                self._enter(event)
            case QDragMoveEvent():
                self._move(event)
            case QDragLeaveEvent():
                self._show_target(None, None)
            case QDropEvent():
                self._drop(event)
            case _:
                return super().eventFilter(watched, event)
        return True

    def _enter(self, event: QDragEnterEvent) -> None:
        """Takes what a drop could mean anything with."""
        if event.source() is None and meaning(event.mimeData()) is not None:  # words of ours are no article
            event.acceptProposedAction()

    def _move(self, event: QDragMoveEvent) -> None:
        """Shows where the drop would land."""
        drop = meaning(event.mimeData())
        if drop is not None:
            self._show_target(
                drop, self._side_at(event), third=self._on_third(event) or self._is_on(self.release, event)
            )
            event.acceptProposedAction()

    def _drop(self, event: QDropEvent) -> None:
        """Takes the drop, and hands it on once the drag is over: a question must not hold up the other program."""
        drop, side = meaning(event.mimeData()), self._side_at(event)
        if drop is not None and drop.kind == "article" and self._on_third(event):
            drop = replace(drop, kind="source")
        elif drop is not None and drop.kind == "article" and self._is_on(self.release, event):
            drop = replace(drop, kind="third")
        self._show_target(None, None)
        if drop is not None:
            event.acceptProposedAction()
            QTimer.singleShot(0, self, lambda: self.dropped.emit(drop, side))

    def _on_third(self, event: QDropEvent) -> bool:
        """Whether the pointer is where a third article lands."""
        return self._is_on(self.third, event)

    @staticmethod
    def _is_on(place: QLabel, event: QDropEvent) -> bool:
        return place.isVisible() and place.geometry().contains(event.position().toPoint())

    def _show_third(self, shown: bool) -> None:
        """Shows or hides the place of a third article, over the bars at the top."""
        if shown and not self.third.isVisible():
            self.third.setText(translate("DropArea", "Drop here to add it as a source: the articles become a story"))
            self.third.setAccessibleName(self.third.text())
            self.release.setText(translate("DropArea", "Drop a press release or agency copy here: its words turn pale"))
            self.release.setAccessibleName(self.release.text())
            half = (self._window.width() - 60) // 2
            for number, place in enumerate((self.third, self.release)):
                place.setWordWrap(True)
                place.setGeometry(24 + number * (half + 12), 8, half, _THIRD)
                place.raise_()
        self.third.setVisible(shown)
        self.release.setVisible(shown)

    def _side_at(self, event: QDropEvent) -> Side | None:
        """The side under the pointer."""
        point = event.position().toPoint()
        if self._on_third(event) or self._is_on(self.release, event):
            return None
        for side in SIDES:
            widget: QWidget = self._slots[side] if self._workspace.empty else self._columns[side]
            if widget.isVisible() and widget.rect().contains(widget.mapFrom(self._window, point)):
                return side
        return None

    def _show_target(self, drop: Drop | None, under: Side | None, *, third: bool = False) -> None:
        single = drop is not None and drop.kind in ("article", "text")
        every = drop is not None and drop.kind in ("pair", "story")
        self._show_third(drop is not None and drop.kind == "article" and all(self._workspace.articles.values()))
        landing = (under or self._workspace.free_side("right")) if single and not third else None
        for side in SIDES:
            target = every or side == landing
            self._slots[side].set_target(target)
            self._columns[side].set_target(target)
