"""A difference: what a framing rule found, before it is worded for the reader."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from diptych.finding import Finding
from diptych.matching.framing.rules import FramingRule
from diptych.matching.text_index import TextIndex
from diptych.message import Message
from diptych.sides import Side, exchanged, opposite
from diptych.span import Span


@dataclass(frozen=True, slots=True)
class FramingDifference:
    """Words of both sides that put one thing differently, and the rule that tied them.

    ``evidence`` holds what belongs to one article under ``"left"`` and ``"right"``. ``score`` is 0..1. What is said is
    the message of the rule, or ``says``, in the catalogue ``framing``: its arguments are the words of both sides,
    ``side`` where one of them does what the other does not, and ``more``.
    """

    rule: str
    left: Span
    right: Span
    score: float
    evidence: Mapping[str, Any]
    side: Side | None = None
    says: str = ""
    more: Mapping[str, str] = field(default_factory=dict)

    def mirrored(self) -> "FramingDifference":
        """The same difference with the articles swapped."""
        return replace(
            self,
            left=self.right,
            right=self.left,
            evidence=exchanged(self.evidence),
            side=opposite(self.side) if self.side else None,
        )

    def finding(self, left: TextIndex, right: TextIndex, rule: FramingRule) -> Finding:
        """The difference as the reader meets it."""
        arguments = {"left": _shown(left.text, self.left), "right": _shown(right.text, self.right), **self.more}
        if self.side:
            arguments["side"] = self.side
        return Finding(
            "framing", rule.type, (self.left,), (self.right,), self.score, rule.confidence, self.rule,
            Message(f"framing.{self.says or self.rule}", arguments), dict(self.evidence),
        )  # fmt: skip


def _shown(text: str, span: Span, longest: int = 90) -> str:
    """The words on one line, cut in the middle where they are many."""
    words = " ".join(span.of(text).split())
    return words if len(words) <= longest else f"{words[: longest // 2].rstrip()} … {words[-longest // 3 :].lstrip()}"
