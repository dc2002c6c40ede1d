"""Which line breaks a person, a mail program or a column of print made only because the line was full.

A line is full where the next word would not have fitted. Prose that was wrapped has full lines that end in the midst of
sentences; headlines, lists, verse, dialogue and paragraphs of one line break where another word would have fitted, or
where a sentence ends and the next begins.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from diptych.languages.pack import english
from diptych.sameness.characters import DOUBLE_CLOSING, DOUBLE_NEUTRAL, SINGLE_CLOSING, SINGLE_NEUTRAL
from diptych.span import Span, trimmed

_WIDTHS = range(20, 133)  # characters of a line: narrow columns of print up to wide terminals
_UNEVEN_FROM = 40  # characters: wider lines are often filled by their look or evened out, so that they vary
_UNEVEN = 6  # such lines may be short by a sixth of what is beyond that width
_LOOSE = 8  # where the whole text shows its width, lines may be short or long by an eighth of it
_FULL = 0.8  # of the breaks inside sentences, where a block is wrapped
_GOING_ON = 1 / 3  # of them go on in lower case: of the words of prose that may begin a line far more do
_MANY = 4  # breaks that tell, where no sentence ends below them
_WHOLE = 4  # breaks that tell for a whole text
_CLOSING = re.escape(DOUBLE_CLOSING + DOUBLE_NEUTRAL + SINGLE_CLOSING + SINGLE_NEUTRAL + ")]")
_SENTENCE_END = re.compile(rf"[.!?…。！？][{_CLOSING}]*$")
_FIRST_SIGN = re.compile(r"[^\W_]")
_CUT = re.compile(r"[^\W\d_][-\u2010\u00ad]$")
_ITEM = re.compile(r"(?:[•▪◦‣*]|[-–—](?=\s+[^\W\d_a-zß-ÿ])|\(?\d{1,2}[.)]|[a-z]\))\s")


@dataclass(frozen=True, slots=True)
class WrappedLine:
    """A line without the white space around it; ``indent`` is what stood before it."""

    span: Span
    indent: int

    @property
    def width(self) -> int:
        """How far the line reaches, characters."""
        return self.indent + len(self.span)


@dataclass(frozen=True, slots=True)
class _Break:
    """Between two lines: how far the first reaches and would have reached with the next word, and what stands there.

    ``starts`` says that a word which is no name has a capital below.
    """

    width: int
    wanted: int
    ends: bool
    lower: bool
    starts: bool
    cut: bool
    item: bool
    deeper: bool

    @property
    def inside(self) -> bool:
        """Whether the break may lie inside a sentence."""
        return not self.item and (self.lower or not self.ends)

    @property
    def goes_on(self) -> bool:
        """Whether it does: no sentence ends above it, and below it stands lower case."""
        return self.inside and self.lower and not self.ends


@dataclass(frozen=True, slots=True)
class LineMeasure:
    """The width of wrapped lines, and by how much one may miss it, characters."""

    width: int
    slack: int

    def full(self, between: _Break) -> bool:
        """Whether the next word would not have fitted into the line above."""
        return between.cut or between.wanted > self.width - self.slack

    def holds(self, width: int) -> bool:
        """Whether lines as wide as that were wrapped to this measure."""
        return width <= self.width + self.slack


def lines_of(text: str, start: int, end: int) -> list[WrappedLine]:
    """The lines between two offsets that hold anything."""
    found: list[WrappedLine] = []
    at = start
    for raw in text[start:end].split("\n"):
        span = trimmed(text, at, at + len(raw))
        if len(span):
            found.append(WrappedLine(span, span.start - at))
        at += len(raw) + 1
    return found


def text_measure(text: str, blocks: Sequence[Sequence[WrappedLine]]) -> LineMeasure | None:
    """To what a text is wrapped, as all its blocks between empty lines show together, or one alone; None without."""
    several = [block for block in blocks if len(block) > 1]
    width = max((line.width for block in several for line in block), default=0)
    whole = LineMeasure(width, width // _LOOSE)
    telling = [b for block in several for b in _breaks(text, block) if b.inside]
    if width in _WIDTHS and len(telling) >= _WHOLE and _is_wrapped(telling, whole):
        return whole
    found = [measure for block in several if (measure := _block_measure(text, block)) is not None]
    return max(found, key=lambda measure: measure.width, default=None)


def unwrapped(text: str, lines: Sequence[WrappedLine], page: LineMeasure | None, *, first: bool) -> list[Span]:
    """The paragraphs of a block; ``page`` is to what the text is wrapped, where it is; a headline may top the first."""
    breaks = _breaks(text, lines)
    own = _block_measure(text, lines)
    if own is not None and page is not None and own.width >= page.width - page.slack:
        own = page
    titled, longest = first and _titled(breaks), max(line.width for line in lines)
    paragraphs = [lines[0].span]
    for line, between in zip(lines[1:], breaks, strict=True):
        if own is not None:
            together = _together(between, own) and not (titled and between is breaks[0])
        else:
            together = _together_alone(text, lines, longest, between, page)
        if together:
            paragraphs[-1] = Span(paragraphs[-1].start, line.span.end)
        else:
            paragraphs.append(line.span)
    return paragraphs


def _block_measure(text: str, lines: Sequence[WrappedLine]) -> LineMeasure | None:
    """To what a block is wrapped, with or without a headline above it; None where it is not."""
    breaks = _breaks(text, lines)
    ends = _ends(text, lines[-1])
    for first in (0, 1):
        width = max((line.width for line in lines[first:]), default=0)
        measure = LineMeasure(width, max(0, width - _UNEVEN_FROM) // _UNEVEN)
        telling = [b for b in breaks[first:] if b.inside]
        many = len(telling) >= (2 if ends else _MANY)
        if width in _WIDTHS and many and _is_wrapped(telling, measure):
            return measure
    return None


def _is_wrapped(telling: Sequence[_Break], measure: LineMeasure) -> bool:
    """Whether breaks inside sentences are where the lines were full."""
    full = sum(map(measure.full, telling))
    going_on = sum(b.goes_on for b in telling)
    return full >= _FULL * len(telling) and going_on >= max(1, _GOING_ON * len(telling))


def _titled(breaks: Sequence[_Break]) -> bool:
    """Whether a text's first line is its headline though it is full: the next begins afresh with no stop above.

    In the midst of a sentence only names have capitals.
    """
    afresh = [b.inside and b.starts for b in breaks]
    return afresh[:1] == [True] and sum(afresh) == 1


def _together(between: _Break, measure: LineMeasure) -> bool:
    """Whether the lines on both sides of a break are one paragraph of a block wrapped to that measure."""
    if between.item or not measure.holds(between.width):
        return False
    if between.goes_on:
        return True
    return measure.full(between) and not (between.deeper and between.ends)


def _together_alone(
    text: str, lines: Sequence[WrappedLine], longest: int, between: _Break, page: LineMeasure | None
) -> bool:
    """The same in a block too short to show its measure: by that of the text, or two lines that are one sentence.

    A block whose last line ends no sentence may be a headline with its byline.
    """
    if between.cut:
        return True
    if page is not None and page.holds(longest):
        return _together(between, page) and page.full(between) and (between.goes_on or _ends(text, lines[-1]))
    if len(lines) != 2 or longest not in _WIDTHS or not _ends(text, lines[-1]):
        return False
    return between.goes_on and LineMeasure(longest, 0).full(between)


def _breaks(text: str, lines: Sequence[WrappedLine]) -> list[_Break]:
    """What stands at every break between lines."""
    return [_break(text, above, below) for above, below in pairwise(lines)]


def _break(text: str, above: WrappedLine, below: WrappedLine) -> _Break:
    start, end = below.span.start, below.span.end
    sign = _FIRST_SIGN.search(text, start, end)
    first = sign.group() if sign else ""
    lower = first.isalpha() and not first.isupper()
    word = below.span.of(text).split(None, 1)[0]
    return _Break(
        width=above.width,
        wanted=above.width + 1 + min(len(word), max(above.width, below.width) // 2),
        ends=_ends(text, above),
        lower=lower,
        starts=first.isupper() and word.casefold() in english().content.function_words,
        cut=lower and _CUT.search(text, above.span.start, above.span.end) is not None,
        item=_ITEM.match(text, start, end) is not None,
        deeper=below.indent >= above.indent + 2,
    )


def _ends(text: str, line: WrappedLine) -> bool:
    """Whether a sentence ends with the line."""
    return _SENTENCE_END.search(text, line.span.start, line.span.end) is not None
