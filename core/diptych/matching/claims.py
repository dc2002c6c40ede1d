"""Which sentences of the two articles say the same thing, and which stand alone."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import exp

from diptych.comparison import Statement, Status
from diptych.document import Confidence
from diptych.finding import SIDES, Finding, Side
from diptych.matching.clauses import uncovered
from diptych.matching.differs import Difference, difference
from diptych.matching.indexed import Indexed
from diptych.matching.statements import Bag, bags, idf_weights
from diptych.options import Options
from diptych.span import Span

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
    links = _ranked(_scored(a, b, weights), max(len(a), len(b)) > LONG)
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


def _scored(a: Sequence[Bag], b: Sequence[Bag], weights: dict[str, float]) -> list[Link]:
    """Every pair of sentences that share a stem which is not everywhere, with its score."""
    places: dict[str, list[int]] = defaultdict(list)
    for j, bag in enumerate(b):
        for stem in bag.stems:
            places[stem].append(j)
    common = 50 + len(b) // 20
    pairs: dict[tuple[int, int], list[str]] = defaultdict(list)
    for i, bag in enumerate(a):
        for stem in sorted(bag.stems):
            found = places.get(stem, ())
            if len(found) <= common:
                for j in found:
                    pairs[i, j].append(stem)
    norms = [[sum(weights[s] ** 2 for s in bag.stems) ** 0.5 for bag in side] for side in (a, b)]
    totals = [[sum(weights[s] for s in bag.stems) for bag in side] for side in (a, b)]
    cosines: dict[tuple[int, int], float] = {}
    best: list[dict[int, float]] = [defaultdict(float), defaultdict(float)]
    for (i, j), stems in pairs.items():
        cosine = sum(weights[s] ** 2 for s in stems) / (norms[0][i] * norms[1][j] or 1.0)
        cosines[i, j] = cosine
        best[0][i] = max(best[0][i], cosine)
        best[1][j] = max(best[1][j], cosine)
    links = []
    relative = (WEIGHTS["row"] + WEIGHTS["column"]) / 2
    for (i, j), stems in pairs.items():
        weight = sum(weights[s] for s in stems)
        cosine = cosines[i, j]
        z = WEIGHTS["bias"] + WEIGHTS["cosine"] * cosine
        z += WEIGHTS["dice"] * 2 * len(stems) / (len(a[i].stems) + len(b[j].stems))
        lighter = max(COVERAGE_FLOOR, min(totals[0][i], totals[1][j]))
        z += WEIGHTS["coverage"] * min(1.0, weight / lighter) + WEIGHTS["log_weight"] * _log1p(weight)
        numbers = len(a[i].numbers & b[j].numbers)
        z += WEIGHTS["numbers"] * min(2, numbers)
        if a[i].numbers and b[j].numbers and not numbers:
            z += WEIGHTS["no_numbers"]
        z += relative * (cosine / best[0][i] + cosine / best[1][j])
        links.append(Link(i, j, 1 / (1 + exp(-z)), 0, 0, tuple(stems)))
    return links


def _log1p(x: float) -> float:
    from math import log1p

    return log1p(x)


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
    reused = sorted(span for finding in shared for span in finding.spans(side))
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
    """Code points of the span that lie in one of the sorted spans."""
    total, at = 0, span.start
    for other in reused:
        start, end = max(at, other.start), min(span.end, other.end)
        if end > start:
            total += end - start
            at = end
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
    other = "right" if side == "left" else "left"
    for i, statement in enumerate(statements):
        if statement.status != "unique":
            continue
        quoted = sum(q.span.overlap(statement.span) for q in indexed.document.quotations if not q.nested)
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
