"""What kind of fact a finding makes: that of its type, and that of what differs in it."""

from collections.abc import Iterator, Mapping

from diptych.evidence import CLOSEST_ALONE, CUT, steps
from diptych.finding import DIFFERENCE_TYPES, SIDES, Finding
from diptych.finding_types import finding_type
from diptych.sameness.quantities.quantity import CLOSE

NEARLY = 0.1  # share by which two figures may differ that tell the same
LEAST = 3  # words that are missed
SAME = "claim.same"  # the message of two sentences that are the same word for word
TURNS = ("negation", "opposite")  # in which words may differ that else are the same, so that only one side is true
# by the type of a difference that the finding names
NAMED: Mapping[str, str] = {
    "headline": "headline",
    "opening": "opening",
    "figure": "figures",
    "date": "dates",
    "verb": "verb",
    "label": "name",
    "actor": "actor",
    "attribution": "attributed",
    "negation": "denies",
    "quotation": "quotation-altered",
    "left out": "part",
}
# by what the sides of a claim differ in
DIFFERENCES: Mapping[str, str] = {
    **{differs: NAMED[name] for differs, name in DIFFERENCE_TYPES.items()},
    "opposite": "opposites",  # nobody denies anything
}
# by the rule that found it, where its type holds facts of two kinds
RULES: Mapping[str, str] = {
    "number-day": "dates",
    "quotation-paraphrased": "quotation-reported",
    "quotation-of-person": "quoted-otherwise",
    "quotation-in-pair": "quoted-otherwise",
    "quotation-cut-to-words": "quotation-cut",
    "step-of-a-scale": "strength",
    "figure-within-limit": "limit",
    "two-fates": "opposites",
    "words-of-two-people": "speaker",
    "discrepancy-opposite": "opposites",
    "counterpart-in-part": "only-in-part",
    "counterpart-otherwise": "perhaps-otherwise",
}


def labels(finding: Finding) -> Iterator[str]:
    """Every label that a finding earns; a difference that only a newer Diptych knows earns none."""
    for difference in finding.differences:
        if difference.type in NAMED and difference.rule not in (CUT, CLOSEST_ALONE):
            yield RULES.get(difference.rule, NAMED[difference.type])
    named = {NAMED.get(difference.type) for difference in finding.differences}
    if finding.differs and (label := DIFFERENCES.get(finding.differs)) and label not in named:
        yield label
    if turned := _turned(finding):
        yield turned
    faithful = finding.kind == "quote" and finding.type != "altered"
    goes_on = faithful and (finding.type == "trimmed" or any(map(finding.beyond, SIDES)))
    if goes_on or any(finding.gap(side) is not None for side in SIDES):
        yield "quotation-cut" if _loses_words(finding) else "both"
    elif rounding := _rounding(finding):
        yield rounding
    elif finding.is_perhaps_told and not finding.stands_beside:
        yield "perhaps-only"
    elif finding.rule in RULES:
        yield RULES[finding.rule]
    elif finding.kind == "claim" and "signs" in finding.evidence:
        yield "wording"  # one denies, or leaves open, what the other tells: whatever the sense, it is not the same
    elif finding.kind == "claim" and (finding.confidence != "high" or "other numbers" in finding.evidence):
        yield "maybe"  # each has a figure that the other lacks: they need not agree
    elif finding.message.id == SAME:
        yield "both"
    else:
        yield finding_type(finding.kind, finding.type).fact


def _turned(finding: Finding) -> str:
    """What words are that both have but for those that turn their sense: found weapons here, found no weapons there."""
    if finding.kind != "wording" or sum(step.changes for step in steps(finding.evidence)) != 1:
        return ""
    return next((DIFFERENCES[turn] for turn in TURNS if turn in finding.evidence.get("turns", ())), "")


def _rounding(finding: Finding) -> str:
    """What a figure is that both have but for the words about it.

    340 and some 340, 118 and nearly 120, 31.4 and more than 31 million tell the same; four and at least four do not
    quite, nor do 112 and over 100.
    """
    if finding.rule != "number-rounding":
        return ""
    (left, mine), (right, theirs) = (
        (seen.get("value"), set(seen.get("modifiers", ())))
        for seen in (finding.evidence.get(side, {}) for side in SIDES)
    )
    if left is None or right is None:
        return ""
    exact = not mine or not theirs  # “around 200” is no exact figure either
    if 0 < abs(left - right) <= NEARLY * max(abs(left), abs(right)):
        return "rounded"
    limited = exact and CLOSE not in mine | theirs and (mine ^ theirs) & {"more", "less"}
    return "limit" if limited else "rounded"


def _loses_words(finding: Finding) -> bool:
    """Whether one side leaves words out of a quotation that may be missed.

    Two that lead into it are none: who says them is said outside the marks instead.
    """
    cuts = [cut for side in SIDES for cut in finding.beyond(side)]
    return not cuts or any(len(cut.split()) >= LEAST for cut in cuts)
