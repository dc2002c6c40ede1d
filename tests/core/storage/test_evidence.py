"""Evidence of a file that somebody else wrote, or damaged."""

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.storage.evidence import fitting
from tables import each

COMPARISON = Comparison(Article("Ten geese fled.", "l"), Article("Nine geese fled north.", "r"))
FINE = {
    "diff": [{"op": "~", "left": {"start": 0, "end": 3}, "right": {"start": 0, "end": 4}},
             {"op": "+", "left": None, "right": {"start": 15, "end": 21}}],
    "uncovered": {"left": [], "right": [{"start": 15, "end": 21}]},
    "quotations": [{"left": {"start": 0, "end": 9}, "right": {"start": 0, "end": 10}, "type": "verbatim",
                    "parts": {"left": [{"start": 0, "end": 3}], "right": [{"start": 0, "end": 4}]}}],
    "numbers": ["10"],
}  # fmt: skip
HELD = {"left": {"start": 0, "end": 3}, "right": {"start": 0, "end": 4}, "type": "verbatim"}


def test_what_the_engine_wrote_stays():
    """Evidence with places in both texts comes back as it was."""
    assert fitting(FINE, COMPARISON) == FINE


@each(
    "evidence",
    [
        {"diff": 5},
        {"diff": [5]},
        {"diff": [{"op": "~"}]},
        {"diff": [{"op": "?", "left": None, "right": None}]},
        {"diff": [{"op": "~", "left": {"start": 0, "end": 99}, "right": None}]},
        {"diff": [{"op": "~", "left": {"start": 3, "end": 1}, "right": None}]},
        {"diff": [{"op": "~", "left": {"start": -3, "end": 1}, "right": None}]},
        {"parts": {"left": [{"start": True, "end": 2}], "right": []}},
        {"uncovered": {"left": []}},
        {"uncovered": [1]},
        {"quotations": [5]},
        {"quotations": [{**HELD, "type": 5}]},
        {"quotations": [{**HELD, "left": {"start": 0, "end": 99}}]},
        {"quotations": [{**HELD, "parts": {"left": []}}]},
        {"left": {"gap": 99}},
        {"left": {"gap": "x"}},
        {"right": {"gap": -1}},
    ],
)
def test_what_points_outside_of_the_texts_is_left_behind(evidence):
    """A window that believed it would fail while it paints; the rest of the evidence stays."""
    assert fitting({**evidence, "numbers": ["10"]}, COMPARISON) == {"numbers": ["10"]}
