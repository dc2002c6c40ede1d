"""Code points ↔ Qt's UTF-16 positions: the only module that knows they differ."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

from diptych.span import Span

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Positions:
    """Converts offsets of one text; a lookup costs a bisection among its characters beyond the basic plane."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral = [found.start() for found in _ASTRAL.finditer(text)]
        # The UTF-16 position of the n-th astral character is its code point offset plus the n before it.
        self._wide = [offset + n for n, offset in enumerate(self._astral)]

    def to_qt(self, offset: int) -> int:
        """The UTF-16 position of a code point offset."""
        return offset + bisect_left(self._astral, offset)

    def from_qt(self, position: int) -> int:
        """The code point offset of a UTF-16 position; one inside a surrogate pair is that of its character."""
        before = bisect_left(self._wide, position)
        if before and self._wide[before - 1] == position - 1:
            return self._astral[before - 1]
        return min(self._length, position - before)

    def span(self, start: int, end: int) -> Span:
        """The code points between two UTF-16 positions."""
        return Span(self.from_qt(start), self.from_qt(end))

    def stretches(self, span: Span) -> tuple[tuple[int, int], ...]:
        """Where the words of a span stand, in UTF-16 positions; one stretch, since this text is in its own order."""
        return ((self.to_qt(span.start), self.to_qt(span.end)),)

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The stretches of the text that stand between two UTF-16 positions."""
        return (self.span(start, end),)


class ArrangedPositions(Positions):
    """Converts offsets of a text whose passages a page shows one below the other in another order, a line end between.

    What lies in no passage stands at the end of the one before it.
    """

    def __init__(self, text: str, passages: Sequence[Span]) -> None:
        self.shown = "\n".join(passage.of(text) for passage in passages)
        super().__init__(text)
        self._page = Positions(self.shown)
        self._passages = tuple(passages)
        self._tops: list[int] = []  # where each passage begins on the page, in code points
        at = 0
        for passage in passages:
            self._tops.append(at)
            at += len(passage) + 1
        self._sorted = sorted((passage.start, place) for place, passage in enumerate(passages))
        self._starts = [start for start, _ in self._sorted]

    def to_qt(self, offset: int) -> int:
        """The UTF-16 position on the page of a code point offset of the text."""
        if not self._passages:
            return 0
        place = self._sorted[max(0, bisect_right(self._starts, offset) - 1)][1]
        passage = self._passages[place]
        return self._page.to_qt(self._tops[place] + min(len(passage), max(0, offset - passage.start)))

    def from_qt(self, position: int) -> int:
        """The code point offset in the text of a UTF-16 position of the page."""
        if not self._passages:
            return 0
        at = self._page.from_qt(position)
        place = max(0, bisect_right(self._tops, at) - 1)
        passage = self._passages[place]
        return passage.start + min(len(passage), at - self._tops[place])

    def span(self, start: int, end: int) -> Span:
        """The code points between two UTF-16 positions, of the first passage alone where they do not follow on."""
        first, last = self.from_qt(start), self.from_qt(end)
        spans = self.spans(start, end)
        return Span(first, last) if all(a.end <= b.start for a, b in pairwise(spans)) else spans[0]

    def stretches(self, span: Span) -> tuple[tuple[int, int], ...]:
        """Where the words of a span stand, in UTF-16 positions: a stretch for each passage under it, as in the text."""
        found = []
        for at in range(max(0, bisect_right(self._starts, span.start) - 1), len(self._sorted)):
            place = self._sorted[at][1]
            passage, top = self._passages[place], self._tops[place]
            if passage.start >= span.end:
                break
            start, end = max(span.start, passage.start) - passage.start, min(span.end, passage.end) - passage.start
            if start < end:
                found.append((self._page.to_qt(top + start), self._page.to_qt(top + end)))
        return tuple(found) or ((self.to_qt(span.start), self.to_qt(span.start)),)

    def spans(self, start: int, end: int) -> tuple[Span, ...]:
        """The stretches of the text that stand between two UTF-16 positions, in the order of the page."""
        first, last = self._page.from_qt(start), self._page.from_qt(end)
        found = []
        for passage, top in zip(self._passages, self._tops, strict=True):
            a, b = max(first, top), min(last, top + len(passage))
            if a < b:
                found.append(Span(passage.start + a - top, passage.start + b - top))
        return tuple(found) or (Span(self.from_qt(start), self.from_qt(start)),)
