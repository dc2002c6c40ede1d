"""Which sentences of the two articles may tell the same: what a linker says of them, and which of it is heard."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol

from diptych.finding import Side
from diptych.matching.claims.sentence_bags import Bag
from diptych.matching.text_index import TextIndex
from diptych.matching.thresholds import POSSIBLE

LONG = 200  # sentences; beyond it only each side's best links count
TOP = 5


class CommonWord(NamedTuple):
    """A word that both sentences have: the stem that makes it one, and how either side writes it."""

    stem: str
    left: str
    right: str


@dataclass(frozen=True, slots=True)
class SentenceLink:
    """A left and a right sentence (indices into ``Document.sentences``) that may say the same thing.

    ``score`` is the probability that they do, 0..1, and ``words`` the same by their words alone, wherever they stand.
    ``common`` is the evidence, what tells most first. ``left_rank`` and ``right_rank`` count from 0: 0 where the other
    sentence is the best counterpart of this side's one; they are counted here, not by the linker.
    """

    left: int
    right: int
    score: float
    words: float
    common: tuple[CommonWord, ...]
    left_rank: int = 0
    right_rank: int = 0

    def number(self, side: Side) -> int:
        """The sentence of one side."""
        return self.left if side == "left" else self.right

    @property
    def mutual(self) -> bool:
        """Whether each sentence is the best counterpart of the other."""
        return self.left_rank == 0 and self.right_rank == 0

    def mirrored(self) -> "SentenceLink":
        """The same link of the exchanged articles."""
        common = tuple(CommonWord(word.stem, word.right, word.left) for word in self.common)
        return SentenceLink(self.right, self.left, self.score, self.words, common, self.right_rank, self.left_rank)


@dataclass(frozen=True)
class Links:
    """The links of two articles, each pair of sentences once."""

    every: tuple[SentenceLink, ...]

    @cached_property
    def by_sentences(self) -> dict[tuple[int, int], SentenceLink]:
        """The links by their sentences."""
        return {(link.left, link.right): link for link in self.every}

    def are_linked(self, i: int, j: int) -> bool:
        """Whether two sentences may tell the same, as far as their link tells."""
        link = self.by_sentences.get((i, j))
        return link is not None and link.score >= POSSIBLE

    def mirrored(self) -> "Links":
        """The same links of the exchanged articles."""
        return Links(tuple(link.mirrored() for link in self.every))


@dataclass(frozen=True, slots=True)
class Sentences:
    """The sentences of one article as a linker gets them: where they stand, and the stems of each."""

    index: TextIndex
    bags: Sequence[Bag]

    @property
    def texts(self) -> list[str]:
        """The sentences as they are written, in order."""
        return [sentence.span.of(self.index.text) for sentence in self.index.document.sentences]


class Linker(Protocol):
    """What says which sentences may tell the same: sentences in, pairs with probability and evidence out."""

    @property
    def rule(self) -> str:
        """Its name in the findings that come of it."""
        ...

    def links(self, left: Sentences, right: Sentences) -> Iterable[SentenceLink]:
        """The pairs, each once, with a probability that holds: of those at .7 seven in ten tell the same.

        Exchanged articles give the mirrored pairs, the same articles the same pairs.
        """
        ...


def linked(linker: Linker, left: Sentences, right: Sentences) -> list[SentenceLink]:
    """The linker's pairs with their ranks, by place: no pair without a word that tells why.

    In long texts only those that one side ranks first and both rank high.
    """
    found = [link for link in linker.links(left, right) if link.common]
    long = max(len(left.bags), len(right.bags)) > LONG
    # The best first; ties go to the shorter distance between the sentences, which swapping does not change.
    found.sort(key=lambda k: (-k.score, abs(k.left - k.right), k.left + k.right, k.left))
    before: tuple[dict[int, int], dict[int, int]] = defaultdict(int), defaultdict(int)
    kept = []
    for link in found:
        ranks = before[0][link.left], before[1][link.right]
        before[0][link.left] += 1
        before[1][link.right] += 1
        if not long or (min(ranks) == 0 and max(ranks) < TOP):
            kept.append(SentenceLink(link.left, link.right, link.score, link.words, link.common, *ranks))
    return sorted(kept, key=lambda k: (k.left, k.right))
