"""What the rule saw, in words: the line below the two wordings."""

from collections.abc import Mapping, Sequence

from diptych.comparison import Comparison
from diptych.finding import Finding, Side
from diptych_gui.translation import translate

_MOST = 160
# in the wordings and above them, in the reason, or of use to machines only
_SHOWN_ELSEWHERE = frozenset({"diff", "speaker", "same_speaker", "scare", "shared", "stems"})


def speakers(finding: Finding, side: Side, comparison: Comparison) -> list[str]:
    """Who speaks the quotations under the finding on one side, each name once, in order."""
    names: list[str] = []
    for quotation in comparison.quotations(side):
        if quotation.speaker and any(span.overlap(quotation.span) for span in finding.spans(side)):
            sure = quotation.confidence != "low"
            name = quotation.speaker.name if sure else translate("Evidence", "{0}?").format(quotation.speaker.name)
            if name not in names:
                names.append(name)
    return names


def explain(finding: Finding) -> str:
    """The rule and its evidence on one line: ``shared-quotation · score 0.93 · tie: the same quotation``."""
    parts = [
        translate("Evidence", "Rule {0}").format(finding.rule),
        translate("Evidence", "score {0}").format(f"{finding.score:.2f}"),
    ]
    if finding.evidence.get("same_speaker") is False:
        parts.append(translate("Evidence", "not ascribed to the same speaker"))
    seen = (item for item in finding.evidence.items() if item[0] not in _SHOWN_ELSEWHERE)
    parts += [f"{key.replace('_', ' ')}: {words}" for key, value in seen if (words := _words(value))]
    return " · ".join(parts)


def _words(value: object) -> str:
    """A piece of evidence as words; nothing for what is too long to be read in a line."""
    if isinstance(value, bool):
        return translate("Evidence", "yes") if value else translate("Evidence", "no")
    if isinstance(value, float):
        return f"{value:.2f}"
    if isinstance(value, str | int):
        words = str(value)
    elif isinstance(value, Mapping):
        words = "; ".join(
            f"{k.replace('_', ' ')} {inner}"
            for k, v in value.items()
            if k not in _SHOWN_ELSEWHERE and (inner := _words(v))
        )
    elif isinstance(value, Sequence):
        words = ", ".join(inner for v in value if (inner := _words(v)))
    else:
        return ""
    return words if len(words) <= _MOST else ""
