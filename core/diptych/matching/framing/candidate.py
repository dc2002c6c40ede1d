"""A difference: what a framing rule found, before it is worded for the reader."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from diptych.finding import Finding
from diptych.matching.framing.rules import RULES
from diptych.matching.text_index import TextIndex
from diptych.span import Span

_OTHER = {"left": "right", "right": "left", "+": "-", "-": "+"}


@dataclass(frozen=True, slots=True)
class Difference:
    """Words of both sides that put one thing differently, and the rule that tied them.

    ``reason`` may name ``{left}`` and ``{right}`` (the words, whichever way the articles stand) or ``{a}``, ``{b}``
    (the words of this side and the other) with ``{A}``, ``{B}`` (the names of the sides).
    ``evidence`` holds what belongs to one article under ``"left"`` and ``"right"``. ``score`` is 0..1.
    """

    rule: str
    left: Span
    right: Span
    score: float
    reason: str
    evidence: Mapping[str, Any]
    swapped: bool = False

    def mirrored(self) -> "Difference":
        """The same difference with the articles swapped."""
        return replace(
            self,
            left=self.right,
            right=self.left,
            evidence=mirrored(self.evidence),
            swapped=not self.swapped,
        )

    def finding(self, left: TextIndex, right: TextIndex) -> Finding:
        """The difference as the reader meets it."""
        rule = RULES[self.rule]
        words = {"left": _shown(left.text, self.left), "right": _shown(right.text, self.right)}
        a, b = ("right", "left") if self.swapped else ("left", "right")
        reason = self.reason.format(
            left=words["left"], right=words["right"], a=words[a], b=words[b], A=a.capitalize(), B=b, of_a=a, of_b=b
        )
        reason = reason[0].upper() + reason[1:]
        return Finding(
            "framing", rule.type, (self.left,), (self.right,), self.score, rule.confidence, self.rule, reason,
            dict(self.evidence),
        )  # fmt: skip


def mirrored(value: Any) -> Any:
    """JSON values with what belongs to the left under ``"right"`` and back, and the steps of a word diff turned."""
    if isinstance(value, Mapping):
        return {
            _OTHER.get(key, key): _OTHER.get(entry, entry) if key == "op" else mirrored(entry)
            for key, entry in value.items()
        }
    return [mirrored(entry) for entry in value] if isinstance(value, list | tuple) else value


def _shown(text: str, span: Span, longest: int = 90) -> str:
    """The words on one line, cut in the middle where they are many."""
    words = " ".join(span.of(text).split())
    return words if len(words) <= longest else f"{words[: longest // 2].rstrip()} … {words[-longest // 3 :].lstrip()}"
