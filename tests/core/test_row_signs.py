"""What stands between the two sides of a row."""

from tests.making import article

from diptych.engine import compare
from diptych.facing import rows
from diptych.paragraphs import places_of
from diptych.row_signs import RowPlaces, RowSigns
from tables import each

TOLD = "The quarry of Tollick stays shut until spring, Ines Vane told a crowded council on Monday."


@each(
    ("right", "sign"),
    [
        (TOLD, "="),
        (TOLD.replace("Monday.", "Monday"), "="),  # a full stop is no word
        ("Until spring the quarry of Tollick stays shut, as Ines Vane told a crowded council on Monday.", "≈"),
    ],
)
def test_the_same_is_what_has_the_same_words(right, sign):
    """In another order, or with words around a quotation that both have, it is told in other words."""
    texts = {"left": f"Quarry shut\n\n{TOLD}\n", "right": f"Quarry shut\n\n{right}\n"}
    pair = compare(article(texts["left"]), article(texts["right"], "right.txt"))
    made = rows(pair)
    at = next(n for n, row in enumerate(made) if row.bond != "head")
    lines = {side: places_of(text) for side, text in texts.items()}
    assert RowSigns(RowPlaces(made, lines), (), texts).sign(at) == sign
