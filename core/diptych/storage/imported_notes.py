"""Annotations of other tools as notes: rows of Hypothesis's interface, plain arrays of Recogito and others.

Such tools know one text each, count code points or UTF-16 units, and may have seen another edition of it. A note goes
where its words are, between the words that stood around them; where they are nowhere, or in two places, it is kept
without a place and told.
"""

import json
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Any

from diptych.errors import StorageError
from diptych.finding import SIDES, Side
from diptych.message import Message
from diptych.session import Note, Session
from diptych.span import Span
from diptych.storage.selectors import sought

_MOST = 100_000  # annotations, as in a saved comparison
_MOST_WORDS = 100_000  # characters of a passage or a note


@dataclass(frozen=True, slots=True)
class Foreign:
    """One annotation of another tool: what was written, and the words that it stands on."""

    id: str
    text: str
    tags: tuple[str, ...]
    source: str
    exact: str
    prefix: str
    suffix: str
    start: int | None
    created: str
    modified: str


def with_notes(
    session: Session, data: bytes, name: str, taken: Iterable[str] = ()
) -> tuple[Session, tuple[Message, ...]]:
    """The session with the annotations of a file as notes, and a sentence on each that found no place.

    One that was taken before, as its id in the session or among the ``taken`` says, is not taken again. Raises
    StorageError for what holds no annotations.
    """
    present, notes, lost = {*taken, *(note.id for note in session.notes)}, [], []
    for foreign in _annotations(data, name):
        if foreign.id in present:
            continue
        present.add(foreign.id)
        places = _places(session, foreign)
        text = foreign.text if places or not foreign.exact else f"“{foreign.exact}”\n\n{foreign.text}".rstrip()
        notes.append(
            Note(foreign.id, text, None, places.get("left"), places.get("right"), foreign.tags,
                 foreign.created, foreign.modified)
        )  # fmt: skip
        if not places:
            lost.append(Message("saved.note-lost", {"note": foreign.text, "words": foreign.exact}))
    return replace(session, notes=(*session.notes, *notes)), tuple(lost)


def _annotations(data: bytes, name: str) -> Iterator[Foreign]:
    """The annotations of a file, in order; raises StorageError."""
    try:
        document = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise StorageError(Message("saved.annotations-no-json", {"name": name}), "invalid") from None
    rows = document
    if isinstance(document, dict):
        page = document.get("first")
        lists = (document.get("rows"), document.get("annotations"), document.get("items"))
        rows = next((found for found in (*lists, page.get("items") if isinstance(page, dict) else None) if found), None)
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise StorageError(Message("saved.no-annotations", {"name": name}), "invalid")
    if len(rows) > _MOST:
        raise StorageError(Message("saved.many-annotations", {"name": name, "annotations": len(rows)}), "too-large")
    for row in rows:
        yield _foreign(row)


def _foreign(row: Mapping[str, Any]) -> Foreign:
    """One annotation, whichever tool wrote it; what is missing is empty."""
    targets = row.get("target")
    target = next((t for t in (targets if isinstance(targets, list) else [targets]) if isinstance(t, dict)), {})
    found = target.get("selector")
    selectors = [s for s in (found if isinstance(found, list) else [found]) if isinstance(s, dict)]
    quote = next((s for s in selectors if s.get("type") == "TextQuoteSelector"), {})
    position = next((s for s in selectors if s.get("type") == "TextPositionSelector"), {})
    bodies = row.get("body", row.get("bodies"))
    bodies = [b for b in (bodies if isinstance(bodies, list) else [bodies]) if isinstance(b, dict)]
    tagging = [_words(b.get("value")) for b in bodies if b.get("purpose") == "tagging"]
    written = row.get("tags")
    tags = [*(written if isinstance(written, list) else ()), *tagging]
    text = _words(row.get("text")) or "\n\n".join(
        _words(b.get("value")) for b in bodies if b.get("purpose") != "tagging" and b.get("value")
    )
    start = position.get("start")
    created = _stamp(row.get("created"))
    return Foreign(
        sha256(json.dumps(row.get("id", row), sort_keys=True).encode()).hexdigest()[:16],
        text,
        tuple(dict.fromkeys(tag[:200] for tag in map(_words, tags) if tag)),
        _words(target.get("source") or row.get("uri")),
        _words(quote.get("exact")),
        _words(quote.get("prefix")),
        _words(quote.get("suffix")),
        start if type(start) is int and start >= 0 else None,
        created,
        _stamp(row.get("updated") or row.get("modified")) or created,
    )


def _words(value: object) -> str:
    """A text of a foreign file: without what no saved comparison may hold."""
    text = value if isinstance(value, str) else ""
    return text.encode("utf-8", "ignore").decode()[:_MOST_WORDS]


def _stamp(value: object) -> str:
    """A time as we write it; empty for anything else."""
    text = value if isinstance(value, str) else ""
    return text if len(text) <= 40 and all(c.isascii() and (c.isalnum() or c in ":.+-") for c in text) else ""


def _places(session: Session, foreign: Foreign) -> dict[Side, Span]:
    """Where the words of an annotation stand: on the side that its source names, else on the only one that has them."""
    if not foreign.exact:
        return {}
    articles = {side: session.comparison.article(side) for side in SIDES}
    sides: tuple[Side, ...] = tuple(
        side for side in SIDES if foreign.source in (articles[side].url, f"urn:sha256:{articles[side].sha256}")
    )
    sides = sides if len(sides) == 1 else SIDES
    for find in (_at_position, _by_words):
        places: dict[Side, Span] = {side: span for side in sides if (span := find(articles[side].text, foreign))}
        if len(places) == 1:
            return places
    return {}


def _at_position(text: str, foreign: Foreign) -> Span | None:
    """The place that the annotation gives, in code points or in UTF-16 units, where its words stand there."""
    if foreign.start is None:
        return None
    wide = [i for i, char in enumerate(text) if char > "\uffff"]
    units = foreign.start - bisect_left([i + n for n, i in enumerate(wide)], foreign.start)
    for start in dict.fromkeys((foreign.start, units)):
        span = Span(start, start + len(foreign.exact))
        around = text[max(0, start - len(foreign.prefix)) : start]
        if span.of(text) == foreign.exact and foreign.prefix.endswith(around[-8:]):
            return span
    return None


def _by_words(text: str, foreign: Foreign) -> Span | None:
    """The one place of the words: between those that stood around them, else at all, as another edition has them."""
    found = sought(text, foreign.exact, foreign.prefix, foreign.suffix)
    at = text.find(foreign.exact)
    if found or at < 0 or text.find(foreign.exact, at + 1) >= 0:
        return found
    return Span(at, at + len(foreign.exact))
