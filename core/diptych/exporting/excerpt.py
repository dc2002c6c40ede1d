"""An excerpt of long passages: how they begin, and the words that differ with what stands around these."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from diptych.span import Span, merged

_WORD = re.compile(r"\S+")
_FAR = 10**9  # words to the nearest that differs, where none does
_BRIDGED = 2  # words left out between others would gain nothing


def excerpt(text: str, spans: Sequence[Span], differing: Sequence[Span], most: int) -> tuple[Span, ...]:
    """The parts of the passages to show, at most about so many characters; the passages themselves where that suffices.

    Whoever reads an excerpt of two wordings wants to see where they part: the nearer a word is to one that differs, or
    to the beginning, the sooner it stays.
    """
    if sum(map(len, spans)) <= most:
        return tuple(spans)
    words = [Span(*found.span()) for span in spans for found in _WORD.finditer(text, span.start, span.end)]
    away = _distances(_differing(words, merged(filter(len, differing))))
    order = sorted(range(len(words)), key=lambda n: (min(away[n], n + 1), n))
    lengths = accumulate(len(words[n]) + 1 for n in order)
    kept = sorted(n for n, length in zip(order, lengths, strict=True) if length <= most or n == order[0])
    parts: list[Span] = []
    last = -1
    for n in kept:
        if parts and n - last - 1 <= _BRIDGED and any(s.contains(parts[-1]) and s.contains(words[n]) for s in spans):
            parts[-1] = Span(parts[-1].start, words[n].end)
        else:
            parts.append(words[n])
        last = n
    return tuple(parts)


def _differing(words: Sequence[Span], differing: Sequence[Span]) -> list[bool]:
    """Whether each word overlaps one of the spans, which stand in order and apart."""
    starts = [span.start for span in differing]
    nearest = (bisect_right(starts, word.end - 1) - 1 for word in words)
    return [n >= 0 and differing[n].end > word.start for n, word in zip(nearest, words, strict=True)]


def _distances(differs: Sequence[bool]) -> list[int]:
    """How many words each word is from the nearest that differs."""

    def counted(flags: Sequence[bool]) -> list[int]:
        return list(accumulate(flags, lambda far, hit: 0 if hit else far + 1, initial=_FAR))[1:]

    return [min(pair) for pair in zip(counted(differs), counted(differs[::-1])[::-1], strict=True)]
