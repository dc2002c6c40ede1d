"""The articles of a report in rows: each paragraph beside its mate, as in the window, with the sign between them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import accumulate, islice, takewhile

from diptych.brief import PieceLook, Sign
from diptych.exporting.report_options import Report, passages, told
from diptych.facing import Bond, rows
from diptych.facts import TWO_SIDED
from diptych.finding import SIDES, Finding, Side
from diptych.paragraphs import Paragraph, Places, places_of
from diptych.row_signs import RowPlaces, RowSigns
from diptych.session import Session
from diptych.span import Span, cover, merged
from diptych.third_text import cut

Stretch = tuple[int, int, PieceLook]  # where words begin and end, and how they look
DimStretch = tuple[int, int, PieceLook, bool]  # and whether they stand in a third text


@dataclass(frozen=True, slots=True)
class FacingPart:
    """A stretch of a paragraph; ``number`` counts paragraphs from 1, 0 above the story; ``cut``: some is left out."""

    span: Span
    number: int
    cut: bool = False


@dataclass(frozen=True, slots=True)
class ReportRow:
    """What stands beside each other, and the sign between."""

    sign: Sign
    bond: Bond
    left: tuple[FacingPart, ...]
    right: tuple[FacingPart, ...]

    def parts(self, side: Side) -> tuple[FacingPart, ...]:
        """What one side has."""
        return self.left if side == "left" else self.right


def facing_rows(session: Session, report: Report) -> Iterator[ReportRow]:
    """The rows in the order of the left article; of excerpts those that hold some of them."""
    comparison = session.comparison
    wanted: dict[Side, list[Span]] = {side: passages(session, side, report.context) for side in SIDES}
    made = rows(comparison)
    texts: dict[Side, str] = {side: comparison.article(side).text for side in SIDES}
    lines: dict[Side, Places] = {side: places_of(texts[side]) for side in SIDES}
    signs = RowSigns(RowPlaces(made, lines), told(session), texts)
    for at, row in enumerate(made):
        parts = {
            side: tuple(
                part for place in row.places(side) for part in _parts(lines[side].paragraphs[place], wanted[side])
            )
            for side in SIDES
        }
        if any(parts.values()):
            yield ReportRow(signs.sign(at), row.bond, parts["left"], parts["right"])


def _parts(paragraph: Paragraph, wanted: list[Span]) -> Iterator[FacingPart]:
    """What of a paragraph is wanted."""
    whole = paragraph.span
    for span in wanted:
        start, end = max(span.start, whole.start), min(span.end, whole.end)
        if start < end:
            yield FacingPart(Span(start, end), paragraph.number, Span(start, end) != whole)


class Ink:
    """What marks the words of one side: words that differ, its own clauses, gaps beside more; and its findings."""

    def __init__(self, session: Session, side: Side) -> None:
        self.side: Side = side
        here = [here for fact in told(session) if fact.group in TWO_SIDED and (here := fact.side(side))]
        words = merged(word for each in here for word in each.words)
        more = merged(clause for each in here for clause in each.added)
        own = [span for span in more if not any(map(span.overlap, words))]
        gaps = [Span(place, place) for place in sorted({place for each in here for place in each.inserted})]
        marks = [*_looking(words, "word"), *_looking(own, "more"), *_looking(gaps, "insertion")]
        self._marks = sorted(marks)
        self._dim = session.comparison.dim(side)
        self._longest = max((end - start for start, end, _ in marks), default=0)
        placed = [(cover(parts), n, f) for n, f in enumerate(session.comparison.findings) if (parts := f.parts(side))]
        self._placed = sorted(placed, key=lambda row: (row[0], row[1]))
        self._reach = list(accumulate((whole.end for whole, *_ in self._placed), max))

    def over(self, part: Span) -> list[Finding]:
        """The findings that may have words in a part of the text."""
        first = bisect_right(self._reach, part.start)
        near = takewhile(lambda row: row[0].start < part.end, islice(self._placed, first, None))
        return [finding for whole, _, finding in near if whole.end > part.start]

    def cut(self, start: int, end: int) -> Iterator[DimStretch]:
        """A stretch of the text cut wherever it looks otherwise; an insertion has no words.

        No word that differs is dim, for such words are what matters.
        """
        for a, b, look in self._marked(start, end):
            if a == b or look == "word":
                yield a, b, look, False
            else:
                for first, last, pale in cut(a, b, self._dim):
                    yield first, last, look, pale

    def _marked(self, start: int, end: int) -> Iterator[Stretch]:
        """A stretch of the text cut wherever a mark begins or ends."""
        at = start
        for a, b, look in self._marks[bisect_left(self._marks, (start - self._longest, 0, "")) :]:
            if a > end or (a == end and a < b):
                break
            if b < at or (a < b and b <= at) or (a == b and a == start):
                continue
            if a > at:
                yield at, a, "plain"
            yield max(a, at), min(b, end), look
            at = max(at, min(b, end))
        if at < end:
            yield at, end, "plain"


def _looking(spans: Iterable[Span], look: PieceLook) -> list[Stretch]:
    return [(span.start, span.end, look) for span in spans]
