"""A framing rule: what it finds, how sure it is, two short texts on which it fires. Each finder declares its own."""

from collections.abc import Mapping
from dataclasses import dataclass

from diptych.document import Confidence


@dataclass(frozen=True, slots=True)
class FramingRule:
    """One rule; ``confidence`` is its measured precision in words, the example two texts on which it fires.

    ``replaces``: the words of both sides stand for one another, so that the same words are no finding.
    ``anywhere``: the rule knows itself where else in the articles the words stand.
    """

    type: str
    confidence: Confidence
    left: str
    right: str
    replaces: bool = False
    anywhere: bool = False


Rules = Mapping[str, FramingRule]  # by the name that findings carry, which begins with the type
