"""What the framing rules look at: both articles, the sentence pairs that may say the same, the shared quotations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from diptych.finding import Finding
from diptych.matching.claims.sentence_links import SentenceLink
from diptych.matching.framing.alignment import align
from diptych.matching.framing.side import Side
from diptych.sameness.passages import compared
from diptych.span import Span

HEADLINE = 3  # words
WHOLE = 8  # words of a sentence that
NEARLY = 0.75  # share of equal words from which shared wording is no paraphrase
SAME = 0.8  # share of its words which the other repeats in order: then they surely tell the same
STYLE = 3  # words around a place that may be one in another style with what stands there: “per cent”
ALIKE = 0.6  # share of the longer quotation that the other repeats


@dataclass(frozen=True, slots=True)
class Tie:
    """Two sentences that may say the same thing: their words, and which of them are aligned.

    ``score`` is what the words of the link say, 0..1; ``best`` where each is the best
    counterpart of the other; ``headline`` where
    both are the titles of their articles.
    """

    left: range
    right: range
    score: float
    best: bool
    headline: bool
    pairs: tuple[tuple[int, int], ...]


class Scene:
    """Both articles and everything that ties them."""

    def __init__(self, a: Side, b: Side, shared: Sequence[Finding], links: Sequence[SentenceLink]) -> None:
        self.a = a
        self.b = b
        self.quotes = sorted((f for f in shared if f.kind == "quote"), key=lambda f: (f.left, f.right))
        self._wording = [f for f in shared if f.kind == "wording"]
        self._links = links

    @cached_property
    def ties(self) -> tuple[Tie, ...]:
        """The headline pair first, then the sentence pairs by score; headings of the body stay out."""
        titles = self.a.headline, self.b.headline
        headlines = [self._tie(*titles, 1.0, True, True)] if min(map(len, titles)) >= HEADLINE else []
        found = []
        for link in sorted(self._links, key=lambda k: (k.left, k.right)):
            heading = (self.a.document.sentences[link.left].heading, self.b.document.sentences[link.right].heading)
            if not any(heading):
                best = link.left_rank == 0 and link.right_rank == 0
                left, right = self.a.sentences[link.left], self.b.sentences[link.right]
                found.append(self._tie(left, right, link.words, best, False))
        return (*headlines, *sorted(found, key=lambda tie: -tie.score))

    def _tie(self, left: range, right: range, score: float, best: bool, headline: bool) -> Tie:
        pairs = align(self.a, left, self.b, right)
        same = len(pairs) / max(len(left), len(right), WHOLE)
        return Tie(left, right, max(score, same) if same >= SAME else score, best, headline, pairs)

    @cached_property
    def quoted_pairs(self) -> tuple[tuple[Span, Span], ...]:
        """The spans of the shared quotations, piece by piece, by place: findings come in the order of the left."""
        return tuple(sorted(self._pieces()))

    def same_words(self, left: Span, right: Span) -> bool:
        """Whether both places hold the same words, if perhaps in another style, which may reach beyond them."""
        if not self._may_be_same(left, right):
            return False
        wide = self.a.wider(left, STYLE), self.b.wider(right, STYLE)
        found = compared([(self.a.indexed, wide[0])], [(self.b.indexed, wide[1])])
        return not any(
            unit.span.overlap(place)
            for change in found.changes
            if change.verdict not in ("same", "style")
            for units, part, place in ((found.left, change.left, left), (found.right, change.right, right))
            for unit in units[part.start : part.stop]
        )

    def _may_be_same(self, left: Span, right: Span) -> bool:
        """Whether the letters of one place are all in the other, or figures or brackets leave it open."""
        places = (self.a, left), (self.b, right)
        if any("[" in span.of(side.text) or side.indexed.quantities_over(span) for side, span in places):
            return True
        one, other = ("".join(side.styled(side.indexed.words_in(span))) for side, span in places)
        return one in other or other in one

    def repeated(self, left: Span, right: Span) -> bool:
        """Whether the other article has the whole sentence of either place too: it tells nothing otherwise."""
        one, other = self.a.sentence_words(left), self.b.sentence_words(right)
        return one != other and (one in self.b.sentences_told or other in self.a.sentences_told)

    def copied(self, left: Span, right: Span) -> bool:
        """Whether most of the words of both sides are shared wording, which says already whose words they are."""
        return any(
            found.score >= NEARLY and 2 * left.overlap(x) > len(left) and 2 * right.overlap(y) > len(right)
            for found in self._wording
            for x in found.left
            for y in found.right
        )

    @cached_property
    def alike_quotations(self) -> tuple[tuple[int, int], ...]:
        """Quotations of best counterparts that are no shared quotation yet have most of their words in common."""
        found: list[tuple[int, int]] = []
        for tie in self.ties:
            if tie.headline or not tie.best:
                continue
            both: dict[tuple[int, int], int] = {}
            for i, j in tie.pairs:
                if self.a.quoted[i] >= 0 and self.b.quoted[j] >= 0:
                    both[self.a.quoted[i], self.b.quoted[j]] = both.get((self.a.quoted[i], self.b.quoted[j]), 0) + 1
            found.extend(pair for pair, shared in both.items() if self._alike(pair, shared))
        return tuple(found)

    def _alike(self, pair: tuple[int, int], shared: int) -> bool:
        one, other = self.a.document.quotations[pair[0]], self.b.document.quotations[pair[1]]
        if any(one.span.overlap(x) or other.span.overlap(y) for x, y in self.quoted_pairs):
            return False
        longest = max(len(self.a.indexed.words_in(one.span)), len(self.b.indexed.words_in(other.span)))
        return shared >= ALIKE * longest

    def _pieces(self) -> Iterator[tuple[Span, Span]]:
        for quote in self.quotes:
            if len(quote.left) == len(quote.right):
                yield from zip(quote.left, quote.right, strict=True)
            else:
                yield from ((x, y) for x in quote.left for y in quote.right)
