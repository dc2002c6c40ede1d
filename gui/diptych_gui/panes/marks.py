"""What a pane paints under its text: highlights with their place, role and strength, nested ones by depth."""

from collections.abc import Iterable
from dataclasses import dataclass

from diptych.finding import SUGGESTIONS, Finding, Role, Side, role
from diptych.span import Span
from diptych_gui.positions import Positions

PALE = 0.4  # of the tint, for what is less sure
CLAIM = 0.45  # a claim tints whole sentences: less of it leaves the page calm and the quotations in front
MOST_DEPTH = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """One highlight; ``start`` and ``end`` are Qt positions, ``first`` whether the finding begins here."""

    start: int
    end: int
    finding: str
    role: Role
    strength: float
    depth: int
    first: bool


def painted_spans(finding: Finding, side: Side) -> tuple[Span, ...]:
    """The words to colour: a quotation broken by its attribution leaves the attribution out."""
    parts = finding.evidence.get("parts")
    if parts:
        return tuple(Span(part["start"], part["end"]) for part in parts[side])
    return finding.spans(side)


def strength(finding: Finding) -> float:
    """How strongly a finding is tinted: pale for suggestions, possible claims and rules of low confidence."""
    weak = finding.confidence == "low" or (finding.kind == "framing" and finding.type in SUGGESTIONS)
    if weak or finding.type == "possible":
        return PALE / 2 if finding.kind == "claim" else PALE
    return CLAIM if finding.kind in ("claim", "unique") else 1.0


def marks(findings: Iterable[Finding], side: Side, positions: Positions) -> list[Mark]:
    """The highlights of one side in the order of painting: outer ones first, each inset by its depth."""
    rows = [
        (span, number == 0, finding)
        for finding in findings
        for number, span in enumerate(painted_spans(finding, side))
        if len(span)
    ]
    rows.sort(key=lambda row: (row[0].start, -row[0].end))
    found: list[Mark] = []
    open_: list[Span] = []
    for span, first, finding in rows:
        open_ = [outer for outer in open_ if outer.end > span.start]
        depth = min(MOST_DEPTH, sum(outer.contains(span) and outer != span for outer in open_))
        start, end = positions.to_qt(span.start), positions.to_qt(span.end)
        found.append(Mark(start, end, finding.id, role(finding), strength(finding), depth, first))
        open_.append(span)
    return sorted(found, key=lambda mark: (mark.start, -mark.end, -mark.strength))
