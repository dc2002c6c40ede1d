"""A difference: what a framing rule found, before it is worded for the reader."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from diptych.finding import Finding
from diptych.matching.framing.rules import FramingRule
from diptych.matching.phrases import whole, without_loose_end
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
        x, y = self._bordered(left, self.left, rule), self._bordered(right, self.right, rule)
        arguments = {"left": _shown(left.text, x), "right": _shown(right.text, y), **self.more}
        if self.side:
            arguments["side"] = self.side
        return Finding(
            "framing", rule.type, (x,), (y,), self.score, rule.confidence, self.rule,
            Message(f"framing.{self.says or self.rule}", arguments),
            _with_words(_with_words(self.evidence, "left", self.left, x, left), "right", self.right, y, right),
        )  # fmt: skip

    @staticmethod
    def _bordered(side: TextIndex, span: Span, rule: FramingRule) -> Span:
        """The words with nothing cut and nothing left hanging; a quotation ends where it ends."""
        return span if rule.type == "quotation" else without_loose_end(side, whole(side, span))


def _with_words(evidence: Mapping[str, Any], side: Side, found: Span, shown: Span, index: TextIndex) -> dict[str, Any]:
    """The evidence with the words of a side as they are shown."""
    own = evidence.get(side)
    if not isinstance(own, Mapping) or own.get("words") != found.of(index.text):
        return dict(evidence)
    return {**evidence, side: {**own, "words": shown.of(index.text)}}


def _shown(text: str, span: Span, longest: int = 90) -> str:
    """The words on one line, cut in the middle between two words where they are many."""
    words = " ".join(span.of(text).split())
    if len(words) <= longest:
        return words
    first, last = words[: longest // 2 + 1].rpartition(" ")[0], words[-longest // 3 - 1 :].partition(" ")[2]
    return f"{first or words[: longest // 2]} … {last or words[-longest // 3 :]}"
