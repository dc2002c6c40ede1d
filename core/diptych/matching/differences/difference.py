"""A difference: the smallest words on which two sentences on one thing part, and of what kind it is."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from diptych.evidence import Named
from diptych.sides import Both
from diptych.span import Span

DifferenceType = Literal[
    "headline", "opening", "figure", "date", "verb", "negation", "label", "actor", "quotation", "left out"
]


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of both sides, those of one empty where the other has more; ``sentences`` are the two they stand in.

    ``rule`` names what found it, ``score`` 0..1 how sure the tie is.
    """

    type: DifferenceType
    rule: str
    sentences: tuple[int, int]
    left: tuple[Span, ...]
    right: tuple[Span, ...]
    score: float

    def mirrored(self) -> "Difference":
        """The same with the articles swapped."""
        return replace(self, sentences=(self.sentences[1], self.sentences[0]), left=self.right, right=self.left)

    def to_record(self) -> Mapping[str, Any]:
        """The difference as it stands in the evidence of the finding that joins the two sentences."""
        return Named(self.type, self.rule, Both(self.left, self.right)).to_record()
