"""Which sentences of the two articles may tell the same: what a linker says of them, and which of it is heard."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple, Protocol

from diptych.matching.claims.sentence_bags import Bag
from diptych.matching.text_index import TextIndex

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

    def mirrored(self) -> "SentenceLink":
        """The same link of the exchanged articles."""
        common = tuple(CommonWord(word.stem, word.right, word.left) for word in self.common)
        return replace(
            self,
            left=self.right,
            right=self.left,
            common=common,
            left_rank=self.right_rank,
            right_rank=self.left_rank,
        )


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
    of_left, of_right = _ranks(found, lambda k: k.left), _ranks(found, lambda k: k.right)
    ranked = (replace(k, left_rank=of_left[k.left, k.right], right_rank=of_right[k.left, k.right]) for k in found)
    kept = (
        k for k in ranked if not long or (min(k.left_rank, k.right_rank) == 0 and max(k.left_rank, k.right_rank) < TOP)
    )
    return sorted(kept, key=lambda k: (k.left, k.right))


def _ranks(links: Iterable[SentenceLink], of: Callable[[SentenceLink], int]) -> dict[tuple[int, int], int]:
    """For every pair which best counterpart it is of one of its sentences.

    Ties go to the shorter distance between the sentences, which swapping does not change.
    """
    groups: dict[int, list[SentenceLink]] = defaultdict(list)
    for link in links:
        groups[of(link)].append(link)
    ranks = {}
    for group in groups.values():
        ordered = sorted(group, key=lambda k: (-k.score, abs(k.left - k.right), k.left + k.right, k.left))
        ranks.update({(k.left, k.right): rank for rank, k in enumerate(ordered)})
    return ranks
