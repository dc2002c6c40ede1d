"""How much of one source stands word for word in another, and which of them was first."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from diptych.article import Article
from diptych.finding import SIDES, Finding, Side
from diptych.span import Span, merged
from diptych.story.evidence import Comparisons
from diptych.third_text import cut

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Copy:
    """What of ``source`` stands word for word in ``other``: so many of its words, and so many of these in quotations.

    ``share`` is the part of all its words, 0..1. ``first`` is the number of the source that was published on an earlier
    day, None where the days are one or not both known.
    """

    source: int
    other: int
    words: int
    quoted: int
    share: float
    first: int | None = None

    def to_record(self) -> dict[str, Any]:
        """The copy as it stands in records."""
        return {
            "source": self.source,
            "other": self.other,
            "words": self.words,
            "quoted": self.quoted,
            "share": self.share,
            "first": self.first,
        }


def copies(articles: Sequence[Article], comparisons: Comparisons) -> tuple[Copy, ...]:
    """What every source has word for word from every other, the largest part first; nothing where there is none."""
    found = []
    for pair, comparison in comparisons.items():
        first = _first(pair, articles)
        for side, source, other in zip(SIDES, pair, reversed(pair), strict=True):
            article = articles[source]
            passages = (finding for finding in comparison.findings if finding.kind in ("quote", "wording"))
            equal = merged(span for finding in passages for span in _equal(finding, side))
            words = _words(article.text, equal)
            if words:
                quotations = merged(quotation.span for quotation in comparison.quotations[side])
                quoted = _words(article.text, [part for span in equal for part in _inside(span, quotations)])
                share = round(words / max(1, article.word_count), 4)
                found.append(Copy(source, other, words, quoted, share, first))
    return tuple(sorted(found, key=lambda copy: (-copy.share, -copy.words, copy.source, copy.other)))


def _equal(finding: Finding, side: Side) -> list[Span]:
    """The stretches of one side that the other has word for word."""
    return [words for step in finding.steps if step.op == "=" and (words := step.words[side])]


def _inside(span: Span, others: Sequence[Span]) -> list[Span]:
    """What of a span lies in others, which are in order and apart: a passage of both may run over quotations."""
    return [Span(start, end) for start, end, inside in cut(span.start, span.end, others) if inside]


def _words(text: str, spans: Sequence[Span]) -> int:
    return sum(len(span.of(text).split()) for span in spans)


def _first(pair: tuple[int, int], articles: Sequence[Article]) -> int | None:
    """The source of the earlier day."""
    days = [_DAY.match(articles[source].published or "") for source in pair]
    if not all(days):
        return None
    left, right = (day.group() for day in days if day)
    return None if left == right else pair[0] if left < right else pair[1]
