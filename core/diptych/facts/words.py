"""Which words of a finding differ, and where the other side has words more."""

from collections.abc import Iterable, Mapping
from typing import Any

from diptych.finding import SIDES, Finding, Side, opposite
from diptych.span import Span, merged


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
            found += map(_span, difference[side])
    return tuple(merged(found))


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
