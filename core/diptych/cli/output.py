"""Where a command's result goes: a file written whole, or the terminal; progress beside it."""

import contextlib
import gc
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, TypeVar

from diptych.errors import ExportError, StorageError

T = TypeVar("T")


@contextlib.contextmanager
def quick_start() -> Iterator[None]:
    """Imports without the garbage collector, which would go over all that is new again and again and free nothing."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def write(data: bytes, path: Path | None) -> None:
    """The data in the file, whole or not at all, or on standard output; raises StorageError naming the file."""
    if path is not None:
        from diptych.storage.atomic import write_bytes  # only for those who want a file

        write_bytes(path, data)
        return
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()


@contextlib.contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file, emptied, to be written piece by piece; raises StorageError naming it where it cannot be."""
    try:
        with path.open("wb") as file:
            yield file
    except OSError as error:
        raise StorageError(f"“{path.name}” was not written: {(error.strerror or '').lower()}.", "unwritable") from error


def format_for(path: Path | None, asked: str | None, known: tuple[str, ...], default: str) -> str:
    """The format that was asked for, or that the suffix names; raises ExportError for an unknown suffix."""
    if asked:
        return asked
    if path is None:
        return default
    suffix = path.suffix.lower().lstrip(".")
    suffix = {"htm": "html", "markdown": "md"}.get(suffix, suffix)
    if suffix not in known:
        raise ExportError(
            f"“{path.name}” names no kind of report that Diptych writes ({', '.join('.' + k for k in known)}).",
            "unknown-format",
        )
    return suffix


def with_progress(items: Iterable[T], total: int, what: str) -> Iterator[T]:
    """The items, with a bar on the terminal while they are worked on; silent where nobody watches."""
    if not sys.stderr.isatty() or total < 2:
        yield from items
        return
    from tqdm import tqdm  # its import is dear, and only a person at a terminal needs it

    yield from tqdm(items, total=total, desc=what, unit="file", file=sys.stderr)


def stage_line(stage: str, share: float) -> None:
    """The stage of a long comparison on one line of the terminal, overwritten by the next; silent elsewhere."""
    if sys.stderr.isatty():
        end = "\r" if share < 1 else "\r\033[K"
        print(f"\033[K{stage} … {share:.0%}" if share < 1 else "", end=end, file=sys.stderr, flush=True)
