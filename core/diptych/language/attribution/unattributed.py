"""Quotations of a language without words for who speaks: their kinds, and the parts of one utterance."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise

from diptych.document import Quotation, Sentence
from diptych.language.attribution.kinds import kind_of
from diptych.language.segment import Segment
from diptych.languages import LanguagePack


def unattributed(
    text: str, sentences: Sequence[Sentence], segments: Sequence[Segment], language: LanguagePack
) -> tuple[Quotation, ...]:
    """The segments as quotations that nobody is named for."""
    headings = [s.span for s in sentences if s.heading]
    starts = [heading.start for heading in headings]
    headed = {
        s.span.start for s in segments if (n := bisect_right(starts, s.span.start)) and headings[n - 1].contains(s.span)
    }
    groups: dict[int, int] = {}
    outer = [i for i, segment in enumerate(segments) if not segment.nested]
    for before, here in pairwise(outer):
        if segments[here].continued:
            groups[here] = groups.setdefault(before, before)
    return tuple(
        Quotation(
            segment.span,
            segment.marks,
            kind_of(segment, None, text, segment.span.start in headed, language),
            segment.closed,
            segment.nested,
            groups.get(i),
        )
        for i, segment in enumerate(segments)
    )
