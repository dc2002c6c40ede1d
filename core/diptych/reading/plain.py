"""Plain text in any encoding: the decoded file, with nothing left out but what no text holds."""

from diptych.article import PASTED, Article, Source
from diptych.canonical import canonical
from diptych.errors import ReadingError
from diptych.head import metadata
from diptych.languages.recognition import guessed
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.decoding import decode
from diptych.reading.mending import decoded_again, without_references
from diptych.reading.text_check import checked


def article_from_text(text: str, name: str) -> Article:
    """The article in pasted text, with its language; raises ReadingError where there is none."""
    text, twice = decoded_again(text)
    text, held = without_references(text)
    text = canonical(text)
    if not text.strip():
        raise ReadingError(Message("reading.no-text", {"name": name}), "empty")
    source = Source(name, media_type="text/plain", reader=PASTED, messages=(*twice, *held))
    article = Article(text, name, language=guessed(text), source=source)
    return checked(article.with_metadata(**metadata(text)))


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a plain text file; raises ReadingError where the bytes are no text in that encoding."""
    decoded = decode(data, name, encoding)
    raw, held = without_references(decoded.text)
    text = canonical(raw)
    source = Source(encoding=decoded.encoding, messages=(*decoded.warnings, *held))
    return Article(text, name, source=source).with_metadata(**metadata(text))
