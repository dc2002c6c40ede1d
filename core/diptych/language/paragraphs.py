"""Where paragraphs begin and end, in texts with one line a paragraph and in texts wrapped by hand."""

import re

from diptych.span import Span, trimmed

_BLANK = re.compile(r"\n[^\S\n]*\n")
_WRAP = range(40, 101)  # characters in a line that a person or a mail program broke


def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs in order, without the white space around them."""
    found: list[Span] = []
    start = 0
    for match in [*_BLANK.finditer(text), None]:
        end = match.start() if match else len(text)
        found += _block(text, start, end)
        start = match.end() if match else end
    return tuple(span for span in found if len(span))


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
