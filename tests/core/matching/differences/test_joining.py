"""What becomes of the differences that claims contradict."""

from types import SimpleNamespace

from diptych.evidence import Named
from diptych.matching.differences.difference import Difference
from diptych.matching.differences.joining import _without_other_counts
from diptych.matching.differences.names import SAME_COUNT
from diptych.sides import Both
from diptych.span import Span
from tables import each

THREE, FOUR, SUSPECTS = Span(0, 12), Span(0, 11), Span(40, 54)  # three people here; four people, three suspects there


def named(kind: str, rule: str, left: Span, right: Span) -> Difference:
    """A difference of the first sentence of either side."""
    return Difference(kind, rule, (0, 0), (left,), (right,), 0.9)


@each(
    ("claimed", "found", "kept"),
    [
        ([], [], True),
        ([(THREE, FOUR)], [], False),  # the three are four there, so that the suspects are others
        ([], [(THREE, FOUR)], False),
        ([(Span(60, 70), FOUR)], [], True),  # another figure is
    ],
)
def test_a_count_set_against_another_one_is_not_called_something_else(claimed, found, kept):
    """By whichever rule the two counts were found to differ."""
    hints = [Named("figure", "discrepancy-number", Both((left,), (right,))) for left, right in claimed]
    claims = SimpleNamespace(findings=[SimpleNamespace(differences=hints)])
    figures = [named("figure", "figures-of-one-thing", left, right) for left, right in found]
    label = named("label", SAME_COUNT, THREE, SUSPECTS)
    assert list(_without_other_counts([*figures, label], claims)) == [*figures, *([label] if kept else [])]
