"""The reader's work on swapped sides."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from diptych.finding import Finding
from diptych.session import Session

_BEFORE = "With the sides exchanged: "


def mirrored(session: Session) -> Session:
    """The session with its sides exchanged; the findings keep their ids and wait for a new analysis."""
    old = session.comparison
    comparison = replace(
        old,
        left=old.right,
        right=old.left,
        left_quotations=old.right_quotations,
        right_quotations=old.left_quotations,
        left_statements=old.right_statements,
        right_statements=old.left_statements,
        findings=tuple(map(_mirrored, old.findings)),
    )
    judgements = {
        name: replace(j, finding=_mirrored(j.finding) if name in old.by_id else _kept(j.finding))
        for name, j in session.judgements.items()
    }
    return replace(
        session,
        comparison=comparison,
        judgements=judgements,
        notes=tuple(replace(n, left=n.right, right=n.left) for n in session.notes),
        links=tuple(replace(link, left=link.right, right=link.left) for link in session.links),
    )


def _mirrored(finding: Finding) -> Finding:
    return replace(finding, left=finding.right, right=finding.left, evidence=_exchanged(finding.evidence))


def _kept(finding: Finding) -> Finding:
    """A finding that no analysis gives any more: its reason, which no rule will write anew, says how it is meant."""
    reason = finding.reason
    said = reason.removeprefix(_BEFORE) if reason.startswith(_BEFORE) else _BEFORE + reason
    return replace(_mirrored(finding), reason=said)


def _exchanged(value: Any) -> Any:
    """Evidence with what belongs to the left and to the right exchanged, at any depth."""
    if isinstance(value, Mapping):
        names = {"left": "right", "right": "left"}
        return {names.get(key, key): _exchanged(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_exchanged(item) for item in value]
    return value
