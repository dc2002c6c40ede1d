"""What the rule saw, in words: the line below the wordings; the sentence that comes closest where nothing matches."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QLocale

from diptych import message
from diptych.comparison import Comparison
from diptych.finding import SIDES, Finding, Side
from diptych.names import doubted
from diptych.span import Span
from diptych_gui.wording.interface_language import spoken
from diptych_gui.wording.messages import term
from diptych_gui.wording.translation import translate

_LONGEST = 70


def speakers(finding: Finding, side: Side, comparison: Comparison) -> list[str]:
    """Who speaks the quotations under the finding on one side, each name once, in order."""
    return doubted(comparison.speakers(finding.spans(side), side), spoken())


def closest(finding: Finding, side: Side, comparison: Comparison) -> Span | None:
    """The passage of a side that comes closest to a finding which that side has no counterpart for."""
    near, statements = finding.evidence.get("closest"), comparison.statements[side]
    number = near.get(side) if isinstance(near, dict) and not finding.spans(side) else None
    return statements[number].span if isinstance(number, int) and 0 <= number < len(statements) else None


def explain(finding: Finding, comparison: Comparison) -> str:
    """The rule and what it saw on one line: ``Rule number-value · score 0.70 · read as 112 | 100``.

    What the wordings and the reason say already is not said again; evidence of a shape that no rule writes is skipped.
    """
    evidence = finding.evidence
    parts = [
        translate("EvidenceLine", "Rule {0}").format(finding.rule),
        translate("EvidenceLine", "score {0}").format(QLocale(spoken()).toString(finding.score, "f", 2)),
    ]
    if evidence.get("same_speaker") is False:
        parts.append(translate("EvidenceLine", "not ascribed to the same speaker"))
    for text, names in (
        (translate("EvidenceLine", "not counted: {0}"), _terms(evidence.get("normalised"))),
        (translate("EvidenceLine", "figures in both: {0}"), _words(evidence.get("numbers"))),
        (translate("EvidenceLine", "words around both: {0}"), _words(evidence.get("shared words"))),
        (translate("EvidenceLine", "tied by {0}"), _tie(evidence.get("tie"))),
    ):
        if names:
            parts.append(text.format(names))
    return " · ".join((*parts, *_of_sides(evidence), *_uncovered(finding, comparison)))


def _tie(tie: object) -> str:
    """What holds the two passages together: a term of the engine, or the words that both have."""
    if not isinstance(tie, str) or not tie:
        return ""
    return term(tie) if message.term(tie).is_known else f"“{_short(tie)}”"


def _of_sides(evidence: Mapping[str, Any]) -> list[str]:
    """What the rule saw on each side: kinds of verbs and hedges, values."""
    left, right = (value if isinstance(value := evidence.get(side), dict) else {} for side in SIDES)
    told = []
    stances = [_terms(side.get("stance")) for side in (left, right)]
    if all(stances):
        told.append(translate("EvidenceLine", "kinds of verb: {0} | {1}").format(*stances))
    hedge = _terms(left.get("class")) or _terms(right.get("class"))
    if hedge:
        told.append(translate("EvidenceLine", "kind of hedge: {0}").format(hedge))
    values = [value for side in (left, right) if isinstance(value := side.get("value"), float)]
    if len(values) == 2:
        told.append(translate("EvidenceLine", "read as {0} | {1}").format(*map(_number, values)))
    return told


def _number(value: float) -> str:
    """A number as the reader's language writes it, without noughts behind the point."""
    locale = QLocale(spoken())
    return locale.toString(value, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)


def _uncovered(finding: Finding, comparison: Comparison) -> list[str]:
    """Clauses of a claim for which the other side has nothing."""
    texts = {
        "left": translate("EvidenceLine", "nothing on the right for {0}"),
        "right": translate("EvidenceLine", "nothing on the left for {0}"),
    }
    told = []
    for side in SIDES:
        places = finding.evidence.get("uncovered", {}).get(side, ())
        words = (_short(comparison.article(side).text[place["start"] : place["end"]]) for place in places)
        if places:
            told.append(texts[side].format(", ".join(f"“{w}”" for w in words)))
    return told


def _terms(names: object) -> str:
    """Names of the engine as the interface says them, with commas; empty for anything else."""
    return _short(", ".join(map(term, _strings(names))))


def _words(words: object) -> str:
    """Words that the engine lists, with commas; empty for anything else."""
    return _short(", ".join(_strings(words)))


def _strings(value: object) -> list[str]:
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        return []
    return list(value)


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= _LONGEST else flat[:_LONGEST].rsplit(" ", 1)[0] + " …"
