"""A fact: all findings on one thing made one, with what either article says of it and how much it weighs."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from diptych.finding import Side
from diptych.span import Span


class FactGroup(StrEnum):
    """How the two articles stand to a fact."""

    DIFFERS = "differs"  # said differently
    MORE = "more"  # in both, but one of them tells more of it, or each in words of its own
    ONLY = "only"  # only one of them says it
    BOTH = "both"  # in both


TWO_SIDED = frozenset({FactGroup.DIFFERS, FactGroup.MORE})  # both tell of it, and not alike


@dataclass(frozen=True, slots=True)
class FactSide:
    """What one article says of a fact.

    ``span`` covers the whole wording, ``words`` are those that differ, inside it; ``inserted`` the places in it
    (code points) where the other side has words more, ``added`` the clauses that only this side tells. ``paragraph``
    counts from 1 where the story begins; 0 is the head above it.
    """

    span: Span
    words: tuple[Span, ...]
    inserted: tuple[int, ...]
    paragraph: int
    added: tuple[Span, ...] = ()

    def to_record(self) -> dict[str, Any]:
        """The side as it stands in records."""
        return {
            **self.span.to_record(),
            "words": [span.to_record() for span in self.words],
            "inserted": list(self.inserted),
            "added": [span.to_record() for span in self.added],
            "paragraph": self.paragraph,
        }


@dataclass(frozen=True, slots=True)
class Fact:
    """What the findings ``members`` say of one thing; a verdict on the fact is a verdict on them, the first leads.

    ``label`` is a name of the table of labels, ``weight`` tells how early an editor would name it, ``rank`` counts
    from 1 over all facts of the comparison. ``shown`` marks what stands there by default. ``subject`` holds a telling
    word or two of what it is about, or nothing. ``closest`` is, of what one article alone tells or tells more of, the
    sentence of the other one that may tell some of it.
    """

    id: str
    label: str
    group: FactGroup
    left: FactSide | None
    right: FactSide | None
    members: tuple[str, ...]
    weight: float
    rank: int = 0
    shown: bool = False
    subject: str = ""
    closest: FactSide | None = None

    def side(self, side: Side) -> FactSide | None:
        """What one article says of it."""
        return self.left if side == "left" else self.right

    def beside(self, side: Side) -> FactSide | None:
        """What stands beside what the other article alone tells: the sentence of this one that comes closest."""
        return self.closest if self.side(side) is None else None

    def end(self, side: Side) -> FactSide | None:
        """Where it leads in one article: to what that says of it, else to the sentence that comes closest."""
        return self.side(side) or self.beside(side)

    def to_record(self) -> dict[str, Any]:
        """The fact as it stands in records."""
        return {
            "id": self.id,
            "label": self.label,
            "group": str(self.group),
            "left": self.left.to_record() if self.left else None,
            "right": self.right.to_record() if self.right else None,
            "members": list(self.members),
            "weight": round(self.weight, 3),
            "rank": self.rank,
            "shown": self.shown,
            "subject": self.subject,
            **({"closest": self.closest.to_record()} if self.closest else {}),
        }


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a finding stands: the rank of its fact, and whether it is the one that stands for a fact that is shown."""

    rank: int
    shown: bool

    def to_record(self) -> dict[str, Any]:
        """The place as it stands beside a finding in records."""
        return {"rank": self.rank, "shown": self.shown}
