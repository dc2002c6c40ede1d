"""How a command's result gets where it goes: a file written whole, or standard output; progress beside it."""

import contextlib
import gc
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from diptych.cli.streams import STANDARD, is_watched, put, tell
from diptych.errors import ExportError
from diptych.file_names import file_name
from diptych.message import Message, term

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


def write(data: bytes, path: Path | None, styled: bool = False) -> None:
    """The data in the file, whole or not at all, or on standard output; raises StorageError naming where.

    ``styled`` data holds orders for a terminal that are ours; strangers' words in it were made harmless before.
    """
    if path is None or path == STANDARD:
        put(data, styled)
        return
    from diptych.storage.atomic import write_bytes  # only for those who want a file

    write_bytes(path, data)


@contextlib.contextmanager
def opened(path: Path, language: str, before: bytes | None = None) -> Iterator[Callable[[bytes], None]]:
    """What takes the result line by line; the file has its name when all lines are there. Raises StorageError.

    ``before`` are the lines of an earlier run, None where nobody goes on with one. Where the work ends early, what was
    there before still is, and a sentence in that language says where the new lines are.
    """
    if path == STANDARD:
        yield put
        return
    from diptych.storage.growing import GrowingFile

    file = GrowingFile(path, before)
    try:
        yield file.write
        file.finish()
    except BaseException:
        kept = file.abandon()
        if kept is not None:
            tell(Message("cli.kept", {"name": file_name(kept)}).said(language))
        raise


def format_for(path: Path | None, asked: str | None, known: tuple[str, ...], default: str) -> str:
    """The format that was asked for, or that the suffix names; raises ExportError for an unknown suffix."""
    if asked:
        return asked
    if path is None or path == STANDARD:
        return default
    suffix = path.suffix.lower().lstrip(".")
    suffix = {"htm": "html", "markdown": "md"}.get(suffix, suffix)
    if suffix not in known:
        raise ExportError(
            Message("cli.no-such-report", {"name": file_name(path), "kinds": ", ".join(f".{k}" for k in known)}),
            "usage",
        )
    return suffix


def with_progress(items: Iterable[T], total: int, what: str, language: str) -> Iterator[T]:
    """The items, with a bar on the terminal while they are worked on; silent where nobody watches."""
    if not is_watched() or total < 2:
        yield from items
        return
    from tqdm import tqdm  # its import is dear, and only a person at a terminal needs it

    told = Message(
        "cli.progress",
        {
            "what": term(what), "done": "{n_fmt}", "total": "{total_fmt}", "bar": "{bar:20}",  # as tqdm names them
            "gone": "{elapsed}", "rest": "{remaining}",
        },
    )  # fmt: skip
    yield from tqdm(items, total=total, bar_format=told.said(language), file=sys.stderr)


def stages(language: str) -> Callable[[str, float], None]:
    """What tells the stage of a long work on one line of the terminal, overwritten by the next; silent elsewhere."""

    def tell_stage(stage: str, share: float) -> None:
        if is_watched():
            line = f"\033[K{term(stage).said(language)} … {share:.0%}\r" if share < 1 else "\r\033[K"
            print(line, end="", file=sys.stderr, flush=True)

    return tell_stage
