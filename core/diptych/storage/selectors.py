"""Passages in a file: where they stand, and by which words they are known again."""

from collections.abc import Mapping
from typing import Any

from diptych.article import Article
from diptych.finding import Side
from diptych.selectors import CONTEXT, selectors
from diptych.span import Span


def target(article: Article, side: Side, span: Span) -> dict[str, Any]:
    """A specific resource: the article by the hash of its text, the passage by position and by quotation."""
    return {
        "source": f"urn:sha256:{article.sha256}",
        "diptych:side": side,
        "selector": selectors(article.text, span),
    }


def passage(entry: Mapping[str, Any], text: str) -> Span | None:
    """The passage of a target in that text; None where its words stand there no more, or not for certain."""
    position = next((s for s in entry["selector"] if s["type"] == "TextPositionSelector"), None)
    quote = next((s for s in entry["selector"] if s["type"] == "TextQuoteSelector"), None)
    if quote is None:
        return None
    if position is not None and position["start"] <= position["end"]:
        span = Span(position["start"], position["end"])
        if span.end <= len(text) and span.of(text) == quote["exact"]:
            return span
    return sought(text, quote["exact"], quote["prefix"], quote["suffix"])


def sought(text: str, exact: str, prefix: str, suffix: str) -> Span | None:
    """The one place of these words between this prefix and suffix, or their one place at all if they are many."""
    if not exact:
        return None
    whole = prefix + exact + suffix
    at = text.find(whole)
    if at >= 0 and text.find(whole, at + 1) < 0:
        return Span(at + len(prefix), at + len(prefix) + len(exact))
    at = text.find(exact)
    if at >= 0 and len(exact) >= CONTEXT and text.find(exact, at + 1) < 0:
        return Span(at, at + len(exact))
    return None
