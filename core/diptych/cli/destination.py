"""Where a result may go: never over what the command reads, over the work of a reader, or into what is no file.

Asked before any work, so that nobody waits for an answer that could be given at once.
"""

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from diptych.cli.streams import STANDARD, file_behind
from diptych.errors import StorageError, reason_of
from diptych.file_names import file_name
from diptych.message import Message


def check(target: Path | None, inputs: Iterable[Path]) -> None:
    """Raises StorageError, in one sentence, where no result may go; None and ``-`` are standard output."""
    if target is None or target == STANDARD:
        _check_apart(Message("cli.output"), file_behind(1), None, inputs)
        return
    name = _named(target)
    status = _status(target)
    _check_apart(name, status, target, inputs)
    if status is None:
        _check_folder(target)
    elif stat.S_ISDIR(status.st_mode):
        raise StorageError(Message("cli.target-folder", {"target": name}), "not-a-file")
    elif not stat.S_ISREG(status.st_mode):
        raise StorageError(Message("cli.target-not-plain", {"target": name}), "not-a-file")
    elif not os.access(target, os.W_OK):
        raise StorageError(Message("cli.target-protected", {"target": name}), "unwritable")
    else:
        _check_folder(target)  # the new file is made beside the old one


def check_work(target: Path | None, kind: str) -> None:
    """Raises StorageError where a saved comparison would be lost to another format, or a reader's work to any."""
    if target is None or target == STANDARD or not target.exists():
        return
    from diptych.storage.recognition import holds_work, is_saved  # not for those who write a new file

    name = _named(target)
    if not is_saved(target):
        return
    if kind != "diptych":
        raise StorageError(Message("cli.target-saved", {"target": name}), "is-saved")
    if holds_work(target):
        raise StorageError(Message("cli.target-work", {"target": name}), "is-saved")


def _status(path: Path) -> os.stat_result | None:
    """What stands under a name, through links; None for nothing. Raises StorageError for a name that leads nowhere."""
    try:
        return path.stat()
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:  # a ring of links, a name too long, a folder that is a file
        told = {"target": _named(path), "reason": reason_of(error)}
        raise StorageError(Message("cli.target-unwritable", told), "unwritable") from error


def _check_apart(name: Message, status: os.stat_result | None, target: Path | None, inputs: Iterable[Path]) -> None:
    """Raises StorageError where the target is one of the inputs, by whatever spelling or link."""
    place = None if target is None else os.path.realpath(target)
    for path in inputs:
        read_from = path if path == STANDARD else _located(path)
        if _is_same(read_from, status) or (place is not None and path != STANDARD and _real(read_from) == place):
            read = Message("cli.input") if path == STANDARD else _named(read_from)
            if read == name:
                raise StorageError(Message("cli.target-read", {"target": name}), "is-input")
            raise StorageError(Message("cli.target-is-read", {"target": name, "source": read}), "is-input")


def _named(path: Path) -> Message:
    return Message("cli.named", {"name": file_name(path)})


def _located(path: Path) -> Path:
    """The file that holds an article, which the path may name by its number; the path itself where none can."""
    from diptych.reading.files import located  # not for those who read no article

    try:
        return located(path)
    except (OSError, ValueError):
        return path


def _is_same(path: Path, status: os.stat_result | None) -> bool:
    """Whether a file to read is the plain file with that status."""
    if status is None or not stat.S_ISREG(status.st_mode):
        return False
    try:
        found = file_behind(0) if path == STANDARD else path.stat()
    except (OSError, ValueError):  # whoever reads it will say so
        return False
    return found is not None and os.path.samestat(found, status)


def _real(path: Path) -> str | None:
    """The path without links; None for one that no file can have."""
    try:
        return os.path.realpath(path)
    except (OSError, ValueError):
        return None


def _check_folder(target: Path) -> None:
    """Raises StorageError where no file can be made under that name."""
    folder, name = Path(os.path.realpath(target)).parent, _named(target)
    if not folder.is_dir():
        raise StorageError(Message("cli.target-no-folder", {"target": name}), "not-found")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise StorageError(Message("cli.target-folder-protected", {"target": name}), "unwritable")
