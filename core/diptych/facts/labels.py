"""What kind of fact a finding makes: that of its type, and that of what differs in it."""

from collections.abc import Iterator, Mapping

from diptych.finding import SIDES, Finding
from diptych.finding_types import finding_type

LEAST = 3  # words that are missed
# by the type of a difference that the finding names
NAMED: Mapping[str, str] = {
    "headline": "headline",
    "figure": "figures",
    "date": "dates",
    "verb": "verb",
    "label": "name",
    "actor": "actor",
    "cause": "cause",
    "hedge": "hedged",
    "attribution": "attributed",
    "negation": "denies",
    "quotation": "quotation-altered",
    "left out": "part",
}
# by what the sides of a claim differ in
DIFFERENCES: Mapping[str, str] = {
    "number": "figures",
    "date": "dates",
    "negation": "denies",
    "opposite": "denies",
}
# by the rule that found it, where its type holds facts of two kinds
RULES: Mapping[str, str] = {
    "quotation-paraphrased": "quotation-reported",
    "quotation-of-person": "quoted-otherwise",
    "quotation-in-pair": "quoted-otherwise",
    "quotation-cut-to-words": "quotation-cut",
}


def labels(finding: Finding) -> Iterator[str]:
    """Every label that a finding earns; a difference that only a newer Diptych knows earns none."""
    for difference in finding.differences:
        if difference.type in NAMED:
            yield RULES.get(difference.rule, NAMED[difference.type])
    if finding.differs and finding.differs in DIFFERENCES:
        yield DIFFERENCES[finding.differs]
    if any(finding.gap(side) is not None for side in SIDES):
        yield "quotation-cut"
    elif finding.kind == "quote" and finding.type == "trimmed" and not _loses_words(finding):
        yield "both"
    elif _is_rounding(finding):
        yield "rounded"
    elif finding.rule in RULES:
        yield RULES[finding.rule]
    elif finding.kind == "unique" and finding.confidence == "low":
        yield "perhaps-only"
    else:
        yield finding_type(finding.kind, finding.type).fact


def _is_rounding(finding: Finding) -> bool:
    """Whether a figure is the same on both sides, with other words about it: 340 and some 340, not 112 and over 100."""
    if finding.rule != "number-rounding":
        return False
    left, right = (finding.evidence.get(side, {}).get("value") for side in SIDES)
    return left is not None and left == right


def _loses_words(finding: Finding) -> bool:
    """Whether one side leaves out words of the sentences that both quote, rather than whole sentences around them.

    Two words or three that lead into a quotation are none: who says them is said outside the marks instead.
    """
    cuts = [cut for side in SIDES for cut in finding.beyond(side)]
    return not cuts or any(len(cut.split()) >= LEAST and not _whole(cut) for cut in cuts)


def _whole(cut: str) -> bool:
    """Whether words are whole sentences."""
    words = cut.strip(" \n\"'“”‘’")
    return words[:1].isupper() and words[-1:] in tuple(".!?…")
