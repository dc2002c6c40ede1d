"""MIME, which mail and saved pages are written in: how such a file is opened, and whether its end is missing."""

from email import policy
from email.errors import (
    CloseBoundaryNotFoundDefect,
    InvalidBase64LengthDefect,
    InvalidBase64PaddingDefect,
    MessageError,
)
from email.message import Message as Mail
from email.parser import BytesParser

from diptych.errors import ReadingError
from diptych.message import Message
from diptych.reading.blocks import broken_off

_NO_END = (CloseBoundaryNotFoundDefect, InvalidBase64LengthDefect, InvalidBase64PaddingDefect)


def opened(data: bytes, name: str) -> Mail:
    """The message with its parts; raises ReadingError where it is broken."""
    try:
        return BytesParser(policy=policy.compat32).parsebytes(data)
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        raise ReadingError(Message("reading.damaged", {"name": name}), "corrupt") from error


def body(part: Mail) -> bytes:
    """What a part holds, as far as it goes: of base64 that breaks off behind a single letter nothing was decoded."""
    data = part.get_payload(decode=True)
    if any(isinstance(defect, InvalidBase64LengthDefect) for defect in part.defects):
        part.set_payload(str(part.get_payload()).rstrip()[:-1])
        data = part.get_payload(decode=True)
    return data if isinstance(data, bytes) else b""


def without_end(message: Mail) -> tuple[Message, ...]:
    """A warning where the line that closes the last part is missing, or letters at the end of a text in base64.

    A part inside may lack its own, which some programs forget, where the file goes on behind it.
    """
    if not message.is_multipart():
        body(message)  # what is wrong with it is found now
    return broken_off(any(isinstance(defect, _NO_END) for defect in message.defects))
