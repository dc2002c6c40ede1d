"""Paragraphs of an article and their numbers: the one count for window, reports and records."""

from bisect import bisect_right
from dataclasses import dataclass
from functools import lru_cache

from diptych.head import head_end
from diptych.span import Span


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article; ``number`` counts those of the story from 1 and is 0 for the head above it."""

    span: Span
    number: int


def paragraphs(text: str) -> tuple[Paragraph, ...]:
    """The lines of a text that hold words, each without the blanks around it."""
    story, found, at, number = head_end(text), [], 0, 0
    for line in text.split("\n"):
        words = line.strip()
        if words:
            start = at + line.index(words[0])
            number += at >= story
            found.append(Paragraph(Span(start, start + len(words)), number))
        at += len(line) + 1
    return tuple(found)


@lru_cache(maxsize=8)
def places_of(text: str) -> "Places":
    """The places of a text, of the last ones looked at found once."""
    return Places(text)


def paragraph_number(text: str, offset: int) -> int:
    """The number of the paragraph over a code point, from 1 where the story begins; 0 in the head above it."""
    places = places_of(text)
    return places.paragraphs[places.over(offset)].number if places.paragraphs else 0


class Places:
    """Finds the paragraph over an offset of one text."""

    def __init__(self, text: str) -> None:
        self.paragraphs = paragraphs(text)
        self._starts = [p.span.start for p in self.paragraphs]

    def over(self, offset: int) -> int:
        """The paragraph that holds a code point, or the last one before it; 0 where there is none before."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def shares(self, span: Span) -> list[tuple[int, int]]:
        """The paragraphs under a span, each with how many letters of it lie there."""
        found = []
        for at in range(self.over(span.start), self.over(max(span.start, span.end - 1)) + 1):
            common = self.paragraphs[at].span.overlap(span)
            if common:
                found.append((at, common))
        return found
