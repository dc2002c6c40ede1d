"""Rows of digits: their value, the place of their last digit, and what is no number."""

from fractions import Fraction

from diptych.sameness.quantities import quantities
from diptych.sameness.quantities.digits import written_value
from tables import each

ROWS = [
    # token, value, place of its last digit
    ("7", 7, 1),
    ("40", 40, 1),
    ("999", 999, 1),
    ("990", 990, 1),  # counted, not rounded
    ("1000", 1000, 1000),
    ("1200", 1200, 100),
    ("1201", 1201, 1),
    ("1,200,000", 1_200_000, 100_000),
    ("1,200.50", Fraction("1200.5"), Fraction(1, 100)),
    ("12.5", Fraction("12.5"), Fraction(1, 10)),
    ("12.500", Fraction("12.5"), Fraction(1, 1000)),  # English: a decimal
    ("12.500.000", 12_500_000, 100_000),
    ("12'500'000", 12_500_000, 100_000),
    ("12٬500", 12_500, 100),
    ("12,34,567", 1_234_567, 1),
    ("0.5", Fraction("0.5"), Fraction(1, 10)),
    ("0", 0, 1),
    ("07", None, None),
    ("1,20", None, None),
    ("1.2.3", None, None),
    ("192.168.1.10", None, None),
    ("192.168.100.100", None, None),  # an address, though its groups have three digits from the second on
    ("300.168.100.100", 300_168_100_100, 100),  # no address: a group is too great
    ("192.168.100", 192_168_100, 100),  # three groups are none
    ("9" * 24, int("9" * 24), 1),
    ("9" * 25, None, None),  # an account
]


@each(("token", "value", "place"), ROWS, ids=[r[0] for r in ROWS])
def test_written_values(token, value, place):
    """Marks between thousands do not count; what is written like an address, a code or an account is no number."""
    assert written_value(token) == (None if value is None else (value, place))


@each(
    ("text", "values"),
    [
        ("12 500 000 boats", [12_500_000]),
        ("12 500 boats", [12_500]),
        ("012 500 boats", []),  # what begins with a zero is a code
        ("1234 500 boats", [1234, 500]),  # four digits are no first group
        ("12 50 boats", [12, 50]),
        ("12 500.5 miles", [Fraction("12500.5")]),
        ("2½ miles", [Fraction("2.5")]),
        ("2 ½ miles", [Fraction("2.5")]),
        ("½ mile", [Fraction("0.5")]),
        ("⅓ mile", [Fraction(1, 3)]),
    ],
)
def test_groups_and_parts(text, values):
    """Blanks group thousands after one to three digits; a sign for a part adds to the number before it."""
    assert [q.value for q in quantities(text)] == values


@each(
    ("text", "value"),
    [
        ("half of the boats", Fraction(1, 2)),
        ("half the boats", Fraction(1, 2)),
        ("a third of the boats", Fraction(1, 3)),
        ("one fifth of the boats", Fraction(1, 5)),
        ("two-thirds of the boats", Fraction(2, 3)),
        ("three quarters of the boats", Fraction(3, 4)),
        ("1/3 of the boats", Fraction(1, 3)),
        ("¾ of the boats", Fraction(3, 4)),
        ("one in five boats", Fraction(1, 5)),
        ("1 in 10 boats", Fraction(1, 10)),
        ("three out of five boats", Fraction(3, 5)),
        ("one in a thousand boats", Fraction(1, 1000)),
        ("two in every three boats", Fraction(2, 3)),
        ("one child in ten had", Fraction(1, 10)),
        ("one boat in ten sank", Fraction(1, 10)),
        ("two boats in five.", Fraction(2, 5)),
        ("one goal in ten games", None),
        ("two boats in five harbours", None),
        ("two boats in three days", None),
        # no parts
        ("a second of the boats", None),
        ("the second half of the game", None),
        ("half-hearted boats", None),
        ("three thirds of the boats", None),
        ("3/3 of the boats", None),
        ("0/3 of the boats", None),
        ("1/300 of the boats", None),
        ("one in 2019 of the boats", None),
        ("two in three days", None),
        ("two in every three days", None),
        ("five in three boats", None),
        ("a third boat", None),
    ],
)
def test_parts_of_a_whole(text, value):
    """A part has less above than below and goes on with its whole; an ordinal, a date and a rate are none."""
    parts = [q.value for q in quantities(text) if q.kind == "fraction"]
    assert parts == ([] if value is None else [value])
