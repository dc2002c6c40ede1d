"""The reader's work carried onto swapped sides or onto an article that changed on disk."""

from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from diff_match_patch import diff_match_patch

from diptych.comparison import Comparison
from diptych.finding import Finding
from diptych.session import Note, Session
from diptych.span import Span

Move = Callable[[Span], Span | None]


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
    judgements = {name: replace(j, finding=_mirrored(j.finding)) for name, j in session.judgements.items()}
    return replace(
        session,
        comparison=comparison,
        judgements=judgements,
        notes=tuple(replace(n, left=n.right, right=n.left) for n in session.notes),
        links=tuple(replace(link, left=link.right, right=link.left) for link in session.links),
    )


def _mirrored(finding: Finding) -> Finding:
    return replace(finding, left=finding.right, right=finding.left, evidence=_exchanged(finding.evidence))


def _exchanged(value: Any) -> Any:
    """Evidence with what belongs to the left and to the right exchanged, at any depth."""
    if isinstance(value, Mapping):
        names = {"left": "right", "right": "left"}
        return {names.get(key, key): _exchanged(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_exchanged(item) for item in value]
    return value


def moved(session: Session, comparison: Comparison) -> Session:
    """The reader's work on a new analysis of changed texts: what stood on words that remain stays on those words.

    A passage whose words are gone loses its place, not its note; it is never put onto other words. A link that lost
    an end becomes a note.
    """
    left = _mover(session.comparison.left.text, comparison.left.text)
    right = _mover(session.comparison.right.text, comparison.right.text)

    findings = tuple(_placed(f, left, right) for f in session.comparison.findings)
    notes = tuple(
        replace(n, left=left(n.left) if n.left else None, right=right(n.right) if n.right else None)
        for n in session.notes
    )
    links = tuple((link, left(link.left), right(link.right)) for link in session.links)
    loose = tuple(Note(k.id, k.text, None, a, b, k.tags, k.created, k.modified) for k, a, b in links if not (a and b))
    return replace(
        session,
        comparison=replace(session.comparison, findings=findings),
        judgements={
            name: replace(j, finding=_placed(j.finding, left, right)) for name, j in session.judgements.items()
        },
        notes=notes + loose,
        links=tuple(replace(link, left=a, right=b) for link, a, b in links if a and b),
    ).with_comparison(comparison)


def _placed(finding: Finding, left: Move, right: Move) -> Finding:
    """The finding on the same words elsewhere, on none where any of its words are gone."""
    ends = [left(s) for s in finding.left], [right(s) for s in finding.right]
    if any(span is None for end in ends for span in end):
        return replace(finding, left=(), right=())
    return replace(finding, left=tuple(s for s in ends[0] if s), right=tuple(s for s in ends[1] if s))


def _mover(old: str, new: str) -> Move:
    """Where a span of the old text lies in the new one, None where its words changed."""
    if old == new:
        return lambda span: span
    kept: list[tuple[int, int, int]] = []  # start in the old text, start in the new one, length
    at_old = at_new = 0
    for change, part in diff_match_patch().diff_main(old, new):
        if change == 0:
            kept.append((at_old, at_new, len(part)))
        at_old += len(part) if change <= 0 else 0
        at_new += len(part) if change >= 0 else 0
    starts = [start for start, _, _ in kept]

    def move(span: Span) -> Span | None:
        i = bisect_right(starts, span.start) - 1
        if i < 0:
            return None
        start, target, length = kept[i]
        if span.end > start + length:
            return None
        return Span(span.start - start + target, span.end - start + target)

    return move
