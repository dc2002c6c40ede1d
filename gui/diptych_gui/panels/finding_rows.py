"""The findings as rows under headings, in the order the reader chose; pure, so that the list only has to show them."""

from dataclasses import dataclass
from typing import Literal

from diptych.comparison import Comparison
from diptych.document import Confidence
from diptych.finding import SIDES, Finding, role
from diptych_gui.filters import CONFIDENCES, ROLES, is_suggestion
from diptych_gui.labels import confidence_name, place, role_meaning, side_name, type_name, wording
from diptych_gui.translation import translate

Order = Literal["position", "right", "confidence", "length"]


@dataclass(frozen=True, slots=True)
class Group:
    """Findings under one heading; an empty heading where they are not grouped."""

    title: str
    findings: tuple[Finding, ...]


def grouped(findings: tuple[Finding, ...], order: Order = "position", by_kind: bool = True) -> tuple[Group, ...]:
    """The findings sorted, and under headings where ``by_kind``; empty groups are left out."""
    rows = _sorted(findings, order)
    if not by_kind:
        return (Group("", rows),) if rows else ()
    groups: dict[tuple[int, str], list[Finding]] = {}
    for finding in rows:
        groups.setdefault(_heading(finding), []).append(finding)
    return tuple(Group(title, tuple(groups[place, title])) for place, title in sorted(groups))


def _heading(finding: Finding) -> tuple[int, str]:
    """Where the finding's group stands among the groups, and what it is called."""
    name = role(finding)
    if is_suggestion(finding):
        return len(ROLES) * 2, translate("Findings", "Weaker suggestions")
    if finding.kind == "unique":
        side = 0 if finding.left else 1
        titles = (
            translate("Findings", "Left, no counterpart found"),
            translate("Findings", "Right, no counterpart found"),
        )
        return len(ROLES) + side, titles[side]
    if name == "shared":
        return 1, role_meaning(name)
    return (0 if name == "quotation" else len(ROLES) + 2 + ROLES.index(name)), role_meaning(name)


def _sorted(findings: tuple[Finding, ...], order: Order) -> tuple[Finding, ...]:
    if order == "confidence":
        return tuple(sorted(findings, key=lambda f: (-_rank(f.confidence), -f.score)))
    if order == "length":
        return tuple(sorted(findings, key=lambda f: -max(sum(map(len, f.left)), sum(map(len, f.right)))))
    if order == "right":
        return tuple(sorted(findings, key=lambda f: (not f.right, (f.right or f.left)[0])))
    return findings


def _rank(confidence: Confidence) -> int:
    return CONFIDENCES.index(confidence)


def spoken(finding: Finding, comparison: Comparison, state: str) -> str:
    """The whole row in words, for screen readers."""
    parts = [type_name(finding)]
    for side in SIDES:
        if finding.spans(side):
            where, words = place(finding, side, comparison), wording(finding, side, comparison)
            parts.append(f"{side_name(side)}, {where}: {words}")
    return ". ".join((*parts, confidence_name(finding.confidence), state))
