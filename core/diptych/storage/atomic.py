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
from diptych.file_names import file_name

_STEM = 40  # characters of the target's name that its unfinished part bears, short enough for every system


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
        raise _unwritten(path, error) from error


def _unwritten(path: Path, error: OSError) -> StorageError:
    """The error of a file whose content is the one before."""
    reason = (error.strerror or str(error)).lower()
    message = f"“{file_name(path)}” was not written: {reason}. What was there before is still there."
    return StorageError(message, "unwritable")


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
        except BaseException:
            os.close(handle)
            raise
        _seal(handle, mode)
        os.replace(name, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name)
        raise
    _flush_folder(target.parent)


def _seal(handle: int, mode: int) -> None:
    """Closes a new file with these permissions, its content on the disk."""
    try:
        if hasattr(os, "fchmod"):
            os.fchmod(handle, mode)
        os.fsync(handle)
    finally:
        os.close(handle)


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


class PartFile:
    """A file that grows piece by piece beside its target and takes the target's name when it is whole.

    What ends early stays under a name of its own, so that hours of work are not lost with their last minute.
    """

    def __init__(self, path: Path) -> None:
        """Makes the file; raises StorageError naming the target."""
        self._path, self._target, self._bytes = path, Path(os.path.realpath(path)), 0
        try:
            self._mode = _mode(self._target)
            prefix = f"{self._target.stem[:_STEM]}-"
            self._handle, name = tempfile.mkstemp(dir=self._target.parent, prefix=prefix, suffix=".part")
        except OSError as error:
            raise _unwritten(path, error) from error
        self._part = Path(name)

    def write(self, data: bytes) -> None:
        """Adds a piece, which is in the file when this returns; raises StorageError."""
        try:
            _write(self._handle, data)
        except OSError as error:
            raise _unwritten(self._path, error) from error
        self._bytes += len(data)

    def finish(self) -> None:
        """Gives the file its target's name in one step; raises StorageError, the old content then stands."""
        handle, self._handle = self._handle, -1
        try:
            _seal(handle, self._mode)
            os.replace(self._part, self._target)
        except OSError as error:
            raise _unwritten(self._path, error) from error
        _flush_folder(self._target.parent)

    def abandon(self) -> Path | None:
        """Closes the file, without the piece that did not fit, and says where it stays; one with nothing in it goes."""
        if self._handle >= 0:
            with contextlib.suppress(OSError):
                os.ftruncate(self._handle, self._bytes)
                os.close(self._handle)
        if self._bytes and self._part.exists():
            return self._part
        with contextlib.suppress(OSError):
            self._part.unlink()
        return None
