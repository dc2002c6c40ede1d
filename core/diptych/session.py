"""A session: a comparison and what its reader added. Immutable; every edit returns a new session.

The reader's work stands apart from the machine's findings: a judgement carries the finding as it was judged, so that
a new analysis, a changed option or a newer engine can neither lose nor change it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from os import urandom
from typing import Any, Literal

from diptych.comparison import Comparison
from diptych.finding import Finding, Side
from diptych.message import plain
from diptych.notes import edited, note_of, without
from diptych.span import Span, cover

Verdict = Literal["confirmed", "rejected"]


def now() -> str:
    """The present moment in ISO 8601, UTC, whole seconds."""
    return datetime.now(UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def new_id() -> str:
    """A fresh random id for a note or a link."""
    return urandom(6).hex()


@dataclass(frozen=True, slots=True)
class Tag:
    """A label that the reader uses; ``colour`` is ``#rrggbb``."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Note:
    """Plain text of the reader on a finding (``finding`` is its id) or on free passages of either side.

    ``stood_on`` are the words that it stood on, once these are gone.
    """

    id: str
    text: str
    finding: str | None = None
    left: Span | None = None
    right: Span | None = None
    tags: tuple[str, ...] = ()
    created: str = ""
    modified: str = ""
    stood_on: str = ""

    def span(self, side: Side) -> Span | None:
        """The passage on one side, None where there is none."""
        return self.left if side == "left" else self.right


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the reader decided about a finding, with the finding as it was then.

    ``relabel`` is the type that the reader would give it, None where the machine's stands.
    """

    finding: Finding
    verdict: Verdict | None = None
    relabel: str | None = None
    reviewed: bool = False
    tags: tuple[str, ...] = ()
    modified: str = ""

    @property
    def empty(self) -> bool:
        """Whether nothing is decided any more."""
        return not (self.verdict or self.relabel or self.reviewed or self.tags)


@dataclass(frozen=True, slots=True)
class Link:
    """Two passages that the reader joined by hand."""

    id: str
    left: Span
    right: Span
    text: str = ""
    tags: tuple[str, ...] = ()
    created: str = ""
    modified: str = ""

    def span(self, side: Side) -> Span | None:
        """The passage on one side, None where there is none."""
        return self.left if side == "left" else self.right


@dataclass(frozen=True)
class Session:
    """A comparison with the reader's notes, judgements (by finding id), links and tags.

    ``extra`` keeps what this version does not know at the top of a loaded file and of its annotations.
    """

    comparison: Comparison
    notes: tuple[Note, ...] = ()
    judgements: Mapping[str, Judgement] = field(default_factory=dict)
    links: tuple[Link, ...] = ()
    tags: tuple[Tag, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)

    @property
    def holds_work(self) -> bool:
        """Whether there is anything that only the reader could write again."""
        return bool(self.notes or self.links or self.judgements or self.tags or self.extra)

    # ---- notes
    def add_note(
        self,
        text: str,
        finding: str | None = None,
        left: Span | None = None,
        right: Span | None = None,
        tags: tuple[str, ...] = (),
        *,
        id: str | None = None,  # noqa: A002 the note's own word
        when: str | None = None,
    ) -> "Session":
        """The session with one note more, on a finding or on passages; raises ValueError where it is on nothing."""
        if finding is None and left is None and right is None:
            raise ValueError("a note stands on a finding or on a passage")
        stamp = when or now()
        note = Note(id or new_id(), text, finding, left, right, tags, stamp, stamp)
        return replace(self, notes=(*self.notes, note))

    def edit_note(self, id: str, text: str, *, when: str | None = None) -> "Session":  # noqa: A002 as above
        """The session with another text in that note; raises KeyError for an unknown id."""
        stamp = when or now()
        return replace(self, notes=edited(self.notes, id, lambda note: replace(note, text=text, modified=stamp)))

    def remove_note(self, id: str) -> "Session":  # noqa: A002 as above
        """The session without that note; raises KeyError for an unknown id."""
        return replace(self, notes=without(self.notes, id))

    def note(self, id: str) -> Note:  # noqa: A002 as above
        """The note with that id; raises KeyError."""
        return note_of(self.notes, id)

    def notes_on(self, finding: str) -> tuple[Note, ...]:
        """The notes on one finding, oldest first."""
        return tuple(n for n in self.notes if n.finding == finding)

    # ---- judgements
    def judge(
        self, finding: str, verdict: Verdict | None, relabel: str | None = None, *, when: str | None = None
    ) -> "Session":
        """The session with that verdict on a finding (None takes it back); raises KeyError for an unknown finding.

        Without a relabel the one given before stays.
        """
        return self._judged(finding, lambda j: replace(j, verdict=verdict, relabel=relabel or j.relabel), when)

    def relabel(self, finding: str, relabel: str | None, *, when: str | None = None) -> "Session":
        """The session with the reader's own name for what a finding is; raises KeyError for an unknown finding."""
        return self._judged(finding, lambda j: replace(j, relabel=relabel), when)

    def mark_reviewed(self, finding: str, reviewed: bool = True, *, when: str | None = None) -> "Session":
        """The session with that finding seen or not yet seen; raises KeyError for an unknown finding."""
        return self._judged(finding, lambda j: replace(j, reviewed=reviewed), when)

    def tag_finding(self, finding: str, tags: tuple[str, ...], *, when: str | None = None) -> "Session":
        """The session with exactly these tags on a finding; raises KeyError for an unknown finding."""
        return self._judged(finding, lambda j: replace(j, tags=tags), when)

    def _judged(self, finding: str, change: Callable[[Judgement], Judgement], when: str | None) -> "Session":
        old = self.judgements.get(finding) or Judgement(self.comparison.by_id[finding])
        new = replace(change(old), modified=when or now())
        rest = {k: v for k, v in self.judgements.items() if k != finding}
        return replace(self, judgements=rest if new.empty else {**rest, finding: new})

    def verdict(self, finding: str) -> Verdict | None:
        """What the reader decided about a finding, None where nothing."""
        judgement = self.judgements.get(finding)
        return judgement.verdict if judgement else None

    def is_reviewed(self, finding: str) -> bool:
        """Whether a finding was marked as seen, confirmed or rejected."""
        judgement = self.judgements.get(finding)
        return bool(judgement and (judgement.reviewed or judgement.verdict))

    # ---- links and tags
    def add_link(
        self,
        left: Span,
        right: Span,
        text: str = "",
        *,
        id: str | None = None,  # noqa: A002 as above
        when: str | None = None,
    ) -> "Session":
        """The session with two passages joined by hand."""
        stamp = when or now()
        return replace(self, links=(*self.links, Link(id or new_id(), left, right, text, (), stamp, stamp)))

    def remove_link(self, id: str) -> "Session":  # noqa: A002 as above
        """The session without that link; raises KeyError for an unknown id."""
        return replace(self, links=without(self.links, id))

    def set_tag(self, name: str, colour: str) -> "Session":
        """The session with a tag defined or recoloured."""
        rest = tuple(t for t in self.tags if t.name != name)
        return replace(self, tags=tuple(sorted((*rest, Tag(name, colour)), key=lambda t: t.name)))

    # ---- sides
    def mirrored(self) -> "Session":
        """The session with its sides exchanged; the findings keep their ids and wait for a new analysis."""
        present = self.comparison.by_id
        return replace(
            self,
            comparison=self.comparison.mirrored(),
            judgements={
                name: replace(j, finding=j.finding.mirrored() if name in present else _kept(j.finding))
                for name, j in self.judgements.items()
            },
            notes=tuple(replace(note, left=note.right, right=note.left) for note in self.notes),
            links=tuple(replace(link, left=link.right, right=link.left) for link in self.links),
        )

    # ---- analysis
    def with_comparison(self, comparison: Comparison) -> "Session":
        """The same reader's work on a new analysis of the same two texts.

        A judgement or note whose finding has another id now moves to the finding of the same kind whose spans
        overlap it most (at least half on each side it has); a judgement that finds none, or one that is taken, keeps
        its old finding, a note stays on the words.
        """
        judgements: dict[str, Judgement] = {
            id_: replace(judgement, finding=comparison.by_id[id_])
            for id_, judgement in self.judgements.items()
            if id_ in comparison.by_id
        }
        for old_id, judgement in self.judgements.items():
            if old_id in judgements:
                continue
            heir = successor(judgement.finding, comparison)
            if heir is None or heir.id in judgements:  # what two judgements would share stays with the first
                judgements[old_id] = judgement
            else:
                judgements[heir.id] = replace(judgement, finding=heir)
        notes = tuple(self._moved(note, comparison) for note in self.notes)
        return replace(self, comparison=comparison, judgements=judgements, notes=notes)

    def _moved(self, note: Note, comparison: Comparison) -> Note:
        """The note on its finding's heir; without one on the words, until the finding comes back."""
        if note.finding is None:
            return note
        old = self.finding(note.finding)
        heir = successor(old, comparison) if old else comparison.by_id.get(note.finding)
        if heir is not None:
            ends = _ends(heir)
            left, right = (None if s == e else s for s, e in zip((note.left, note.right), ends, strict=True))
            return replace(note, finding=heir.id, left=left, right=right)
        if old is None:
            return note
        ends = _ends(old)
        return replace(note, left=note.left or ends[0], right=note.right or ends[1])

    def finding(self, id: str) -> Finding | None:  # noqa: A002 as above
        """The finding with that id: a present one, or one that only a judgement still holds."""
        present = self.comparison.by_id.get(id)
        if present is None and id in self.judgements:
            return self.judgements[id].finding
        return present


_BEFORE = "With the sides exchanged: "


def _kept(finding: Finding) -> Finding:
    """A mirrored finding that no analysis gives any more; a reason that is but words says how it is meant."""
    if finding.message.is_known:
        return finding.mirrored()
    reason = finding.reason
    said = reason.removeprefix(_BEFORE) if reason.startswith(_BEFORE) else _BEFORE + reason
    return replace(finding.mirrored(), message=plain(said))


def _ends(finding: Finding) -> tuple[Span | None, Span | None]:
    """All that the finding covers on either side, None where it has nothing."""
    return (cover(finding.left) if finding.left else None, cover(finding.right) if finding.right else None)


def _share(a: tuple[Span, ...], b: tuple[Span, ...]) -> float:
    """How much of the longer side the spans have in common, 0..1; 1 where both are empty."""
    total = max(sum(map(len, a)), sum(map(len, b)))
    return sum(x.overlap(y) for x in a for y in b) / total if total else 1.0


def successor(old: Finding, comparison: Comparison) -> Finding | None:
    """The finding of a new analysis that stands where the old one stood."""
    if old.id in comparison.by_id:
        return comparison.by_id[old.id]
    best: tuple[float, str] | None = None
    for new in comparison.findings:
        if new.kind != old.kind:
            continue
        share = min(_share(old.left, new.left), _share(old.right, new.right))
        if share >= 0.5 and (best is None or (share, new.id) > best):
            best = (share, new.id)
    return comparison.by_id[best[1]] if best else None
