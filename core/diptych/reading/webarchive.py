"""Pages saved by Safari: a property list, binary or XML, that holds the page with its encoding and its address."""

import plistlib
from typing import Any
from xml.parsers.expat import ExpatError

from diptych.article import Article
from diptych.errors import ReadingError
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.archive import damaged
from diptych.reading.blocks import line
from diptych.reading.decoding import decode_page
from diptych.reading.html import PAGE_TYPES, from_html


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a web archive; raises ReadingError where it is damaged or holds no page."""
    return _read(data, name, encoding, whole=False)


def read_whole(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """All that the page in it shows, as ``html.read_whole`` has it; raises ReadingError as ``read``."""
    return _read(data, name, encoding, whole=True)


def _read(data: bytes, name: str, encoding: str | None, whole: bool) -> Article:
    try:
        page: Any = plistlib.loads(data)["WebMainResource"]
        body, said, address = (page.get(f"WebResource{field}") for field in ("Data", "TextEncodingName", "URL"))
    except (ValueError, KeyError, IndexError, TypeError, AttributeError, OverflowError, ExpatError) as error:
        raise damaged(name) from error
    if not isinstance(body, bytes) or page.get("WebResourceMIMEType", PAGE_TYPES[0]) not in PAGE_TYPES:
        raise ReadingError(Message("reading.no-page", {"name": name}), "no-text")
    decoded = decode_page(body, name, encoding, said if isinstance(said, str) else None)
    url = line(address) if isinstance(address, str) and address.startswith("http") else None
    return from_html(decoded.text, name, decoded.encoding, whole, url=url).with_warnings(decoded.warnings)
