"""The linker that Diptych comes with: how probably two sentences tell the same, from shared words and places."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from heapq import heappush, heapreplace, nlargest
from math import exp, log1p

from diptych.document import LEAD
from diptych.languages import LanguagePack
from diptych.matching.claims.sentence_bags import DAYS, Bag, idf_weights
from diptych.matching.claims.sentence_links import LONG, CommonWord, SentenceLink, Sentences
from diptych.matching.figure_context import MOST_APART
from diptych.matching.text_index import TextIndex
from diptych.matching.thresholds import POSSIBLE, SECOND, SHARED
from diptych.matching.word_families import family

# Weights of the logistic score of a pair of sentences, fitted on links made by hand.
WEIGHTS = {
    "bias": -6.7,
    "cosine": 1.1,  # of idf vectors
    "dice": 3.6,  # of stems
    "coverage": 4.2,  # shared idf weight in the lighter sentence, at least COVERAGE_FLOOR
    "log_weight": 1.45,  # ln(1 + shared idf weight)
    "kin": 0.4,  # ln(1 + idf weight of words that only stand for one another)
    "numbers": 0.8,  # shared figures, at most two
    "no_numbers": -0.4,  # both have figures, none shared
    "row": 0.8,  # cosine against the best of the left sentence
    "column": 0.6,  # the same of the right one; the two are averaged so that swapping changes nothing
    "distance": -1.0,  # between their places in the articles, 0..1: reports of one event run in a similar order
    "lead": 0.9,  # both among the first sentences, which tell what the report is about
    "near": 1.6,  # sums of one currency that differ by less than NEAR, none shared: one sum, rounded or counted twice
    "neighbour": 0.7,  # score of the better pair of the sentences before, or after, both
}
# The same of languages whose words are tied by stems and families alone, fitted on every second of our pairs in them.
REPORT_WEIGHTS = {
    "bias": -8.1,
    "cosine": 0.25,
    "dice": 6.8,
    "coverage": 2.1,
    "log_weight": 0.9,
    "numbers": 1.9,
    "no_numbers": 1.05,  # there, too: what is told in figures is told in both more often than what is not
    "near": 2.55,  # the same of all that measures something
    "row": 1.7,
    "column": 1.7,
    "distance": -1.9,
    "lead": 0.2,
    "neighbour": 1.05,
}
NEAR = 0.2  # of the greater one
SMALLEST = 2  # of which another may be near
TELLING = 2  # words in common, no names, titles nor sources, without which a weak link is none
ON_NAMES = 0.33  # the most of two sentences that have less than that in common
COVERAGE_FLOOR = 8.0
KEPT = 12  # of a long text, each sentence's candidates by cosine
COMMON, COMMON_SHARE = 50, 60  # a stem tells nothing in more sentences than 50 and a sixtieth of them


class WordLinker:
    """Pairs that share a stem which is not everywhere, with a probability from their words, figures and places."""

    rule = "sentence-link"

    def links(self, left: Sentences, right: Sentences) -> list[SentenceLink]:
        """Every such pair; in long texts each sentence's best candidates only."""
        a, b, language = left.bags, right.bags, left.index.language
        weights = idf_weights(a, b, language)
        fitted = REPORT_WEIGHTS if language.habits.lexical else WEIGHTS
        scored = _scored(a, b, weights, fitted, long=max(len(a), len(b)) > LONG)
        beside = frozenset(family(word, language) for word in language.names.titles | language.saying.sources)
        rarest = [sorted(bag.stems, key=lambda stem: (-weights[stem], stem)) for bag in a]
        return [
            SentenceLink(
                i,
                j,
                _weighed(score, a[i], b[j], stems, beside, language),
                words,
                _common(a[i], b[j], stems, rarest[i]),
            )
            for i, j, score, words, stems in _placed(scored, left.index, right.index, fitted)
        ]


def _weighed(
    score: float, a: Bag, b: Bag, stems: Sequence[str], beside: frozenset[str], language: LanguagePack
) -> float:
    """The probability, held low where it is weak and hangs on names: of one person many things are told.

    Weak links need TELLING words besides the names, stronger ones still one; what stands ``beside`` a name, a title or
    the source of what is told, is none. Nor is a sure one believed of sentences that share nothing but who somebody is,
    by name, title and role; in languages that are read by the words of a report also by age and house. There one that
    hangs on one word alone is not believed either, unless a figure of both or two that are nearly one speak for it.
    """
    shared = set(stems)
    if language.habits.lexical:
        figured = bool(a.numbers & b.numbers) or _near(a, b)
        told = shared if figured else shared - (a.units & b.units)
        introduced = told <= a.persons | a.names and told <= b.persons | b.names
        alone = len(shared) < TELLING and not figured
        return min(score, ON_NAMES) if introduced or alone else score
    if score >= SHARED:
        introduced = bool(a.names & b.names & shared) and shared <= a.persons & b.persons
        return ON_NAMES if introduced else score
    if score < POSSIBLE:
        return score
    needed = 1 if score >= SECOND else TELLING
    return score if len(shared - a.names - b.names - beside) >= needed else ON_NAMES


def _common(a: Bag, b: Bag, stems: Sequence[str], order: Sequence[str]) -> tuple[CommonWord, ...]:
    """The words behind stems that two sentences share, in that order of all stems of the left one."""
    return tuple([CommonWord(stem, a.words[stem], b.words[stem]) for stem in order if stem in stems])


def _scored(
    a: Sequence[Bag], b: Sequence[Bag], weights: dict[str, float], fitted: Mapping[str, float], long: bool
) -> list[tuple[int, int, float, tuple[str, ...]]]:
    """Pairs of sentences that share a telling stem: their numbers, the logit of their words alone, the stems."""
    telling = _telling(a, b)
    cosines, best = _cosines(a, b, weights, telling, KEPT if long else None)
    told = [bag.stems & telling for bag in a]
    totals = [[sum(weights[s] for s in bag.order) for bag in side] for side in (a, b)]
    found = []
    relative = (fitted["row"] + fitted["column"]) / 2
    for (i, j), cosine in cosines.items():
        stems = sorted(told[i] & b[j].stems)
        weight = sum(weights[s] for s in stems)
        z = fitted["bias"] + fitted["cosine"] * cosine
        z += fitted["dice"] * 2 * len(stems) / (len(a[i].stems) + len(b[j].stems))
        lighter = max(COVERAGE_FLOOR, min(totals[0][i], totals[1][j]))
        z += fitted["coverage"] * weight / lighter + fitted["log_weight"] * log1p(weight)
        if "kin" in fitted:
            z += fitted["kin"] * log1p(_kin_weight(a[i], b[j], weights))
        numbers = len(a[i].numbers & b[j].numbers)
        z += fitted["numbers"] * min(2, numbers)
        if a[i].numbers and b[j].numbers and not numbers and not (fitted["no_numbers"] > 0 and _far(a[i], b[j])):
            z += fitted["no_numbers"]
        if not numbers and (_near(a[i], b[j]) or _near(a[i], b[j], days=True)):
            z += fitted["near"]
        z += relative * (cosine / best[0][i] + cosine / best[1][j])
        found.append((i, j, z, tuple(stems)))
    return found


def _kin_weight(a: Bag, b: Bag, weights: Mapping[str, float]) -> float:
    """The weight of words for which the other of two sentences has words that may stand for them, but no equal ones."""
    return min(_stood_for(a, b, weights), _stood_for(b, a, weights))


def _stood_for(bag: Bag, other: Bag, weights: Mapping[str, float]) -> float:
    """The weight of the words of a sentence for which the other one has others, each word counted once."""
    there: dict[str, float] = {}
    for stem in other.order:
        if stem not in bag.stems:
            for name in other.kin.get(stem, ()):
                there[name] = max(there.get(name, 0.0), weights[stem])
    alone = (stem for stem in bag.order if stem not in other.stems)
    return sum(
        max((min(weights[stem], there[name]) for name in bag.kin.get(stem, ()) if name in there), default=0.0)
        for stem in alone
    )


def _near(a: Bag, b: Bag, days: bool = False) -> bool:
    """Whether both have figures of one measure that are nearly, but not quite, as great, or ``days`` of one month."""
    return any(
        x == y and 0 < abs(one - other) <= NEAR * max(one, other)
        for x, one in a.measures
        for y, other in b.measures
        if max(one, other) >= SMALLEST and x.startswith(DAYS) is days
    )


def _far(a: Bag, b: Bag) -> bool:
    """Whether the only figures of one measure are so far apart that they hardly are of one thing."""
    alike = [(one, other) for x, one in a.measures for y, other in b.measures if x == y]
    return len(alike) == 1 and max(alike[0]) > MOST_APART * min(alike[0]) > 0


def _placed(
    scored: list[tuple[int, int, float, tuple[str, ...]]],
    left: TextIndex,
    right: TextIndex,
    fitted: Mapping[str, float],
) -> Iterator[tuple[int, int, float, float, tuple[str, ...]]]:
    """The pairs with both probabilities: with what places and the sentences beside them say, and without."""
    alone = {(i, j): _probability(z) for i, j, z, _ in scored}
    below = left.below_headings, right.below_headings
    for i, j, logit, stems in scored:
        places = below[0][i], below[1][j]
        beside = max(alone.get((i - 1, j - 1), 0.0), alone.get((i + 1, j + 1), 0.0))
        z = logit + fitted["neighbour"] * beside
        z += fitted["distance"] * abs(places[0] / (below[0][-1] + 1) - places[1] / (below[1][-1] + 1))
        if max(places) < LEAD:
            z += fitted["lead"]
        yield i, j, _probability(z), alone[i, j], stems


def _probability(z: float) -> float:
    return 1 / (1 + exp(-z))


def _telling(a: Sequence[Bag], b: Sequence[Bag]) -> set[str]:
    """The stems of both texts that are not everywhere in one of them."""
    counts = [Counter(stem for bag in side for stem in bag.stems) for side in (a, b)]
    common = COMMON + max(len(a), len(b)) // COMMON_SHARE
    return {stem for stem in counts[0].keys() & counts[1].keys() if max(c[stem] for c in counts) <= common}


def _cosines(
    a: Sequence[Bag], b: Sequence[Bag], weights: dict[str, float], telling: set[str], kept: int | None
) -> tuple[dict[tuple[int, int], float], tuple[list[float], list[float]]]:
    """The cosine of every pair that shares a stem, or of each sentence's ``kept`` best ones; the best of each side."""
    norms = [[sum(weights[s] ** 2 for s in bag.order) ** 0.5 for bag in side] for side in (a, b)]
    best = [0.0] * len(a), [0.0] * len(b)
    places: dict[str, list[int]] = defaultdict(list)
    for j, bag in enumerate(b):
        for stem in bag.stems & telling:
            places[stem].append(j)
    found: dict[tuple[int, int], float] = {}
    of_right: list[list[tuple[float, int, int, int]]] = [[] for _ in b]
    for i, bag in enumerate(a):
        products: dict[int, float] = defaultdict(float)
        for stem in bag.order:
            if stem not in telling:
                continue
            square = weights[stem] ** 2
            for j in places.get(stem, ()):
                products[j] += square
        # Ties go to the shorter distance between the sentences, which swapping does not change.
        pairs = [(product / (norms[0][i] * norms[1][j]), -abs(i - j), -i - j, j) for j, product in products.items()]
        best[0][i] = max((cosine for cosine, *_ in pairs), default=0.0)
        for cosine, near, early, j in pairs:
            best[1][j] = max(best[1][j], cosine)
            if kept is not None:
                entry, heap = (cosine, near, early, i), of_right[j]
                if len(heap) < kept:
                    heappush(heap, entry)
                elif entry > heap[0]:
                    heapreplace(heap, entry)
        for cosine, _, _, j in pairs if kept is None else nlargest(kept, pairs):
            found[i, j] = cosine
    for j, heap in enumerate(of_right):
        for cosine, _, _, i in heap:
            found[i, j] = cosine
    return dict(sorted(found.items())), best
