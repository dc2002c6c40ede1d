"""Pairs of short texts, “left || right” in a line of a table, compared; and the words of what is found in them."""

from collections.abc import Container, Mapping, Sequence
from typing import Any

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.engine import compare
from diptych.finding import Finding
from diptych.options import Options
from diptych.span import Span


def compared(pair: str, about: str = "") -> tuple[Comparison, str, str]:
    """The comparison of both texts of a pair, each with ``about`` as a paragraph behind it, and the texts."""
    left, right = (f"{text.strip()}{about}\n" for text in pair.split("||"))
    return compare(Article(left, "left"), Article(right, "right"), Options(pipeline="blank")), left, right


def words(text: str, spans: Sequence[Span]) -> str:
    """The words of spans in one line, “-” for none."""
    return " … ".join(" ".join(span.of(text).split()) for span in spans) or "-"


def named(finding: Finding, left: str, right: str, rules: Container[str] | None = None) -> list[str]:
    """The differences that a finding names, those of some rules or all: type, rule, and the words of both sides."""
    return [
        f"{d.type} {d.rule}: {words(left, d.words.left)} → {words(right, d.words.right)}"
        for d in finding.differences
        if rules is None or d.rule in rules
    ]


def whole(finding: Finding, left: str, right: str) -> list[str]:
    """All of a finding: what it is and how sure, with the words of both sides; its reason; its evidence, places as words."""
    head = f"{finding.rule} {finding.kind} {finding.type}, {finding.confidence} {finding.score:.2f}"
    told = _told(finding.evidence, {"left": left, "right": right}, "")
    return [
        f"{head}: {words(left, finding.left)} → {words(right, finding.right)}",
        finding.reason,
        f"by {told or 'nothing'}",
    ]


def _told(value: Any, texts: Mapping[str, str], side: str) -> str:
    """Evidence in one line; ``side`` says in which text its places lie."""
    if isinstance(value, Mapping) and {"start", "end"} <= value.keys():
        return f"“{words(texts[side], (Span(value['start'], value['end']),))}”" if side else str(dict(value))
    if isinstance(value, Mapping):
        return " ".join(f"{k}({_told(v, texts, k if k in texts else side)})" for k, v in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(_told(v, texts, side) for v in value)
    return f"{value:.2f}" if isinstance(value, float) else " ".join(str(value).split())
