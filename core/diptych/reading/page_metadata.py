"""Title, byline, publisher, date and address of a web page, from what the page says about itself."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any

from diptych.dates import written_date
from diptych.reading.blocks import line
from diptych.reading.markup import short_text
from diptych.reading.page_authors import authors
from diptych.reading.page_data import first
from diptych.reading.page_titles import below_headline, headline, unescaped

_DATE = re.compile(r"(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])")
_PUBLISHED = re.compile(
    r"publi(?:shed|sh|cation)?[-_.]?(?:time|date|on|at)|pub[-_]?date|date[-_.]?publi|date\.issued", re.I
)
_DATED = ("date", "dc.date", "dcterms.issued", "dcterms.date", "article:published", "sailthru.date")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?=[/_-])")
_SHORT, _FEW = 90, 4  # characters and child elements of a line that gives the date
_MOST = 10  # names of one article
_NEAR = 100  # elements below the headline
_SAVED = re.compile(r"<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url:\s*)(https?://[^\s<>]{4,2000})")
_BEFORE = 20_000  # characters in which a page says where it was saved from


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says about itself; ``published`` is an ISO date."""

    title: str | None = None
    byline: str | None = None
    publisher: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None


def metadata(root: Any, told: list[dict[str, Any]], source: str = "") -> Metadata:
    """The page's metadata: its data (JSON-LD) before ``og:`` and other meta tags, these before what stands on the page.

    ``source`` is the page's HTML, for the address that browsers write into a saved page.
    """
    meta = _meta(root)
    publisher = unescaped(next(iter(_names(first(told, "publisher"))), None) or meta.get("og:site_name"))
    url = line(meta.get("og:url") or _canonical(root) or _saved_from(source))
    outlets = [name for name in (publisher, unescaped(meta.get("og:site_name")), *_hosts(url)) if name]
    return Metadata(
        headline(root, _text(first(told, "headline")), meta.get("og:title"), outlets),
        authors(_names(first(told, "author")), meta, root, outlets),
        publisher,
        _date(told, meta, root, url),
        url,
        line(root.get("lang") or root.get("xml:lang")),
    )


def descriptions(root: Any, told: list[dict[str, Any]]) -> list[str]:
    """What the page says in its head about the content of the article, mostly its standfirst or first sentence."""
    meta = _meta(root)
    found = (_text(first(told, "description")), *(meta.get(key) for key in ("description", "og:description")))
    return [text for value in found if (text := unescaped(value))]


def _text(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _names(value: Any) -> list[str]:
    """The names in a person, an organisation, a list of them, or a plain string."""
    if isinstance(value, list):
        return [name for one in value[:_MOST] if not isinstance(one, list) for name in _names(one)]
    name = _text(value.get("name") if isinstance(value, dict) else value)
    return [] if name is None else [name]


def _meta(root: Any) -> dict[str, str]:
    """The meta tags by name or property, the first of each."""
    found: dict[str, str] = {}
    for tag in root.iter("meta"):
        key = (tag.get("property") or tag.get("name") or tag.get("itemprop") or "").lower()
        content = tag.get("content") or ""
        if key and content.strip():
            found.setdefault(key, content)
    return found


def _date(told: list[dict[str, Any]], meta: dict[str, str], root: Any, url: str | None) -> str | None:
    """The day of publication, year-month-day; None where nothing on the page is one."""
    for value in (
        first(told, "datePublished"),
        *(value for key, value in meta.items() if _PUBLISHED.search(key)),
        *(meta.get(key) for key in _DATED),
        *(element.get("datetime") for element in root.iter("time")),
    ):
        if isinstance(value, str) and (day := _day(value.strip())):
            return day
    match = _IN_ADDRESS.search(url or "")
    return _written_out(root) or ("-".join(match.groups()) if match else None)


def _day(value: str) -> str | None:
    match = _DATE.match(value)
    return match.group() if match else written_date(value[:_SHORT])


def _written_out(root: Any) -> str | None:
    """A date in the words of the page, below its headline rather than above: “1 February 2026”."""
    for element in chain(islice(below_headline(root), _NEAR), root.iter("p", "span", "div", "time", "li")):
        text = short_text(element, _SHORT) if len(element) < _FEW else None
        if text and (day := written_date(text)):
            return day
    return None


def _canonical(root: Any) -> str | None:
    return next((e.get("href") for e in root.iter("link") if (e.get("rel") or "").lower() == "canonical"), None)


def _saved_from(source: str) -> str | None:
    """The address in the comment that a browser or an extension writes at the top of a page it saves."""
    match = _SAVED.search(source[:_BEFORE])
    return match.group(1) if match else None


def _hosts(url: str | None) -> Iterator[str]:
    """The names by which the host of an address may stand for the outlet: “news.example”, “news”."""
    match = re.match(r"https?://(?:www\.)?([^/:?#]+)", url or "")
    if match:
        yield match.group(1)
        yield from (label for label in match.group(1).split(".")[:-1] if len(label) > 2)
