"""A lock on a file that goes with its process, however that ends: what runs is told from what ran."""

import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    def _seize(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _seize(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ProcessLock:
    """Held from ``take`` on until ``release``, or until the process is gone."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    def take(self) -> bool:
        """Takes the lock, making its file; False where another process holds it. Raises OSError for a bad folder."""
        if self._file is not None:
            return True
        file = self._path.open("ab")
        try:
            _seize(file)
        except OSError:
            file.close()
            return False
        self._file = file
        return True

    def release(self) -> None:
        """Gives the lock back and removes its file."""
        if self._file is not None:
            self._file.close()
            self._file = None
            self._path.unlink(missing_ok=True)


def held(path: Path) -> bool:
    """Whether a process that runs holds the lock of this file; not where there is none."""
    try:
        with path.open("rb+") as file:
            _seize(file)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False
