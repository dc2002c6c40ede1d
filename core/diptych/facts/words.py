"""Which words of a finding differ, and where the other side has words more."""

from collections.abc import Iterable, Mapping
from typing import Any

from diptych.finding import SIDES, Finding, Side, opposite
from diptych.span import Span, merged

# the types of differences that tell more rather than something else: filling them would fill whole articles
_MORE = frozenset({"left out", "headline"})


def differing(findings: Iterable[Finding], side: Side) -> tuple[Span, ...]:
    """The words of one side that are not the other's, in order."""
    found: list[Span] = []
    for finding in findings:
        if finding.kind == "framing":
            found += finding.spans(side)
        for step in finding.evidence.get("diff", ()):
            if step["op"] != "=" and "style" not in step and step[side]:
                found.append(_span(step[side]))
        for difference in finding.evidence.get("differences", ()):
            if difference["type"] not in _MORE:
                found += map(_span, difference[side])
    return tuple(merged(found))


def additions(findings: Iterable[Finding], side: Side) -> tuple[Span, ...]:
    """What one side tells more in a pair of sentences: a whole clause, not another word for the same."""
    differences = (d for finding in findings for d in finding.evidence.get("differences", ()) if d["type"] in _MORE)
    return tuple(merged(_span(place) for difference in differences for place in difference[side]))


def insertions(findings: Iterable[Finding], side: Side) -> tuple[int, ...]:
    """The places of one side at which the other has words that stand for nothing here."""
    found: set[int] = set()
    for finding in findings:
        ends = dict.fromkeys(SIDES, -1)
        for step in finding.evidence.get("diff", ()):
            if "style" not in step and step[side] is None and step[opposite(side)] and ends[side] >= 0:
                found.add(ends[side])
            for each in SIDES:
                if step[each]:
                    ends[each] = step[each]["end"]
    return tuple(sorted(found))


def _span(record: Mapping[str, Any]) -> Span:
    return Span(record["start"], record["end"])
