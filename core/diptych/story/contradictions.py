"""In what two sources contradict each other: what a finding says of it, and by which words."""

from collections.abc import Mapping

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
        steps = finding.evidence.get("diff", ())
        return tuple(_span(s[side]) for s in steps if s["op"] != "=" and "style" not in s and s[side])
    named = (d for d in finding.evidence.get("differences", ()) if d["type"] in _NAMED)
    return tuple(_span(place) for difference in named for place in difference[side])


def _span(record: Mapping[str, int]) -> Span:
    return Span(record["start"], record["end"])
