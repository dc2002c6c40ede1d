"""Where paragraphs begin and end, in texts with one line a paragraph and in texts wrapped by hand."""

import re

from diptych.language.line_wraps import lines_of, text_measure, unwrapped
from diptych.sameness.characters import DOUBLE_CLOSING, DOUBLE_NEUTRAL, DOUBLE_OPENING
from diptych.span import Span

_BLANK = re.compile(r"\n[^\S\n]*\n")
_MARKS = dict.fromkeys(DOUBLE_OPENING, 1) | dict.fromkeys(DOUBLE_CLOSING, -1)


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs in order, without the white space around them."""
    blocks = []
    start = 0
    for match in [*_BLANK.finditer(text), None]:
        end = match.start() if match else len(text)
        if lines := lines_of(text, start, end):
            blocks.append(lines)
        start = match.end() if match else end
    page = text_measure(text, blocks)
    spans = [span for block in blocks for span in unwrapped(text, block, page, first=block is blocks[0])]
    return tuple(_mended(text, spans))


def _mended(text: str, lines: list[Span]) -> list[Span]:
    """The paragraphs, those joined that broke inside a quotation: no stop, and the next begins in lower case."""
    joined: list[Span] = []
    for line in lines:
        if joined and text[line.start].islower() and text[joined[-1].end - 1].isalnum() and _open(text, joined[-1]):
            joined[-1] = Span(joined[-1].start, line.end)
        else:
            joined.append(line)
    return joined


def _open(text: str, line: Span) -> bool:
    """Whether more quotations begin in the line than end."""
    within = text[line.start : line.end]
    return sum(_MARKS.get(c, 0) for c in within) > 0 or any(within.count(mark) % 2 for mark in DOUBLE_NEUTRAL)
