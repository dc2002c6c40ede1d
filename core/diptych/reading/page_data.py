"""What a page says of its article in data for machines (JSON-LD): the objects about it, and its text where given."""

import html
import json
import re
from collections.abc import Iterator
from typing import Any

from diptych.errors import ReadingError
from diptych.reading.markup import paragraphs_of, parsed

_ARTICLE = re.compile("Article|Posting|Report|Review", re.I)
_TAG = re.compile(r"</?(?:p|br|div|h[1-6]|li|ul|blockquote|em|strong|b|i|a|span)\b[^<>]*>", re.I)
_LONGEST_JSON = 500_000  # characters of one JSON-LD block
_DEEPEST = 12


def articles_told(root: Any) -> list[dict[str, Any]]:
    """The objects about an article in the page's JSON-LD; what is broken, too deep or too long is passed over."""
    return list(_json_ld(root))


def _json_ld(root: Any) -> Iterator[dict[str, Any]]:
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


def first(told: list[dict[str, Any]], key: str) -> Any:
    """What the first object that says something under a key says there."""
    return next((about[key] for about in told if about.get(key)), None)


def body_told(told: list[dict[str, Any]], name: str) -> list[str]:
    """The paragraphs of the article's text in the data, without the markup that some pages leave in it."""
    body = first(told, "articleBody")
    if not isinstance(body, str):
        return []
    text = html.unescape(html.unescape(body))
    if not _TAG.search(text):
        return [line for line in text.split("\n") if line.strip()]
    try:
        return list(paragraphs_of(parsed(text, name)))
    except ReadingError:
        return []
