"""A file is written whole or not at all.

The new content goes to a temporary file in the same folder, is flushed to the disk, and then takes the name in one
step; the folder is flushed too. Qt's QSaveFile is not used: a short write on a full disk was committed as success.
"""

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path

from diptych.errors import StorageError


def write_bytes(path: Path, data: bytes, mode: int | None = None) -> None:
    """Replaces the file's content in one step; raises StorageError naming the file, the old content then stands.

    A symbolic link stays one: what it points to is replaced. Permissions stay, or are ``mode`` (as for chmod).
    """
    target = Path(os.path.realpath(path))
    try:
        if target.exists() and not os.access(target, os.W_OK):  # the folder would let it be replaced all the same
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        _replace(target, data, _mode(target) if mode is None else mode)
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise StorageError(f"“{path.name}” was not written: {reason}. What was there before is still there.",
                           "unwritable") from error  # fmt: skip


def _mode(target: Path) -> int:
    """The permissions that the file has, or would get if it were made now."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _replace(target: Path, data: bytes, mode: int) -> None:
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=".diptych-", suffix=".part")
    try:
        try:
            _write(handle, data)
            if hasattr(os, "fchmod"):
                os.fchmod(handle, mode)
            os.fsync(handle)
        finally:
            os.close(handle)
        os.replace(name, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    _flush_folder(target.parent)


def _write(handle: int, data: bytes) -> None:
    """All of the data, however little the system takes at a time; raises OSError where it takes nothing."""
    view = memoryview(data)
    while view:
        written = os.write(handle, view)
        if written <= 0:
            raise OSError(5, "nothing more could be written")
        view = view[written:]


def _flush_folder(folder: Path) -> None:
    """Makes the new name last through a power cut, on systems that can."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # some network file systems refuse; the content itself is safe
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
