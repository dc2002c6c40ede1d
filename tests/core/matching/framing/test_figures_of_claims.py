"""A figure that a claim sets against another one is of that thing, and of no second one."""

from diptych.document import Confidence
from diptych.evidence import Named
from diptych.finding import Finding
from diptych.matching.framing import _set_against_another
from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.number import VALUE
from diptych.message import plain
from diptych.sides import Both
from diptych.span import Span
from tables import each

ELEVEN, THREE, FOURTEEN = Span(0, 6), Span(40, 45), Span(10, 18)  # hurt here, in another year; hurt there
SURE: Confidence = "high"


@each(
    ("kind", "left", "right", "other"),
    [
        ("figure", ELEVEN, FOURTEEN, True),  # fourteen there are the eleven, not the three
        ("figure", THREE, FOURTEEN, False),  # the same two figures
        ("figure", ELEVEN, Span(60, 66), False),  # neither of them
        ("figure", THREE, Span(60, 66), True),
        ("date", ELEVEN, FOURTEEN, False),
    ],
)
def test_a_figure_has_one_counterpart(kind, left, right, other):
    """Of three here and fourteen there, what a claim sets against what."""
    evidence = {"differences": [Named(kind, "any", Both((left,), (right,))).to_record()]}
    claim = Finding("claim", "shared", (left,), (right,), 0.9, SURE, "any", plain("both"), evidence)
    assert _set_against_another(FramingDifference(VALUE, THREE, FOURTEEN, 0.7, {}), [claim]) == other
