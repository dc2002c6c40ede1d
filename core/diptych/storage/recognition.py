"""Whether a file on disk is a saved comparison, before another file takes its place."""

import re
from pathlib import Path

from diptych.errors import StorageError
from diptych.plain_files import open_plain
from diptych.storage.isolation import load_either_isolated
from diptych.storage.json_document import MOST_BYTES
from diptych.storage.migration import VERSION_FIELD

_VERSION = re.compile(rb'"%s"\s*:' % VERSION_FIELD.encode())  # inside a text its quotation marks stand escaped
_OPENING = 64  # bytes, among which a JSON object begins


def is_saved(path: Path) -> bool:
    """Whether a comparison was saved in that file, by any version of Diptych, even if it cannot be opened now."""
    try:
        with open_plain(path) as file:
            head = file.read(_OPENING)
            if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
                return False
            return _VERSION.search(head + file.read(MOST_BYTES)) is not None
    except OSError:
        return False


def holds_work(path: Path) -> bool:
    """Whether a saved comparison or story holds what only its reader could write again; what cannot be opened may."""
    try:
        return load_either_isolated(path).holds_work
    except StorageError:
        return True
