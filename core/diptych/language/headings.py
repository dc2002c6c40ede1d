"""Headings: headlines, subheads, bylines, lines of date and source."""

import re
from collections.abc import Sequence

from diptych.language.sentence_ends import NEXT_WORD
from diptych.sameness.characters import DOUBLE_CLOSING, DOUBLE_MARKS, DOUBLE_NEUTRAL, SINGLE_CLOSING, SINGLE_NEUTRAL
from diptych.span import Span

_BYLINE = re.compile(r"^(?:by|from)\s+[A-ZÀ-Þ]", re.I)
_SOURCE_LINE = re.compile(
    r"^(?:source|photo|image|picture|credit|copyright|©|read more|related|advertisement|updated?|published|posted)\b",
    re.I,
)
_DATE_LINE = re.compile(
    r"^(?:\w+,?\s+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.?"
    r"(?:\s+\d{1,2}(?:st|nd|rd|th)?)?,?\s+\d{4}\b.{0,30}$",
    re.I,
)
_WORDS = 22
_MARKS = frozenset(DOUBLE_MARKS)


def has_heading_capitals(text: str, paragraph: Span) -> bool:
    """Whether a short line has its capitals as American headlines do: nearly all longer words, at least four."""
    if len(paragraph) > 250:
        return False
    line = paragraph.of(text)
    if len(line.split()) > _WORDS:
        return False
    words = [w for w in NEXT_WORD.findall(line) if len(w) >= 4]
    return len(words) >= 4 and sum(w[0].isupper() for w in words) >= 0.8 * len(words)


def is_heading(text: str, paragraph: Span, number: int, every: Sequence[Span]) -> bool:
    """Whether a paragraph of one sentence is a heading: a short line without a full stop, or by its capitals."""
    line = paragraph.of(text)
    count = len(line.split())
    if _BYLINE.match(line) and count <= 12 and not line.endswith("."):
        return True
    if _DATE_LINE.match(line) or (_SOURCE_LINE.match(line) and count <= 12 and not line.endswith(".")):
        return True
    if has_heading_capitals(text, paragraph):
        return True
    bare = line.rstrip(" )" + DOUBLE_CLOSING + DOUBLE_NEUTRAL + SINGLE_CLOSING + SINGLE_NEUTRAL)
    if count > _WORDS or bare.endswith((".", ":", ",", ";", "…")) or (line[0] in _MARKS and line[-1] in _MARKS):
        return False
    if bare.endswith(("?", "!")):
        return number == 0
    return number + 1 < len(every) or count <= 6
