"""Mail: the text of a message, newsletters among them."""

import re
from collections.abc import Iterator
from email import policy
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parseaddr, parsedate_to_datetime

from diptych.article import Article, Source
from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading.blocks import few_words, joined, line
from diptych.reading.markup import paragraphs_of, parsed

_LONGEST_HEADER = 2000
_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a message: its plain text, else its HTML; raises ReadingError where it has neither."""
    try:
        message = BytesParser(policy=policy.compat32).parsebytes(data)
        parts = list(_texts(message, name, limits))
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        raise ReadingError(f"“{name}” is damaged.", "corrupt") from error
    chosen = next((p for p in parts if p.get_content_type() == "text/plain"), next(iter(parts), None))
    if chosen is None:
        raise ReadingError(f"“{name}” holds no text.", "no-text")
    body, used = _decoded(chosen, encoding)
    if chosen.get_content_type() == "text/html":
        text = joined(paragraphs_of(parsed(body, name)), name)
    else:
        text = joined(_EMPTY_LINE.split(body.replace("\r\n", "\n")), name)
    warnings = [*few_words(text)]
    if len(parts) < sum(1 for p in message.walk() if not p.is_multipart()):
        warnings.append("Attachments were left out.")
    who, address = parseaddr(_header(message, "From"))
    return Article(
        text,
        name,
        title=line(_header(message, "Subject")),
        byline=line(who or address),
        published=_date(message),
        source=Source(encoding=used, warnings=tuple(warnings)),
    )


def _texts(message: Message, name: str, limits: Limits) -> Iterator[Message]:
    """The text parts that are no attachments."""
    for number, part in enumerate(message.walk()):
        if number >= limits.parts:
            raise ReadingError(f"“{name}” has more than {limits.parts:,} parts.", "too-complex")
        attached = (part.get("Content-Disposition") or "").lower().startswith("attachment")
        if part.get_content_type() in ("text/plain", "text/html") and not attached and not part.is_multipart():
            yield part


def _decoded(part: Message, encoding: str | None) -> tuple[str, str]:
    raw = part.get_payload(decode=True)
    data = raw if isinstance(raw, bytes) else b""
    for candidate in (encoding, part.get_content_charset(), "utf-8"):
        try:
            if candidate and candidate not in ("utf-7", "utf7"):
                return data.decode(candidate), candidate
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", errors="replace"), "cp1252"


def _header(message: Message, key: str) -> str:
    """A header, decoded; its raw form where it cannot be."""
    raw = str(message.get(key) or "")[:_LONGEST_HEADER]
    try:
        return str(make_header(decode_header(raw)))
    except (MessageError, ValueError, LookupError):
        return raw


def _date(message: Message) -> str | None:
    try:
        return parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
