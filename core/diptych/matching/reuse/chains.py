"""Seeds, runs and chains: where two texts share words in one order, however far apart the places lie.

Equal word trigrams are joined into runs, runs into chains that may skip a few words on either side. All is symmetric
in left and right.
"""

from collections import defaultdict
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from diptych.matching.text_index import TextIndex
from diptych.sameness.words import match_key
from diptych.span import Span

LONG_TEXT = 20_000  # words; beyond it frequent trigrams seed nothing
SEED_PAIRS, SEED_PAIRS_LONG = 400, 20  # occurrences left × right that still seed
REACH = 9  # words that a chain may skip on either side between two runs
FUNCTION_WEIGHT = 0.35  # a content word weighs 1
GAP_DIFFERENCE, GAP_REPLACED = 0.12, 0.55  # cost of skipped weight: inserted on one side; replaced on both

Matched = list[tuple[int, int]]  # word indices left and right, increasing on both sides


@dataclass(frozen=True, slots=True)
class _Run:
    """``length`` equal words from ``a`` on the left and ``b`` on the right, of this weight."""

    a: int
    b: int
    length: int
    weight: float


class IndexPair:
    """Two texts as arrays of word keys and weights."""

    def __init__(self, left: TextIndex, right: TextIndex) -> None:
        self.sides = (left, right)
        table: dict[str, int] = {}
        keys = [[table.setdefault(key, len(table)) for key in side.kept(keys_of)] for side in self.sides]
        self.vocabulary = len(table) + 1
        for side, own in zip(self.sides, keys, strict=True):
            for i in side.furniture:  # words that are equal to none
                own[i] = self.vocabulary
                self.vocabulary += 1
        self.keys = tuple(np.array(own, dtype=np.int64) for own in keys)
        self.a, self.b = (keys.tolist() for keys in self.keys)
        self.weights = tuple(side.kept(_weights) for side in self.sides)
        self.sums = tuple(side.kept(_sums) for side in self.sides)


def keys_of(side: TextIndex) -> list[str]:
    """What each word is compared as."""
    return [match_key(w.norm) for w in side.words]


def keys_in(side: TextIndex, span: Span) -> list[str]:
    """What the words of a span are compared as."""
    inside = side.words_in(span)
    return side.kept(keys_of)[inside.start : inside.stop]


def _weights(side: TextIndex) -> list[float]:
    return [1.0 if w.content else FUNCTION_WEIGHT for w in side.words]


def _sums(side: TextIndex) -> list[float]:
    """The weight of all words before each."""
    total, sums = 0.0, [0.0]
    for weight in side.kept(_weights):
        total += weight
        sums.append(total)
    return sums


def gap(pair: IndexPair, a: tuple[int, int], b: tuple[int, int]) -> float:
    """What it costs to skip these ranges of words, left and right."""
    x, y = pair.sums[0][a[1]] - pair.sums[0][a[0]], pair.sums[1][b[1]] - pair.sums[1][b[0]]
    return GAP_DIFFERENCE * abs(x - y) + GAP_REPLACED * min(x, y)


def chains(pair: IndexPair) -> list[Matched]:
    """The best chains of runs, each run in one of them, the heaviest first."""
    return _chained(pair, _runs(pair, *_seeds(pair)))


def _seeds(pair: IndexPair) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Places of equal trigrams, left and right, those of too frequent ones left out."""
    packed = [k[:-2] * pair.vocabulary**2 + k[1:-1] * pair.vocabulary + k[2:] for k in pair.keys]
    order = [np.argsort(p, kind="stable") for p in packed]
    ordered = [p[o] for p, o in zip(packed, order, strict=True)]
    limit = SEED_PAIRS_LONG if max(map(len, packed)) > LONG_TEXT else SEED_PAIRS
    values, starts_a, counts_a = np.unique(ordered[0], return_index=True, return_counts=True)
    starts_b: NDArray[np.int64] = np.asarray(np.searchsorted(ordered[1], values, "left"))
    counts_b: NDArray[np.int64] = np.asarray(np.searchsorted(ordered[1], values, "right")) - starts_b
    use = counts_a * counts_b <= limit
    starts_a, counts_a = starts_a[use], counts_a[use]
    starts_b, counts_b = starts_b[use], counts_b[use]
    products = counts_a * counts_b
    which = np.repeat(np.arange(len(products)), products)
    within = np.arange(products.sum()) - np.repeat(np.cumsum(products) - products, products)
    a = order[0][starts_a[which] + within // counts_b[which]]
    b = order[1][starts_b[which] + within % counts_b[which]]
    return a, b


def _runs(pair: IndexPair, a: NDArray[np.int64], b: NDArray[np.int64]) -> list[_Run]:
    """Seeds on one diagonal joined, grown to maximal length."""
    if not len(a):
        return []
    diagonal = a - b
    order = np.lexsort((a, diagonal))
    a, diagonal = a[order], diagonal[order]
    breaks = np.flatnonzero((np.diff(diagonal) != 0) | (np.diff(a) != 1)) + 1
    firsts = np.concatenate(([0], breaks))
    lasts = np.concatenate((breaks - 1, [len(a) - 1]))
    found: list[_Run] = []
    done: dict[int, int] = {}
    for start, end, shift in zip(a[firsts].tolist(), (a[lasts] + 3).tolist(), diagonal[firsts].tolist(), strict=True):
        if done.get(shift, -1) >= end:
            continue
        i, j = start, start - shift
        while i > 0 and j > 0 and pair.a[i - 1] == pair.b[j - 1]:
            i, j = i - 1, j - 1
        k = end
        while k < len(pair.a) and k - shift < len(pair.b) and pair.a[k] == pair.b[k - shift]:
            k += 1
        done[shift] = k
        found.append(_Run(i, j, k - i, pair.sums[0][k] - pair.sums[0][i]))
    return sorted(found, key=lambda r: (r.a, r.b))


def _chained(pair: IndexPair, runs: list[_Run]) -> list[Matched]:
    """Each run in at most one chain, the heaviest first."""
    score = [run.weight for run in runs]
    before = [-1] * len(runs)
    ends: dict[int, list[int]] = defaultdict(list)
    for n, run in enumerate(runs):
        best, choice = 0.0, -1
        for end in range(run.a - REACH, run.a + 1):
            for p in ends.get(end, ()):
                skipped = run.b - (runs[p].b + runs[p].length)
                if 0 <= skipped <= REACH:
                    gain = score[p] - gap(pair, (end, run.a), (run.b - skipped, run.b))
                    if gain > best:
                        best, choice = gain, p
        score[n] += best
        before[n] = choice
        ends[run.a + run.length].append(n)
    used: set[int] = set()
    found: list[Matched] = []
    for n in sorted(range(len(runs)), key=lambda n: (-score[n], runs[n].a + runs[n].b, runs[n].a)):
        chain = []
        at = n
        while at >= 0 and at not in used:
            chain.append(at)
            used.add(at)
            at = before[at]
        matched = [(runs[r].a + k, runs[r].b + k) for r in reversed(chain) for k in range(runs[r].length)]
        if len(matched) >= 5 or sum(pair.weights[0][i] == 1.0 for i, _ in matched) >= 3:
            found.append(matched)
    return found
