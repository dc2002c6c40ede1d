"""What the framing rules look at: both articles, the sentence pairs that may say the same, the shared quotations."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from diptych.finding import Finding
from diptych.matching.alignment import align
from diptych.matching.claims.sentence_links import Links
from diptych.matching.word_index import WordIndex
from diptych.sameness.passages import compared
from diptych.sides import Both
from diptych.span import Overlapping, Span

HEADLINE = 3  # words
WHOLE = 8  # words of a sentence that
NEARLY = 0.75  # share of equal words from which shared wording is no paraphrase
SAME = 0.8  # share of its words which the other repeats in order: then they surely tell the same
STYLE = 3  # words around a place that may be one in another style with what stands there: “per cent”
ALIKE = 0.6  # share of the longer quotation that the other repeats


@dataclass(frozen=True, slots=True)
class Tie:
    """Two sentences that may say the same thing: their words, and which of them are aligned.

    ``score`` is what the words of the link say, 0..1; ``best`` where each is the best counterpart of the other
    in the articles; ``headline`` where both are their titles.
    """

    left: range
    right: range
    score: float
    best: bool
    headline: bool
    pairs: tuple[tuple[int, int], ...]

    def mirrored(self) -> "Tie":
        """The same tie with the articles swapped."""
        pairs = tuple((j, i) for i, j in self.pairs)
        return Tie(self.right, self.left, self.score, self.best, self.headline, pairs)


@dataclass(frozen=True)
class FramingScene:
    """Both articles and everything that ties them.

    ``ties`` are the headline pair first, then the sentence pairs by score; ``quoted_pairs`` the shared quotations by
    place; ``alike_quotations`` the numbers of quotations of best counterparts that are no shared quotation
    yet have most of their words in common.
    """

    a: WordIndex
    b: WordIndex
    quotes: tuple[Finding, ...]
    wording: tuple[Finding, ...]
    ties: tuple[Tie, ...]
    quoted_pairs: tuple[tuple[Span, Span], ...]
    alike_quotations: tuple[tuple[int, int], ...]
    links: Links

    @cached_property
    def mirrored(self) -> "FramingScene":
        """The same with the articles swapped: for rules that look from one side, which look from either."""
        return FramingScene(
            self.b,
            self.a,
            tuple(quote.mirrored() for quote in self.quotes),
            tuple(wording.mirrored() for wording in self.wording),
            tuple(tie.mirrored() for tie in self.ties),
            tuple((right, left) for left, right in self.quoted_pairs),
            tuple((right, left) for left, right in self.alike_quotations),
            self.links.mirrored(),
        )

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
            2 * left.overlap(x) > len(left) and 2 * right.overlap(y) > len(right)
            for x, theirs in self._nearly.over(left)
            for y in theirs
        )

    @cached_property
    def _nearly(self) -> Overlapping[tuple[Span, ...]]:
        """The passages that both have nearly word for word, by their places on the left."""
        return Overlapping((x, found.right) for found in self.wording if found.score >= NEARLY for x in found.left)

    @cached_property
    def shared_quotations(self) -> Both[Overlapping[None]]:
        """Where each article has its words of the shared quotations."""
        return _quoted_places(self.quoted_pairs)


def set_scene(a: WordIndex, b: WordIndex, shared: Sequence[Finding], links: Links) -> FramingScene:
    """The scene of two articles, their shared quotations and wording, and the links of their sentences."""
    quotes = tuple(sorted((f for f in shared if f.kind == "quote"), key=lambda f: (f.left, f.right)))
    ties = tuple(_ties(a, b, links))
    quoted = tuple((quote.left[0], quote.right[0]) for quote in quotes)
    alike = tuple(_alike_quotations(a, b, ties, quoted))
    wording = tuple(f for f in shared if f.kind == "wording")
    return FramingScene(a, b, quotes, wording, ties, quoted, alike, links)


def _ties(a: WordIndex, b: WordIndex, links: Links) -> Iterator[Tie]:
    """The headline pair, then the sentence pairs by score; headings of the body stay out."""
    if min(len(a.headline), len(b.headline)) >= HEADLINE:
        yield _tie(a, a.headline, b, b.headline, 1.0, False, True)
    found = [
        _tie(a, a.sentences[link.left], b, b.sentences[link.right], link.words, link.mutual, False)
        for link in sorted(links.every, key=lambda k: (k.left, k.right))
        if not (a.document.sentences[link.left].heading or b.document.sentences[link.right].heading)
    ]
    yield from sorted(found, key=lambda tie: -tie.score)


def _tie(a: WordIndex, left: range, b: WordIndex, right: range, score: float, best: bool, headline: bool) -> Tie:
    pairs = align(a, left, b, right)
    same = len(pairs) / max(len(left), len(right), WHOLE)
    return Tie(left, right, max(score, same) if same >= SAME else score, best, headline, pairs)


def _quoted_places(pairs: Sequence[tuple[Span, Span]]) -> Both[Overlapping[None]]:
    """The places of the pairs on either side."""
    return Both(Overlapping((x, None) for x, _ in pairs), Overlapping((y, None) for _, y in pairs))


def _alike_quotations(
    a: WordIndex, b: WordIndex, ties: Sequence[Tie], quoted_pairs: Sequence[tuple[Span, Span]]
) -> Iterator[tuple[int, int]]:
    shared_places = _quoted_places(quoted_pairs)
    for tie in ties:
        if not tie.best:
            continue
        both = Counter((a.quoted[i], b.quoted[j]) for i, j in tie.pairs if a.quoted[i] >= 0 and b.quoted[j] >= 0)
        for (one, other), shared in both.items():
            left, right = a.document.quotations[one].span, b.document.quotations[other].span
            known = shared_places.left.over(left) or shared_places.right.over(right)
            longest = max(len(a.indexed.words_in(left)), len(b.indexed.words_in(right)))
            if not known and shared >= ALIKE * longest:
                yield one, other
