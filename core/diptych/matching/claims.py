"""Which sentences of the two articles say the same thing, and which stand alone."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from heapq import heappush, heapreplace, nlargest
from math import exp, log1p

from diptych.comparison import Statement, Status
from diptych.document import Confidence
from diptych.finding import SIDES, Finding, Side
from diptych.matching.clauses import uncovered
from diptych.matching.differs import Difference, difference
from diptych.matching.indexed import Indexed
from diptych.matching.statements import Bag, bags, idf_weights
from diptych.options import Options
from diptych.span import Span, merged

# Weights of the logistic score of a pair of sentences, fitted on links made by hand.
WEIGHTS = {
    "bias": -6.7,
    "cosine": 1.1,  # of idf vectors
    "dice": 3.6,  # of stems
    "coverage": 4.2,  # shared idf weight in the lighter sentence, at least COVERAGE_FLOOR
    "log_weight": 1.45,  # ln(1 + shared idf weight)
    "numbers": 0.8,  # shared figures, at most two
    "no_numbers": -0.4,  # both have figures, none shared
    "row": 0.8,  # cosine against the best of the left sentence
    "column": 0.6,  # the same of the right one; the two are averaged so that swapping changes nothing
}
COVERAGE_FLOOR = 8.0
LINK, SHARED, CERTAIN = 0.28, 0.7, 0.9  # bands of the score
LONG = 200  # sentences; beyond it only each side's best links count
TOP = 5
KEPT = 20  # of a long text, each sentence's candidates by cosine
COMMON, COMMON_SHARE = 50, 20  # a stem tells nothing in more sentences than 50 and a twentieth of them
CANDIDATES = 3  # links that framing may use, from either side
QUOTED = 0.4  # share of a sentence that shared wording covers to keep it from being unique


@dataclass(frozen=True, slots=True)
class Link:
    """A left and a right sentence (indices into ``Document.sentences``) that may say the same thing.

    ``score`` is σ(z), 0..1; ``left_rank`` and ``right_rank`` count from 0: 0 where the other sentence is the best
    counterpart of this side's one. ``shared`` holds the stems in common.
    """

    left: int
    right: int
    score: float
    left_rank: int
    right_rank: int
    shared: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claims:
    """Every sentence of both sides with its status, the ``claim`` and ``unique`` findings, and the candidate links.

    ``links`` holds, above threshold or not, each sentence's three best counterparts from either side.
    """

    left: tuple[Statement, ...]
    right: tuple[Statement, ...]
    findings: tuple[Finding, ...]
    links: tuple[Link, ...]


def find(left: Indexed, right: Indexed, shared: Sequence[Finding], options: Options) -> Claims:
    """The claims; ``shared`` are the quotations and wording found in both."""
    a, b = bags(left), bags(right)
    weights = idf_weights(a, b)
    long = max(len(a), len(b)) > LONG
    links = _ranked(_scored(a, b, weights, long), long)
    headings = [{i for i, s in enumerate(x.document.sentences) if s.heading} for x in (left, right)]
    claimed = [link for link in links if link.left not in headings[0] and link.right not in headings[1]]
    chosen = [link for link in claimed if link.score >= LINK]
    findings = [_claim(left, right, a, b, link, weights) for link in chosen]
    statuses: dict[Side, list[Statement]] = {}
    for side, indexed, sentences in (("left", left, a), ("right", right, b)):
        statuses[side] = _statements(side, indexed, sentences, claimed, shared)  # type: ignore[index,arg-type]  # the names of both sides
        findings += _unique(side, indexed, statuses[side], sentences, claimed)  # type: ignore[index,arg-type]  # as above
    return Claims(
        tuple(statuses["left"]),
        tuple(statuses["right"]),
        tuple(findings),
        tuple(link for link in links if min(link.left_rank, link.right_rank) < CANDIDATES),
    )


def _scored(a: Sequence[Bag], b: Sequence[Bag], weights: dict[str, float], long: bool) -> list[Link]:
    """Every pair of sentences that share a stem which is not everywhere, with its score."""
    telling = _telling(a, b)
    cosines, best = _cosines(a, b, weights, telling, KEPT if long else None)
    totals = [[sum(weights[s] for s in sorted(bag.stems)) for bag in side] for side in (a, b)]
    links = []
    relative = (WEIGHTS["row"] + WEIGHTS["column"]) / 2
    for (i, j), cosine in cosines.items():
        stems = sorted(a[i].stems & b[j].stems & telling)
        weight = sum(weights[s] for s in stems)
        z = WEIGHTS["bias"] + WEIGHTS["cosine"] * cosine
        z += WEIGHTS["dice"] * 2 * len(stems) / (len(a[i].stems) + len(b[j].stems))
        lighter = max(COVERAGE_FLOOR, min(totals[0][i], totals[1][j]))
        z += WEIGHTS["coverage"] * min(1.0, weight / lighter) + WEIGHTS["log_weight"] * log1p(weight)
        numbers = len(a[i].numbers & b[j].numbers)
        z += WEIGHTS["numbers"] * min(2, numbers)
        if a[i].numbers and b[j].numbers and not numbers:
            z += WEIGHTS["no_numbers"]
        z += relative * (cosine / best[0][i] + cosine / best[1][j])
        links.append(Link(i, j, 1 / (1 + exp(-z)), 0, 0, tuple(stems)))
    return links


def _telling(a: Sequence[Bag], b: Sequence[Bag]) -> set[str]:
    """The stems of both texts that are not everywhere in one of them."""
    counts = [Counter(stem for bag in side for stem in bag.stems) for side in (a, b)]
    common = COMMON + max(len(a), len(b)) // COMMON_SHARE
    return {stem for stem in counts[0].keys() & counts[1].keys() if max(c[stem] for c in counts) <= common}


def _cosines(
    a: Sequence[Bag], b: Sequence[Bag], weights: dict[str, float], telling: set[str], kept: int | None
) -> tuple[dict[tuple[int, int], float], tuple[list[float], list[float]]]:
    """The cosine of every pair that shares a stem, or of each sentence's ``kept`` best ones; the best of each side."""
    norms = [[sum(weights[s] ** 2 for s in sorted(bag.stems)) ** 0.5 or 1.0 for bag in side] for side in (a, b)]
    best = [0.0] * len(a), [0.0] * len(b)
    places: dict[str, list[int]] = defaultdict(list)
    for j, bag in enumerate(b):
        for stem in bag.stems & telling:
            places[stem].append(j)
    found: dict[tuple[int, int], float] = {}
    of_right: list[list[tuple[float, int, int, int]]] = [[] for _ in b]
    for i, bag in enumerate(a):
        products: dict[int, float] = defaultdict(float)
        for stem in sorted(bag.stems):
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


def _ranked(links: list[Link], long: bool) -> list[Link]:
    """The links with their ranks, by place; in long texts only those that a side ranks first and both rank high."""
    by_left: dict[int, list[Link]] = defaultdict(list)
    by_right: dict[int, list[Link]] = defaultdict(list)
    for link in links:
        by_left[link.left].append(link)
        by_right[link.right].append(link)
    ranks: list[dict[tuple[int, int], int]] = [{}, {}]
    for number, groups in enumerate((by_left, by_right)):
        for group in groups.values():
            # Ties go to the shorter distance between the sentences, which swapping does not change.
            ordered = sorted(group, key=lambda k: (-k.score, abs(k.left - k.right), k.left + k.right, k.left))
            for rank, link in enumerate(ordered):
                ranks[number][link.left, link.right] = rank
    out = []
    for link in links:
        place = link.left, link.right
        ranked = replace(link, left_rank=ranks[0][place], right_rank=ranks[1][place])
        if long and max(ranked.left_rank, ranked.right_rank) >= TOP:
            continue
        if long and min(ranked.left_rank, ranked.right_rank) > 0:
            continue
        out.append(ranked)
    return sorted(out, key=lambda k: (k.left, k.right))


def _claim(
    left: Indexed, right: Indexed, a: Sequence[Bag], b: Sequence[Bag], link: Link, weights: dict[str, float]
) -> Finding:
    """The finding of one link."""
    spans = (left.document.sentences[link.left].span, right.document.sentences[link.right].span)
    differs = difference(left, right, spans, link.score)
    shared = set(link.shared)
    heaviest = sorted(link.shared, key=lambda s: (-weights[s], s))
    words: dict[Side, list[str]] = {
        side: [bag.words[s] for s in heaviest] for side, bag in zip(SIDES, (a[link.left], b[link.right]), strict=True)
    }
    evidence: dict[str, object] = {
        "shared": {"stems": heaviest, "left": words["left"], "right": words["right"]},
        "numbers": sorted(a[link.left].numbers & b[link.right].numbers),
        "uncovered": {
            side: [s.to_record() for s in uncovered(indexed, span, shared)]
            for side, indexed, span in zip(SIDES, (left, right), spans, strict=True)
        },
    }
    if differs:
        evidence["differs"] = {"left": differs.left, "right": differs.right}
    kind = "shared" if link.score >= SHARED else "possible"
    confidence: Confidence = "high" if link.score >= SHARED else "medium" if link.score >= 0.5 else "low"
    return Finding(
        "claim",
        kind,
        (spans[0],),
        (spans[1],),
        link.score,
        confidence,
        "sentence-link",
        _reason(kind, words, differs),
        evidence,
        differs.kind if differs else None,
    )


def _reason(kind: str, words: dict[Side, list[str]], differs: Difference | None) -> str:
    same = [
        x if x.lower() == y.lower() else f"{x}/{y}" for x, y in zip(words["left"][:5], words["right"][:5], strict=True)
    ]
    listed = ", ".join(f"“{w}”" for w in same)
    reason = f"{'Both' if kind == 'shared' else 'Perhaps both'} say this: they share {listed}."
    if differs:
        reason += f" {differs.reason}"
    return reason


def _statements(
    side: Side, indexed: Indexed, sentences: Sequence[Bag], links: Iterable[Link], shared: Sequence[Finding]
) -> list[Statement]:
    """Exactly one status for every sentence."""
    best: dict[int, float] = defaultdict(float)
    for link in links:
        at = link.left if side == "left" else link.right
        best[at] = max(best[at], link.score)
    reused = merged(span for finding in shared for span in finding.spans(side))
    found = []
    for i, sentence in enumerate(indexed.document.sentences):
        score = best[i]
        status: Status = "unique"
        if sentence.heading or not sentences[i].claims:
            status = "no_claim"
        if score >= LINK:
            status = "shared" if score >= SHARED else "possibly_shared"
        elif status == "unique" and _covered(sentence.span, reused) >= QUOTED * len(sentence.span):
            status, score = "possibly_shared", LINK
        found.append(Statement(sentence.span, status, round(score, 4)))
    return found


def _covered(span: Span, reused: Sequence[Span]) -> int:
    """Code points of the span that lie in one of the spans, which are in order and do not overlap."""
    total, at = 0, bisect_left(reused, span.start, key=lambda other: other.end)
    while at < len(reused) and reused[at].start < span.end:
        total += span.overlap(reused[at])
        at += 1
    return total


def _unique(
    side: Side, indexed: Indexed, statements: Sequence[Statement], sentences: Sequence[Bag], links: Sequence[Link]
) -> list[Finding]:
    """A finding for every statement that has no counterpart."""
    closest: dict[int, Link] = {}
    for link in links:
        at = link.left if side == "left" else link.right
        if at not in closest or link.score > closest[at].score:
            closest[at] = link
    found = []
    quotations = merged(q.span for q in indexed.document.quotations)
    other = "right" if side == "left" else "left"
    for i, statement in enumerate(statements):
        if statement.status != "unique":
            continue
        quoted = _covered(statement.span, quotations)
        near = closest.get(i)
        evidence: dict[str, object] = {}
        reason = f"No counterpart found in the {other} article."
        if near is not None:
            words = [sentences[i].words[s] for s in near.shared[:4]]
            evidence = {
                "closest": {side: i, other: near.right if side == "left" else near.left},
                "shared": list(near.shared),
            }
            listed = ", ".join(f"“{word}”" for word in words)
            reason = f"No counterpart found; the closest sentence on the {other} shares {listed}."
        confidence: Confidence = "high" if statement.score < 0.1 else "medium"
        spans = (statement.span,)
        found.append(
            Finding(
                "unique",
                "quotation" if quoted > 0.6 * len(statement.span) else "statement",
                spans if side == "left" else (),
                spans if side == "right" else (),
                1 - statement.score,
                confidence,
                "no-counterpart",
                reason,
                evidence,
            )
        )
    return found
