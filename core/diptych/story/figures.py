"""Figures and days that sources give otherwise: each with the sentence that it stands in."""

from diptych.finding import SIDES
from diptych.span import cover
from diptych.story.contradictions import contrary_words, difference
from diptych.story.evidence import Evidence, Joined, gathered, joined
from diptych.story.grouping import grouped
from diptych.story.row import Place

_FIGURES = frozenset(("figures", "dates"))
_JOINED = 0.5  # mean link from which two groups are one


def figures(evidence: Evidence) -> list[tuple[tuple[Place, ...], tuple[Joined, ...]]]:
    """Groups of sentences that give one figure otherwise, each with the findings that say so."""
    found = []
    for left, right, finding in evidence.findings("claim", "framing"):
        if difference(finding) in _FIGURES:
            spans = (cover(contrary_words(finding, side) or finding.spans(side)) for side in SIDES)
            ours, theirs = (
                evidence.sentence(Place(source, span)) for source, span in zip((left, right), spans, strict=True)
            )
            one = joined(ours, theirs, finding)
            if evidence.contradiction(one):
                found.append(one)
    groups = grouped({(one.left, one.right): 1.0 for one in found}, _JOINED, evidence.key)
    return gathered(groups, found)
