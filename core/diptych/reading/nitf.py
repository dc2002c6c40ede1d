"""News in NITF, the XML of news agencies."""

from collections.abc import Iterator
from typing import Any

from diptych.article import Article, Source
from diptych.options import Limits
from diptych.reading.archive import damaged, local, parse_xml
from diptych.reading.blocks import few_words, joined, line

_BLOCKS = frozenset("p hl1 hl2 li dt dd td th media-caption credit note tagline".split())
_SKIPPED = frozenset("media-metadata media-object media-producer".split())


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a NITF document: its headline, then what its body holds; raises ReadingError where it is none."""
    return article_of(parse_xml(data, name), name)


def items(data: bytes, name: str) -> list[Any]:
    """The documents in an XML file, whatever stands around several; raises ReadingError for broken XML."""
    root = parse_xml(data, name)
    return [root] if local(root) == "nitf" else [element for element in root.iter() if local(element) == "nitf"]


def article_of(root: Any, name: str) -> Article:
    """The article in one document; raises ReadingError where it is none."""
    content = _first(root, "body.content")
    if local(root) != "nitf" or content is None:
        raise damaged(name)
    head = _first(root, "hl1")
    title = _words(head if head is not None else _first(root, "title"))
    text = joined([title, *_paragraphs(content)], name)
    return Article(
        text,
        name,
        title=line(title),
        byline=line(_words(_first(root, "person")) or _words(_first(root, "byline"))),
        publisher=_attribute(root, "pubdata", "name") or _attribute(root, "doc.copyright", "holder"),
        published=_date(_attribute(root, "date.issue", "norm") or _attribute(root, "story.date", "norm")),
        source=Source(messages=few_words(text)),
    )


def _first(root: Any, tag: str) -> Any | None:
    return next((element for element in root.iter() if local(element) == tag), None)


def _words(element: Any | None) -> str:
    """All text in an element."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def _attribute(root: Any, tag: str, name: str) -> str | None:
    element = _first(root, tag)
    return None if element is None else line(element.get(name))


def _date(written: str | None) -> str | None:
    """The ISO date in ``20261124T081500Z``; as it is where it has hyphens."""
    day = (written or "").partition("T")[0]
    return f"{day[:4]}-{day[4:6]}-{day[6:8]}" if day[:8].isdigit() else day or None


def _paragraphs(content: Any) -> Iterator[str]:
    """The text of every block in order; one inside another belongs to the outer one."""
    waiting = [content]
    while waiting:
        element = waiting.pop()
        if local(element) in _SKIPPED:
            continue
        if local(element) in _BLOCKS:
            yield _words(element)
        else:
            waiting += reversed(list(element))
