"""One article as facts look at it: its sentences, and how early a place in it is."""

from bisect import bisect_right
from collections.abc import Sequence

from diptych.article import Article
from diptych.document import LEAD
from diptych.languages import language
from diptych.span import Span, cover
from diptych.statement import Statement

EARLY = 1 / 3  # of the article


class ArticlePage:
    """An article with its sentences."""

    def __init__(self, article: Article, statements: Sequence[Statement]) -> None:
        self.text = article.text
        self.words = language(article.language)
        self._sentences = [statement.span for statement in statements]
        self._starts = [span.start for span in self._sentences]
        self.headline = article.headline
        below = [span.start for span in self._sentences if span.start >= self.headline.end]
        self._lead = below[min(LEAD, len(below)) - 1] if below else 0

    def sentence(self, number: int) -> Span:
        """A sentence by its number."""
        return self._sentences[number]

    def whole(self, span: Span) -> Span:
        """The span with the rest of the sentences that it begins and ends in; a headline of two sentences is one."""
        first, last = (bisect_right(self._starts, x) - 1 for x in (span.start, max(span.start, span.end - 1)))
        told = [span, *self._sentences[max(0, first) : last + 1]]
        return cover((*told, self.headline) if self.in_headline(span.start) else told)

    def in_headline(self, offset: int) -> bool:
        """Whether a code point stands in the headline."""
        return offset < self.headline.end

    def in_lead(self, offset: int) -> bool:
        """Whether a code point stands in the headline or in the first sentences below it."""
        return bool(self._sentences) and offset <= self._lead

    def early(self, offset: int) -> bool:
        """Whether a code point stands in the first third."""
        return offset < EARLY * len(self.text)

    def late(self, offset: int) -> bool:
        """Whether a code point stands in the last third."""
        return offset >= (1 - EARLY) * len(self.text)

    def place(self, offset: int) -> float:
        """How far down a code point stands, 0..1."""
        return round(offset / max(1, len(self.text)), 6)
