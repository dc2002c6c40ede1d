"""The reader's work carried onto changed texts: what stood on words that remain stays on those words.

A passage whose words are gone loses its place, never its note; it is never put onto other words.
"""

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace

from diptych.comparison import Comparison
from diptych.diff import diff
from diptych.finding import SIDES, Finding
from diptych.sameness.folding import folded
from diptych.selectors import CONTEXT
from diptych.session import Link, Note, Session, successor
from diptych.span import Span
from diptych.storage.selectors import letters, quoted, sought

Move = Callable[[Span], Span | None]
_TOKEN = re.compile(r"\w+|\s+|.", re.S)
_ALONE = 12  # characters; a shorter word between changed ones may be any other of its kind
_SECONDS = 2.0  # for the shortest way from one text to the other; beyond it a longer one is taken


def movers(before: Comparison, after: Comparison) -> tuple[Move, Move]:
    """Where spans of both texts lie once these have changed."""
    return mover(before.left.text, after.left.text), mover(before.right.text, after.right.text)


def followed(finding: Finding, moves: tuple[Move, Move], comparison: Comparison) -> Finding | None:
    """The finding of a new analysis of changed texts that stands on the words of an old one."""
    return successor(_placed(finding, *moves), comparison)


def reanchored(session: Session, comparison: Comparison, moves: tuple[Move, Move] | None = None) -> Session:
    """The session on a new analysis of changed texts; a link that lost an end becomes a note."""
    left, right = moves or movers(session.comparison, comparison)
    findings = tuple(_placed(f, left, right) for f in session.comparison.findings)
    notes = tuple(
        replace(n, left=left(n.left) if n.left else None, right=right(n.right) if n.right else None)
        for n in session.notes
    )
    links = tuple((link, left(link.left), right(link.right)) for link in session.links)
    loose = tuple(
        Note(k.id, k.text or _ends(k, session), None, a, b, k.tags, k.created, k.modified)
        for k, a, b in links
        if not (a and b)
    )
    moved = replace(
        session,
        comparison=replace(session.comparison, findings=findings),
        judgements={
            name: replace(j, finding=_placed(j.finding, left, right)) for name, j in session.judgements.items()
        },
        notes=notes + loose,
        links=tuple(replace(link, left=a, right=b) for link, a, b in links if a and b),
    ).with_comparison(comparison)
    return replace(moved, notes=tuple(_remembering(note, moved, session) for note in moved.notes))


def _remembering(note: Note, moved: Session, before: Session) -> Note:
    """A note without a place any more with the words that it stood on."""
    if note.left or note.right or note.finding in moved.comparison.by_id:
        return replace(note, stood_on="")
    old = next((n for n in before.notes if n.id == note.id), None)
    finding = before.finding(note.finding) if note.finding else None
    words = [
        span.of(before.comparison.article(side).text)
        for side in SIDES
        for span in (finding.spans(side) if finding else [s for s in (old.span(side) if old else None,) if s])
    ]
    return replace(note, stood_on=quoted(words)) if words else note


def _ends(link: Link, session: Session) -> str:
    """The words that a link joined."""
    return quoted((link.left.of(session.comparison.left.text), link.right.of(session.comparison.right.text)))


def _placed(finding: Finding, left: Move, right: Move) -> Finding:
    """The finding on the same words elsewhere, on none where any of its words are gone."""
    ends = [left(s) for s in finding.left], [right(s) for s in finding.right]
    if any(span is None for end in ends for span in end):
        return replace(finding, left=(), right=())
    return replace(finding, left=tuple(s for s in ends[0] if s), right=tuple(s for s in ends[1] if s))


def mover(old: str, new: str) -> Move:
    """Where a span of the old text lies in the new one, None where its words changed or cannot be told.

    The difference of the texts leads; words that it calls gone are sought by what stood around them, and count only
    where that place is the only one. Words that only look a little different are the same: other blanks, line ends,
    marks, dashes, unprinted signs, another normal form.
    """
    if old == new:
        return lambda span: span
    before, after = folded(old, "look"), folded(new, "look")
    kept = _kept(before.text, after.text)
    starts = [start for start, _, _ in kept]

    def move(span: Span) -> Span | None:
        first, last = letters(old, before, span) or (0, 0)
        i = bisect_right(starts, first) - 1
        if i >= 0 and first < last <= kept[i][0] + kept[i][2]:
            there = first + kept[i][1] - kept[i][0], last + kept[i][1] - kept[i][0]
            target = after.span(*there)
            if after.inside(target) == there:  # an ellipsis may be more than the points kept
                return _widened(old, new, span, target.start - before.starts[first]) or target
        around = old[max(0, span.start - CONTEXT) : span.start], old[span.end : span.end + CONTEXT]
        return sought(new, span.of(old), *around)

    return move


def _widened(old: str, new: str, span: Span, shift: int) -> Span | None:
    """The span as far on in the new text, with blanks and unprinted signs at its ends, where it is unchanged there."""
    if span.start + shift < 0:
        return None
    there = Span(span.start + shift, span.end + shift)
    return there if there.of(new) == span.of(old) else None


def _kept(old: str, new: str) -> list[tuple[int, int, int]]:
    """The stretches that stand in both, whole words: start in the old text, start in the new one, length."""
    a, b = _TOKEN.findall(old), _TOKEN.findall(new)
    kept: list[tuple[int, int, int]] = []
    at = [0, 0]
    place = [0, 0]
    for step, count in diff(a, b, _SECONDS):
        ends = (at[0] + (count if step <= 0 else 0), at[1] + (count if step >= 0 else 0))
        lengths = (sum(map(len, a[at[0] : ends[0]])), sum(map(len, b[at[1] : ends[1]])))
        if step == 0 and (lengths[0] >= _ALONE or sum(token[0].isalnum() for token in a[at[0] : ends[0]]) > 1):
            kept.append((place[0], place[1], lengths[0]))
        at = list(ends)
        place = [place[0] + lengths[0], place[1] + lengths[1]]
    return kept
