"""Where somebody is spoken of in an article, found from a place without a look at all of it."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from diptych.language.reports.persons import Mentioned


class SpokenOf:
    """Places as they are entered, which is nearly, but not quite, the order of the text.

    How far those up to one reach, and how near those from one on begin, both only grow: what lies between two code
    points is cut out by them in any order, so that an answer costs what lies near and not the whole text before.
    """

    def __init__(self) -> None:
        self.rows: list[Mentioned] = []
        self._reach: list[int] = []  # the furthest place up to each
        self._ahead: list[int] | None = None  # the nearest place from each on, once all are entered

    def add(self, row: Mentioned) -> None:
        """Enters a place."""
        self.rows.append(row)
        self._reach.append(max(row.at, self._reach[-1] if self._reach else 0))

    def close(self, *, in_order: bool) -> None:
        """Says that all are entered; ``in_order`` sorts them."""
        if in_order:
            self.rows.sort(key=lambda row: row.at)
        self._reach = list(accumulate((row.at for row in self.rows), max))
        self._ahead = list(accumulate((row.at for row in reversed(self.rows)), min))[::-1]

    def back(self, end: int, start: int = 0) -> Iterator[Mentioned]:
        """Those from ``start`` on and before ``end``, the last one entered first."""
        last = len(self.rows) if self._ahead is None else bisect_left(self._ahead, end)
        for k in range(last - 1, bisect_left(self._reach, start) - 1, -1):
            if start <= self.rows[k].at < end:
                yield self.rows[k]
