"""Annotation collections of other writers that hold both texts, made into documents of ours.

They name their sources in a list, by ids that the targets repeat. Pairs become links of the reader, single passages
notes; the rest of the document stays as it is.
"""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from diptych.article import Article
from diptych.finding import SIDES
from diptych.selectors import text_body
from diptych.storage.annotations import LINK, NOTE

_SOURCES = "diptych:sources"


def adopted(document: dict[str, Any]) -> dict[str, Any]:
    """The document with its sources by side and its annotations as notes and links; others come back unchanged."""
    sources = document.get(_SOURCES)
    if not isinstance(sources, list) or len(sources) != len(SIDES) or "diptych:engine" in document:
        return document
    if not all(isinstance(s, dict) and isinstance(s.get("diptych:text"), str) for s in sources):
        return document
    places = {str(source.get("id")): side for side, source in zip(SIDES, sources, strict=True)}
    page = document.get("first")
    items = page.get("items") if isinstance(page, dict) else None
    if len(places) != len(SIDES) or not isinstance(page, dict) or not isinstance(items, list):
        return document
    return {
        **document,
        "diptych:engine": {"version": "", "pipeline": "", "rules": ""},
        _SOURCES: {side: _source(source) for side, source in zip(SIDES, sources, strict=True)},
        "diptych:quotes": {side: [] for side in SIDES},
        "diptych:statements": {side: [] for side in SIDES},
        "diptych:tags": [],
        "first": {**page, "items": [_annotation(item, places) for item in items]},
    }


def _source(source: Mapping[str, Any]) -> dict[str, Any]:
    """The record of an article; the hash stays the one that was written, so that a changed text is noticed."""
    title = source.get("title")
    article = Article(source["diptych:text"], title if isinstance(title, str) else "source")
    if isinstance(title, str):
        article = article.with_metadata(title=title)
    return {**article.to_record(), "sha256": source.get("diptych:textSha256", article.sha256)}


def _annotation(item: Any, places: Mapping[str, str]) -> Any:
    """The annotation as a link or note of ours; what has not the form of one is left to the validator."""
    if not isinstance(item, dict) or not isinstance(item.get("target"), list):
        return item
    targets = [
        {**target, "diptych:side": places.get(str(target.get("source")))} if isinstance(target, dict) else target
        for target in item["target"]
    ]
    sides = {target.get("diptych:side") for target in targets if isinstance(target, dict)}
    kind = "link" if sides == set(SIDES) else "note"
    name = sha256(str(item.get("id")).encode("utf-8", "surrogatepass")).hexdigest()[:16]
    created = item.get("created", "")
    return {
        "id": (LINK if kind == "link" else NOTE) + name,
        "type": item.get("type"),
        "motivation": "linking" if kind == "link" else "commenting",
        "created": created,
        "modified": item.get("modified", created),
        "body": [text_body(_text(item), "describing" if kind == "link" else "commenting")],
        "target": targets,
        "diptych:kind": kind,
    }


def _text(item: Mapping[str, Any]) -> Any:
    """The comment among the bodies."""
    bodies = item.get("body")
    bodies = bodies if isinstance(bodies, list) else [bodies]
    comments = (b.get("value") for b in bodies if isinstance(b, dict) and b.get("purpose") == "commenting")
    return next(comments, "")
