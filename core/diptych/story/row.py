"""A row of a story: one statement, quotation or figure, with what each source says of it in its own words."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any, Literal

from diptych.span import Span

RowKind = Literal["statement", "quotation", "figure"]
SAID, PERHAPS = 0.92, 0.5  # scores of a row: of 80 from .92 on two blind readers found 74 right, of 20 below it 11


class Sureness(StrEnum):
    """How far a row may be believed."""

    SAID = "said"
    PERHAPS = "perhaps"
    WEAK = "weak"  # more often wrong than right: kept, but not shown by default


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A passage of one source; ``source`` is its number in the story, from 0."""

    source: int
    span: Span

    def to_record(self) -> dict[str, int]:
        """The place as it stands in records."""
        return {"source": self.source, **self.span.to_record()}

    @classmethod
    def from_record(cls, record: Mapping[str, int]) -> "Place":
        """The place that ``to_record`` wrote."""
        return cls(record["source"], Span(record["start"], record["end"]))


@dataclass(frozen=True, slots=True, order=True)
class CellTie:
    """A finding that joins cells of a row: the two sources, the lower number first, and its id in their comparison."""

    left: int
    right: int
    finding: str

    def to_record(self) -> dict[str, Any]:
        """The tie as it stands in records."""
        return {"left": self.left, "right": self.right, "finding": self.finding}

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "CellTie":
        """The tie that ``to_record`` wrote."""
        return cls(record["left"], record["right"], record["finding"])


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source says of a row.

    ``spans`` are its passages in order, ``words`` those in them that differ from another source, ``see_also`` passages
    of other sources that may tell the same and stand in another row.
    """

    source: int
    spans: tuple[Span, ...]
    words: tuple[Span, ...] = ()
    see_also: tuple[Place, ...] = ()

    def places(self) -> tuple[Place, ...]:
        """The passages with their source."""
        return tuple(Place(self.source, span) for span in self.spans)

    def wording(self, text: str) -> str:
        """The words of the cell on one line, an ellipsis between its passages."""
        return " … ".join(" ".join(span.of(text).split()) for span in self.spans)

    def to_record(self) -> dict[str, Any]:
        """The cell as it stands in records."""
        return {
            "source": self.source,
            "spans": [span.to_record() for span in self.spans],
            "words": [span.to_record() for span in self.words],
            "see_also": [place.to_record() for place in self.see_also],
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Cell":
        """The cell that ``to_record`` wrote."""
        return cls(
            record["source"],
            tuple(Span(s["start"], s["end"]) for s in record["spans"]),
            tuple(Span(s["start"], s["end"]) for s in record["words"]),
            tuple(Place.from_record(p) for p in record["see_also"]),
        )


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that sources say; ``cells`` in the order of the sources, none for a source without a counterpart.

    ``score`` is the mean of the findings ``ties``, less where two of its sources share little, 1 for a row of one
    source. ``differs`` names in what the sources contradict each other (labels of facts, the weightiest first).
    ``repeats`` is the id of the row of a quotation that says all of this row already.
    """

    id: str
    kind: RowKind
    cells: tuple[Cell, ...]
    score: float
    ties: tuple[CellTie, ...] = ()
    differs: tuple[str, ...] = ()
    repeats: str = ""

    @property
    def sureness(self) -> Sureness:
        """How far the row may be believed."""
        if self.score >= SAID:
            return Sureness.SAID
        return Sureness.PERHAPS if self.score >= PERHAPS else Sureness.WEAK

    @property
    def sources(self) -> tuple[int, ...]:
        """The numbers of the sources that have a cell."""
        return tuple(cell.source for cell in self.cells)

    def cell(self, source: int) -> Cell | None:
        """What one source says, None where no counterpart was found."""
        return next((cell for cell in self.cells if cell.source == source), None)

    def places(self) -> frozenset[Place]:
        """Every passage of the row."""
        return frozenset(place for cell in self.cells for place in cell.places())

    def see_also(self, source: int) -> tuple[Place, ...]:
        """The passages of a source that may tell the same and stand in another row."""
        return tuple(sorted({p for cell in self.cells for p in cell.see_also if p.source == source}))

    def to_record(self) -> dict[str, Any]:
        """The row as it stands in records."""
        return {
            "id": self.id,
            "kind": self.kind,
            "score": round(self.score, 4),
            "sureness": str(self.sureness),
            "differs": list(self.differs),
            "repeats": self.repeats or None,
            "cells": [cell.to_record() for cell in self.cells],
            "ties": [tie.to_record() for tie in self.ties],
        }

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Row":
        """The row that ``to_record`` wrote."""
        return cls(
            record["id"],
            record["kind"],
            tuple(Cell.from_record(c) for c in record["cells"]),
            record["score"],
            tuple(CellTie.from_record(t) for t in record["ties"]),
            tuple(record["differs"]),
            record["repeats"] or "",
        )


def row_id(kind: RowKind, places: frozenset[Place], keys: tuple[str, ...]) -> str:
    """A name of a row made anew, of its kind and passages; ``keys`` name the sources, whatever their order."""
    ends = sorted(f"{keys[place.source]}:{place.span.start}-{place.span.end}" for place in places)
    return sha256("|".join((kind, *ends)).encode()).hexdigest()[:12]
