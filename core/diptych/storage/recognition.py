"""Whether a file on disk is a saved comparison, before another file takes its place."""

import re
from pathlib import Path

from diptych.errors import StorageError
from diptych.plain_files import open_plain
from diptych.storage.files import MOST_BYTES, load
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
    """Whether a saved comparison holds what only its reader could write again; what cannot be opened may hold it."""
    try:
        session = load(path).session
    except StorageError:
        return True
    return bool(session.notes or session.links or session.judgements or session.tags or session.extra)
