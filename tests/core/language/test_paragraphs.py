"""Paragraphs: at empty lines, whole where they broke inside a quotation."""

import pytest

from diptych.language.paragraphs import paragraphs
from tables import each

LONG = "The quay of Calder was shut on Monday because a crane had fallen on it in the night, the harbour board said."


def parts(text: str) -> list[str]:
    """The paragraphs of a text."""
    return [span.of(text) for span in paragraphs(text)]


@each("gap", ["\n\n", "\n \n", "\n\t\u00a0\n", "\n\n\n\n"])
def test_an_empty_line_parts_paragraphs(gap):
    """Blanks on it or not."""
    assert parts(f"  {LONG}{gap}{LONG}\n") == [LONG, LONG]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("“Nobody told the keepers of the old", "quay that the crane would fall,” Lowe said."),
        ('"Nobody told the keepers of the old', 'quay that the crane would fall," Lowe said.'),
    ],
)
def test_a_break_inside_a_quotation_parts_nothing(first, second):
    """Where no stop stands before it and the next line goes on in lower case."""
    assert parts(f"{LONG}\n\n{first}\n\n{second}\n\n{LONG}") == [LONG, f"{first}\n\n{second}", LONG]


@each(
    ("first", "second"),
    [
        ("Nobody told the keepers of the old", "quay that the crane would fall, Lowe said."),  # no quotation
        ("“Nobody” told the keepers of the old", "quay that the crane would fall, Lowe said."),  # closed
        ('"Nobody" told the keepers of the old', "quay that the crane would fall, Lowe said."),
        ("“Nobody told the keepers of the old", "Quay that the crane would fall,” Lowe said."),  # begins afresh
        ("“Nobody told the keepers of the old.", "quay that the crane would fall,” Lowe said."),  # a stop
    ],
)
def test_other_breaks_part_paragraphs(first, second):
    """One of its marks alone is not enough."""
    assert parts(f"{LONG}\n\n{first}\n\n{second}") == [LONG, first, second]
