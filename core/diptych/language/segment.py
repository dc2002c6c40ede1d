"""A quoted segment: words between quotation marks, before anything is known of who says them."""

from dataclasses import dataclass

from diptych.sameness.characters import INVISIBLE
from diptych.span import Span


@dataclass(frozen=True, slots=True)
class Segment:
    """Words between marks. ``span`` lies inside them and neither begins nor ends with a blank; ``marks`` includes them.

    ``single`` marks are ‘ ’ or ' '; ``nested`` lies in another segment; ``continued`` goes on from the last paragraph.
    """

    span: Span
    marks: Span
    closed: bool = True
    single: bool = False
    nested: bool = False
    continued: bool = False


def quoted_words(text: str, start: int, end: int) -> Span:
    """What stands between two marks without the blanks beside them; empty where nothing does."""
    while start < end and (text[start].isspace() or text[start] in INVISIBLE):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in INVISIBLE):
        end -= 1
    return Span(start, end)


def char_before(text: str, at: int, limit: int) -> str:
    """The printed character before a place, a blank at the limit."""
    at -= 1
    while at >= limit and text[at] in INVISIBLE:
        at -= 1
    return text[at] if at >= limit else " "


def char_after(text: str, at: int, limit: int) -> str:
    """The printed character at a place or after it, a blank at the limit."""
    while at < limit and text[at] in INVISIBLE:
        at += 1
    return text[at] if at < limit else " "
