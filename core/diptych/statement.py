"""A statement: one sentence of an article and what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from diptych.span import Span

Status = Literal["shared", "possibly_shared", "unique", "no_claim"]


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence and what became of it; ``score`` is that of its best counterpart, 0..1."""

    span: Span
    status: Status
    score: float

    def to_record(self) -> dict[str, Any]:
        """The statement as it stands in records."""
        return {**self.span.to_record(), "status": self.status, "score": round(self.score, 4)}

    @classmethod
    def from_record(cls, record: Mapping[str, Any]) -> "Statement":
        """The statement that ``to_record`` wrote."""
        return cls(Span(record["start"], record["end"]), record["status"], record["score"])
