"""Mail: the text of a message, newsletters among them."""

import re
from collections.abc import Iterator
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message as Mail
from email.utils import parseaddr, parsedate_to_datetime

from diptych.article import Article, Source
from diptych.errors import ReadingError
from diptych.message import Message
from diptych.options import Limits
from diptych.reading import mime
from diptych.reading.blocks import few_words, joined, line
from diptych.reading.decoding import Decoded, decode, decode_page
from diptych.reading.markup import paragraphs_of, parsed

_LONGEST_HEADER = 2000
_EMPTY_LINE = re.compile(r"\n[^\S\n]*\n")
_STUB = 0.6  # of the words of the HTML: plain text with fewer is a notice that there is more
_ADDRESS = re.compile(r"https?://\S+|\[[^\]\n]{0,200}\]|<[^>\s]{0,300}>")


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a message: its plain text, or its HTML where that says more.

    Raises ReadingError where there is neither.
    """
    message, parts = _opened(data, name, limits)
    versions = [_version(part, name, encoding) for part in _first_of_each_type(parts)]
    if not versions:
        raise ReadingError(Message("reading.no-text", {"name": name}), "no-text")
    paragraphs, decoded = versions[0]
    if len(versions) > 1 and _words(paragraphs) < _STUB * _words(versions[1][0]):
        paragraphs, decoded = versions[1]
    text = joined(paragraphs, name)
    warnings = [*mime.without_end(message), *decoded.warnings, *few_words(text)]
    if len(parts) < sum(1 for p in message.walk() if not p.is_multipart()):
        warnings.append(Message("reading.attachments"))
    who, address = parseaddr(_header(message, "From"))
    return Article(
        text,
        name,
        title=line(_header(message, "Subject")),
        byline=line(who or address),
        published=_date(message),
        source=Source(encoding=decoded.encoding, messages=tuple(warnings)),
    )


def bodies(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Iterator[tuple[Decoded, bool]]:
    """The first plain text and the first HTML of a message, and whether it is HTML; raises ReadingError."""
    for part in _first_of_each_type(_opened(data, name, limits)[1]):
        yield _decoded(part, name, encoding), part.get_content_type() == "text/html"


def _opened(data: bytes, name: str, limits: Limits) -> tuple[Mail, list[Mail]]:
    """The message and its parts that are text; raises ReadingError where it is broken or too large."""
    message = mime.opened(data, name)
    try:
        return message, list(_texts(message, name, limits))
    except (MessageError, ValueError, LookupError, RecursionError) as error:
        raise ReadingError(Message("reading.damaged", {"name": name}), "corrupt") from error


def _texts(message: Mail, name: str, limits: Limits) -> Iterator[Mail]:
    """The text parts that are no attachments."""
    for number, part in enumerate(message.walk()):
        if number >= limits.parts:
            raise ReadingError(Message("reading.more-parts", {"name": name, "most": limits.parts}), "too-complex")
        attached = _header(part, "Content-Disposition").lower().startswith("attachment")
        if part.get_content_type() in ("text/plain", "text/html") and not attached and not part.is_multipart():
            yield part


def _first_of_each_type(parts: list[Mail]) -> Iterator[Mail]:
    """The first plain and the first HTML part, in this order, as far as there are such."""
    for kind in ("text/plain", "text/html"):
        yield from [part for part in parts if part.get_content_type() == kind][:1]


def _version(part: Mail, name: str, encoding: str | None) -> tuple[list[str], Decoded]:
    """The paragraphs of a part and how it was decoded."""
    decoded = _decoded(part, name, encoding)
    if part.get_content_type() == "text/plain":
        return _EMPTY_LINE.split(decoded.text.replace("\r\n", "\n")), decoded
    return list(paragraphs_of(parsed(decoded.text, name))) if decoded.text.strip() else [], decoded


def _decoded(part: Mail, name: str, encoding: str | None) -> Decoded:
    """The text of a part."""
    how = decode if part.get_content_type() == "text/plain" else decode_page
    return how(mime.body(part), name, encoding, part.get_content_charset())


def _words(paragraphs: list[str]) -> int:
    """How many words there are besides addresses and names of pictures."""
    return sum(len(_ADDRESS.sub("", paragraph).split()) for paragraph in paragraphs)


def _header(message: Mail, key: str) -> str:
    """A header, decoded, empty where there is none; one in raw bytes is decoded as a text is."""
    raw = next((str(value) for name, value in message.raw_items() if name.lower() == key.lower()), "")
    raw = raw[:_LONGEST_HEADER]
    if any("\udc80" <= char <= "\udcff" for char in raw):
        try:
            raw = decode(raw.encode("utf-8", "surrogateescape"), key).text
        except ReadingError:
            raw = raw.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        return str(make_header(decode_header(raw)))
    except (MessageError, ValueError, LookupError):
        return raw


def _date(message: Mail) -> str | None:
    try:
        return parsedate_to_datetime(_header(message, "Date")).date().isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
