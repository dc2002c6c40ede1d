"""What is taken off a file before its kind is looked for: gzip around it, pictures and fonts inside a page."""

import re
import zlib
from gzip import GzipFile
from io import BytesIO
from pathlib import Path

from diptych.errors import ReadingError
from diptych.file_names import file_name
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.refusals import refusal

GZIP, ZIP = b"\x1f\x8b", b"PK\x03\x04"
PACKED = (GZIP, ZIP)
_LIGHT = 1_000_000  # bytes of a page that are not looked through for pictures
_PICTURE = re.compile(rb"data:[\w.+-]{1,40}/[\w.+-]{1,80}(?:;[\w.=+-]{1,60}){0,4}[;,][A-Za-z0-9+/=%\s]{200,}", re.I)


def unpacked(data: bytes, path: Path, limits: Limits) -> tuple[bytes, Path]:
    """The bytes inside gzip, of all its members, with the name that they had; others as they are.

    Raises ReadingError for too many, and where a member is broken or followed by what is none.
    """
    if not data.startswith(GZIP):
        return data, path
    try:
        with GzipFile(fileobj=BytesIO(data)) as members:
            inside = members.read(limits.member_bytes + 1)
    except (EOFError, OSError, zlib.error) as error:
        raise refusal("broken archive", file_name(path)) from error
    if len(inside) > limits.member_bytes:
        raise ReadingError(
            Message("reading.unpacks-too-large", {"name": file_name(path), "most": limits.member_bytes}), "too-large"
        )
    if not inside.strip() or inside.startswith(GZIP):
        raise refusal("broken archive", file_name(path))
    return inside, path.with_suffix("") if path.suffix.lower() == ".gz" else path


def without_pictures(page: bytes) -> bytes:
    """A page without the pictures and fonts that it holds as addresses; they are no text and may be most of it."""
    return page if len(page) < _LIGHT else _PICTURE.sub(b"data:,", page)
