"""Sentences that respect quotations and abbreviations; which of them are headings, and which are furniture."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from diptych.document import Sentence
from diptych.language.furniture import furnished
from diptych.language.headings import has_heading_capitals, is_heading
from diptych.language.segment import Segment
from diptych.language.sentence_ends import STOP, ends_sentence
from diptych.span import Span, trimmed


def sentences(text: str, paragraphs: Sequence[Span], segments: Sequence[Segment]) -> tuple[Sentence, ...]:
    """The sentences in order; together they cover all but white space.

    Inside a quotation a sentence ends like outside. What follows a quotation stays with it while it goes on in lower
    case or attributes it (“It is over!” Smith said).
    """
    outer = [s.span for s in segments if not s.nested]
    starts = [s.start for s in outer]
    found: list[Sentence] = []
    for number, paragraph in enumerate(paragraphs):
        spans = _split(text, paragraph, outer, starts)
        heading = len(spans) == 1 and is_heading(text, paragraph, number, paragraphs)
        found += [Sentence(span, number, heading) for span in spans]
    return furnished(text, found, segments)


def _split(text: str, paragraph: Span, outer: list[Span], starts: list[int]) -> list[Span]:
    found, begin = [], paragraph.start
    heading = has_heading_capitals(text, paragraph)
    for stop in STOP.finditer(text, paragraph.start, paragraph.end):
        end = stop.end()
        if end >= paragraph.end:
            break
        if not ends_sentence(text, begin, stop, paragraph.end, heading):
            continue
        if _attributed(text, stop.start(), end, outer, starts):
            continue
        span = trimmed(text, begin, end)
        found.append(span)
        begin = trimmed(text, end, paragraph.end).start
    found.append(trimmed(text, begin, paragraph.end))
    return [span for span in found if len(span)]


def _attributed(text: str, at: int, end: int, outer: list[Span], starts: list[int]) -> bool:
    """Whether the break falls at the end of a quotation that “Smith said” or “said Smith” still belongs to."""
    i = bisect_right(starts, at) - 1
    if i < 0 or not outer[i].start <= at < outer[i].end or end <= outer[i].end:
        return False
    if text[at] == ".":
        return False
    return bool(_ATTRIBUTION.match(text, end))


_SAID = r"(?:said|says|asked|asks|added|told|wrote|cried|shouted|exclaimed|replied|wondered)\b"
_ATTRIBUTION = re.compile(
    rf"\s+(?:[A-ZÀ-Þ][\w.'’-]*\s+){{1,4}}{_SAID}|\s+(?:he|she|they|the \w+)\s+{_SAID}|\s+(?:said|asked|says|asks)\s"
)
