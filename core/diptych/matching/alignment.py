"""Which words of two sentences answer each other: a chain of equal content words, and the equal words beside them."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from diptych.matching.text_index import TextIndex
from diptych.matching.word_index import WordIndex

_MOST = 400  # candidate pairs; beyond it two sentences are lists, and no chain tells anything
_KEPT = 512  # pairs of sentences: differences and framing look at the same ones, one after the other


@dataclass(frozen=True, slots=True)
class Gap:
    """Words between two aligned ones: of the left side, of the right side; either may be empty."""

    left: range
    right: range


@lru_cache(maxsize=_KEPT)
def align(a: WordIndex, left: range, b: WordIndex, right: range) -> tuple[tuple[int, int], ...]:
    """Pairs of word indices in order: equal stems of content words, then equal words next to an aligned pair."""
    chain = _chain(_candidates(a, left, b, right))
    return tuple(_extended(a, left, b, right, chain))


def gaps(pairs: tuple[tuple[int, int], ...]) -> Iterator[Gap]:
    """The words between each two aligned pairs."""
    for (i, j), (k, m) in pairwise(pairs):
        yield Gap(range(i + 1, k), range(j + 1, m))


def _candidates(a: WordIndex, left: range, b: WordIndex, right: range) -> list[tuple[int, int]]:
    told, places = a.indexed.kept(_places, left), b.indexed.kept(_places, right)
    common = told.keys() & places.keys()
    if sum(len(told[stem]) * len(places[stem]) for stem in common) > _MOST:
        return []
    return sorted((i, j) for stem in common for i in told[stem] for j in places[stem])


def _places(indexed: TextIndex, sentence: range) -> dict[str, list[int]]:
    """Where the stems of the content words of a sentence stand."""
    side, places = indexed.kept(WordIndex), defaultdict(list)
    for i in sentence:
        if side.content[i]:
            places[side.stems[i]].append(i)
    return dict(places)


def _chain(candidates: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest chain that rises on both sides; among equals the one with most neighbours."""
    best: list[tuple[float, int]] = []
    for n, (i, j) in enumerate(candidates):
        top, before = 0.0, -1
        for m in range(n):
            k, q = candidates[m]
            if k < i and q < j:
                worth = best[m][0] + (0.4 if i - k == j - q and i - k <= 3 else 0.0)
                if worth > top:
                    top, before = worth, m
        best.append((top + 1.0, before))
    if not best:
        return []
    n = max(range(len(best)), key=lambda m: (best[m][0], -m))
    chain = []
    while n >= 0:
        chain.append(candidates[n])
        n = best[n][1]
    return chain[::-1]


def _extended(
    a: WordIndex, left: range, b: WordIndex, right: range, chain: list[tuple[int, int]]
) -> list[tuple[int, int]]:
    """The chain with the equal words that stand directly before or after its pairs."""
    found: list[tuple[int, int]] = []
    for n, (i, j) in enumerate(chain):
        low_i, low_j = found[-1] if found else (left.start - 1, right.start - 1)
        before = []
        x, y = i - 1, j - 1
        while x > low_i and y > low_j and a.norms[x] == b.norms[y]:
            before.append((x, y))
            x, y = x - 1, y - 1
        found.extend(reversed(before))
        found.append((i, j))
        high_i, high_j = chain[n + 1] if n + 1 < len(chain) else (left.stop, right.stop)
        x, y = i + 1, j + 1
        while x < high_i and y < high_j and a.norms[x] == b.norms[y]:
            found.append((x, y))
            x, y = x + 1, y + 1
    return found
