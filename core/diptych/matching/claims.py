"""Which sentences of the two articles say the same thing, and which stand alone."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from diptych.comparison import Statement, Status
from diptych.document import Confidence
from diptych.finding import SIDES, Finding, Side
from diptych.matching.clauses import uncovered
from diptych.matching.differs import Difference, difference
from diptych.matching.indexed import Indexed
from diptych.matching.links import Link, links
from diptych.matching.statements import Bag, bags, idf_weights
from diptych.options import Options
from diptych.span import Span, merged

LINK, SHARED = 0.38, 0.7  # bands of the score
SECOND = 0.5  # what a link needs that is not the best of either of its sentences
CANDIDATES = 3  # links that framing may use, from either side
QUOTED = 0.4  # share of a sentence that shared wording covers to keep it from being unique


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
    found = links(left, right, a, b, weights)
    headings = [{i for i, s in enumerate(x.document.sentences) if s.heading} for x in (left, right)]
    claimed = [link for link in found if link.left not in headings[0] and link.right not in headings[1]]
    best = [_best(claimed, side) for side in SIDES]
    chosen = [
        link
        for link in claimed
        if link.score >= SECOND or (link.score >= LINK and link.score in (best[0][link.left], best[1][link.right]))
    ]
    findings = [_claim(left, right, a, b, link, weights) for link in chosen]
    statuses: dict[Side, list[Statement]] = {}
    for side, indexed, sentences in (("left", left, a), ("right", right, b)):
        statuses[side] = _statements(side, indexed, sentences, claimed, shared)  # type: ignore[index,arg-type]  # the names of both sides
        findings += _unique(side, indexed, statuses[side], sentences, claimed)  # type: ignore[index,arg-type]  # as above
    return Claims(
        tuple(statuses["left"]),
        tuple(statuses["right"]),
        tuple(findings),
        tuple(link for link in found if min(link.left_rank, link.right_rank) < CANDIDATES),
    )


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


def _best(links: Iterable[Link], side: Side) -> dict[int, float]:
    """The score of each sentence's best link."""
    best: dict[int, float] = defaultdict(float)
    for link in links:
        at = link.left if side == "left" else link.right
        best[at] = max(best[at], link.score)
    return best


def _statements(
    side: Side, indexed: Indexed, sentences: Sequence[Bag], links: Iterable[Link], shared: Sequence[Finding]
) -> list[Statement]:
    """Exactly one status for every sentence."""
    best = _best(links, side)
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
