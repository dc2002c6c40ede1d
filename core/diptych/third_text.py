"""A text that others may have drawn on, a press release or agency copy, and what of theirs stands in it."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from textwrap import shorten
from typing import Any

from diptych.article import Article
from diptych.message import Message
from diptych.span import Span, letters, merged

_ROOM = 70  # characters of its title
_PALE = (Message("third.pale"),)


@dataclass(frozen=True, slots=True)
class ThirdText:
    """The third text; ``found`` holds the passages of each article that stand in it, by the SHA-256 of its text.

    They are in order and apart.
    """

    article: Article
    found: Mapping[str, tuple[Span, ...]] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """Its headline, else how it begins, on one line."""
        return shorten(self.article.title or self.article.text, _ROOM, placeholder=" …")

    @property
    def key(self) -> Message:
        """What is said of pale words, beside what other marks mean."""
        return Message("third.key", {"title": self.title})

    def drawn_on(self, left: Article, right: Article, *, pale: bool = False) -> Message:
        """How much of two articles stands in it; ``pale`` where these words are."""
        shares = _percent(self.share(left)), _percent(self.share(right))
        return Message(
            "third.drawn-on", {"title": self.title, "left": shares[0], "right": shares[1]}, _PALE if pale else ()
        )

    def drawn_on_by(self, sources: Iterable[tuple[str, Article]], *, pale: bool = False) -> Message:
        """How much of each of several articles, named so, stands in it; ``pale`` where these words are."""
        shares = [
            Message("third.share", {"source": name, "share": _percent(self.share(article))})
            for name, article in sources
        ]
        return Message("third.drawn-on-by", {"title": self.title, "shares": shares}, _PALE if pale else ())

    def spans(self, article: Article) -> tuple[Span, ...]:
        """What of an article stands in the third text."""
        return self.found.get(article.sha256, ())

    def share(self, article: Article) -> float:
        """How much of an article stands in it, 0..1 of its letters and digits."""
        there = letters(article.text, self.spans(article))
        return there / max(1, sum(map(str.isalnum, article.text)))

    def to_record(self, with_text: bool = True) -> dict[str, Any]:
        """The third text as it stands in records."""
        found = [
            {"sha256": sha256, "spans": [span.to_record() for span in spans]}
            for sha256, spans in sorted(self.found.items())
        ]
        return {"article": self.article.to_record(with_text), "found": found}

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "ThirdText":
        """The third text that ``to_record`` wrote with its text."""
        found = {entry["sha256"]: tuple(merged(map(Span.from_record, entry["spans"]))) for entry in record["found"]}
        return cls(Article.from_record(record["article"]), found)


def _percent(share: float) -> str:
    return str(round(100 * share))


def cut(start: int, end: int, spans: Sequence[Span]) -> Iterator[tuple[int, int, bool]]:
    """A stretch cut wherever one of the spans, in order and apart, begins or ends; whether each part lies in one."""
    for span in spans[bisect_right(spans, start, key=lambda span: span.end) :]:
        if span.start >= end:
            break
        if span.start > start:
            yield start, span.start, False
        start = max(start, span.start)
        yield start, min(end, span.end), True
        start = min(end, span.end)
    if start < end:
        yield start, end, False


def outside(span: Span, spans: Sequence[Span]) -> list[Span]:
    """What of a span lies in none of others, which are in order and apart."""
    return [Span(start, end) for start, end, inside in cut(span.start, span.end, spans) if not inside]
