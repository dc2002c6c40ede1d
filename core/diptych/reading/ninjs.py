"""News in ninjs, the JSON of news agencies, in its first and second version."""

import json
from typing import Any

from diptych.article import Article, Source
from diptych.errors import ReadingError
from diptych.message import Message
from diptych.options import Limits
from diptych.reading.archive import damaged
from diptych.reading.blocks import few_words, joined, line
from diptych.reading.decoding import Decoded, decode
from diptych.reading.markup import paragraphs_of, parsed

_LISTS = ("items", "_items", "data", "results")
_FIELDS = frozenset(("body_html", "body_xhtml", "body_text", "bodies"))


def read(data: bytes, name: str, limits: Limits, encoding: str | None = None) -> Article:
    """The article in a ninjs item: its headline, then its body; raises ReadingError where it has none."""
    decoded = decode(data, name, encoding)
    found = items(decoded.text, name)
    if len(found) != 1:
        raise damaged(name)
    return article_of(found[0], name, decoded)


def items(text: str, name: str) -> list[dict[str, Any]]:
    """The items in a JSON text: the one that it is, or those of its list; raises ReadingError for broken JSON."""
    try:
        found = json.loads(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        raise damaged(name) from error
    if isinstance(found, dict):
        lists = [found[field] for field in _LISTS if isinstance(found.get(field), list)]
        found = lists[0] if lists and not _FIELDS & found.keys() else [found]
    return [item for item in found if isinstance(item, dict)] if isinstance(found, list) else []


def article_of(item: dict[str, Any], name: str, decoded: Decoded) -> Article:
    """The article in one item; raises ReadingError where it holds no text."""
    title = _text(item.get("headline")) or _chosen(item.get("headlines"))
    paragraphs = _body(item, name)
    if not any(paragraph.strip() for paragraph in paragraphs):
        raise ReadingError(Message("reading.no-text", {"name": name}), "no-text")
    text = joined([title, *paragraphs], name)
    sources = item.get("infosource") or item.get("infosources")
    address = _text(item.get("uri"))
    return Article(
        text,
        name,
        title=line(title),
        byline=line(_text(item.get("byline")) or _text(item.get("by")) or _chosen(item.get("bylines"))),
        publisher=line(_text(item.get("copyrightholder")) or _chosen(sources, "name")),
        published=line(_text(item.get("firstcreated") or item.get("versioncreated") or item.get("firstCreated"))[:10]),
        url=line(address) if address.startswith("http") else None,
        language=(_text(item.get("language")) or "").partition("-")[0].lower(),
        source=Source(encoding=decoded.encoding, messages=(*decoded.warnings, *few_words(text))),
    )


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _chosen(rows: Any, field: str = "value") -> str:
    """The text of the main one of several headlines, bodies or sources, else of the first."""
    found = [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    found.sort(key=lambda row: row.get("role") != "main")
    return _text(found[0].get(field)) if found else ""


def _body(item: dict[str, Any], name: str) -> list[str]:
    """The paragraphs of the body, from HTML where there is one."""
    for field in ("body_html", "body_xhtml"):
        if _text(item.get(field)).strip():
            return list(paragraphs_of(parsed(item[field], name)))
    plain = _text(item.get("body_text")) or _chosen(item.get("bodies"))
    return list(paragraphs_of(parsed(plain, name))) if plain.lstrip().startswith("<") else plain.splitlines()
