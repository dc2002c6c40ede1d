"""The generation before: what a saved file held last, kept where the reader's data lies."""

import os
from pathlib import Path

from diptych.errors import StorageError
from diptych.plain_files import read_plain
from diptych.storage.atomic import mark, write_bytes
from diptych.storage.json_document import MOST_BYTES


def content(path: Path) -> bytes | None:
    """What a file holds before it is saved, None where that cannot be told."""
    try:
        return read_plain(path, MOST_BYTES)
    except OSError:
        return None


def keep(data: bytes, path: Path, folder: Path) -> Path | None:
    """Writes what a file held into the folder, in place of the copy before.

    A copy that cannot be made costs the copy, never the save: then it is None.
    """
    copy = folder / name(path)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_bytes(copy, data, mode=0o600)
    except (OSError, StorageError):
        return None
    return copy


def name(path: Path) -> str:
    """The name of a file's copy: its own, with a mark that tells files of one name in two folders apart."""
    return f"{path.stem[:60]}-{mark(os.path.realpath(path))}.diptych.bak"
