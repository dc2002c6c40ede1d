"""Title, byline, publisher, date and address of a web page, from what the page says about itself."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from diptych.reading.blocks import line
from diptych.reading.dates import written_date

_ARTICLE = re.compile("Article|Posting|Report|Review", re.I)
_DATE = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_SHORT, _FEW = 90, 4  # characters and child elements of a line that gives the date
_SEPARATOR = re.compile(r"\s+[|–—·»•-]\s+")
_BY = re.compile(r"^\s*(?:by|from|von|par)\s*:?\s+", re.I)
_NO_NAME = re.compile(r"https?://|@|<|^\s*(?:admin|staff|author|editor|unknown)\s*$", re.I)
_LONGEST_JSON = 500_000  # characters of one JSON-LD block
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says about itself; ``published`` is an ISO date."""

    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None


def metadata(root: Any) -> Metadata:
    """The page's metadata: JSON-LD before ``og:`` and other meta tags, these before what stands on the page."""
    told = list(_json_ld(root))
    meta = _meta(root)
    publisher = _name(_first(told, "publisher")) or meta.get("og:site_name")
    return Metadata(
        line(_text(_first(told, "headline")) or meta.get("og:title") or _title(root, publisher) or _heading(root)),
        line(_byline(told, meta, root)),
        line(publisher),
        _date(_first(told, "datePublished"), meta, root),
        line(meta.get("og:url") or _canonical(root)),
        line(root.get("lang") or root.get("xml:lang")),
    )


def _json_ld(root: Any) -> Iterator[dict[str, Any]]:
    """The objects about an article in the page's JSON-LD; what is broken, too deep or too long is passed over."""
    for script in root.iter("script"):
        text = script.text or ""
        if "ld+json" not in (script.get("type") or "") or len(text) > _LONGEST_JSON:
            continue
        try:
            found = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _articles(found, _DEEPEST)


def _articles(value: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth == 0:
        return
    if isinstance(value, list):
        for item in value:
            yield from _articles(item, depth - 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if any(isinstance(k, str) and _ARTICLE.search(k) for k in (kinds if isinstance(kinds, list) else [kinds])):
            yield value
        for key in ("@graph", "mainEntity", "mainEntityOfPage"):
            yield from _articles(value.get(key), depth - 1)


def _first(told: list[dict[str, Any]], key: str) -> Any:
    return next((about[key] for about in told if about.get(key)), None)


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _name(value: Any) -> str | None:
    """The name in a person, an organisation, a list of them, or a plain string."""
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, map(_name, value[:10])))) or None
    if isinstance(value, dict):
        return _text(value.get("name"))
    name = _text(value)
    return None if name is None or _NO_NAME.search(name) else name


def _meta(root: Any) -> dict[str, str]:
    """The meta tags by name or property, the first of each."""
    found: dict[str, str] = {}
    for tag in root.iter("meta"):
        key = (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower()
        content = tag.get("content") or ""
        if key and content.strip():
            found.setdefault(key, content)
    return found


def _title(root: Any, publisher: str | None) -> str | None:
    """The page's title without the name of the site."""
    element = next(root.iter("title"), None)
    title = line(element.text_content()) if element is not None else None
    if title is None:
        return None
    pieces = _SEPARATOR.split(title)
    if len(pieces) > 1 and (" | " in title or (publisher and pieces[-1].lower() == publisher.lower())):
        return max(pieces[:-1], key=len) if publisher is None else " – ".join(pieces[:-1])
    return title


def _heading(root: Any) -> str | None:
    element = next(root.iter("h1"), None)
    return None if element is None else line(element.text_content())


def _byline(told: list[dict[str, Any]], meta: dict[str, str], root: Any) -> str | None:
    """Who wrote it, without the word “by”."""
    for found in (_name(_first(told, "author")), meta.get("author"), meta.get("parsely-author"), _on_page(root)):
        if found and not _NO_NAME.search(found):
            return _BY.sub("", found)
    return None


def _on_page(root: Any) -> str | None:
    """A short element that is marked as the byline."""
    for element in root.iter("a", "span", "p", "div", "address"):
        marked = " ".join((element.get("rel") or "", element.get("class") or "", element.get("itemprop") or "")).lower()
        if re.search(r"\b(?:byline|author)\b", marked):
            text = line(element.text_content()) or ""
            if 3 < len(text) <= 120 and len(text.split()) <= 12:
                name, _, role = _SEPARATOR.split(text)[0].partition(", ")
                return name if len(name.split()) > 1 and role else _SEPARATOR.split(text)[0]
    return None


def _date(told: Any, meta: dict[str, str], root: Any) -> str | None:
    """The day of publication, year-month-day; None where nothing on the page is one."""
    times = (element.get("datetime") for element in root.iter("time"))
    keys = (
        "article:published_time",
        "datepublished",
        "date",
        "dc.date",
        "dcterms.issued",
        "pubdate",
        "parsely-pub-date",
    )
    for value in (told, *(meta.get(key) for key in keys), *times):
        match = _DATE.match(value.strip()) if isinstance(value, str) else None
        if match:
            return match.group()
    return _written_out(root)


def _written_out(root: Any) -> str | None:
    """A date in the words of the page near its headline: “1 February 2026”."""
    for element in root.iter("p", "span", "div", "time", "li"):
        text = line(element.text_content()) if len(element) < _FEW else None
        if text and len(text) <= _SHORT and (day := written_date(text)):
            return day
    return None


def _canonical(root: Any) -> str | None:
    return next((e.get("href") for e in root.iter("link") if (e.get("rel") or "").lower() == "canonical"), None)
