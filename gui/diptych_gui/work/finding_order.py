"""The findings in the order in which the reader goes through them, under headings; list and keys both follow it."""

from dataclasses import dataclass
from typing import Literal

from diptych.comparison import Comparison
from diptych.document import Confidence
from diptych.filters import CONFIDENCES
from diptych.finding import SIDES, Finding, is_suggestion, role
from diptych_gui.wording.labels import confidence_name, place, side_name, type_name
from diptych_gui.wording.translation import QT_TRANSLATE_NOOP, translate

Sorting = Literal["position", "right", "confidence", "length"]


@dataclass(frozen=True, slots=True)
class FindingOrder:
    """How the reader wants the findings sorted, and whether what is of one kind stands together."""

    sorting: Sorting = "position"
    by_kind: bool = True


@dataclass(frozen=True, slots=True)
class Group:
    """Findings under one heading; an empty heading where they are not grouped."""

    title: str
    findings: tuple[Finding, ...]


def grouped(findings: tuple[Finding, ...], order: FindingOrder) -> tuple[Group, ...]:
    """The findings sorted, and under headings where wanted; empty groups are left out."""
    rows = _sorted(findings, order.sorting)
    if not order.by_kind:
        return (Group("", rows),) if rows else ()
    groups: dict[tuple[int, str], list[Finding]] = {}
    for finding in rows:
        groups.setdefault(_heading(finding), []).append(finding)
    return tuple(Group(title, tuple(groups[place, title])) for place, title in sorted(groups))


_HEADINGS = (
    QT_TRANSLATE_NOOP("Findings", "Quotations altered"),
    QT_TRANSLATE_NOOP("Findings", "Quotations cut short"),
    QT_TRANSLATE_NOOP("Findings", "Quotations the same"),
    QT_TRANSLATE_NOOP("Findings", "Claims that differ in a detail"),
    QT_TRANSLATE_NOOP("Findings", "Shared wording"),
    QT_TRANSLATE_NOOP("Findings", "Claims in both"),
    QT_TRANSLATE_NOOP("Findings", "Claims perhaps in both"),
    QT_TRANSLATE_NOOP("Findings", "Other words"),
    QT_TRANSLATE_NOOP("Findings", "Other verbs, hedges, sources"),
    QT_TRANSLATE_NOOP("Findings", "No counterpart found, left"),
    QT_TRANSLATE_NOOP("Findings", "No counterpart found, right"),
    QT_TRANSLATE_NOOP("Findings", "Perhaps no counterpart, left"),
    QT_TRANSLATE_NOOP("Findings", "Perhaps no counterpart, right"),
    QT_TRANSLATE_NOOP("Findings", "Weaker suggestions"),
    QT_TRANSLATE_NOOP("Findings", "Of other kinds"),
)
_PLACES = {
    ("quote", "altered"): 0,
    ("quote", "trimmed"): 1,
    ("quote", "punctuation"): 2,
    ("quote", "verbatim"): 2,
    ("wording", "verbatim"): 4,
    ("wording", "near"): 4,
    ("claim", "shared"): 5,
    ("claim", "possible"): 6,
}


def _heading(finding: Finding) -> tuple[int, str]:
    """Where the finding's group stands among the groups, and what it is called."""
    if is_suggestion(finding):
        place = 13
    elif finding.kind == "unique":
        place = (9 if finding.left else 10) + (2 if finding.is_perhaps_told else 0)
    elif finding.differs:
        place = 3
    elif finding.kind == "framing":
        place = 7 if role(finding) == "framing_word" else 8
    else:
        place = _PLACES.get((finding.kind, finding.type), len(_HEADINGS) - 1)
    return place, translate("Findings", _HEADINGS[place])


def _sorted(findings: tuple[Finding, ...], sorting: Sorting) -> tuple[Finding, ...]:
    if sorting == "confidence":
        return tuple(sorted(findings, key=lambda f: (-_rank(f.confidence), -f.score)))
    if sorting == "length":
        return tuple(sorted(findings, key=lambda f: -max(sum(map(len, f.left)), sum(map(len, f.right)))))
    if sorting == "right":
        return tuple(sorted(findings, key=lambda f: (not f.right, (f.right or f.left)[0])))
    return findings


def _rank(confidence: Confidence) -> int:
    return CONFIDENCES.index(confidence)


def spoken_row(finding: Finding, comparison: Comparison, state: str) -> str:
    """The whole row in words, for screen readers."""
    parts = [type_name(finding)]
    for side in SIDES:
        if finding.spans(side):
            where, words = place(finding, side, comparison), comparison.wording(finding, side)
            parts.append(f"{side_name(side)}, {where}: {words}")
    return ". ".join((*parts, confidence_name(finding.confidence), state))
