"""Two spellings of one surname."""

from diptych.sameness.surnames import one_surname
from tables import each


@each(
    ("one", "other", "same"),
    [
        ("Oruzhan", "Orujan", True),
        ("Selenskyj", "Selensky", True),
        ("Gómez", "Gomez", True),
        ("Núñez", "NUNEZ", True),
        ("Quill", "Quinn", False),
        ("Vane", "Vine", False),  # too short
        ("Hansen", "Jansen", False),  # another beginning
        ("Marlow", "Marchetti", False),
    ],
)
def test_spellings_of_one_surname(one, other, same):
    """Most of the letters in one order, and the first of them."""
    assert one_surname(one, other) is same
    assert one_surname(other, one) is same
