"""Lines of a page → paragraphs: line ends, hyphens and columns mended."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from diptych.reading.blocks import PROSE_END

_GAP = 1.18  # distance of lines, in usual distances, that parts two paragraphs
_INDENT = 0.7  # of a line's height, that a first line is set in
_SHORT = 0.9  # of the column's width: a line that ends before it may be a last one
_FULL = 0.985
_SIZE = 1.2  # ratio of heights that parts a headline from what follows
_TOLD = 0.04  # share of lines that begin after a gap or an indent: then these part the paragraphs of the text
_HYPHENS = "-\u00ad\u2010"


@dataclass(frozen=True, slots=True)
class PdfLine:
    """One line of a page, in points; the ``baseline`` from the foot of the page, ``size`` is the font's."""

    text: str
    page: int
    left: float
    right: float
    baseline: float
    size: float


def paragraphs(pages: Sequence[Sequence[PdfLine]]) -> Iterator[str]:
    """The text of every paragraph in the order of reading."""
    placed = [_Placed(line, *edges) for page in pages for c in _columns(page) for edges in [_edges(c)] for line in c]
    words = Counter(word.lower() for place in placed for word in place.line.text.split())
    usual = _usual_distance(placed)
    told = sum(_set_apart(a, b, usual) for a, b in pairwise(placed) if a.above(b)) > _TOLD * len(placed)
    text = ""
    for n, place in enumerate(placed):
        if n and _begins(placed[n - 1], place, usual, told):
            yield text
            text = ""
        text = _continued(text, place.line.text.strip(), words)
    if text:
        yield text


@dataclass(frozen=True, slots=True)
class _Placed:
    """A line with the edges of its column."""

    line: PdfLine
    left: float
    right: float

    def width(self) -> float:
        """How far the line reaches across its column, 0..1."""
        return (self.line.right - self.left) / max(1.0, self.right - self.left)

    def above(self, other: "_Placed") -> bool:
        """Whether the other line follows in the same column."""
        same = (self.line.page, self.left, self.right) == (other.line.page, other.left, other.right)
        return same and other.line.baseline < self.line.baseline


def _columns(page: Sequence[PdfLine]) -> Iterator[list[PdfLine]]:
    """Lines that follow each other downwards; a line that lies higher than the one before begins a column."""
    column: list[PdfLine] = []
    for line in page:
        if column and line.baseline > column[-1].baseline + column[-1].size and line.left > column[-1].left:
            yield column
            column = []
        if column and abs(line.baseline - column[-1].baseline) < 0.3 * line.size and line.left >= column[-1].right:
            before = column.pop()  # pieces of one line
            words = f"{before.text.rstrip()} {line.text.lstrip()}"
            line = PdfLine(words, line.page, before.left, line.right, before.baseline, max(before.size, line.size))
        column.append(line)
    if column:
        yield column


def _edges(column: Sequence[PdfLine]) -> tuple[float, float]:
    """The left edge that most lines share, and the right edge."""
    left = Counter(round(line.left / 2) * 2 for line in column).most_common(1)[0][0]
    return left, max(line.right for line in column)


def _usual_distance(placed: Sequence[_Placed]) -> float:
    """The distance from line to line within paragraphs: the median, in points."""
    distances = [a.line.baseline - b.line.baseline for a, b in pairwise(placed) if a.above(b)]
    return median(distances) if distances else 12.0


def _set_apart(last: _Placed, place: _Placed, usual: float) -> bool:
    """Whether a gap or an indent parts two lines of one column."""
    if last.line.baseline - place.line.baseline > _GAP * usual:
        return True
    indent = _INDENT * place.line.size
    return place.line.left - place.left > indent > last.line.left - last.left


def _begins(last: _Placed, place: _Placed, usual: float, told: bool) -> bool:
    """Whether a paragraph begins with the line; where gaps or indents tell it, how lines end does not."""
    ended = bool(PROSE_END.search(last.line.text))
    if not last.above(place):
        return ended and last.width() < (_SHORT if told else _FULL)
    if _set_apart(last, place, usual):
        return True
    sizes = sorted((last.line.size, place.line.size))
    if sizes[1] > _SIZE * sizes[0]:
        return True
    return not told and ended and last.width() < _SHORT


def _continued(text: str, more: str, words: Counter[str]) -> str:
    """The paragraph with another line; a word divided at the line's end is whole again."""
    if not text:
        return more
    if text[-1] not in _HYPHENS or not text[-2:-1].isalpha() or not more[:1].islower():
        return f"{text} {more}"
    head, tail = re.split(r"\s", text)[-1][:-1], re.split(r"[\s.,;:!?”\"')]", more)[0]
    compound = text[-1] == "-" and words[f"{head}-{tail}".lower()] > words[f"{head}{tail}".lower()]
    return f"{text}{more}" if compound else f"{text[:-1]}{more}"
