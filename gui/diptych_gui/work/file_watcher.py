"""Notices that an article's file changed on disk."""

import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from diptych.finding import SIDES, Side
from diptych.reading.files import located
from diptych_gui.work.workspace import Workspace

Stamp = tuple[int, int]
_SETTLE_MS = 250


class FileWatcher(QObject):
    """Watches the files of both sides. ``changed`` names the side, ``gone`` one whose file is no longer there."""

    changed = Signal(str)
    gone = Signal(str)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._heard)
        self._watcher.directoryChanged.connect(self._heard)  # a file that comes back is a change of its folder
        self._seen: dict[Path, tuple[str, Stamp | None]] = {}  # what was read from a file, and when that was
        self._read: dict[Path, tuple[str, Stamp | None]] = {}  # the same of what is not shown yet
        self._told: dict[Path, Stamp | None] = {}  # the change that was announced
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self._look)
        workspace.articlesChanged.connect(self.refresh)
        workspace.fileRead.connect(self._note)

    def _files(self) -> dict[Path, list[Side]]:
        """The files now shown, with their sides."""
        found: dict[Path, list[Side]] = {}
        for side in SIDES:
            path = self._workspace.file(side)
            if path is not None:
                found.setdefault(path, []).append(side)
        return found

    def _note(self, path: Path, text: str) -> None:
        """Remembers when a text was read from a file."""
        self._read[path] = text, _stamp(path)

    def refresh(self) -> None:
        """Watches exactly the files of the articles now shown; one that changed before is looked at once more."""
        files = self._files()
        self._watch(files)
        before, self._seen = self._seen, {}
        self._told = {}
        for path, sides in files.items():
            article = self._workspace.articles[sides[0]]
            read = article.sha256 if article else ""
            fresh = self._read.get(path)
            known = self._read.pop(path) if fresh and fresh[0] == read else before.get(path)
            self._seen[path] = known if known and known[0] == read else (read, _stamp(path))
            if self._seen[path][1] != _stamp(path):
                self._settle.start()

    def tell_again(self) -> None:
        """Announces once more what changed since it was read, since nothing came of it."""
        self._told = {}
        self._settle.start()

    def _watch(self, files: Iterable[Path]) -> None:
        places = (place for file in map(located, files) for place in (file, file.parent))
        wanted = {str(place) for place in places if os.path.exists(place)}
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if watched - wanted:
            self._watcher.removePaths(list(watched - wanted))
        if wanted - watched:
            self._watcher.addPaths(list(wanted - watched))

    def _heard(self, name: str) -> None:
        if not self._settle.isActive():  # else a folder where something always happens would put it off for ever
            self._settle.start()

    def _look(self) -> None:
        """Compares with what was last seen; a program that writes by replacing ends the watch, so it is renewed."""
        files = self._files()
        for path, sides in files.items():
            read, before = self._seen.get(path, ("", None))
            now = _stamp(path)
            if now == self._told.get(path, before):
                continue
            self._told[path] = now
            if now is None:
                self._seen[path] = (read, None)
            for side in sides:
                (self.gone if now is None else self.changed).emit(side)
        self._watch(files)


def _stamp(path: Path) -> Stamp | None:
    """Time of the last change and size of a file, or of the one that holds an article; None where there is none."""
    try:
        found = located(path).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size
