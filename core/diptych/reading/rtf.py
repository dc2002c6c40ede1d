"""Rich Text Format."""

import re

from striprtf.striprtf import rtf_to_text

from diptych.article import Article, Source
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.archive import damaged
from diptych.reading.blocks import broken_off, few_words, joined, line
from diptych.reading.document_titles import document_title

# {\*\fldinst HYPERLINK "…"}, with groups inside it.
_INSTRUCTION = re.compile(r"\{\s*\\\*\s*\\fldinst\b(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}")
_CELL = re.compile(r"\\(?:nest)?cell(?![a-zA-Z])|\\(?:nest)?row(?![a-zA-Z])")
_ESCAPED = re.compile(rb"\\[\\{}]")
_CODE_PAGE = re.compile(r"\\ansicpg\d{1,5}")


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in an .rtf file; raises ReadingError where it is no RTF or holds no text."""
    source = _source(data, name)
    text = joined(_words(source, name, encoding).split("\n"), name)
    title, author = (_property(source, field, name, encoding) for field in ("title", "author"))
    return Article(
        text,
        name,
        title=document_title(title, text, name),
        byline=line(author),
        source=Source(messages=(*without_end(data), *few_words(text))),
    )


def paragraphs(data: bytes, name: str, encoding: str | None = None) -> list[str]:
    """Every paragraph of an .rtf file, empty ones too; raises ReadingError where it is no RTF."""
    return _words(_source(data, name), name, encoding).split("\n")


def without_end(data: bytes) -> tuple[Message, ...]:
    """A warning where a group is still open when the file ends."""
    plain = _ESCAPED.sub(b"", data)
    return broken_off(plain.count(b"{") > plain.count(b"}"))


def _source(data: bytes, name: str) -> str:
    """The source of which the text is made; raises ReadingError where it is no RTF."""
    if not data.lstrip().startswith(b"{\\rtf"):
        raise damaged(name)
    return _without_machinery(data.decode("cp1252", errors="replace"))


def _without_machinery(source: str) -> str:
    """The source without the instructions of fields (addresses of links among them); a cell ends a paragraph."""
    return _CELL.sub(r"\\par ", _INSTRUCTION.sub("", source))


def _words(source: str, name: str, encoding: str | None) -> str:
    """The text of a source; raises ReadingError where it is broken."""
    try:
        raw = str(rtf_to_text(source, encoding=encoding or "cp1252", errors="replace"))
    except (ValueError, IndexError, KeyError, LookupError, OverflowError, TypeError, AttributeError) as error:
        raise damaged(name) from error
    # \\u escapes beyond the first plane come as two surrogates.
    return raw.encode("utf-16-le", errors="surrogatepass").decode("utf-16-le", errors="ignore")


def _property(source: str, field: str, name: str, encoding: str | None) -> str | None:
    """A property of the document, its escapes read as those of the text are."""
    found = re.search(rf"\{{\\{field} ([^{{}}]{{1,600}})\}}", source)
    head = _CODE_PAGE.search(source)
    page = head.group() if head else ""
    return _words(f"{{\\rtf1{page} {found.group(1)}}}", name, encoding) if found else None
