"""Files as bytes: the checks that every file passes first, and names of one article among several in a file."""

import os
from pathlib import Path

from diptych.errors import ReadingError, nothing_at, reason_of
from diptych.file_names import entry_name, file_name, number_in, without_entry
from diptych.message import Message
from diptych.options import Limits
from diptych.plain_files import ChangingError, NotPlainError, open_plain, read_whole
from diptych.reading.recognition import kind_of

_HEAD = 8192  # bytes that tell a page


def located(path: Path) -> Path:
    """The file that a path leads to: without the number of an entry where there is no file of the whole name."""
    bare = path.with_name(without_entry(path.name)) if entry_of(path) else path
    return bare if bare != path and not path.exists() and bare.exists() else path


def entry_of(path: Path) -> int:
    """Which article of a file with several the path names; 0 where it names a file."""
    return 0 if path.exists() else number_in(path.name)


def several(name: str, count: int) -> ReadingError:
    """The error for a file of which one article has to be named."""
    such = entry_name(name, 1)
    return ReadingError(Message("reading.several", {"name": name, "articles": count, "such": such}), "several")


def bytes_of(path: Path, limits: Limits) -> bytes:
    """The bytes of a plain file within the limits; never opens a device, a pipe or a folder.

    A page may be larger than other files, for it may hold its pictures. Raises ReadingError.
    """
    name = file_name(path)
    try:
        file = open_plain(located(path))
    except FileNotFoundError:
        raise ReadingError(nothing_at(path), "not-found") from None
    except PermissionError as error:
        raise ReadingError(
            Message("file.cannot-be-opened", {"name": name, "reason": reason_of(error)}), "no-permission"
        ) from error
    except IsADirectoryError:
        raise ReadingError(Message("reading.folder", {"name": name}), "not-a-file") from None
    except NotPlainError:
        raise ReadingError(Message("file.not-plain", {"name": name}), "not-a-file") from None
    except (OSError, ValueError) as error:  # a ring of links, a name that no file can have
        raise ReadingError(
            Message("file.cannot-be-opened", {"name": name, "reason": reason_of(error)}), "not-found"
        ) from error
    try:
        with file:
            size = os.fstat(file.fileno()).st_size
            most = limits.page_bytes if kind_of(file.read(_HEAD), "") == "web page" else limits.file_bytes
            if size > most:
                raise ReadingError(
                    Message("reading.so-large", {"name": name, "bytes": size, "most": most}), "too-large"
                )
            data = read_whole(file, most)
    except ChangingError as error:
        raise ReadingError(Message("reading.changing", {"name": name}), "changing") from error
    except OSError as error:
        raise ReadingError(
            Message("file.cannot-be-read", {"name": name, "reason": reason_of(error)}), "no-permission"
        ) from error
    return bounded(data, name, limits, most)


def bounded(data: bytes, name: str, limits: Limits, most: int | None = None) -> bytes:
    """The same bytes; raises ReadingError for none or for more than ``most``, by itself the limit of any file."""
    most = most or limits.file_bytes
    if len(data) > most:
        raise ReadingError(Message("reading.too-large", {"name": name, "most": most}), "too-large")
    if not data.strip():
        raise ReadingError(Message("reading.empty", {"name": name}), "empty")
    return data
