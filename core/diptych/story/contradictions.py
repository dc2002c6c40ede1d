"""In what two sources contradict each other: what a finding says of it, and by which words."""

from diptych.facts.labels import labels
from diptych.finding import Finding, Side, is_suggestion
from diptych.span import Span

# Labels of facts, the weightiest first.
CONTRADICTIONS = ("figures", "dates", "denies", "actor", "quotation-altered")
_SURE = 0.7  # score from which two sentences tell the same: below it they may count two things
_NAMED = frozenset(("figure", "date", "negation", "actor"))  # of the differences that a pair of sentences names


def contradiction(finding: Finding) -> str:
    """In what the sides of a finding contradict each other, empty where they do not."""
    if is_suggestion(finding):
        return ""
    if finding.kind == "quote":
        return "quotation-altered" if finding.type == "altered" else ""
    if finding.kind == "claim" and finding.score < _SURE:
        return ""
    told = {*labels(finding)}
    return next((label for label in CONTRADICTIONS[:-1] if label in told), "")


def contrary_words(finding: Finding, side: Side) -> tuple[Span, ...]:
    """The words of one side by which it contradicts the other, as far as the finding names them."""
    if finding.kind == "framing":
        return finding.spans(side)
    if finding.kind == "quote":
        return tuple(words for step in finding.steps if step.changes and (words := step.words[side]))
    return tuple(words for each in finding.differences if each.type in _NAMED for words in each.words[side])
