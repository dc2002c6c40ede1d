"""Passages in a file: where they stand, and by which words they are known again."""

from collections.abc import Iterable, Mapping
from typing import Any
from unicodedata import category

from diptych.article import Article
from diptych.finding import Side
from diptych.sameness.characters import INVISIBLE
from diptych.sameness.folding import Folded, folded
from diptych.selectors import CONTEXT, selectors
from diptych.span import Span

_NEAR = 8  # code points; more unprinted signs in a row stand in no text


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
    """The one place of these words between this prefix and suffix, or their one place at all if they are many.

    Where they stand nowhere as they are, they may look a little different: other blanks, line ends, marks, dashes,
    unprinted signs or another normal form.
    """
    if not exact:
        return None
    as_written = _only(text, prefix + exact + suffix, len(prefix), len(prefix) + len(exact))
    return Span(*as_written) if as_written else _looking_alike(text, exact, prefix, suffix)


def _looking_alike(text: str, exact: str, prefix: str, suffix: str) -> Span | None:
    """The one place of words that look like these between what looks like this prefix and suffix."""
    while prefix and category(prefix[0]) == "Mn":
        prefix = prefix[1:]  # an accent whose letter was cut off
    if len(suffix) == CONTEXT:
        suffix = suffix[:-1]  # a letter whose accent may have been cut off
    around = prefix + exact + suffix
    laid, whole = folded(text, "look"), folded(around, "look")
    words = letters(around, whole, Span(len(prefix), len(prefix) + len(exact)))
    found = _only(laid.text, whole.text, *words) if words else None
    span = laid.span(*found) if found else None
    return span if span and laid.inside(span) == found else None  # an ellipsis may be more than the points sought


def letters(text: str, laid: Folded, span: Span) -> tuple[int, int] | None:
    """Which characters of the folded text a span holds; None for nothing to see, or half a letter with its accents."""
    first, last = laid.inside(span)
    if first == last:
        return None
    shown = laid.span(first, last)
    rest = text[span.start : shown.start] + text[shown.end : span.end]
    return (first, last) if all(char.isspace() or char in INVISIBLE for char in rest) else None


def _only(text: str, whole: str, start: int, end: int) -> tuple[int, int] | None:
    """Where ``whole[start:end]`` stands amid the rest of it, or at all if it is long; None for none or two places."""
    words = whole[start:end]
    ways = [(whole, start), (words, 0)] if len(words) >= CONTEXT else [(whole, start)]
    for part, before in ways if words else ():
        at = text.find(part)
        if at >= 0 and text.find(part, at + 1) < 0:
            found = at + before, at + before + len(words)
            if all(_within_word(text, x) == _within_word(whole, y) for x, y in zip(found, (start, end), strict=True)):
                return found
    return None


def _within_word(text: str, at: int) -> bool:
    """Whether letters, digits or accents stand on both sides of a place, unprinted signs apart."""
    before, after = text[max(0, at - _NEAR) : at].rstrip(INVISIBLE)[-1:], text[at : at + _NEAR].lstrip(INVISIBLE)[:1]
    return all(char.isalnum() or category(char) == "Mn" for char in (before or " ", after or " "))


def quoted(words: Iterable[str]) -> str:
    """Passages as they are told where they stand nowhere any more."""
    return " – ".join(f"“{' '.join(each.split())}”" for each in words)


def exact(entry: Mapping[str, Any]) -> str:
    """The words of a target's passage as they were."""
    return next((s["exact"] for s in entry["selector"] if "exact" in s), "")
