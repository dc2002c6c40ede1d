"""Documents of older formats made into the present one; each step is a pure function with a golden file."""

from collections.abc import Callable, Mapping
from typing import Any

from diptych.errors import StorageError

VERSION = 1
VERSION_FIELD, READER_FIELD = "diptych:formatVersion", "diptych:minReaderVersion"

# From version n to n + 1.
STEPS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


def migrated(document: dict[str, Any], name: str) -> dict[str, Any]:
    """The document in the present format; raises StorageError for one that only a newer Diptych can read."""
    version, reader = document.get(VERSION_FIELD), document.get(READER_FIELD)
    if not isinstance(version, int) or not isinstance(reader, int) or isinstance(version, bool) or version < 1:
        raise StorageError(f"“{name}” is not a comparison saved by Diptych.", "invalid")
    if reader > VERSION:
        raise StorageError(f"“{name}” was saved by a newer Diptych and needs it to be opened.", "too-new")
    while version < VERSION:
        document = STEPS[version](document)
        version += 1
    return document
