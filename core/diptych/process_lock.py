"""A lock on a file that goes with its process, however that ends: what runs is told from what ran."""

import sys
from pathlib import Path
from typing import BinaryIO

if sys.platform == "win32":
    import msvcrt

    def _seize(file: BinaryIO) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

    def claim(handle: int, wait: bool = False) -> bool:  # noqa: ARG001 as elsewhere
        """As elsewhere, but there is no claim: a lock would keep readers out, and an open file stays where it is."""
        return False
else:
    import fcntl

    def _seize(file: BinaryIO) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def claim(handle: int, wait: bool = False) -> bool:
        """Claims an open file for whoever opened it, until it is closed; False where the file system has no claims.

        Another's claim is waited for, or else raises BlockingIOError. Who does not ask for it reads and writes on.
        """
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
        except BlockingIOError:
            raise
        except OSError:
            return False
        return True


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
