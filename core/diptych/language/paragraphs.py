"""Where paragraphs begin and end, in texts with one line a paragraph and in texts wrapped by hand."""

import re

from diptych.sameness.characters import DOUBLE_CLOSING, DOUBLE_NEUTRAL, DOUBLE_OPENING
from diptych.span import Span, trimmed

_BLANK = re.compile(r"\n[^\S\n]*\n")
_WRAP = range(40, 101)  # characters in a line that a person or a mail program broke
_MARKS = dict.fromkeys(DOUBLE_OPENING, 1) | dict.fromkeys(DOUBLE_CLOSING, -1)


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs in order, without the white space around them."""
    found: list[Span] = []
    start = 0
    for match in [*_BLANK.finditer(text), None]:
        end = match.start() if match else len(text)
        found += _block(text, start, end)
        start = match.end() if match else end
    return tuple(_mended(text, [span for span in found if len(span)]))


def _mended(text: str, lines: list[Span]) -> list[Span]:
    """The lines, those joined that broke inside a quotation: no sentence ends, and the next begins in lower case."""
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


def _block(text: str, start: int, end: int) -> list[Span]:
    """One block between empty lines: a paragraph when it is wrapped by hand, else a paragraph a line."""
    lines: list[Span] = []
    at = start
    for line in text[start:end].split("\n"):
        lines.append(trimmed(text, at, at + len(line)))
        at += len(line) + 1
    lines = [line for line in lines if len(line)]
    if _wrapped(lines):
        return [Span(lines[0].start, lines[-1].end)]
    return lines


def _wrapped(lines: list[Span]) -> bool:
    """Three lines or more of nearly one length, but for the last."""
    body = [len(line) for line in lines[:-1]]
    return len(body) >= 2 and all(length in _WRAP for length in body) and max(body) - min(body) <= 25
