"""What a pane paints under its text: highlights with their place, role and strength, nested ones by depth."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from diptych.finding import Finding, Role, Side, is_suggestion, role
from diptych.span import Span
from diptych_gui.text.positions import Positions

PALE = 0.4  # of the tint, for what is less sure
WORDING = 0.7  # wording runs on for lines: quotations stay in front of it
CLAIM = 0.3  # a claim tints whole sentences: less of it leaves the page calm and the quotations in front
MOST_DEPTH = 3


Look = Literal["tint", "change", "gap", "word", "insertion", "same", "only", "more", "agreed"]


@dataclass(frozen=True, slots=True)
class Mark:
    """One highlight; ``start`` and ``end`` are Qt positions, ``first`` whether the finding begins here.

    ``look`` is a tint with its pattern, the line under words that the other side does not have, or the place where
    this side leaves some out: after ``end``. Where only what matters is marked, it is a word that differs, the place
    of an insertion, a quotation that both have, what only this side says, or, asked for, what both say alike.
    ``ground`` marks the tint of a whole sentence, painted under all else;
    ``depth`` is how many highlights of other roles are shown around it.
    """

    start: int
    end: int
    finding: str
    role: Role
    strength: float
    first: bool
    ground: bool
    look: Look = "tint"
    depth: int = 0


def strength(finding: Finding) -> float:
    """How strongly a finding is tinted: pale for suggestions, possible claims and rules of low confidence."""
    weak = finding.confidence == "low" or is_suggestion(finding)
    if weak or finding.type == "possible":
        return PALE / 2 if finding.kind == "claim" else PALE
    if finding.kind in ("claim", "unique"):
        return CLAIM
    return WORDING if finding.kind == "wording" else 1.0


def marks(findings: Iterable[Finding], side: Side, positions: Positions) -> list[Mark]:
    """The highlights of one side in the order of painting, outer ones first; which of them are nested is open yet."""
    found = [mark for finding in findings for mark in _of(finding, side, positions)]
    return sorted(found, key=lambda mark: (mark.start, -mark.end, -mark.strength, mark.look != "tint"))


def _of(finding: Finding, side: Side, positions: Positions) -> Iterator[Mark]:
    """The highlights of one finding."""

    def made(span: Span, first: bool, look: Look) -> Iterator[Mark]:
        ground = finding.kind in ("claim", "unique")
        for number, (start, end) in enumerate(positions.stretches(span)):
            yield Mark(start, end, finding.id, role(finding), strength(finding), first and not number, ground, look)

    left_out = finding.gap(side)
    if left_out is not None:
        yield from made(Span(max(0, left_out - 1), left_out), True, "gap")
        return
    for number, span in enumerate(finding.parts(side)):
        if len(span):
            yield from made(span, number == 0, "tint")
    for span in finding.changed(side):
        yield from made(span, False, "change")


def nested(marks: Iterable[Mark], shown: Collection[str]) -> list[Mark]:
    """Of highlights in the order of painting those of the findings shown, each with its depth among them."""
    found: list[Mark] = []
    around: list[Mark] = []
    for mark in marks:
        if mark.finding not in shown:
            continue
        if mark.look != "tint":
            found.append(mark)
            continue
        around = [outer for outer in around if outer.end > mark.start]
        depth = sum(
            outer.end >= mark.end and outer.role != mark.role and (outer.start, outer.end) != (mark.start, mark.end)
            for outer in around
        )
        found.append(replace(mark, depth=min(MOST_DEPTH, depth)) if depth else mark)
        around.append(mark)
    return sorted(found, key=lambda mark: not mark.ground)
