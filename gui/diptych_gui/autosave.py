"""Unsaved work kept in a recovery file of the reader's own, and offered when the program did not end well."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from diptych.errors import DiptychError
from diptych_gui.workspace import Workspace

_DELAY_MS = 1000


class Autosave(QObject):
    """Writes the session a second after each change, as long as there is work that no file holds.

    The file carries the number of its process, so that two windows never share one; it goes when the work is saved
    or given up.
    """

    failed = Signal(str)

    def __init__(self, workspace: Workspace, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._folder = workspace, folder
        self.enabled = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self.write)
        workspace.sessionChanged.connect(self._changed)
        workspace.dirtyChanged.connect(self._changed)

    @property
    def file(self) -> Path:
        """The recovery file of this window."""
        return self._folder / f"{os.getpid()}-{id(self._workspace):x}.diptych"

    def _changed(self) -> None:
        if self._workspace.dirty and self.enabled:
            if not self._timer.isActive():
                self._timer.start()
        else:
            self.drop()

    def write(self) -> None:
        """Writes the recovery file now."""
        from diptych.storage import save

        session = self._workspace.session
        if session is None or not self._workspace.dirty:
            return
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            save(session, self.file, mode=0o600)
        except (DiptychError, OSError):
            self.failed.emit(self.tr("Unsaved work cannot be kept in a recovery file; save often."))

    def drop(self) -> None:
        """Removes the recovery file: its work is saved, or given up by the reader."""
        self._timer.stop()
        self.file.unlink(missing_ok=True)


def leftovers(folder: Path) -> list[Path]:
    """Recovery files of programs that run no more, the newest first."""
    found = [path for path in folder.glob("*.diptych") if not _runs(path.name.partition("-")[0])]
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def _runs(number: str) -> bool:
    """Whether a process of that number runs; where the system does not say, the file is offered."""
    if not number.isdecimal() or os.name == "nt":
        return False
    try:
        os.kill(int(number), 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
