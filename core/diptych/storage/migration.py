"""Documents of older formats made into the present one; each step is a pure function with a golden file."""

from collections.abc import Callable, Mapping
from typing import Any

from diptych.errors import StorageError
from diptych.message import Message

VERSION = 2
READER = 1  # the oldest version that reads what this one writes: it keeps what it does not know
VERSION_FIELD, READER_FIELD = "diptych:formatVersion", "diptych:minReaderVersion"
TYPE_FIELD, STORY = "diptych:documentType", "story"  # a comparison has no such field
STORY_VERSION = 3  # of the file of a story, and the oldest version that reads it: before, there were none

# From version n to n + 1. Version 2 adds messages with their arguments to the English sentences of version 1.
STEPS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: lambda document: document}


def migrated(document: dict[str, Any], name: str) -> dict[str, Any]:
    """The document in the present format; raises StorageError for one that only a newer Diptych can read."""
    version, reader = document.get(VERSION_FIELD), document.get(READER_FIELD)
    if not isinstance(version, int) or not isinstance(reader, int) or isinstance(version, bool) or version < 1:
        raise StorageError(Message("saved.no-comparison", {"name": name}), "invalid")
    if reader > (STORY_VERSION if document.get(TYPE_FIELD) == STORY else VERSION):
        raise StorageError(Message("saved.newer", {"name": name}), "too-new")
    while version < VERSION:
        document = STEPS[version](document)
        version += 1
    return document
