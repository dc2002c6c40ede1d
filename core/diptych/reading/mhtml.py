"""Pages saved as one file (MHTML): the page inside is read, its pictures are not."""

from diptych.article import Article
from diptych.errors import ReadingError
from diptych.message import Message
from diptych.options import Limits
from diptych.reading import mime
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
    message = mime.opened(data, name)
    for number, part in enumerate(message.walk()):
        if number > limits.parts:
            break
        if part.get_content_type() in PAGE_TYPES:
            decoded = decode_page(mime.body(part), name, encoding, part.get_content_charset())
            address = str(part.get("Content-Location") or message.get("Snapshot-Content-Location") or "")
            url = line(address) if address.startswith("http") else None
            article = from_html(decoded.text, name, decoded.encoding, whole, url=url)
            return article.with_warnings((*mime.without_end(message), *decoded.warnings))
    raise ReadingError(Message("reading.no-page", {"name": name}), "no-text")
