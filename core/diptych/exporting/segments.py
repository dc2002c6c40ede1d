"""A text cut wherever a highlight begins or ends, so that overlapping highlights can be drawn one beside the other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from diptych.finding import Finding, Side


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text under the same findings throughout, the shortest highlight first.

    ``begins`` and ``ends`` are the findings whose highlight starts or stops at this segment's borders.
    """

    start: int
    end: int
    findings: tuple[Finding, ...]
    begins: frozenset[str]


def segments(text: str, findings: Sequence[Finding], side: Side) -> Iterator[Segment]:
    """The whole text as segments in order; line feeds are left inside them."""
    spans = sorted(
        ((span, finding) for finding in findings for span in finding.spans(side) if len(span)),
        key=lambda row: (row[0].start, -row[0].end),
    )
    borders = sorted({0, len(text), *(s.start for s, _ in spans), *(s.end for s, _ in spans)})
    active: list[tuple[int, int, Finding]] = []
    upcoming = 0
    for start, end in pairwise(borders):
        active = [row for row in active if row[1] > start]
        begins = set()
        while upcoming < len(spans) and spans[upcoming][0].start == start:
            span, finding = spans[upcoming]
            active.append((len(span), span.end, finding))
            begins.add(finding.id)
            upcoming += 1
        inner = sorted(active, key=lambda row: (row[0], row[2].id))
        yield Segment(start, end, tuple(row[2] for row in inner), frozenset(begins))
