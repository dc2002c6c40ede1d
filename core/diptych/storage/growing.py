"""A file that grows line by line beside its target and takes the target's name when it is whole.

What ends early, however it ends, stays under a name that tells what it is, every line in it whole: the next run goes on
from there, so that hours of work are not lost with their last minute. One run at a time writes it.
"""

import contextlib
import json
import os
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from diptych.errors import StorageError, reason_of
from diptych.file_names import file_name
from diptych.message import Message
from diptych.plain_files import open_plain
from diptych.process_lock import claim
from diptych.storage.atomic import close_after, flush_folder, mark, mode_of, standing, unwritten, write_all, write_bytes

_STEM = 40  # characters of the target's name in that of its unfinished file, short enough for every system


def unfinished(target: Path) -> Path:
    """Where the lines of a target stand until all are there; of two targets in two files, however alike their names."""
    real = Path(os.path.realpath(target))
    stem = real.stem if len(real.stem) <= _STEM else f"{real.stem[:_STEM]}-{mark(real.name)}"
    return real.with_name(f"{stem}-unfinished{real.suffix}")


def lines_before(target: Path, wanted: Callable[[dict[str, object]], bool]) -> bytes:
    """The lines of an earlier run that are records and wanted: of its unfinished file, else of the target itself.

    A line that was cut off and one that is no record are left out. Raises StorageError.
    """
    for path in (unfinished(target), target):
        try:
            with open_plain(path) as file:
                return b"".join(_records(file, wanted))
        except FileNotFoundError:
            continue
        except OSError as error:
            raise StorageError(
                Message("file.cannot-be-read", {"name": file_name(path), "reason": reason_of(error)}), "unreadable"
            ) from error
    return b""


def _records(lines: Iterable[bytes], wanted: Callable[[dict[str, object]], bool]) -> Iterator[bytes]:
    for line in lines:
        try:
            record = json.loads(line) if line.endswith(b"\n") else None
        except ValueError:
            continue
        if isinstance(record, dict) and wanted(record):
            yield line


class GrowingFile:
    """The unfinished file of a target, open for more lines and claimed until it is whole or abandoned."""

    def __init__(self, target: Path, before: bytes | None = None) -> None:
        """Makes the file with the lines of an earlier run, None where nobody asked for these; raises StorageError.

        So it does where another run writes the file, and where lines would be lost that nobody asked for.
        """
        self._target, self._real = target, Path(os.path.realpath(target))
        self._path, self._bytes = unfinished(target), len(before or b"")
        try:
            self._mode = mode_of(standing(self._real))
            standing(self._path)
            self._handle = self._begun(before)
        except BlockingIOError:
            raise StorageError(Message("file.being-written", {"name": file_name(target)}), "being-written") from None
        except OSError as error:
            raise unwritten(target, error) from error

    def _begun(self, before: bytes | None) -> int:
        """The file with these lines alone, which it gets in one step; nobody else has claimed it before or after."""
        with contextlib.ExitStack() as first:
            handle = _claimed(self._path, os.O_CREAT)
            first.callback(os.close, handle)
            empty = not os.fstat(handle).st_size
            if before is None and not empty:
                raise StorageError(Message("cli.unfinished", {"name": file_name(self._path)}), "unfinished")
            if os.name == "nt":  # which replaces no open file
                first.close()
            try:
                write_bytes(self._path, before or b"")
            except StorageError:
                if empty:
                    self._path.unlink(missing_ok=True)
                raise
            return _claimed(self._path)

    def write(self, line: bytes) -> None:
        """Adds a line, which is whole in the file when this returns; raises StorageError, and then nothing of it is."""
        try:
            write_all(self._handle, line)
        except OSError as error:
            with contextlib.suppress(OSError):
                os.ftruncate(self._handle, self._bytes)
            raise unwritten(self._target, error) from error
        self._bytes += len(line)

    def finish(self) -> None:
        """Gives the file its target's name in one step; raises StorageError, the old content then stands."""
        try:
            if hasattr(os, "fchmod"):
                os.fchmod(self._handle, self._mode)
            os.fsync(self._handle)
            self._close_after(lambda: os.replace(self._path, self._real))
        except OSError as error:
            raise unwritten(self._target, error) from error
        flush_folder(self._real.parent)

    def abandon(self) -> Path | None:
        """Closes the file and says where it stays; one without a line goes."""
        kept = bool(self._bytes) and self._path.exists()
        with contextlib.suppress(OSError):
            self._close_after(lambda: None if kept else self._path.unlink())
        return self._path if kept else None

    def _close_after(self, last: Callable[[], object]) -> None:
        handle, self._handle = self._handle, -1
        close_after(handle, last)


def _claimed(path: Path, more: int = 0) -> int:
    """The file of that name, claimed and open for more lines; raises BlockingIOError where another process has it."""
    while True:
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | more, 0o666)
        try:
            claim(handle)
            with contextlib.suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(handle), path.stat()):
                    return handle
        except OSError:
            os.close(handle)
            raise
        os.close(handle)  # whoever had it gave it its target's name meanwhile
