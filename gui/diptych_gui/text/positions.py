"""Code points ↔ Qt's UTF-16 positions: the only module that knows they differ."""

import re
from bisect import bisect_left

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
