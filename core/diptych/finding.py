"""A finding: one relation between the two articles, with the evidence for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from diptych.document import Confidence
from diptych.span import Span

Side = Literal["left", "right"]
SIDES: tuple[Side, Side] = ("left", "right")
Kind = Literal["quote", "wording", "claim", "unique", "framing"]
Differs = Literal["number", "date", "negation", "opposite"]
Role = Literal["quotation", "shared", "unique", "framing_word", "framing_verb"]
ROLES: tuple[Role, ...] = get_args(Role)

TYPES: dict[Kind, tuple[str, ...]] = {
    "quote": ("verbatim", "punctuation", "trimmed", "altered"),
    "wording": ("verbatim", "near"),
    "claim": ("shared", "possible"),
    "unique": ("statement", "quotation"),
    "framing": (
        "quotation",
        "reporting_verb",
        "hedge",
        "number",
        "label",
        "attribution",
        "loaded",
        "voice",
        "order",
    ),
}

# Framing types whose measured precision is below .6: kept in the data, shown pale and off by default.
SUGGESTIONS: frozenset[str] = frozenset({"label", "attribution", "loaded", "voice", "order"})

_FRAMING_VERBS = frozenset({"hedge", "reporting_verb", "attribution"})


def role(finding: "Finding") -> Role:
    """How a finding is coloured, in the window and in every report."""
    if finding.kind == "quote":
        return "quotation"
    if finding.kind == "framing":
        return "framing_verb" if finding.type in _FRAMING_VERBS else "framing_word"
    return "unique" if finding.kind == "unique" else "shared"


def opposite(side: Side) -> Side:
    """The other article."""
    return "right" if side == "left" else "left"


@dataclass(frozen=True)
class Finding:
    """One relation between the articles. Only ``unique`` findings have spans on one side alone.

    ``left`` and ``right`` are spans in reading order; a ``quote`` with as many spans on both sides pairs them one to
    one. ``score`` is 0..1. ``reason`` is one plain sentence for the reader; ``evidence`` holds what the rule saw:
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
    reason: str
    evidence: Mapping[str, Any] = field(default_factory=dict)
    differs: Differs | None = None
    id: str = ""

    def spans(self, side: Side) -> tuple[Span, ...]:
        """The spans of one article."""
        return self.left if side == "left" else self.right

    def parts(self, side: Side) -> tuple[Span, ...]:
        """The spans without what breaks them: of a quotation the words in marks alone, not “he said” between."""
        parts = self.evidence.get("parts")
        return tuple(Span(part["start"], part["end"]) for part in parts[side]) if parts else self.spans(side)

    def to_record(self) -> dict[str, Any]:
        """The finding as it stands in records; only claims carry ``differs``."""
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
            "evidence": dict(self.evidence),
        }
        if self.kind == "claim":
            record["differs"] = self.differs
        return record

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Finding":
        """The finding that ``to_record`` wrote."""
        return cls(
            record["kind"],
            record["type"],
            tuple(Span(s["start"], s["end"]) for s in record["left"]),
            tuple(Span(s["start"], s["end"]) for s in record["right"]),
            record["score"],
            record["confidence"],
            record["rule"],
            record["reason"],
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
