"""Quotation marks → quoted segments: a scanner on characters, one paragraph at a time.

Knows curly, straight, doubled, low and angle marks, corner brackets and British single marks; survives marks that are
missing, stray or typed the wrong way round. Linear in the length of the text.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from diptych.language.segment import Segment, char_after, char_before, quoted_words
from diptych.language.single_marks import singles, unclosed_single
from diptych.languages import LanguagePack
from diptych.sameness.characters import (
    DOUBLE_CLOSING,
    DOUBLE_MARKS,
    DOUBLE_NEUTRAL,
    DOUBLE_OPENING,
    PAIRED,
    SINGLE_CLOSING,
    SINGLE_NEUTRAL,
    SINGLE_OPENING,
    TYPED_CLOSING,
    TYPED_DOUBLE,
    TYPED_OPENING,
)
from diptych.span import Span

_DOUBLE = re.compile("|".join(map(re.escape, TYPED_DOUBLE)) + f"|[{re.escape(DOUBLE_MARKS)}]")
_OPENERS = frozenset((*DOUBLE_OPENING, *TYPED_OPENING))
_CLOSERS = frozenset((*DOUBLE_CLOSING, *TYPED_CLOSING))
_BEGINS_PARAGRAPH = frozenset(DOUBLE_OPENING + DOUBLE_NEUTRAL + SINGLE_OPENING + SINGLE_NEUTRAL + "»›")
_BEFORE_OPENING = frozenset("([{—–-/" + SINGLE_OPENING + SINGLE_NEUTRAL)  # may touch an opening mark from the left
_AFTER_CLOSING = frozenset(".,;:!?)]}—–-/…" + SINGLE_CLOSING + SINGLE_NEUTRAL)
_FEET = f"[{re.escape(SINGLE_CLOSING + SINGLE_NEUTRAL)}]"
_INCHES = re.compile(rf"\d{_FEET}\s?\d+(?:\.\d+)?$|(?<![\w.])\d+(?:\.\d+)?$")
_AFTER_FEET = re.compile(rf"\d{_FEET}\s?\d+$")
_ATTRIBUTE = re.compile(r'(?<=\w=)"[^"]*"')  # of a tag that was left in the text: nobody's words
_NESTED = 6  # marks that are looked at for whether an inner pair lies in an open quotation

LostClose = Callable[[int, int], int | None]


def scan(text: str, paragraphs: Sequence[Span], lost_close: LostClose, language: LanguagePack) -> list[Segment]:
    """Every quoted segment of the text in order, an outer one before those nested in it.

    ``lost_close(start, end)`` tells where a segment that nobody closed ends by its attribution, None where nothing
    shows it.
    """
    found: list[Segment] = []
    open_before = False
    for number, paragraph in enumerate(paragraphs):
        following = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        goes_on = following is not None and text[following.start] in _BEGINS_PARAGRAPH and _opens(text, following)
        doubles = _doubles(text, paragraph, goes_on, open_before, lost_close)
        alone = singles(text, paragraph, doubles, lost_close, language)
        if goes_on and following is not None:
            alone += unclosed_single(text, paragraph, following, [*doubles, *alone], language)
        if open_before and alone and alone[0].marks.start == paragraph.start:
            alone[0] = replace(alone[0], continued=True)
        open_before = goes_on and any(not s.closed and s.marks.end == paragraph.end for s in (*doubles, *alone))
        found += _within(doubles, alone) + alone
    return sorted(found, key=lambda s: (s.span.start, -s.span.end))


def _within(doubles: list[Segment], alone: list[Segment]) -> list[Segment]:
    """The double-marked segments, those nested that lie in a single-marked one: ‘He said “go” and left’."""
    return [replace(d, nested=True) if any(s.span.contains(d.marks) for s in alone) else d for d in doubles]


def _opens(text: str, paragraph: Span) -> bool:
    """Whether a paragraph begins with a mark that something follows at once."""
    return len(paragraph) > 1 and not text[paragraph.start + 1].isspace()


def _role(text: str, start: int, end: int, paragraph: Span, open_mark: str | None) -> str:
    """``open`` or ``close``, by the glyph and, against it, by the space around; ``none`` for inches and the like."""
    mark = text[start:end]
    before, after = char_before(text, start, paragraph.start), char_after(text, end, paragraph.end)
    free_left = before.isspace() or before in _BEFORE_OPENING
    free_right = after.isspace() or after in _AFTER_CLOSING
    looks_opening = free_left and not free_right
    if mark in DOUBLE_NEUTRAL and before.isdigit():
        near = text[max(0, start - 8) : start]
        if _AFTER_FEET.search(near) or (open_mark is None and _INCHES.search(near)):
            return "none"
    if mark == ",," and not looks_opening:
        return "none"  # a comma typed twice
    if mark in PAIRED.get(open_mark or "", "") and mark not in _CLOSERS:
        return "open" if looks_opening else "close"  # „…“ and »…«
    if mark in _OPENERS or mark in _CLOSERS:
        glyph = "open" if mark in _OPENERS else "close"
        if not before.isspace() and before not in _BEFORE_OPENING and free_right:
            return "close"
        if glyph == "close" and before.isspace() and not free_right:
            return "open"
        return glyph
    if open_mark is not None:
        return "open" if looks_opening and before not in "-—–" else "close"
    return "close" if free_right and not free_left else "open"


def _doubles(text: str, paragraph: Span, goes_on: bool, open_before: bool, lost_close: LostClose) -> list[Segment]:
    """The segments between double marks of one paragraph."""
    found: list[Segment] = []
    inner: list[Segment] = []
    opened: tuple[int, int, str] | None = None
    places = _places(text, paragraph)
    skip = 0
    for number, (start, end) in enumerate(places):
        if skip:
            skip -= 1
            continue
        if text[start:end] == '""' and opened is None and text[end : end + 1] in (".", ","):
            continue
        role = _role(text, start, end, paragraph, opened[2] if opened else None)
        if role == "open":
            if opened is not None:
                if _lies_inside(text, places, number, paragraph, opened[2]):
                    inner.append(_between(text, (start, end), places[number + 1], nested=True))
                    skip = 1
                    continue
                found.append(_unclosed(text, opened, start, lost_close))
            opened = (start, end, text[start:end])
        elif role == "close" and opened is not None:
            found.append(_between(text, opened[:2], (start, end)))
            opened = None
        elif role == "close" and not found and text[start - 1 : start] in (",", "?", "!", "."):
            found += _opening_lost(text, paragraph, (start, end), lost_close)
    if opened is not None:
        whole = _between(text, opened[:2], (paragraph.end, paragraph.end), closed=False)
        found.append(whole if goes_on else _unclosed(text, opened, paragraph.end, lost_close))
    if open_before and found and found[0].marks.start == paragraph.start:
        found[0] = replace(found[0], continued=True)
    return [s for s in found + inner if len(s.span)]


def _places(text: str, paragraph: Span) -> list[tuple[int, int]]:
    """Where the double marks of a paragraph stand, without those of tags that were left in the text."""
    attributes = {
        at
        for match in _ATTRIBUTE.finditer(text, paragraph.start, paragraph.end)
        for at in (match.start(), match.end() - 1)
    }
    return [
        match.span()
        for match in _DOUBLE.finditer(text, paragraph.start, paragraph.end)
        if match.start() not in attributes
    ]


def _between(
    text: str, first: tuple[int, int], last: tuple[int, int], closed: bool = True, nested: bool = False
) -> Segment:
    """The segment between two marks."""
    return Segment(quoted_words(text, first[1], last[0]), Span(first[0], last[1]), closed, nested=nested)


def _lies_inside(text: str, places: Sequence[tuple[int, int]], number: int, paragraph: Span, open_mark: str) -> bool:
    """Whether a mark begins a pair of another kind inside the open quotation: the pair closes, then the outer one."""
    for at in range(number, min(number + _NESTED, len(places) - 2), 2):
        (a, b), (c, d), (e, f) = places[at : at + 3]
        mark = text[a:b]
        if mark == open_mark or text[c:d] not in PAIRED.get(mark, mark):
            return False
        if _role(text, c, d, paragraph, mark) != "close":
            return False
        if text[e:f] in PAIRED.get(open_mark, open_mark):
            return _role(text, e, f, paragraph, open_mark) == "close"
    return False


def _opening_lost(text: str, paragraph: Span, mark: tuple[int, int], lost_close: LostClose) -> list[Segment]:
    """The segment of a closing mark that nothing opened, from the beginning of its paragraph, if somebody says it."""
    if lost_close(mark[0], -1) is None:
        return []
    first = paragraph.start
    while first < mark[0] and (text[first].isspace() or text[first] in DOUBLE_MARKS):
        first += 1
    return [Segment(quoted_words(text, first, mark[0]), Span(paragraph.start, mark[1]))]


def _unclosed(text: str, opened: tuple[int, int, str], limit: int, lost_close: LostClose) -> Segment:
    """A segment without its closing mark: to its attribution where one shows, else as far as it can go."""
    end = lost_close(opened[1], limit)
    words = quoted_words(text, opened[1], limit if end is None else end)
    return Segment(words, Span(opened[0], words.end), closed=False)
