"""Which words of two paired passages differ; for panes, detail strip and paper."""

from diptych.finding import SIDES, Finding, Side
from diptych.span import Span

# operations of evidence["diff"] in which a side has words that the other has not
_CHANGED: dict[Side, str] = {"left": "~-", "right": "~+"}


def changed_words(finding: Finding) -> dict[Side, tuple[Span, ...]]:
    """The words of a pair for which the other side has others in the same place; what is only style is left out."""
    steps = finding.evidence.get("diff", ())
    found: dict[Side, tuple[Span, ...]] = {}
    for side in SIDES:
        places = [s[side] for s in steps if s["op"] in _CHANGED[side] and s[side] and not s.get("style")]
        found[side] = tuple(Span(place["start"], place["end"]) for place in places)
    return found
