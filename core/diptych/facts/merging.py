"""Which findings speak of one thing: those whose words overlap in both articles."""

from collections.abc import Iterable, Mapping, Sequence

from diptych.finding import SIDES, Finding, Side, opposite
from diptych.span import Span, blocks

_OVERLAP = 0.5  # of the shorter of two findings, in both articles
_INSIDE = 0.75  # of a passage that joins a pair of sentences


def merged_findings(findings: Iterable[Finding]) -> list[list[Finding]]:
    """The findings in groups, each led by a pair of sentences, a quotation, or what one side alone says.

    Passages join the group that most of their words lie in: one that runs over several sentences is a fact of its own.
    """
    groups: list[list[Finding]] = []
    near: dict[int, list[int]] = {}
    alone: list[Finding] = []
    joining: list[Finding] = []
    for finding in findings:
        (alone if finding.kind == "unique" else joining).append(finding)
    for finding in sorted(joining, key=_order):
        places = sorted(blocks(finding.left)) if finding.left and finding.right else []
        numbers = sorted({n for block in places for n in near.get(block, ())})
        cut = _cut_words(finding)  # what is cut off a quotation stands outside of what both have of it
        quoting = (
            (n for n, group in enumerate(groups) if any(_quotes(lead, cut) for lead in group)) if cut else iter(())
        )
        home = next(quoting, None)
        home = home if home is not None else next((n for n in numbers if _one_thing(groups[n][0], finding)), None)
        if home is not None:
            groups[home].append(finding)
            continue
        groups.append([finding])
        for block in places:
            near.setdefault(block, []).append(len(groups) - 1)
    return [*groups, *([finding] for finding in alone)]


def _cut_words(finding: Finding) -> tuple[Side, str, Span] | None:
    """Of a cut quotation the side that cuts, what it leaves out, and the place where it does."""
    for side in SIDES:
        place, seen = finding.gap(side), finding.evidence.get(opposite(side))
        if place is not None and isinstance(seen, Mapping):
            return side, str(seen.get("cut words", "")), finding.spans(side)[0]
    return None


def _quotes(lead: Finding, cut: tuple[Side, str, Span]) -> bool:
    """Whether a finding pairs the quotation that was cut: it knows the same words as beyond what both have."""
    side, words, around = cut
    if lead.kind != "quote" or not words:
        return False
    told = " ".join(lead.beyond(opposite(side)))
    return words in told and any(map(around.overlap, lead.spans(side)))


def _order(finding: Finding) -> tuple[bool, bool, int, str]:
    """Passages last, cuts behind what they are cut off, the longest first; the same when the articles are swapped."""
    cut = finding.kind == "framing" and _cut_words(finding) is not None
    return finding.kind == "wording", cut, -sum(len(span) for side in SIDES for span in finding.spans(side)), finding.id


def _one_thing(lead: Finding, finding: Finding) -> bool:
    for side in SIDES:
        shared = _overlap(lead.spans(side), finding.spans(side))
        lead_length, length = (sum(map(len, f.spans(side))) for f in (lead, finding))
        least = _INSIDE * length if finding.kind == "wording" else _OVERLAP * min(lead_length, length)
        if not shared or shared < least:
            return False
    return True


def _overlap(some: Sequence[Span], others: Sequence[Span]) -> int:
    return sum(a.overlap(b) for a in some for b in others)
