"""A finding: one relation between the two articles, with the evidence for it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, Literal

from diptych.document import Confidence
from diptych.evidence import CLOSEST, CUT, Named, Quoted, Step, held, named, steps
from diptych.finding_types import ROLES, SUGGESTIONS, Kind, Role, finding_type
from diptych.message import Message
from diptych.sides import SIDES, Both, Side, exchanged, opposite
from diptych.span import Span

__all__ = [
    "DIFFERENCE_TYPES",
    "ROLES",
    "SIDES",
    "SUGGESTIONS",
    "Differs",
    "Finding",
    "Kind",
    "Role",
    "Side",
    "finding_id",
    "is_suggestion",
    "opposite",
    "role",
]

Differs = Literal["number", "date", "negation", "opposite"]
# What it is called among the differences of two sentences.
DIFFERENCE_TYPES: Mapping[Differs, str] = {
    "number": "figure",
    "date": "date",
    "negation": "negation",
    "opposite": "negation",
}


def role(finding: "Finding") -> Role:
    """How a finding is coloured, in the window and in every report."""
    return finding_type(finding.kind, finding.type).role


def is_suggestion(finding: "Finding") -> bool:
    """Whether the finding is a suggestion: in the data, but weaker than what is shown by default.

    By its type, or because its rule is more often wrong than right.
    """
    weak = finding.kind == "framing" and finding.confidence == "low"
    return weak or finding_type(finding.kind, finding.type).suggestion


@dataclass(frozen=True)
class Finding:
    """One relation between the articles. Only ``unique`` findings have spans on one side alone.

    ``left`` and ``right`` are spans in reading order; a ``quote`` with as many spans on both sides pairs them one to
    one. ``score`` is 0..1. ``message`` says to the reader why, in any language; ``evidence`` holds what the rule saw:
    JSON values only, whatever belongs to one article under the keys ``"left"`` and ``"right"`` at any depth. ``rule``
    names the rule that found it, ``confidence`` that rule's measured precision.
    """

    kind: Kind
    type: str
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    score: float
    confidence: Confidence
    rule: str
    message: Message
    evidence: Mapping[str, Any] = field(default_factory=dict)
    differs: Differs | None = None
    id: str = ""

    @property
    def reason(self) -> str:
        """What the message says, in English."""
        return self.message.english

    @property
    def is_perhaps_told(self) -> bool:
        """Whether it has no counterpart, but the other article may tell it in other words."""
        return self.kind == "unique" and self.confidence == "low"

    @property
    def stands_beside(self) -> bool:
        """Whether the sentence of the other article that comes closest to it is sure, and shown beside it."""
        return any(difference.rule == CLOSEST for difference in self.differences)

    def spans(self, side: Side) -> tuple[Span, ...]:
        """The spans of one article."""
        return self.left if side == "left" else self.right

    def parts(self, side: Side) -> tuple[Span, ...]:
        """The spans without what breaks them: of a quotation the words in marks alone, not “he said” between."""
        parts = self.evidence.get("parts")
        return tuple(map(Span.from_record, parts[side])) if parts else self.spans(side)

    @cached_property
    def quotations(self) -> tuple[Quoted, ...]:
        """The quotations that both articles have, as the finding tells: itself, or those in a copied passage."""
        if self.kind == "quote":
            return (Quoted(self.type, Both(self.parts("left"), self.parts("right"))),)
        return held(self.evidence) if self.kind == "wording" else ()

    def quoted(self, side: Side) -> tuple[Span, ...]:
        """The words of one article that both quote."""
        return tuple(span for quotation in self.quotations for span in quotation.words[side])

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """The comparison of both passages word by word, where there is one."""
        return steps(self.evidence)

    def changed(self, side: Side) -> tuple[Span, ...]:
        """The words of a side for which the other has others, or none, in the same place; style is left out."""
        return tuple(words for step in self.steps if step.changes and (words := step.words[side]))

    @cached_property
    def differences(self) -> tuple[Named, ...]:
        """The differences of two sentences that the finding names."""
        return named(self.evidence)

    def gap(self, side: Side) -> int | None:
        """Where a side leaves out what the other quotes, a code point; its span is only what stands around there."""
        seen = self.evidence.get(side)
        place = seen.get("gap") if isinstance(seen, Mapping) else None
        return place if isinstance(place, int) else None

    def beyond(self, side: Side) -> Sequence[str]:
        """The words that a side quotes beyond what both have."""
        seen = self.evidence.get("beyond")
        return seen[side] if isinstance(seen, Mapping) else ()

    def more(self, side: Side) -> tuple[Span, ...]:
        """Where a side has the words that it quotes beyond what both have; nowhere where these are cut in a part."""
        own = self.parts(side)
        places = (place for named in self.differences if named.rule == CUT for place in named.words[side])
        return tuple(place for place in places if not any(map(place.overlap, own)))

    def new(self, side: Side) -> tuple[Span, ...]:
        """The words of what one side alone says that the other article has nowhere."""
        words = self.evidence.get("new")
        places = map(Span.from_record, words[side]) if isinstance(words, Mapping) else ()
        return tuple(place for place in places if any(place.overlap(span) for span in self.spans(side)))

    def mirrored(self) -> "Finding":
        """The same finding between the exchanged articles, under the same id."""
        return replace(
            self,
            left=self.right,
            right=self.left,
            message=self.message.mirrored(),
            evidence=exchanged(self.evidence),
        )

    def to_record(self) -> dict[str, Any]:
        """The finding as it stands in records; claims carry ``differs``."""
        record: dict[str, Any] = {
            "id": self.id,
            "kind": self.kind,
            "type": self.type,
            "left": [s.to_record() for s in self.left],
            "right": [s.to_record() for s in self.right],
            "score": round(self.score, 4),
            "confidence": self.confidence,
            "rule": self.rule,
            "reason": self.reason,
            **({"message": self.message.to_record()} if self.message.id else {}),
            "evidence": dict(self.evidence),
        }
        if self.kind == "claim" or self.differs is not None:
            record["differs"] = self.differs
        return record

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Finding":
        """The finding that ``to_record`` wrote."""
        return cls(
            record["kind"],
            record["type"],
            tuple(map(Span.from_record, record["left"])),
            tuple(map(Span.from_record, record["right"])),
            record["score"],
            record["confidence"],
            record["rule"],
            Message.from_record(record.get("message"), record["reason"]),
            record["evidence"],
            record.get("differs"),
            record["id"],
        )


def finding_id(finding: Finding, left_sha256: str, right_sha256: str) -> str:
    """A name that stays when the analysis is repeated or the articles are swapped: of kind, type and spans."""
    from hashlib import sha256  # a tenth of the window's own start, not needed for its first paint

    ends = sorted(
        f"{sha}:{','.join(f'{s.start}-{s.end}' for s in spans)}"
        for sha, spans in ((left_sha256, finding.left), (right_sha256, finding.right))
    )
    return sha256("|".join((finding.kind, finding.type, *ends)).encode()).hexdigest()[:12]
