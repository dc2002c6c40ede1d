"""Standard input, output and error: ``-`` on the command line, and what happens where one of them is closed or full."""

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from diptych.errors import DiptychError, ReadingError, StorageError, reason_of
from diptych.message import Message
from diptych.shown import shown, shown_line

STANDARD = Path("-")  # standard input among the files to read, standard output after -o
INPUT_NAME = "standard input"


def named(word: str) -> Path:
    """The path that a word of the command line means; a file that is called ``-`` is reached as ``./-``."""
    path = Path(word)
    return path.absolute() if path == STANDARD and word != "-" else path


def prepare() -> None:
    """Fills the places of closed standard streams, or the next file opened would stand where libraries print."""
    for handle in (0, 1, 2):
        try:
            os.fstat(handle)
        except OSError:
            os.set_inheritable(os.open(os.devnull, os.O_RDWR), True)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 as long as the process


def tell(sentence: str) -> None:
    """The sentence on standard error, for a person or a log; nobody hears it where that is closed or full."""
    tell_lines(f"diptych: {shown_line(sentence)}")


def tell_lines(text: str) -> None:
    """Several lines on standard error, where it is open."""
    with contextlib.suppress(OSError):
        print(shown(text), file=sys.stderr, flush=True)


def is_watched() -> bool:
    """Whether a person sees standard error while the command works."""
    return sys.stderr is not None and sys.stderr.isatty()


def once(paths: list[Path]) -> None:
    """Raises DiptychError where standard input is named twice: the second reading of it would find nothing."""
    if paths.count(STANDARD) > 1:
        raise DiptychError(Message("cli.input-twice"), "usage")


def standard_input() -> BinaryIO:
    """The bytes of standard input; raises ReadingError where it is closed."""
    if sys.stdin is None:
        raise ReadingError(Message("cli.input-closed"), "unreadable")
    return sys.stdin.buffer


def put(data: bytes, styled: bool = False) -> None:
    """The data on standard output, at once; raises StorageError where it is closed or full.

    A terminal gets what it can show and obeys none of it, but for ``styled`` data, whose orders are ours; a file or
    another program gets every byte. Raises BrokenPipeError where the reader has gone, which is no failure of anybody:
    it has what it wanted.
    """
    if sys.stdout is None:
        raise StorageError(Message("cli.output-closed"), "unwritable")
    left = memoryview(shown(data.decode("utf-8", "replace")).encode() if sys.stdout.isatty() and not styled else data)
    with _given_up_where_it_fails():
        while left:  # without a buffer (PYTHONUNBUFFERED) a full disk takes a part and says nothing
            written = sys.stdout.buffer.write(left)
            if not written:
                raise OSError(errno.EIO, os.strerror(errno.EIO))
            left = left[written:]
        sys.stdout.buffer.flush()


def flush() -> None:
    """Sends off what was printed; raises as ``put`` does: after the end of the program nobody could say it."""
    if sys.stdout is None:
        return
    with _given_up_where_it_fails():
        sys.stdout.flush()


def file_behind(handle: int) -> os.stat_result | None:
    """The plain file that a standard stream was led into or from by the shell, None for anything else."""
    try:
        status = os.fstat(handle)
    except OSError:
        return None
    return status if stat.S_ISREG(status.st_mode) else None


@contextlib.contextmanager
def _given_up_where_it_fails() -> Iterator[None]:
    """Around writing to standard output: raises StorageError where it fails, BrokenPipeError where nobody reads."""
    try:
        yield
    except OSError as error:
        _give_up()
        if isinstance(error, BrokenPipeError):
            raise
        raise StorageError(Message("cli.output-broken", {"reason": reason_of(error)}), "unwritable") from error


def _give_up() -> None:
    """Leads standard output nowhere: what is left of it in memory would fail once more when the program ends."""
    with contextlib.suppress(OSError, ValueError):  # a stream without a handle, in a test or another program
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
