"""Notices that an article's file changed on disk."""

import os
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from diptych.finding import SIDES
from diptych_gui.workspace import Workspace

_SETTLE_MS = 250


class Watch(QObject):
    """Watches the files of both sides. ``changed`` names the side, ``gone`` one whose file is no longer there."""

    changed = Signal(str)
    gone = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._heard)
        self._stamps: dict[Path, tuple[int, int]] = {}
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._look)
        workspace.articlesChanged.connect(self.refresh)

    def refresh(self) -> None:
        """Watches exactly the files of the articles now shown."""
        wanted = {path for side in SIDES if (path := self._workspace.file(side))}
        watched = set(map(Path, self._watcher.files()))
        if watched - wanted:
            self._watcher.removePaths([str(path) for path in watched - wanted])
        there = [str(path) for path in wanted - watched if os.path.exists(path)]
        if there:
            self._watcher.addPaths(there)
        self._stamps = {path: stamp for path in wanted if (stamp := _stamp(path))}

    def _heard(self, name: str) -> None:
        self._settle.start()

    def _look(self) -> None:
        """Compares with what was last seen; a program that writes by replacing ends the watch, so it is renewed."""
        for side in SIDES:
            path = self._workspace.file(side)
            if path is None:
                continue
            stamp = _stamp(path)
            if stamp is None:
                self.gone.emit(side)
            elif stamp != self._stamps.get(path):
                self._stamps[path] = stamp
                self.changed.emit(side)
            if stamp and str(path) not in self._watcher.files():
                self._watcher.addPath(str(path))


def _stamp(path: Path) -> tuple[int, int] | None:
    """Time of the last change and size, None where there is no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
