"""Half-open spans of Unicode code points, the only positions the engine knows."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, TypeVar

Held = TypeVar("Held")
_BREAK = 3  # code points between two sentences, from which they do not follow on one another
_BLOCK = 9  # bits of an offset


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points ``start`` (included) to ``end`` (excluded) of one article's text; raises ValueError when reversed."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"no span from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words of the span."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        """Whether the other span lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlap(self, other: "Span") -> int:
        """Code points that both spans cover."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))

    def to_record(self) -> dict[str, int]:
        """The span as it stands in records."""
        return {"start": self.start, "end": self.end}

    @classmethod
    def from_record(cls, record: Mapping[str, int]) -> "Span":
        """The span that ``to_record`` wrote."""
        return cls(record["start"], record["end"])


def cover(spans: Iterable[Span]) -> Span:
    """The smallest span over all of them; raises ValueError when there is none."""
    spans = list(spans)
    return Span(min(s.start for s in spans), max(s.end for s in spans))


def merged(spans: Iterable[Span]) -> list[Span]:
    """The spans in order, those that touch or overlap made one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found


class Overlapping(Generic[Held]):
    """Rows by their spans: those that share code points with another span are found without asking all.

    In the order of their beginnings how far those up to one reach only grows, so that both ends of what may overlap
    are looked up. Empty spans share nothing with any.
    """

    def __init__(self, rows: Iterable[tuple[Span, Held]]) -> None:
        self._rows = sorted(((span, n, row) for n, (span, row) in enumerate(rows)), key=lambda entry: entry[:2])
        self._starts = [span.start for span, *_ in self._rows]
        self._reach = list(accumulate((span.end for span, *_ in self._rows), max))

    def over(self, span: Span) -> list[tuple[Span, Held]]:
        """The spans that share code points with one, with their rows, in the order in which they came."""
        near = self._rows[bisect_right(self._reach, span.start) : bisect_left(self._starts, span.end)]
        return [(other, row) for other, _, row in sorted((e for e in near if e[0].overlap(span)), key=lambda e: e[1])]


def blocks(spans: Iterable[Span]) -> set[int]:
    """The blocks of 512 code points that spans lie in, so that what lies near is found without asking all."""
    return {n for span in spans for n in range(span.start >> _BLOCK, (span.end >> _BLOCK) + 1)}


def letters(text: str, spans: Iterable[Span]) -> int:
    """How many letters and digits the spans hold."""
    return sum(sum(map(str.isalnum, span.of(text))) for span in spans)


def follows(later: Span, earlier: Span) -> bool:
    """Whether no more than a blank or two stand between two sentences, so that nothing is told between them."""
    return later.start - earlier.end < _BREAK


def mostly_in(span: Span, others: Iterable[Span]) -> bool:
    """Whether other spans, together, cover more than half of a span."""
    return 2 * sum(span.overlap(other) for other in merged(others)) > len(span)


def trimmed(text: str, start: int, end: int) -> Span:
    """The span without white space at its ends."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
