"""Which words of two paired passages differ, and where one side leaves some out; for panes, detail strip and paper."""

from diptych.finding import SIDES, Finding, Side
from diptych.span import Span

# operations of evidence["diff"] in which a side has words that the other has not
_CHANGED: dict[Side, str] = {"left": "~-", "right": "~+"}


def changed_words(finding: Finding) -> dict[Side, tuple[Span, ...]]:
    """The words of a pair that the other side does not have in the same place, as the engine saw it; in order."""
    steps = finding.evidence.get("diff", ())
    found: dict[Side, tuple[Span, ...]] = {}
    for side in SIDES:
        places = [step[side] for step in steps if step["op"] in _CHANGED[side] and step[side]]
        found[side] = tuple(Span(place["start"], place["end"]) for place in places)
    return found


def gap(finding: Finding, side: Side) -> int | None:
    """Where this side leaves out what the other one quotes, a code point; its span is only what stands around there."""
    facts = finding.evidence.get(side)
    place = facts.get("gap") if isinstance(facts, dict) else None
    return place if isinstance(place, int) else None
