"""Single quotation marks, which look like apostrophes: what opens, and which of the marks after it closes."""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache

from diptych.language.segment import Segment, char_after, char_before, quoted_words
from diptych.languages import LanguagePack
from diptych.languages.pack import one_of
from diptych.sameness.characters import APOSTROPHES, DOUBLE_MARKS, SINGLE_MARKS, SINGLE_PAIRED, SURE_SINGLES
from diptych.span import Span

_SINGLE = re.compile(f"[{re.escape(SINGLE_MARKS)}]")
_MARK = f"[{re.escape(APOSTROPHES)}]"
_BEFORE_OPENING = frozenset("([{—–-/" + DOUBLE_MARKS)
_FIRST = frozenset("[($£€¥…¡¿" + DOUBLE_MARKS)  # what a quotation may begin with beside letters and figures
_ENDS_CLAUSE = frozenset(".,!?;:…—)]" + DOUBLE_MARKS)  # what follows a sentence that was quoted


def singles(
    text: str,
    paragraph: Span,
    doubles: Sequence[Segment],
    lost_close: Callable[[int, int], int | None],
    language: LanguagePack,
) -> list[Segment]:
    """The segments between single marks of one paragraph, inside or outside double ones."""
    found: list[Segment] = []
    outer = [d for d in doubles if not d.nested]
    inner = [d for d in doubles if d.nested]
    hopeless: set[tuple[str, int]] = set()  # what one search to the limit did not find, no later one finds
    at = paragraph.start
    while match := _SINGLE.search(text, at, paragraph.end):
        start = match.start()
        at = start + 1
        if not _opens(text, start, paragraph, language):
            continue
        before = bisect_right(outer, start, key=lambda d: d.span.start) - 1
        home = outer[before] if before >= 0 and start < outer[before].span.end else None
        within = [d for d in (inner if home else outer) if d.span.end > start]
        if any(d.span.start <= start for d in within):
            continue
        limit = home.span.end if home else paragraph.end
        if (text[start], limit) in hopeless:
            continue
        end = _close(text, start, limit, within, lost_close, language)
        if end is None:
            if text[start] != "‘":  # whose search ends at the next one
                hopeless.add((text[start], limit))
            continue
        words = quoted_words(text, start + 1, end)
        if not len(words):
            continue
        found.append(Segment(words, Span(start, end + 1), single=True, nested=home is not None))
        at = end + 1
    return found


def unclosed_single(
    text: str, paragraph: Span, following: Span, found: Sequence[Segment], language: LanguagePack
) -> list[Segment]:
    """What a single mark opens at the start of a paragraph, or behind a colon or comma, and nothing closes there.

    The next paragraph must begin with the same mark.
    """
    mark = text[following.start]
    if mark not in SINGLE_PAIRED:
        return []
    last = max((s.marks.end for s in found), default=paragraph.start)
    for match in re.finditer(re.escape(mark), text[: paragraph.end][last:]):
        start = last + match.start()
        free = start == paragraph.start or text[max(paragraph.start, start - 2) : start].rstrip()[-1:] in (":", ",")
        if free and _opens(text, start, paragraph, language):
            words = quoted_words(text, start + 1, paragraph.end)
            return [Segment(words, Span(start, paragraph.end), closed=False, single=True)] if len(words) else []
    return []


def _opens(text: str, at: int, paragraph: Span, language: LanguagePack) -> bool:
    """Whether a single mark opens a quotation: free to the left, words at once to the right, no cut word."""
    mark = text[at]
    before, after = char_before(text, at, paragraph.start), char_after(text, at + 1, paragraph.end)
    if mark not in SINGLE_PAIRED:
        return False
    if not (after.isalnum() or after in _FIRST or (mark in "‚‹" and after.isspace())):
        return False
    return not _elision(language).match(text, at) and (before.isspace() or before in _BEFORE_OPENING)


def _close(
    text: str,
    start: int,
    limit: int,
    within: Sequence[Segment],
    lost_close: Callable[[int, int], int | None],
    language: LanguagePack,
) -> int | None:
    """Where the single mark opened at ``start`` closes: what may be a possessive only for want of a sure close."""
    doubtful: list[int] = []
    for match in _SINGLE.finditer(text, start + 1, limit):
        at = match.start()
        if any(d.span.start <= at < d.span.end for d in within):
            continue
        before, after = char_before(text, at, start), char_after(text, at + 1, limit)
        if text[at] not in SINGLE_PAIRED[text[start]]:
            if text[at] == "‘" and before.isspace():
                break
            continue
        if text[start] in SURE_SINGLES and not after.isalnum():
            return at
        if after.isalnum() or before.isspace():
            if doubtful and _opens(text, at, Span(start, limit), language):
                break
            continue
        if not _may_be_apostrophe(text, at, language) or at + 1 >= limit or lost_close(at, -1) is not None:
            return at
        doubtful.append(at)
    return _likeliest(text, start, doubtful)


def _may_be_apostrophe(text: str, at: int, language: LanguagePack) -> bool:
    """Whether the mark may belong to the word before it: “the traders' union”, “goin' home”, “rock 'n' roll”."""
    return text[at - 1] in "sS" or _cut_word(language).search(text, at - 4, at) is not None


def _likeliest(text: str, start: int, doubtful: Sequence[int]) -> int | None:
    """The close among marks that may all be possessives.

    What begins with a capital is a sentence, which a mark before punctuation ends, or a name, which goes on with
    capitals (the ‘Sailors’ Arms’); other quoted words are few.
    """
    if not doubtful:
        return None
    while len(doubtful) > 1 and text[start + 1].isupper() and text[doubtful[0] + 2 : doubtful[0] + 3].isupper():
        doubtful = doubtful[1:]
    ends = [at for at in doubtful if text[at + 1 : at + 2] in (*_ENDS_CLAUSE,)]
    return ends[0] if ends and text[start + 1].isupper() else doubtful[0]


@lru_cache(maxsize=4)
def _elision(language: LanguagePack) -> re.Pattern[str]:
    """A mark that stands for what a word has lost at its beginning: “’em”, “’90s”, “’n’”."""
    return re.compile(rf"{_MARK}(?:n{_MARK}|(?:\d0s|{one_of(language.endings.cut_before)})\b)", re.I)


@lru_cache(maxsize=4)
def _cut_word(language: LanguagePack) -> re.Pattern[str]:
    """A word that has lost its end: “'n'”, “o'”, “goin'”."""
    return re.compile(rf"(?:(?:^|[\s{re.escape(APOSTROPHES)}]){one_of(language.endings.cut_after)}|\w\win)$", re.I)
