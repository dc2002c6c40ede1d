"""Texts brought onto what is the same in them, each character of the result with its place in the untouched text.

``plain`` composes letters and accents (NFC), drops characters that print nothing and joins words cut at line ends;
``look`` also makes all marks of one kind, all dashes and all stretches of blanks alike; ``search`` overlooks case,
accents and typographic forms too.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from diptych.sameness.characters import (
    APOSTROPHES,
    DASHES,
    DOUBLE_MARKS,
    ELLIPSIS,
    INVISIBLE,
    SINGLE_MARKS,
)
from diptych.sameness.line_ends import cut_words, has_cut_words
from diptych.span import Span

FoldingForm = Literal["plain", "look", "search"]

_INVISIBLE = frozenset(INVISIBLE)
_UNPRINTED = re.compile(f"[{re.escape(INVISIBLE)}]")
_ALIKE = (
    dict.fromkeys(DOUBLE_MARKS, '"')
    | dict.fromkeys(SINGLE_MARKS + APOSTROPHES, "'")
    | dict.fromkeys(DASHES, "-")
    | {ELLIPSIS: "..."}
)
_LONG = 1000  # characters; what is shorter is looked at sooner than remembered
_JAMO = range(0x1160, 0x1200)  # vowels and final consonants that compose with the Hangul letter before them


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text; ``starts`` and ``ends`` hold, for each of its characters, the code points that it came from."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """The place in the untouched text of the folded characters ``start`` to ``end`` (excluded, at least one)."""
        return Span(self.starts[start], self.ends[end - 1])

    def inside(self, span: Span) -> tuple[int, int]:
        """The folded characters that came from within a span of the untouched text: first, and one past the last."""
        first = bisect_left(self.starts, span.start)
        return first, max(first, bisect_right(self.ends, span.end))


def folded(text: str, form: FoldingForm) -> Folded:
    """The text in one of the forms; unchanged text costs no more than a look at it."""
    if form == "plain" and (is_plain(text) if len(text) < _LONG else _long_is_plain(text)):
        return Folded(text, range(len(text)), range(1, len(text) + 1))
    return _folded(text, form)


def is_plain(text: str) -> bool:
    """Whether the text is composed (NFC), holds nothing that prints nothing, and no word cut at the end of a line."""
    composed = text.isascii() or (unicodedata.is_normalized("NFC", text) and not _UNPRINTED.search(text))
    return composed and not has_cut_words(text)


@lru_cache(maxsize=8)
def _long_is_plain(text: str) -> bool:
    """Whether an article is plain, looked at once: words of its parts are asked for, one part after the other."""
    return is_plain(text)


@lru_cache(maxsize=8)
def _folded(text: str, form: FoldingForm) -> Folded:
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    cut = {} if form == "search" else cut_words(text)  # who searches may mean either: ``occurrences`` knows
    at = 0
    while at < len(text):
        if at in cut:
            at = cut[at]
            continue
        end = at + 1
        while end < len(text) and _joins(text[end]):
            end += 1
        shown = _shown(text[at:end], form)
        if form != "plain" and shown.isspace():
            if letters and letters[-1] == " ":
                ends[-1] = end
                at = end
                continue
            shown = " "
        for letter in shown:
            letters.append(letter)
            starts.append(at)
            ends.append(_printed_end(text, at, end))
        at = end
    return Folded("".join(letters), starts, ends)


def _joins(char: str) -> bool:
    """Whether a character belongs to the one before it: an accent, a part of a Hangul syllable, nothing visible."""
    return char > "\u007f" and (
        unicodedata.combining(char) > 0
        or ord(char) in _JAMO
        or char in _INVISIBLE
        or unicodedata.category(char) == "Mn"
    )


def _printed_end(text: str, start: int, end: int) -> int:
    """The end of a character and its accents without unprinted ones after it."""
    while end > start + 1 and text[end - 1] in _INVISIBLE:
        end -= 1
    return end


def _shown(cluster: str, form: FoldingForm) -> str:
    """What one character with all that joins it is folded to; empty where it prints nothing."""
    if len(cluster) == 1 and cluster.isascii():
        char = _ALIKE.get(cluster, cluster) if form != "plain" else cluster
        return char.casefold() if form == "search" else char
    printed = "".join(char for char in cluster if char not in _INVISIBLE)
    if form == "plain":
        return unicodedata.normalize("NFC", printed)
    alike = "".join(_ALIKE.get(char, char) for char in unicodedata.normalize("NFC", printed))
    if form == "look":
        return alike
    parts = unicodedata.normalize("NFKD", alike)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()
