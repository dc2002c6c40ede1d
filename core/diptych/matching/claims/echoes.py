"""How much of what a sentence tells stands in the other article: in one of its sentences, and anywhere in it.

True of any two reports: who tells a thing in other words still names the same people, places and deeds, so that a
sentence whose telling words the other article has as well, the same or such as may stand for them, may be told there.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from diptych.matching.claims.sentence_bags import Bag

COMMON = 40  # sentences; a word of more of them is in the article, but points at none


@dataclass(frozen=True, slots=True)
class Echo:
    """The share of a sentence's telling words that the other article has ``anywhere``, and ``together`` in a sentence.

    ``nearest`` is that sentence, -1 where there is none; ``words`` are those that the article has, the rarest first.
    """

    anywhere: float
    together: float
    nearest: int
    words: tuple[str, ...]

    @property
    def found(self) -> float:
        """Both shares as one, 0..1."""
        return (self.anywhere + self.together) / 2


NO_ECHO = Echo(0.0, 0.0, -1, ())


def echoes(own: Sequence[Bag], other: Sequence[Bag], weights: Mapping[str, float]) -> list[Echo]:
    """The echo of every sentence of one article in the other; words count by their weights."""
    places: dict[str, list[int]] = defaultdict(list)
    for n, bag in enumerate(other):
        kin = {f"={name}" for names in bag.kin.values() for name in names}  # no stem begins so
        for key in bag.stems | kin:
            places[key].append(n)
    return [_echo(bag, places, weights) for bag in own]


def _echo(bag: Bag, places: Mapping[str, Sequence[int]], weights: Mapping[str, float]) -> Echo:
    total = there = 0.0
    at: dict[int, float] = defaultdict(float)
    words: list[tuple[float, str]] = []
    for stem in sorted(bag.stems):
        weight = weights[stem]
        total += weight
        keys = (stem, *(f"={name}" for name in bag.kin.get(stem, ())))
        found = [places[key] for key in keys if key in places]
        if not found:
            continue
        there += weight
        words.append((-weight, bag.words[stem]))
        if max(map(len, found)) <= COMMON:  # else the union is not even made: it may be the article
            sentences = {n for where in found for n in where}
            for n in sentences if len(sentences) <= COMMON else ():
                at[n] += weight
    if not there:
        return NO_ECHO
    nearest = min(at, key=lambda n: (-at[n], n), default=-1)
    return Echo(there / total, at.get(nearest, 0.0) / total, nearest, tuple(word for _, word in sorted(words)))
