"""Pages saved as one file (MHTML): the page inside is read, its pictures are not."""

from email import policy
from email.errors import MessageError
from email.parser import BytesParser

from diptych.article import Article
from diptych.errors import ReadingError
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.blocks import line
from diptych.reading.decoding import decode_page
from diptych.reading.html import PAGE_TYPES, from_html


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a saved page; raises ReadingError where there is no page in the file."""
    return _read(data, name, limits, encoding, whole=False)


def read_whole(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """All that the saved page shows, as ``html.read_whole`` has it; raises ReadingError as ``read``."""
    return _read(data, name, limits, encoding, whole=True)


def _read(data: bytes, name: str, limits: Limits, encoding: str | None, whole: bool) -> Article:
    try:
        message = BytesParser(policy=policy.compat32).parsebytes(data)
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        raise ReadingError(Message("reading.damaged", {"name": name}), "corrupt") from error
    for number, part in enumerate(message.walk()):
        if number > limits.parts:
            break
        if part.get_content_type() in PAGE_TYPES:
            raw = part.get_payload(decode=True)
            said = part.get_content_charset()
            decoded = decode_page(raw if isinstance(raw, bytes) else b"", name, encoding, said)
            address = str(part.get("Content-Location") or message.get("Snapshot-Content-Location") or "")
            url = line(address) if address.startswith("http") else None
            return from_html(decoded.text, name, decoded.encoding, whole, url=url).with_warnings(decoded.warnings)
    raise ReadingError(Message("reading.no-page", {"name": name}), "no-text")
