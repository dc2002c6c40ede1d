"""Which words of two paired passages differ; for panes, detail strip and paper."""

from diptych.finding import SIDES, Finding, Side
from diptych.span import Span


def changed_words(finding: Finding) -> dict[Side, tuple[Span, ...]]:
    """The words of a pair for which the other side has others in the same place; what is only style is left out."""
    return {
        side: tuple(words for step in finding.steps if step.changes and (words := step.words[side])) for side in SIDES
    }
