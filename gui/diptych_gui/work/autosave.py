"""Unsaved work kept in a recovery file of the reader's own, and offered when the program did not end well."""

import contextlib
import os
from collections.abc import Callable
from pathlib import Path
from threading import Thread
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from diptych.errors import DiptychError
from diptych.process_lock import ProcessLock, held
from diptych.session import Session
from diptych.story import StoryWork
from diptych_gui.work.recovery_mark import marked
from diptych_gui.work.story_desk import StoryDesk
from diptych_gui.work.waiting import takes_long
from diptych_gui.work.workspace import Workspace

_DELAY_MS = 1000


class Autosave(QObject):
    """Writes the session a second after each change or key, as long as there is work that no file holds.

    A lock beside the file tells that its window is there; the file goes when the work is saved or given up.
    """

    failed = Signal(str)
    _broken = Signal()  # from the thread that writes

    def __init__(
        self,
        workspace: Workspace,
        folder: Path,
        with_pending: Callable[[Session], Session] = lambda session: session,
        parent: QObject | None = None,
        story: StoryDesk | None = None,
    ) -> None:
        super().__init__(parent)
        self._story = story or StoryDesk(workspace, self)
        self._workspace, self._folder, self._with_pending = workspace, folder, with_pending
        self._enabled = True
        self._name = f"{os.getpid()}-{uuid4().hex[:12]}"
        self._lock = ProcessLock(folder / f"{self._name}.lock")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY_MS)
        self._timer.timeout.connect(self._write_soon)
        self._writer: Thread | None = None
        self._broken.connect(self._say)
        workspace.sessionChanged.connect(self.changed)
        workspace.dirtyChanged.connect(self.changed)

    @property
    def file(self) -> Path:
        """The recovery file of this window."""
        return self._folder / f"{self._name}.diptych"

    @property
    def enabled(self) -> bool:
        """Whether unsaved work is kept."""
        return self._enabled

    @enabled.setter
    def enabled(self, enabled: bool) -> None:
        if enabled != self._enabled:
            self._enabled = enabled
            self.changed()

    def _unsaved(self) -> bool:
        """Whether there is work, or a text, that no file holds, words that are still being typed included."""
        session = self._workspace.session
        return session is not None and (self._workspace.unsaved or self._with_pending(session) is not session)

    def changed(self) -> None:
        """Writes soon, or lets the file go where there is nothing to keep."""
        if not self._enabled or not self._unsaved():
            self.drop()
        elif not self._timer.isActive():
            self._timer.start()

    def write(self) -> bool:
        """Writes the recovery file now; whether this window's work lies in one."""
        session = self._workspace.session
        if session is None or not self._enabled or not self._unsaved():
            return False
        self._wait()
        written = self._save(self._kept(session))
        if not written:
            self._say()
        return written

    def _write_soon(self) -> None:
        """Writes now, or while the window goes on where that takes long."""
        session = self._workspace.session
        if session is None or not takes_long(session):
            self.write()
        elif self._writer is not None and self._writer.is_alive():
            self._timer.start()
        elif self._enabled and self._unsaved():
            self._writer = Thread(target=self._save_elsewhere, args=(self._kept(session),))
            self._writer.start()

    def _kept(self, session: Session) -> Session | StoryWork:
        """The session, or the story that it is part of, with what is being typed and with the file it belongs to."""
        file = self._workspace.path, self._workspace.fingerprint
        pending = self._with_pending(session)
        story = self._story.with_pending(pending)
        return marked(story, *file) if story else marked(pending, *file)

    def _save_elsewhere(self, work: Session | StoryWork) -> None:
        if not self._save(work):
            self._broken.emit()

    def _save(self, work: Session | StoryWork) -> bool:
        from diptych.storage.stories import save_either

        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock.take()
            save_either(work, self.file, mode=0o600)
        except (DiptychError, OSError, ValueError):
            return False
        return True

    def _say(self) -> None:
        self.failed.emit(self.tr("Unsaved work cannot be kept in a recovery file; save often."))

    def _wait(self) -> None:
        """Waits until nothing is being written."""
        if self._writer is not None:
            self._writer.join()
            self._writer = None

    def drop(self) -> None:
        """Removes the recovery file: its work is saved, or given up by the reader."""
        self._timer.stop()
        self._wait()
        with contextlib.suppress(OSError):
            self.file.unlink(missing_ok=True)
            self._lock.release()


def leftovers(folder: Path) -> list[Path]:
    """Recovery files whose window is there no more, the newest first."""
    found = [(path, _time(path)) for path in folder.glob("*.diptych") if not held(path.with_suffix(".lock"))]
    return [path for path, time in sorted(found, key=lambda row: row[1] or 0.0, reverse=True) if time is not None]


def _time(path: Path) -> float | None:
    try:
        return path.stat().st_mtime
    except OSError:
        return None


def forget(file: Path) -> None:
    """Removes a recovery file that is no longer wanted, with what told of its window."""
    for path in (file, file.with_suffix(".lock")):
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
