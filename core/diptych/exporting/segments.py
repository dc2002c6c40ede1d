"""A text cut wherever a highlight begins or ends, so that overlapping highlights can be drawn one beside the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from diptych.finding import Finding, Side
from diptych.span import Span, merged


@dataclass(frozen=True, slots=True)
class MarkedStretch:
    """A stretch of text under the same findings throughout, the shortest highlight first.

    ``begins`` holds the ids of the findings whose first words start with this segment; ``quoted`` where both articles
    quote these words.
    """

    start: int
    end: int
    findings: tuple[Finding, ...]
    begins: frozenset[str]
    quoted: bool = False


def segments(findings: Sequence[Finding], side: Side, part: Span) -> Iterator[MarkedStretch]:
    """A part of one text as segments, in order and without gaps."""
    spans = sorted(
        (
            (max(span.start, part.start), min(span.end, part.end), finding, number == 0)
            for finding in findings
            for number, span in enumerate(finding.parts(side))
            if span.overlap(part)
        ),
        key=lambda row: (row[0], -row[1], row[2].id),
    )
    quoted = merged(span for finding in findings for span in finding.quoted(side) if span.overlap(part))[::-1]
    edges = {edge for s in quoted for edge in (max(s.start, part.start), min(s.end, part.end))}
    borders = sorted({part.start, part.end, *edges, *(s for s, *_ in spans), *(e for _, e, *_ in spans)})
    active: list[tuple[int, int, Finding, bool]] = []
    upcoming = 0
    for start, end in pairwise(borders):
        active = [row for row in active if row[1] > start]
        begins = set()
        while upcoming < len(spans) and spans[upcoming][0] == start:
            active.append(spans[upcoming])
            if spans[upcoming][3]:
                begins.add(spans[upcoming][2].id)
            upcoming += 1
        inner = sorted(active, key=lambda row: (row[1] - row[0], row[2].id))
        while quoted and quoted[-1].end <= start:
            quoted.pop()
        inside = bool(quoted) and quoted[-1].start <= start
        yield MarkedStretch(start, end, tuple(row[2] for row in inner), frozenset(begins), inside)
