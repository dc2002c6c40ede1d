"""Quotation marks → quoted segments: a scanner on characters, one paragraph at a time.

Knows curly, straight, doubled, low and angle marks, corner brackets and British single marks; survives marks that are
missing, stray or typed the wrong way round. Linear in the length of the text.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from diptych.span import Span

_DOUBLE = re.compile('""|\'\'|``|["“”„‟«»「」『』]')
_OPENERS = frozenset(("“", "„", "‟", "«", "「", "『", "``"))
_CLOSERS = frozenset(("”", "»", "」", "』"))
_BEFORE_OPENING = frozenset("([{—–-/‘'")  # may touch an opening mark from the left
_AFTER_CLOSING = frozenset(".,;:!?)]}—–-/’'…")
_INCHES = re.compile(r"\d['′’]\s?\d+(?:\.\d+)?$|(?<![\w.])\d+(?:\.\d+)?$")
_SINGLE = re.compile("['‘’`]")
_ELISION = re.compile(r"['‘’](?:\d0s|em|til|n['’]|tis|twas|cause|bout|round|cos|tween|neath)\b", re.I)
_ATTRIBUTE = re.compile(r'(?<=\w=)"[^"]*"')  # of a tag that was left in the text: nobody's words


@dataclass(frozen=True, slots=True)
class Segment:
    """Words between marks. ``span`` lies inside them, ``marks`` includes them.

    ``single`` marks are ‘ ’ or ' '; ``nested`` lies in another segment; ``continued`` goes on from the last paragraph.
    """

    span: Span
    marks: Span
    closed: bool = True
    single: bool = False
    nested: bool = False
    continued: bool = False


def scan(text: str, paragraphs: Sequence[Span], lost_close: Callable[[int, int], int | None]) -> list[Segment]:
    """Every quoted segment of the text in order, an outer one before those nested in it.

    ``lost_close(start, end)`` tells where a segment that nobody closed ends by its attribution, None where nothing
    shows it.
    """
    found: list[Segment] = []
    open_before = False
    for number, paragraph in enumerate(paragraphs):
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        goes_on = following is not None and text[following.start] in "\"“„«「'‘" and _opens(text, following)
        doubles = _doubles(text, paragraph, goes_on, open_before, lost_close)
        open_before = bool(doubles) and not doubles[-1].closed and doubles[-1].span.end == paragraph.end and goes_on
        found += doubles
        found += _singles(text, paragraph, doubles)
    return sorted(found, key=lambda s: (s.span.start, -s.span.end))


def _opens(text: str, paragraph: Span) -> bool:
    """Whether a paragraph begins with a mark that something follows at once."""
    return len(paragraph) > 1 and not text[paragraph.start + 1].isspace()


def _role(text: str, start: int, end: int, paragraph: Span, open_mark: str | None) -> str:
    """``open`` or ``close``, by the glyph and, against it, by the space around; ``none`` for inches and the like."""
    mark = text[start:end]
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    free_left = before.isspace() or before in _BEFORE_OPENING
    free_right = after.isspace() or after in _AFTER_CLOSING
    if mark == '"' and open_mark is None and before.isdigit() and _INCHES.search(text[max(0, start - 8) : start]):
        return "none"
    if mark == '"' and re.search(r"\d['′’]\s?\d+$", text[max(0, start - 8) : start]):
        return "none"
    if open_mark == "„" and mark == "“":
        return "close"
    if mark in _OPENERS or mark in _CLOSERS:
        glyph = "open" if mark in _OPENERS else "close"
        if glyph == "open" and not before.isspace() and before not in _BEFORE_OPENING and free_right:
            return "close"
        if glyph == "close" and before.isspace() and not free_right:
            return "open"
        return glyph
    looks_opening = free_left and not free_right
    if open_mark is not None:
        return "open" if looks_opening and before not in "-—–" else "close"
    return "close" if free_right and not free_left else "open"


def _doubles(
    text: str,
    paragraph: Span,
    goes_on: bool,
    open_before: bool,
    lost_close: Callable[[int, int], int | None],
) -> list[Segment]:
    """The segments between double marks of one paragraph."""
    found: list[Segment] = []
    opened: tuple[int, int, str] | None = None
    attributes = {
        at
        for match in _ATTRIBUTE.finditer(text, paragraph.start, paragraph.end)
        for at in (match.start(), match.end() - 1)
    }
    for match in _DOUBLE.finditer(text, paragraph.start, paragraph.end):
        start, end = match.span()
        if start in attributes:
            continue
        if match.group() == '""' and opened is None and end < paragraph.end and text[end] in ".,":
            continue
        role = _role(text, start, end, paragraph, opened[2] if opened else None)
        if role == "open":
            if opened is not None:
                found.append(_unclosed(text, opened, start, lost_close))
            opened = (start, end, match.group())
        elif role == "close" and opened is not None:
            found.append(Segment(Span(opened[1], start), Span(opened[0], end)))
            opened = None
        elif role == "close" and not found and text[start - 1 : start] in (",", "?", "!", "."):
            begin = lost_close(start, -1)
            if begin is not None:
                first = paragraph.start
                while first < start and (text[first].isspace() or text[first] in '"“”«»„'):
                    first += 1
                found.append(Segment(Span(first, start), Span(paragraph.start, end)))
    if opened is not None:
        whole = Segment(Span(opened[1], paragraph.end), Span(opened[0], paragraph.end), closed=False)
        found.append(whole if goes_on else _unclosed(text, opened, paragraph.end, lost_close))
    if open_before and found and found[0].marks.start == paragraph.start:
        found[0] = replace(found[0], continued=True)
    return [s for s in found if text[s.span.start : s.span.end].strip()]


def _unclosed(
    text: str, opened: tuple[int, int, str], limit: int, lost_close: Callable[[int, int], int | None]
) -> Segment:
    """A segment without its closing mark: to its attribution where one shows, else as far as it can go."""
    end = lost_close(opened[1], limit)
    stop = limit if end is None else end
    while stop > opened[1] and text[stop - 1].isspace():
        stop -= 1
    return Segment(Span(opened[1], stop), Span(opened[0], stop), closed=False)


def _singles(text: str, paragraph: Span, doubles: list[Segment]) -> list[Segment]:
    """The segments between single marks of one paragraph, inside or outside double ones."""
    found: list[Segment] = []
    at = paragraph.start
    while match := _SINGLE.search(text, at, paragraph.end):
        start = match.start()
        at = start + 1
        if not _opens_single(text, start, paragraph):
            continue
        before = bisect_right(doubles, start, key=lambda d: d.span.start) - 1
        home = doubles[before] if before >= 0 and start < doubles[before].span.end else None
        end = _close_single(text, start, home.span.end if home else paragraph.end, doubles if home is None else [])
        if end is None or not text[start + 1 : end].strip():
            continue
        found.append(Segment(Span(start + 1, end), Span(start, end + 1), single=True, nested=home is not None))
        at = end + 1
    return found


def _opens_single(text: str, at: int, paragraph: Span) -> bool:
    before = text[at - 1] if at > paragraph.start else " "
    after = text[at + 1] if at + 1 < paragraph.end else " "
    if text[at] == "’" or before.isalnum() or before in "'‘’`" or after in "'‘’`":
        return False
    if not (after.isalnum() or after in '“"[($£€…¡¿'):
        return False
    return not _ELISION.match(text, at) and (before.isspace() or before in '([{—–-/“"')


def _close_single(text: str, start: int, limit: int, doubles: list[Segment]) -> int | None:
    """Where the single mark opened at ``start`` closes: a plural possessive only for want of a sure close."""
    possessive: int | None = None
    for match in _SINGLE.finditer(text, start + 1, limit):
        at = match.start()
        if any(d.span.start <= at < d.span.end for d in doubles):
            continue
        before = text[at - 1]
        after = text[at + 1] if at + 1 < len(text) else " "
        if after.isalnum() or before.isspace():
            if text[at] == "‘" and before.isspace():
                break
            continue
        if text[at] == "‘" or text[at - 2 : at].lower() in ("'n", "’n", "‘n"):
            continue
        if before in "sS" and after == " " and at + 2 < len(text) and text[at + 2].islower() and possessive is None:
            possessive = at
            continue
        return at
    return possessive
