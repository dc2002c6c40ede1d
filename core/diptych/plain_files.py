"""Plain files read without waiting: never a pipe, a device or a folder, never more than was asked for.

Whether a name leads to a plain file is asked before it is opened (opening some devices does something) and again of
what was opened, since another file may have taken the name; opening a pipe does not wait for a writer.
"""

import errno
import os
import stat
import time
from pathlib import Path
from typing import BinaryIO

_QUIETLY = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)
_PATIENCE, _PAUSE = 3, 0.05  # times and seconds that a file may go on changing
_FRESH = 0.02  # seconds since somebody wrote, after which another piece may follow at once


class NotPlainError(OSError):
    """What has the name is a pipe, a socket or a device."""


class ChangingError(OSError):
    """Another program goes on writing the file."""


def open_plain(path: Path) -> BinaryIO:
    """The plain file of that name, open for reading; raises OSError, IsADirectoryError and NotPlainError among them."""
    _check(path.stat())
    handle = os.open(path, _QUIETLY)
    try:
        _check(os.fstat(handle))
    except OSError:
        os.close(handle)
        raise
    return os.fdopen(handle, "rb")


def read_plain(path: Path, most: int) -> bytes:
    """All bytes of a plain file, one more than ``most`` of a larger one; raises OSError as ``open_plain`` does.

    Raises ChangingError for a file that somebody is writing: half of it would be taken for the whole.
    """
    with open_plain(path) as file:
        return read_whole(file, most)


def read_whole(file: BinaryIO, most: int) -> bytes:
    """All bytes of an open plain file, one more than ``most`` of a larger one; raises ChangingError."""
    for _ in range(_PATIENCE):
        before = os.fstat(file.fileno())
        file.seek(0)
        data = file.read(most + 1)
        if 0 <= time.time() - before.st_mtime < _FRESH:
            time.sleep(_FRESH)
        after = os.fstat(file.fileno())
        if len(data) > most or (before.st_size, before.st_mtime_ns) == (after.st_size, after.st_mtime_ns):
            return data
        time.sleep(_PAUSE)
    raise ChangingError(errno.EBUSY, "another program is writing it")


def _check(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(status.st_mode):
        raise NotPlainError(errno.EINVAL, "it is a pipe or a device")
