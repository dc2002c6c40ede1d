"""RSS and Atom: the entries of a feed that hold their articles, not only a line about them."""

from typing import Any

from diptych.article import word_count
from diptych.errors import ReadingError
from diptych.reading.archive import local, parse_xml
from diptych.reading.blocks import FEW_WORDS
from diptych.reading.collections.record import Record
from diptych.reading.markup import paragraphs_of, parsed

_TEXTS = ("encoded", "content", "fulltext", "description", "summary")  # the fullest first
_DAYS = ("pubDate", "published", "issued", "date", "updated", "modified")


def records(data: bytes, name: str) -> list[Record]:
    """The entries in order; none where all are shorter than an article. Raises ReadingError for broken XML."""
    root = parse_xml(data, name)
    entries = [element for element in root.iter() if local(element) in ("item", "entry")]
    channel = next((element for element in root.iter() if local(element) == "channel"), root)
    outlet = _text(_child(channel, "title"))
    language = _text(_child(channel, "language")) or root.get("{http://www.w3.org/XML/1998/namespace}lang") or ""
    found = [_record(entry, outlet, language, name) for entry in entries]
    return found if any(word_count(" ".join(record.paragraphs)) >= FEW_WORDS for record in found) else []


def _record(entry: Any, outlet: str, language: str, name: str) -> Record:
    """What an entry tells."""
    author = _child(entry, "creator", "author")
    person = _child(author, "name") if author is not None else None
    link = _child(entry, "link")
    return Record(
        _paragraphs(entry, name),
        title=_text(_child(entry, "title")),
        byline=_text(person if person is not None else author),
        publisher=_text(_child(entry, "source")) or outlet,
        published=_day(_text(_child(entry, *_DAYS))),
        section=_text(_child(entry, "category", "section")),
        url=(link.get("href") or _text(link)) if link is not None else "",
        language=language,
    )


def _paragraphs(entry: Any, name: str) -> tuple[str, ...]:
    """The paragraphs of the fullest text of an entry, which is HTML inside the XML, or elements of it."""
    element = _child(entry, *_TEXTS)
    if element is None:
        return ()
    if len(element):
        return tuple(text for child in element for text in paragraphs_of(child))
    source = (element.text or "").strip()
    if not source:
        return ()
    try:
        return tuple(paragraphs_of(parsed(source, name))) if "<" in source else tuple(source.split("\n"))
    except ReadingError:
        return ()


def _child(element: Any, *names: str) -> Any | None:
    """The first child under the first of these names that there is."""
    for name in names:
        for child in element:
            if local(child) == name:
                return child
    return None


def _text(element: Any | None) -> str:
    return " ".join("".join(element.itertext()).split()) if element is not None else ""


def _day(written: str) -> str:
    """The day in “Tue, 03 Nov 2026 08:15:00 GMT” or “2026-11-03T08:15:00Z”."""
    return written.partition("T")[0] if written[:4].isdigit() else written
