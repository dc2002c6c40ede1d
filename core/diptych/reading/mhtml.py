"""Pages saved as one file (MHTML): the page inside is read, its pictures are not."""

from email import policy
from email.errors import MessageError
from email.parser import BytesParser

from diptych.article import Article
from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading.blocks import line
from diptych.reading.html import decode, from_html


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a saved page; raises ReadingError where there is no page in the file."""
    try:
        message = BytesParser(policy=policy.compat32).parsebytes(data)
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        raise ReadingError(f"“{name}” is damaged.", "corrupt") from error
    for number, part in enumerate(message.walk()):
        if number > limits.parts:
            break
        if part.get_content_type() == "text/html":
            raw = part.get_payload(decode=True)
            text, used = decode(raw if isinstance(raw, bytes) else b"", encoding)
            address = str(part.get("Content-Location") or message.get("Snapshot-Content-Location") or "")
            return from_html(text, name, used, url=line(address) if address.startswith("http") else None)
    raise ReadingError(f"“{name}” holds no web page.", "no-text")
