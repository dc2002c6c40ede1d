"""Files that another start of Diptych brings, put into the letter box of a window that runs: files alone, no socket.

A window has a folder of its own, and a lock beside it that goes with its process. Who starts puts a request there and
waits for the answer; where none comes, or no window has room, it opens a window itself.
"""

import contextlib
import json
import os
import secrets
import shutil
import stat
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from platformdirs import user_runtime_path, user_state_path
from PySide6.QtCore import QFileSystemWatcher, QObject

from diptych.options import Encodings
from diptych.process_lock import ProcessLock, held

Take = Callable[[list[Path], Encodings], bool]
ACTIVATION = "XDG_ACTIVATION_TOKEN"  # by which a Wayland desktop lets a window come to the front
_PATIENCE, _GLANCE = 2.0, 0.02  # seconds
_MOST_BYTES = 100_000


def windows_folder() -> Path:
    """Where the windows of this person have their letter boxes until they are closed; never in a folder of all."""
    if sys.platform != "linux":
        return user_runtime_path("diptych", appauthor=False) / "windows"
    session = os.environ.get("XDG_RUNTIME_DIR")
    if session and _is_private(session):
        return Path(session, "diptych", "windows")
    return user_state_path("diptych", appauthor=False) / "windows"


def _is_private(folder: str) -> bool:
    """Whether a folder is this person's, and nobody else may look into it."""
    try:
        status = os.stat(folder)
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid() and not status.st_mode & 0o077


def hand_over(paths: list[Path], encodings: Encodings, folder: Path) -> bool:
    """Whether a window that runs took the files; the latest one is asked first."""
    return any(_asked(box, paths, encodings) for box in _boxes(folder))


def _boxes(folder: Path) -> Iterator[Path]:
    """The letter boxes of windows that run; those of windows that were killed are removed."""
    with contextlib.suppress(OSError):
        for lock in sorted(folder.glob("*.lock"), key=lambda lock: lock.stat().st_mtime, reverse=True):
            box = lock.with_suffix("")
            if held(lock):
                yield box
            else:
                shutil.rmtree(box, ignore_errors=True)
                lock.unlink(missing_ok=True)


def _asked(box: Path, paths: list[Path], encodings: Encodings) -> bool:
    """Whether the window of that box took the files."""
    request = box / f"{secrets.token_hex(8)}.request"
    record = {
        "paths": [os.fsencode(path.absolute()).hex() for path in paths],  # a path need not be text
        "encodings": encodings,
        "token": os.environ.get(ACTIVATION, ""),
    }
    try:
        draft = request.with_suffix(".draft")
        draft.write_text(json.dumps(record), encoding="utf-8")
        draft.rename(request)
    except OSError:
        return False
    return _answered(request)


def _answered(request: Path) -> bool:
    """The answer to a request; withdrawn where none comes in time."""
    yes, no, begun = request.with_suffix(".yes"), request.with_suffix(".no"), time.monotonic()
    while True:
        if yes.exists() or no.exists():
            taken = yes.exists()
            yes.unlink(missing_ok=True)
            no.unlink(missing_ok=True)
            return taken
        if time.monotonic() - begun > _PATIENCE:
            with contextlib.suppress(OSError):
                request.unlink()
                return False  # nobody has it any more; where it was gone already, its answer is on the way
        if time.monotonic() - begun > 5 * _PATIENCE:
            return False
        time.sleep(_GLANCE)


class LetterBox(QObject):
    """The letter box of this window: asks ``take`` about each request. Without a folder to write in there is none."""

    def __init__(self, folder: Path, take: Take, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._take = take
        self._box = folder / f"{os.getpid()}-{secrets.token_hex(4)}"
        self._lock = ProcessLock(folder / f"{self._box.name}.lock")
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._box.mkdir(mode=0o700)
            if self._lock.take():
                self._watcher.addPath(str(self._box))

    def close(self) -> None:
        """Takes nothing any more."""
        self._watcher.removePaths(self._watcher.directories())
        self._lock.release()
        shutil.rmtree(self._box, ignore_errors=True)

    def _look(self) -> None:
        for request in sorted(self._box.glob("*.request")):
            taken = request.with_suffix(".taken")
            try:
                request.rename(taken)  # from here on it cannot be withdrawn
            except OSError:
                continue
            answer = ".yes" if self._read(taken) else ".no"
            with contextlib.suppress(OSError):
                taken.rename(taken.with_suffix(answer))

    def _read(self, letter: Path) -> bool:
        """Whether the files of a request were taken; what is no request is not."""
        try:
            with letter.open("rb") as file:
                record = json.loads(file.read(_MOST_BYTES))
            paths = [Path(os.fsdecode(bytes.fromhex(path))) for path in record["paths"]]
            left, right = (None if name is None else str(name) for name in record["encodings"])
            token = str(record["token"])
        except (OSError, ValueError, KeyError, TypeError):
            return False
        if token:
            os.environ[ACTIVATION] = token
        return self._take(paths, (left, right))
