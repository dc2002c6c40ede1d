"""Claims that only repeat: shared quotations and wording in the same two sentences say already what they say."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from diptych.finding import SIDES, Finding, Side
from diptych.span import Span, blocks, letters, merged

_COVERED = 2 / 3  # of the letters of a claim, on both sides


def repeated(findings: Iterable[Finding], texts: Mapping[Side, str]) -> frozenset[str]:
    """The ids of the claims that say nothing new: quotations and wording cover them on both sides.

    A claim whose sides differ in a number, a date, a negation, opposite words, or in words that it names on both, is
    never among them.
    """
    findings = tuple(findings)
    near: dict[int, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.kind in ("quote", "wording"):
            for block in blocks(finding.left):
                near[block].append(finding)
    found = set()
    for claim in findings:
        if claim.kind != "claim" or claim.differs is not None or _names_both(claim):
            continue
        candidates = {f.id: f for block in blocks(claim.left) for f in near.get(block, ())}
        over = [f for f in candidates.values() if all(_meet(f.spans(side), claim.spans(side)) for side in SIDES)]
        if over and all(_share(texts[side], side, claim, over) >= _COVERED for side in SIDES):
            found.add(claim.id)
    return frozenset(found)


def _names_both(claim: Finding) -> bool:
    return any(difference.words.left and difference.words.right for difference in claim.differences)


def _meet(some: Sequence[Span], others: Sequence[Span]) -> bool:
    return any(one.overlap(other) for one in some for other in others)


def _share(text: str, side: Side, claim: Finding, over: Sequence[Finding]) -> float:
    """The part of the claim's letters and digits that the findings cover on a side, 0..1."""
    cover = merged(span for finding in over for span in finding.spans(side))
    inside = [
        Span(max(part.start, span.start), min(part.end, span.end))
        for span in claim.spans(side)
        for part in cover
        if part.overlap(span)
    ]
    return letters(text, inside) / max(1, letters(text, claim.spans(side)))
