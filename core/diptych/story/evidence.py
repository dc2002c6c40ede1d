"""The comparisons of a story as rows look at them: passages of numbered sources, joined by findings."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, takewhile

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.finding import SIDES, Finding
from diptych.languages import language
from diptych.sameness.text import Text
from diptych.sides import Both
from diptych.span import Span, cover
from diptych.story.contradictions import contradiction, difference
from diptych.story.row import CellTie, Place

Comparisons = Mapping[tuple[int, int], Comparison]  # by the numbers of the sources, the lower first: it is the left
_SAME = 0.8  # of them, from which both have the same saying, by whatever name they know who said it
_MOST = 0.5  # of the telling words of a sentence, from which another one surely tells the same


@dataclass(frozen=True, slots=True)
class Joined:
    """Two passages that a finding joins."""

    left: Place
    right: Place
    score: float
    tie: CellTie
    finding: Finding


def joined(left: Place, right: Place, finding: Finding) -> Joined:
    """What a finding says of two passages."""
    return Joined(left, right, finding.score, CellTie(left.source, right.source, finding.id), finding)


def gathered(
    groups: Sequence[tuple[Place, ...]], found: Iterable[Joined], home: Mapping[Place, Place] | None = None
) -> list[tuple[tuple[Place, ...], tuple[Joined, ...]]]:
    """The groups, each with what joins its passages; ``home`` tells which passage stands for another."""
    number = {place: n for n, group in enumerate(groups) for place in group}
    inside: list[list[Joined]] = [[] for _ in groups]
    for one in found:
        left, right = (number.get(home[end] if home else end) for end in (one.left, one.right))
        if left is not None and left == right:
            inside[left].append(one)
    return [(group, tuple(ties)) for group, ties in zip(groups, inside, strict=True)]


class Evidence:
    """What the comparisons of a story say, looked up by passages."""

    def __init__(self, keys: Sequence[str], comparisons: Comparisons) -> None:
        self.keys = tuple(keys)  # a name of each source that its number does not change
        self.comparisons = comparisons
        self._words: dict[int, Text] = {}

    def key(self, place: Place) -> tuple[object, ...]:
        """What orders passages, whatever the order of the sources; equal texts keep theirs."""
        return self.keys[place.source], place.span, place.source

    def findings(self, *kinds: str) -> Iterator[tuple[int, int, Finding]]:
        """The findings of these kinds on two sources, with the sources' numbers."""
        for (left, right), comparison in self.comparisons.items():
            for finding in comparison.findings:
                if finding.kind in kinds and finding.left and finding.right:
                    yield left, right, finding

    @cached_property
    def articles(self) -> Mapping[int, Article]:
        """The article of each source."""
        return {
            source: comparison.article(side)
            for pair, comparison in self.comparisons.items()
            for source, side in zip(pair, SIDES, strict=True)
        }

    @cached_property
    def texts(self) -> Mapping[int, str]:
        """The text of each source."""
        return {source: article.text for source, article in self.articles.items()}

    def contradiction(self, one: Joined) -> str:
        """In what two passages contradict each other, empty where they do not."""
        if not difference(one.finding):
            return ""
        return contradiction(one.finding, Both(self._read(one.left.source), self._read(one.right.source)))

    def carries(self, one: Joined) -> bool:
        """Whether two passages surely tell one thing: the other has half of the telling words of the shorter, or more.

        Two sentences with less in common tell of one person or one affair, and perhaps the same of it.
        """
        return self._share(one) >= _MOST

    def parts(self, one: Joined) -> bool:
        """Whether two passages are mostly words of somebody, of surely two by their names, and not the same words."""
        comparison = self.comparisons[one.left.source, one.right.source]
        sides = zip(SIDES, (one.left, one.right), strict=True)
        named = [comparison.speakers((place.span,), side) for side, place in sides]
        words = [[word for name, sure in each.items() if sure for word in name.split()] for each in named]
        names = [{word.casefold() for word in each if word[0].isupper()} for each in words]
        return all(names) and names[0].isdisjoint(names[1]) and self._share(one) < _SAME

    def _share(self, one: Joined) -> float:
        """The telling words of the shorter passage that the other has, 0..1; 1 where more than words joins them."""
        told = one.finding.evidence.get("shared") if one.finding.kind == "claim" else None
        return len(told["stems"]) / max(1, min(self._telling(one.left), self._telling(one.right))) if told else 1.0

    def _telling(self, place: Place) -> int:
        """How many words of a passage carry content; a sum is one of them."""
        text = self._read(place.source)
        sums = text.sums_in(place.span)
        words = (i for i in text.words_in(place.span) if i not in sums)
        return sum(text.words[i].content for i in words) + len({q.word for q in sums.values()})

    def _read(self, source: int) -> Text:
        """The text of a source by its words, in its language."""
        if source not in self._words:
            article = self.articles[source]
            self._words[source] = Text(article.text, language(article.language))
        return self._words[source]

    @cached_property
    def sentences(self) -> Mapping[int, tuple[Span, ...]]:
        """The sentences of each source."""
        found: dict[int, tuple[Span, ...]] = {}
        for pair, comparison in self.comparisons.items():
            for source, side in zip(pair, SIDES, strict=True):
                found.setdefault(source, tuple(s.span for s in comparison.statements[side]))
        return found

    def sentence(self, place: Place) -> Place:
        """The sentence over a passage, from the one that it begins in to the one that it ends in."""
        sentences = self.sentences[place.source]
        first = bisect_left(sentences, place.span.start + 1, key=lambda span: span.end)
        over = list(takewhile(place.span.overlap, islice(sentences, first, None)))
        return Place(place.source, cover(over)) if over else place

    @cached_property
    def claiming(self) -> frozenset[Place]:
        """The sentences that claim something in some comparison: no headings, nothing that a page says of itself."""
        return frozenset(
            Place(source, statement.span)
            for pair, comparison in self.comparisons.items()
            for source, side in zip(pair, SIDES, strict=True)
            for statement in comparison.statements[side]
            if statement.status != "no_claim"
        )
