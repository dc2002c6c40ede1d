"""E-books: the chapters in the order of reading."""

import posixpath
import re
from typing import Any

from diptych.article import Article, Source
from diptych.errors import ReadingError
from diptych.head import title_of
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.archive import Archive, damaged, local, opened
from diptych.reading.blocks import few_words, joined, line
from diptych.reading.decoding import decode_page
from diptych.reading.markup import paragraphs_of, parsed

_PUBLICATIONS = frozenset(("publication", "original-publication"))
_TEXTS = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml", "text/x-oeb1-document", "application/xml")
_PERCENT = re.compile(rb"%([0-9a-fA-F]{2})")


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The text of an .epub file; raises ReadingError where it is damaged, locked or holds no text."""
    archive = opened(data, name, limits)
    if archive.read("META-INF/rights.xml") is not None:
        raise ReadingError(Message("reading.locked", {"name": name}), "encrypted")
    container = archive.xml("META-INF/container.xml")
    roots = [] if container is None else [e.get("full-path") for e in container.iter() if local(e) == "rootfile"]
    package = archive.xml(roots[0]) if roots and roots[0] else None
    if package is None:
        raise damaged(name)
    paragraphs = [p for chapter in _chapters(package, roots[0]) for p in _read_chapter(archive, chapter, name)]
    text = joined(paragraphs, name)
    about = {local(e): e.text for e in package.iter() if "elements/1.1/}" in str(e.tag)}
    return Article(
        text,
        name,
        title=line(about.get("title")) or title_of(text),
        byline=line(about.get("creator")),
        publisher=line(about.get("publisher")),
        published=_published(package),
        language=line(about.get("language")) or "",
        source=Source(messages=few_words(text)),
    )


def _published(package: Any) -> str | None:
    """The day of publication; EPUB 2 may mark a date as that of another event, as the making of the file."""
    for date in (e for e in package.iter() if "elements/1.1/}" in str(e.tag) and local(e) == "date"):
        events = [value for name, value in date.attrib.items() if str(name).endswith("}event") or name == "event"]
        if all(event.lower() in _PUBLICATIONS for event in events):
            return line((date.text or "").strip()[:10])
    return None


def _chapters(package: Any, root: str) -> list[str]:
    """The names of the members that the spine lists, in order; tables of contents are left out."""
    items = {e.get("id"): e for e in package.iter() if local(e) == "item"}
    found = []
    for reference in (e for e in package.iter() if local(e) == "itemref"):
        item = items.get(reference.get("idref"))
        if item is None or "nav" in (item.get("properties") or "").split() or reference.get("linear") == "no":
            continue
        if (item.get("media-type") or _TEXTS[0]).lower() not in _TEXTS:  # pictures and recordings may be chapters
            continue
        path = posixpath.normpath(posixpath.join(posixpath.dirname(root), _unquoted(item.get("href") or "")))
        found.append(path)
    return found


def _unquoted(reference: str) -> str:
    """The path in a reference: without its fragment, percent signs decoded."""
    path = reference.partition("#")[0].encode()
    return _PERCENT.sub(lambda m: bytes((int(m.group(1), 16),)), path).decode("utf-8", errors="replace")


def _read_chapter(archive: Archive, member: str, name: str) -> list[str]:
    data = archive.read(member)
    if not data or not data.strip():
        return []
    return list(paragraphs_of(parsed(decode_page(data, name).text.lstrip("\ufeff"), name)))
