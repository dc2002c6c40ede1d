"""A file is written whole or not at all.

The new content goes to a temporary file in the same folder, is flushed to the disk, and then takes the name in one
step; the folder is flushed too. Qt's QSaveFile is not used: a short write on a full disk was committed as success.
"""

import contextlib
import errno
import os
import secrets
import stat
import tempfile
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

from diptych.errors import StorageError, reason_of
from diptych.file_names import file_name
from diptych.message import Message
from diptych.process_lock import claim


def write_bytes(path: Path, data: bytes, mode: int | None = None) -> None:
    """Replaces the file's content in one step; raises StorageError naming the file, the old content then stands.

    A symbolic link stays one: what it points to is replaced. Owner, extended attributes and permissions stay, or these
    are ``mode`` (as for chmod). A file of several names keeps them: it is overwritten, its new content beside it until
    that is done. Of several processes that write one file the last has its content there.
    """
    target = Path(os.path.realpath(path))
    try:
        before = standing(target)
        _clear(target)
        if before is not None and before.st_nlink > 1:
            _overwrite(target, data, mode)
        else:
            _replace(target, data, before, mode)
    except OSError as error:
        raise unwritten(path, error) from error


def unwritten(path: Path, error: OSError) -> StorageError:
    """The error of a file whose content is the one before."""
    return StorageError(
        Message("file.not-written", {"name": file_name(path), "reason": reason_of(error)}), "unwritable"
    )


def standing(target: Path) -> os.stat_result | None:
    """The file that is there by now, None for none; raises OSError for what may not be, or is no plain file."""
    try:
        status = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(status.st_mode):
        raise OSError(errno.EINVAL, "it is no plain file")
    if not os.access(target, os.W_OK):  # the folder would let it be replaced all the same
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return status


def mode_of(before: os.stat_result | None) -> int:
    """The permissions that the file has, or would get if it were made now."""
    if before is not None:
        return stat.S_IMODE(before.st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _replace(target: Path, data: bytes, before: os.stat_result | None, mode: int | None) -> None:
    """Puts a new file in the place of the old one, or where there was none."""
    handle, name = _new_file(target)
    try:
        try:
            write_all(handle, data)
            if before is not None:
                _inherit(handle, target, before)
            if hasattr(os, "fchmod"):
                os.fchmod(handle, mode_of(before) if mode is None else mode)
            os.fsync(handle)
            name = name or _linked(handle, target)
        except BaseException:
            os.close(handle)
            raise
        close_after(handle, lambda: os.replace(name, target))
    except BaseException:
        if name:
            with contextlib.suppress(OSError):
                os.unlink(name)
        raise
    flush_folder(target.parent)


def close_after(handle: int, last: Callable[[], object]) -> None:
    """Does the last thing with a file on the disk and closes it: until then it is claimed.

    Windows moves and removes no open file: there it is closed first.
    """
    if os.name == "nt":
        os.close(handle)
        last()
        return
    try:
        last()
    finally:
        with contextlib.suppress(OSError):
            os.close(handle)


def mark(name: str) -> str:
    """A few signs that stand for the whole of a name where there is no room for it."""
    return sha256(os.fsencode(name)).hexdigest()[:8]


def _parts(target: Path) -> str:
    """What the names of a file's parts begin with: of each that writes it one, which takes its name at the end."""
    return f".diptych-{mark(target.name)}"


def _clear(target: Path) -> None:
    """Removes the parts that processes left which were killed: nobody has claimed them any more."""
    for part in target.parent.glob(f"{_parts(target)}*.part"):
        with contextlib.suppress(OSError):
            handle = os.open(part, os.O_RDWR)
            try:
                if claim(handle):
                    part.unlink()
            finally:
                os.close(handle)


def _new_file(target: Path) -> tuple[int, str]:
    """A new file in the folder of the target, open for writing, and its name: "" where it can be without one.

    Linux makes files without a name: of such a one nothing is left, whenever its process is killed.
    """
    if hasattr(os, "O_TMPFILE") and os.path.exists("/proc/self/fd"):
        with contextlib.suppress(OSError):  # a file system that has no such files
            return os.open(target.parent, os.O_TMPFILE | os.O_RDWR, 0o600), ""
    while True:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f"{_parts(target)}-", suffix=".part")
        with contextlib.suppress(BlockingIOError):
            if not claim(handle) or os.path.exists(name):
                return handle, name
        os.close(handle)  # another process has taken it for one that was left


def _linked(handle: int, target: Path) -> str:
    """The name given to a file without one, claimed before, which it has until it takes the target's."""
    name = f"{_parts(target)}-{secrets.token_hex(4)}.part"
    folder = os.open(target.parent, os.O_RDONLY)
    try:
        claim(handle)
        os.link(f"/proc/self/fd/{handle}", name, dst_dir_fd=folder, follow_symlinks=True)
    finally:
        with contextlib.suppress(OSError):
            os.close(folder)
    return str(target.parent / name)


def _inherit(handle: int, target: Path, before: os.stat_result) -> None:
    """Gives a new file the owner and the extended attributes (tags, access lists) of the one that it replaces.

    What the system does not let us give stays behind: that is no reason to lose the content.
    """
    with contextlib.suppress(OSError, AttributeError):
        os.fchown(handle, before.st_uid, before.st_gid)
    with contextlib.suppress(OSError, AttributeError):
        for attribute in os.listxattr(target):
            with contextlib.suppress(OSError):
                os.setxattr(handle, attribute, os.getxattr(target, attribute))


def _overwrite(target: Path, data: bytes, mode: int | None) -> None:
    """Writes over a file of several names, which replacing would part; all of the new content lies beside it first.

    Nothing is overwritten before the room is there, and what fails then is put back. Killed in the midst of it, the
    new content is in the part.
    """
    part, name = _new_file(target)
    try:
        try:
            write_all(part, data)
            os.fsync(part)
            name = name or _linked(part, target)
            _write_over(target, data, mode)
        finally:
            os.close(part)
    finally:
        if name:
            with contextlib.suppress(OSError):
                os.unlink(name)


def _write_over(target: Path, data: bytes, mode: int | None) -> None:
    """Writes over a file, one process after the other; puts back what was there where that fails."""
    handle = os.open(target, os.O_WRONLY)
    try:
        claim(handle, wait=True)
        before = target.read_bytes()
        try:
            _fill(handle, data)
            if mode is not None and hasattr(os, "fchmod"):
                os.fchmod(handle, mode)
        except BaseException:
            _fill(handle, before)
            raise
    finally:
        os.close(handle)


def _fill(handle: int, data: bytes) -> None:
    """Makes the data the whole content of an open file."""
    size = os.fstat(handle).st_size
    if hasattr(os, "posix_fallocate") and len(data) > size:
        try:
            os.posix_fallocate(handle, 0, len(data))
        except OSError:
            os.ftruncate(handle, size)
            raise
    os.lseek(handle, 0, os.SEEK_SET)
    write_all(handle, data)
    os.ftruncate(handle, len(data))
    os.fsync(handle)


def write_all(handle: int, data: bytes) -> None:
    """All of the data, however little the system takes at a time; raises OSError where it takes nothing."""
    view = memoryview(data)
    while view:
        written = os.write(handle, view)
        if written <= 0:
            raise OSError(5, "nothing more could be written")
        view = view[written:]


def flush_folder(folder: Path) -> None:
    """Makes the new name last through a power cut, on systems that can."""
    if os.name != "posix":
        return
    with contextlib.suppress(OSError):  # some network file systems refuse; the content itself is safe
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
