"""Web pages: the article without what stands around it, and what the page says about itself."""

import re
from typing import Any

import trafilatura
from trafilatura.settings import use_config

from diptych.article import Article, Source
from diptych.errors import ReadingError
from diptych.options import Limits
from diptych.reading.blocks import few_words, joined, line
from diptych.reading.markup import hidden, paragraphs_of, parsed
from diptych.reading.page_metadata import metadata
from diptych.reading.plain import bom_of

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([\w-]{2,40})", re.I)
_BEFORE = 4096  # bytes in which a page names its charset
_UNSAFE = frozenset(("utf-7", "utf7", "hz", "iso-2022-jp", "iso-2022-kr", "idna", "punycode", "unicode_escape"))
_LATIN = frozenset(("iso-8859-1", "latin1", "latin-1", "ascii", "us-ascii"))  # browsers read these as Windows-1252
_LEFT_OUT = (
    "script style template noscript iframe object embed svg math form button select textarea video audio".split()
)
_MUCH = 4  # times as many words on the page as in the article


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a page; raises ReadingError where the page holds no text of its own."""
    text, used = decode(data, encoding)
    return from_html(text, name, used)


def decode(data: bytes, encoding: str | None) -> tuple[str, str]:
    """The text of a page and its encoding: the reader's choice, BOM, strict UTF-8, what the page says, Windows-1252."""
    named = _CHARSET.search(data[:_BEFORE])
    said = named.group(1).decode("ascii").lower() if named else ""
    marked = bom_of(data)
    if encoding is None and marked is None:
        try:
            return data.decode("utf-8"), "utf-8"
        except UnicodeDecodeError:
            pass
    for candidate in (encoding, marked, None if said in _UNSAFE or said in _LATIN else said):
        try:
            if candidate:
                return data.decode(candidate, errors="replace"), candidate
        except (LookupError, ValueError):
            continue
    return data.decode("cp1252", errors="replace"), "cp1252"


def from_html(text: str, name: str, encoding: str | None, **known: str | None) -> Article:
    """The article in HTML text; ``known`` is metadata from elsewhere that beats the page's own."""
    root = parsed(text, name)
    about = metadata(root)
    for element in list(root.iter(*_LEFT_OUT)):
        element.drop_tree()
    for element in [e for e in root.iter() if isinstance(e.tag, str) and hidden(e) and e.getparent() is not None]:
        if element.getparent() is not None:
            element.drop_tree()
    page = list(paragraphs_of(root))
    body = _body(root)
    warnings: list[str] = []
    if not body:
        body = page
        if page:
            warnings.append("No article was found on the page: all of its text is shown.")
    if not any(paragraph.strip() for paragraph in body):
        raise ReadingError(f"“{name}” holds no text: the page may be drawn by a script.", "no-text")
    title = known.get("title") or about.title
    if title and not any(_same(title, paragraph) for paragraph in body[:3]):
        body = [title, *body]
    whole = joined(body, name)
    warnings += few_words(whole)
    left = sum(len(p.split()) for p in page)
    if len(whole.split()) * _MUCH < left:
        warnings.append("Most of the page's text was left out as not part of the article.")
    return Article(
        whole,
        name,
        title=line(title),
        byline=known.get("byline") or about.byline,
        publisher=known.get("publisher") or about.publisher,
        published=known.get("published") or about.published,
        url=known.get("url") or about.url,
        language=(about.language or "en").split("-")[0].lower(),
        source=Source(encoding=encoding, warnings=tuple(warnings)),
    )


def _body(root: Any) -> list[str]:
    """The paragraphs of the article as trafilatura finds them, quickly and without comments and tables."""
    config = use_config()
    config.set("DEFAULT", "EXTRACTION_TIMEOUT", "0")
    config.set("DEFAULT", "MIN_EXTRACTED_SIZE", "60")
    found = trafilatura.extract(
        root, fast=True, include_comments=False, include_tables=False, output_format="txt", config=config
    )
    return [p for p in (found or "").split("\n") if p.strip()]


def _same(title: str, paragraph: str) -> bool:
    """Whether a paragraph is the title, but for marks and case."""
    a, b = (re.sub(r"\W+", " ", t).casefold().strip() for t in (title, paragraph))
    return a == b or (len(a) > 20 and b.startswith(a) and len(b) < len(a) + 20)
