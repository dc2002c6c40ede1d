"""What a rule saw, as values: the steps of a comparison word by word, the differences that two sentences name.

The evidence of a finding is JSON: its leaves belong to the rule that wrote them. What other rooms read of it is typed
here, with its records.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from diptych.sides import Both
from diptych.span import Span

CUT = "words-cut"  # the rule of what one side quotes beyond the other
CLOSEST = "closest-passage"  # the rule of what a passage and the closest one to it have that the other lacks
CLOSEST_ALONE = "closest-alone"  # of that, what the other article has nowhere
BESIDE_IT = "beside"  # the key under which a finding of one article says that its closest sentence is sure
Operation = Literal["=", "~", "-", "+"]  # equal, other words, words of the left alone, of the right alone


@dataclass(frozen=True, slots=True)
class Step:
    """One step that leads from the words of the left to those of the right; None where a side has none there.

    ``style`` names the kinds of style in which words differ that are the same.
    """

    op: Operation
    words: Both[Span | None]
    style: tuple[str, ...] = ()

    @property
    def changes(self) -> bool:
        """Whether the words differ in more than style."""
        return self.op != "=" and not self.style

    def to_record(self) -> dict[str, Any]:
        """The step as it stands in records."""
        left, right = (span.to_record() if span else None for span in (self.words.left, self.words.right))
        return {"op": self.op, "left": left, "right": right, **({"style": list(self.style)} if self.style else {})}

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Step":
        """The step that ``to_record`` wrote."""
        left, right = (Span.from_record(place) if (place := record[side]) else None for side in ("left", "right"))
        return cls(record["op"], Both(left, right), tuple(record.get("style", ())))


@dataclass(frozen=True, slots=True)
class Named:
    """A difference of two sentences by its type and the smallest words of both; a newer Diptych may know more types."""

    type: str
    rule: str
    words: Both[tuple[Span, ...]]

    def to_record(self) -> dict[str, Any]:
        """The difference as it stands in records."""
        left, right = ([span.to_record() for span in spans] for spans in (self.words.left, self.words.right))
        return {"type": self.type, "rule": self.rule, "left": left, "right": right}

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Named":
        """The difference that ``to_record`` wrote."""
        words = Both(*(tuple(map(Span.from_record, record[side])) for side in ("left", "right")))
        return cls(record["type"], record.get("rule", ""), words)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation that both articles have: how faithfully, by the type of a finding, and its words on either side."""

    type: str
    words: Both[tuple[Span, ...]]

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Quoted":
        """The quotation as a copied passage holds it."""
        places = record.get("parts") or {side: [record[side]] for side in ("left", "right")}
        return cls(record["type"], Both(*(tuple(map(Span.from_record, places[side])) for side in ("left", "right"))))


def steps(evidence: Mapping[str, Any]) -> tuple[Step, ...]:
    """The comparison word by word, in order; none where the rule made none."""
    return tuple(map(Step.from_record, evidence.get("diff", ())))


def held(evidence: Mapping[str, Any]) -> tuple[Quoted, ...]:
    """The quotations of both that a copied passage holds."""
    return tuple(map(Quoted.from_record, evidence.get("quotations", ())))


def named(evidence: Mapping[str, Any]) -> tuple[Named, ...]:
    """The differences that the rule names."""
    return tuple(map(Named.from_record, evidence.get("differences", ())))
