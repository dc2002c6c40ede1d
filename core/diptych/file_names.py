"""The names of files as text: a file may be called by bytes that are none, and no record could hold those."""

import os
from pathlib import Path


def file_name(path: Path) -> str:
    """The file's own name for a sentence or a report; � stands for every byte that is no text."""
    return path.name if _is_text(path.name) else os.fsencode(path.name).decode("utf-8", "replace")


def readable_path(path: Path) -> str:
    r"""The path for a record, which tells two files apart; ``\xe9`` stands for a byte that is no text."""
    written = str(path)
    return written if _is_text(written) else os.fsencode(written).decode("utf-8", "backslashreplace")


def exact_path(path: Path) -> str | None:
    """The ``file:`` address that leads to a file whose path is no text, None where the path itself does."""
    return None if _is_text(str(path)) else path.absolute().as_uri()


def _is_text(name: str) -> bool:
    """Whether the name can be written as UTF-8."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
