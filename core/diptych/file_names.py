"""The names of files as text, and of one article among several in a file.

A file may be called by bytes that are no text, and no record could hold those.
"""

import os
import re
from pathlib import Path

_NO_ARTICLES = (".csv", ".tsv", ".jsonl", ".diptych", ".part")  # tables, results and what is being written
_ENTRY = re.compile(r"#([1-9]\d{0,5})$")  # “inbox.mbox#3”: the third article of it


def file_name(path: Path) -> str:
    """The file's own name for a sentence or a report; � stands for every byte that is no text, ``.`` and ``/`` stay."""
    name = path.name or str(path)
    return name if _is_text(name) else os.fsencode(name).decode("utf-8", "replace")


def readable_path(path: Path) -> str:
    r"""The path for a record, which tells two files apart; ``\xe9`` stands for a byte that is no text."""
    written = str(path)
    return written if _is_text(written) else os.fsencode(written).decode("utf-8", "backslashreplace")


def exact_path(path: Path) -> str | None:
    """The ``file:`` address that leads to a file whose path is no text, None where the path itself does."""
    return None if _is_text(str(path)) else path.absolute().as_uri()


def entry_name(name: str, number: int) -> str:
    """The name of one article of the file of that name."""
    return f"{name}#{number}"


def number_in(name: str) -> int:
    """The number at the end of the name of an article, 0 where there is none."""
    found = _ENTRY.search(name)
    return int(found.group(1)) if found else 0


def without_entry(name: str) -> str:
    """The name of the file in the name of one of its articles."""
    return _ENTRY.sub("", name)


def article_files(folder: Path) -> list[Path]:
    """The files of a folder that may be articles, by name; raises OSError."""
    found = (path for path in folder.iterdir() if path.is_file() and not path.name.startswith("."))
    return sorted(path for path in found if path.suffix.lower() not in _NO_ARTICLES)


def _is_text(name: str) -> bool:
    """Whether the name can be written as UTF-8."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True
