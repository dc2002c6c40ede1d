"""Reused wording: seed, chain, extend, trim, in whatever order the passages stand.

Equal word trigrams are joined into runs, runs into chains that may skip a few words on either side, chains grow over
near islands and are trimmed where a quotation or a sentence ends. All is symmetric in left and right.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from diptych.matching.indexed import Indexed
from diptych.matching.words import match_key
from diptych.options import Options
from diptych.span import Span

# Numbers of the algorithm, in the order of its steps.
LONG_TEXT = 20_000  # words; beyond it frequent trigrams seed nothing
SEED_PAIRS, SEED_PAIRS_LONG = 400, 20  # occurrences left × right that still seed
REACH = 9  # words that a chain may skip on either side between two runs
FUNCTION_WEIGHT = 0.35  # a content word weighs 1
GAP_DIFFERENCE, GAP_REPLACED = 0.12, 0.55  # cost of skipped weight: inserted on one side; replaced on both
ISLAND_REACH, ISLAND_GAIN, ISLAND_STEPS = 6, 0.7, 4
RUN_ON = 5  # equal words that carry a passage over a quotation mark
ATTRIBUTION = 8  # words outside the marks that do not divide a quotation
TAIL_WORDS, TAIL_CONTENT = 4, 2  # a tail beyond a sentence end that is cut

Matched = list[tuple[int, int]]  # word indices left and right, increasing on both sides


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that stand in both texts; ``identity`` is 2·shared / (words left + words right), 0..1.

    ``matched`` holds the pairs of word indices that are equal, in order.
    """

    left: Span
    right: Span
    identity: float
    matched: tuple[tuple[int, int], ...]
    content: int


@dataclass(frozen=True, slots=True)
class _Run:
    """``length`` equal words from ``a`` on the left and ``b`` on the right, of this weight."""

    a: int
    b: int
    length: int
    weight: float


class _Pair:
    """Two texts as arrays of word keys and weights."""

    def __init__(self, left: Indexed, right: Indexed) -> None:
        self.sides = (left, right)
        table: dict[str, int] = {}
        self.keys = tuple(
            np.array([table.setdefault(match_key(w.norm), len(table)) for w in side.words], dtype=np.int64)
            for side in self.sides
        )
        self.vocabulary = len(table) + 1
        self.a, self.b = (keys.tolist() for keys in self.keys)
        self.weights = tuple([1.0 if w.content else FUNCTION_WEIGHT for w in side.words] for side in self.sides)
        self.sums = tuple(_sums(weights) for weights in self.weights)


def _sums(weights: Sequence[float]) -> list[float]:
    total, sums = 0.0, [0.0]
    for weight in weights:
        total += weight
        sums.append(total)
    return sums


def find(left: Indexed, right: Indexed, options: Options) -> list[Passage]:
    """The passages that the two texts share, in the order of the left one."""
    if len(left.words) < 3 or len(right.words) < 3:
        return []
    pair = _Pair(left, right)
    chains = _chains(pair, _runs(pair, *_seeds(pair)))
    made: list[Passage] = []
    for chain in chains:
        for matched in _divided(pair, _extended(pair, chain)):
            passage = _passage(pair, _trimmed(pair, matched))
            if passage is not None:
                made.append(passage)
    return sorted(_kept(made), key=lambda p: (p.left, p.right))


def _seeds(pair: _Pair) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Places of equal trigrams, left and right, those of too frequent ones left out."""
    packed = [k[:-2] * pair.vocabulary**2 + k[1:-1] * pair.vocabulary + k[2:] for k in pair.keys]
    order = [np.argsort(p, kind="stable") for p in packed]
    ordered = [p[o] for p, o in zip(packed, order, strict=True)]
    limit = SEED_PAIRS_LONG if max(map(len, packed)) > LONG_TEXT else SEED_PAIRS
    values, starts_a, counts_a = np.unique(ordered[0], return_index=True, return_counts=True)
    starts_b: NDArray[np.int64] = np.asarray(np.searchsorted(ordered[1], values, "left"))
    counts_b: NDArray[np.int64] = np.asarray(np.searchsorted(ordered[1], values, "right")) - starts_b
    use = (counts_b > 0) & (counts_a * counts_b <= limit)
    starts_a, counts_a = starts_a[use], counts_a[use]
    starts_b, counts_b = starts_b[use], counts_b[use]
    products = counts_a * counts_b
    which = np.repeat(np.arange(len(products)), products)
    within = np.arange(products.sum()) - np.repeat(np.cumsum(products) - products, products)
    a = order[0][starts_a[which] + within // counts_b[which]]
    b = order[1][starts_b[which] + within % counts_b[which]]
    return a, b


def _runs(pair: _Pair, a: NDArray[np.int64], b: NDArray[np.int64]) -> list[_Run]:
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


def _gap(pair: _Pair, a: int, a_end: int, b: int, b_end: int) -> float:
    """What it costs to skip these words on both sides."""
    x, y = pair.sums[0][a_end] - pair.sums[0][a], pair.sums[1][b_end] - pair.sums[1][b]
    return GAP_DIFFERENCE * abs(x - y) + GAP_REPLACED * min(x, y)


def _chains(pair: _Pair, runs: list[_Run]) -> list[Matched]:
    """The best chains of runs, each run in one of them, the heaviest first."""
    score = [run.weight for run in runs]
    before = [-1] * len(runs)
    ends: dict[int, list[int]] = defaultdict(list)
    for n, run in enumerate(runs):
        best, choice = 0.0, -1
        for end in range(run.a - REACH, run.a + 1):
            for p in ends.get(end, ()):
                gap = run.b - (runs[p].b + runs[p].length)
                if 0 <= gap <= REACH:
                    gain = score[p] - _gap(pair, end, run.a, run.b - gap, run.b)
                    if (gain, -abs(run.a - end - gap)) > (best, -abs(run.a - end - gap)) and gain > best:
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


def _extended(pair: _Pair, matched: Matched) -> Matched:
    """The chain grown over near islands at both ends."""
    for _ in range(ISLAND_STEPS):
        island = _island(pair, matched[-1][0] + 1, matched[-1][1] + 1, 1)
        if not island:
            break
        matched = matched + island
    for _ in range(ISLAND_STEPS):
        island = _island(pair, matched[0][0] - 1, matched[0][1] - 1, -1)
        if not island:
            break
        matched = island[::-1] + matched
    return matched


def _island(pair: _Pair, i: int, j: int, step: int) -> Matched:
    """The equal words near an end that gain most, walking away from it."""
    best: tuple[float, int, Matched] | None = None
    for x in range(ISLAND_REACH + 1):
        for y in range(ISLAND_REACH + 1):
            p, q = i + step * x, j + step * y
            found: Matched = []
            while 0 <= p < len(pair.a) and 0 <= q < len(pair.b) and pair.a[p] == pair.b[q]:
                found.append((p, q))
                p, q = p + step, q + step
            if not found:
                continue
            gap = _gap(pair, i, i + x, j, j + y) if step > 0 else _gap(pair, i - x + 1, i + 1, j - y + 1, j + 1)
            gain = sum(pair.weights[0][k] for k, _ in found) - gap
            if gain > ISLAND_GAIN and (best is None or (gain, -abs(x - y) - x - y) > best[:2]):
                best = (gain, -abs(x - y) - x - y, found)
    return best[2] if best else []


def _divided(pair: _Pair, matched: Matched) -> list[Matched]:
    """The chain cut where quotations begin or end, unless it runs on over the mark.

    A few words beyond a mark that stands in both texts are dropped; longer stretches become passages of their own. A
    short attribution inside a quotation of both texts does not divide it.
    """
    left, right = pair.sides
    pieces: list[tuple[tuple[bool, bool], Matched]] = []
    for i, j in matched:
        quoted = (left.quotation_of[i] >= 0, right.quotation_of[j] >= 0)
        if pieces and pieces[-1][0] == quoted:
            pieces[-1][1].append((i, j))
        else:
            pieces.append((quoted, [(i, j)]))
    groups: list[list[tuple[tuple[bool, bool], Matched]]] = [[pieces[0]]]
    for n in range(1, len(pieces)):
        if _runs_on(pieces[n - 1], pieces[n]) or _attribution(pieces, n):
            groups[-1].append(pieces[n])
        else:
            groups.append([pieces[n]])
    return [[word for _, piece in _without_tails(group) for word in piece] for group in groups]


def _runs_on(before: tuple[tuple[bool, bool], Matched], after: tuple[tuple[bool, bool], Matched]) -> bool:
    """Whether equal words go on over a mark, or the mark stands in one text only."""
    (a, b), (c, d) = before[1][-1], after[1][0]
    if before[0][0] != after[0][0] and before[0][1] != after[0][1]:
        return c - a == 1 and d - b == 1
    return c - a <= 3 and d - b <= 3


def _attribution(pieces: list[tuple[tuple[bool, bool], Matched]], n: int) -> bool:
    """Whether the border belongs to a short stretch outside the marks with quoted words of both texts around it."""
    inside = [k for k, (quoted, _) in enumerate(pieces) if quoted == (True, True)]
    before, after = [k for k in inside if k < n], [k for k in inside if k >= n]
    if not before or not after:
        return False
    (a, b), (c, d) = pieces[before[-1]][1][-1], pieces[after[0]][1][0]
    return max(c - a, d - b) - 1 <= ATTRIBUTION


def _without_tails(group: list[tuple[tuple[bool, bool], Matched]]) -> list[tuple[tuple[bool, bool], Matched]]:
    """The pieces without those at either end that lie beyond a mark of both texts and hold only a few words."""
    while len(group) > 1:
        short, near = (group[0], group[1]) if len(group[0][1]) <= len(group[-1][1]) else (group[-1], group[-2])
        both = short[0][0] != near[0][0] and short[0][1] != near[0][1]
        if len(short[1]) >= RUN_ON or not both or short[0] == (True, True):
            break
        group = [piece for piece in group if piece is not short]
    return group


def _trimmed(pair: _Pair, matched: Matched) -> Matched:
    """The chain without the few words that reach into a sentence before or after."""
    for number, side in enumerate(pair.sides):
        matched = _cut_tails(side, matched, number)
    return matched


def _cut_tails(side: Indexed, matched: Matched, number: int) -> Matched:
    """A few words of the sentence before or after go, where the passage lies mostly in another."""
    sentences = [side.sentence_at(side.words[pair[number]].start) for pair in matched]
    begin, end = 0, len(matched)
    tail = bisect_left(sentences, sentences[-1])
    if tail > 0 and _slight(side, [p[number] for p in matched[tail:]]) and tail >= 3:
        end = len(matched) if _whole(side, sentences[-1], matched[tail][number], matched[-1][number]) else tail
    head = bisect_left(sentences, sentences[0] + 1)
    if head < end and _slight(side, [p[number] for p in matched[:head]]) and end - head >= 3:
        begin = 0 if _whole(side, sentences[0], matched[0][number], matched[head - 1][number]) else head
    return matched[begin:end]


def _whole(side: Indexed, sentence: int, first: int, last: int) -> bool:
    """Whether these words are the whole sentence, but for one."""
    return len(side.words_in(side.document.sentences[sentence].span)) <= last - first + 2


def _slight(side: Indexed, indices: list[int]) -> bool:
    return len(indices) <= TAIL_WORDS and sum(side.words[i].content for i in indices) <= TAIL_CONTENT


def _passage(pair: _Pair, matched: Matched) -> Passage | None:
    """The passage of these words where it is worth keeping."""
    left, right = pair.sides
    first, last = matched[0], matched[-1]
    words_left, words_right = last[0] - first[0] + 1, last[1] - first[1] + 1
    identity = 2 * len(matched) / (words_left + words_right)
    content = sum(left.words[i].content for i, _ in matched)
    quoted = sum(left.quotation_of[i] >= 0 and right.quotation_of[j] >= 0 for i, j in matched) > 0.7 * len(matched)
    names = sum(left.text[left.words[i].start].isupper() for i, _ in matched)
    if quoted:
        keep = (content >= 5 and identity >= 0.5) or (len(matched) >= 6 and content >= 2 and identity >= 0.6)
        keep = keep or (len(matched) >= 4 and content >= 2 and identity >= 0.8)
    else:
        keep = (content >= 5 and identity >= 0.6) or (len(matched) >= 5 and content >= 4 and identity >= 0.8)
        keep = keep and names < 0.7 * len(matched)
    if not keep:
        return None
    return Passage(
        Span(left.words[first[0]].start, left.words[last[0]].end),
        Span(right.words[first[1]].start, right.words[last[1]].end),
        identity,
        tuple(matched),
        content,
    )


def _kept(passages: list[Passage]) -> list[Passage]:
    """The passages without those that lie mostly inside a better one on both sides."""
    kept: list[Passage] = []
    by_place: dict[int, list[Passage]] = defaultdict(list)
    for passage in sorted(
        passages, key=lambda p: (-p.content * p.identity, p.left.start + p.right.start, p.left.start)
    ):
        blocks = range(passage.left.start >> 9, (passage.left.end >> 9) + 1)
        better = {id(p): p for block in blocks for p in by_place[block]}.values()
        if any(
            2 * p.left.overlap(passage.left) > len(passage.left)
            and 2 * p.right.overlap(passage.right) > len(passage.right)
            for p in better
        ):
            continue
        kept.append(passage)
        for block in blocks:
            by_place[block].append(passage)
    return kept
