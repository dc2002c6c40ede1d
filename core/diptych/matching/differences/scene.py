"""What the rules of difference look at: both articles, the pairs of sentences, what is quoted in both."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from diptych.document import LEAD
from diptych.finding import Finding
from diptych.matching.alignment import align
from diptych.matching.claims.sentence_links import Links
from diptych.matching.openings import opening
from diptych.matching.thresholds import CARRIED, POSSIBLE
from diptych.matching.word_index import WordIndex


@dataclass(frozen=True, slots=True)
class SentencePair:
    """Two sentences that may tell of one thing; ``score`` is that of their link, ``best`` where both rank it first."""

    left: int
    right: int
    score: float
    words: float
    best: bool
    aligned: tuple[tuple[int, int], ...]


class Scene:
    """Both articles and everything that ties them."""

    def __init__(self, a: WordIndex, b: WordIndex, shared: Sequence[Finding], links: Links) -> None:
        self.a = a
        self.b = b
        self.shared = shared
        self.links = links

    @cached_property
    def pairs(self) -> tuple[SentencePair, ...]:
        """The pairs of sentences that are no headings, the best first."""
        found = []
        for link in self.links.every:
            i, j = link.left, link.right
            if self.a.document.sentences[i].heading or self.b.document.sentences[j].heading:
                continue
            aligned = align(self.a, self.a.sentences[i], self.b, self.b.sentences[j])
            found.append(SentencePair(i, j, link.score, link.words, link.mutual, aligned))
        return tuple(sorted(found, key=lambda pair: (-pair.score, pair.left + pair.right, pair.left)))

    @cached_property
    def rows(self) -> tuple[SentencePair, ...]:
        """The pairs that stand for their sentences: those that both sides rank first, then the best of what is left."""
        taken: tuple[set[int], set[int]] = (set(), set())
        found = []
        for pair in self.pairs:
            leads = self.opens(pair) and pair.score >= POSSIBLE
            if leads or pair.best or pair.words >= CARRIED or not (pair.left in taken[0] or pair.right in taken[1]):
                taken[0].add(pair.left)
                taken[1].add(pair.right)
                found.append(pair)
        return tuple(found)

    def opens(self, pair: SentencePair) -> bool:
        """Whether two sentences are the first ones below their headlines."""
        return (pair.left, pair.right) == self.openings

    @cached_property
    def openings(self) -> tuple[int, int]:
        """The first sentences below the headlines, -1 where an article has none."""
        return opening(self.a), opening(self.b)

    def in_lead(self, i: int, j: int) -> bool:
        """Whether both sentences are among the first ones below the headline, or headlines."""
        return self.a.indexed.below_headings[i] <= LEAD and self.b.indexed.below_headings[j] <= LEAD
