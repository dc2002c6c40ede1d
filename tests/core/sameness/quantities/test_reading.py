"""Figures: value, unit and rounding, from digits and from words."""

import pytest
from diptych.matching.figures import figures

from diptych.span import Span


def read(text: str):
    """The figures of a whole text as (value, unit, rounding)."""
    return [(f.value, f.unit, f.rounding) for f in figures(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("4,200 homes were lost", (4200, "home", "=")),
        ("more than 40 people came", (40, "person", ">")),
        ("nearly 40 people came", (40, "person", "<")),
        ("about forty-seven boats", (47, "boat", "~")),
        ("a bill of $3.4 million", (3_400_000, "money", "=")),
        ("£2bn for the line", (2_000_000_000, "money", "=")),
        ("two hundred jobs", (200, "job", "=")),
        ("12 percent of it", (12, "percent", "=")),
        ("12 per cent of it", (12, "percent", "=")),
        ("12% of it", (12, "percent", "=")),
        ("in 2019", (2019, "year", "=")),
        ("a 30-mile road", (30, "mile", "=")),
    ],
)
def test_a_figure_has_value_unit_and_rounding(text, expected):
    """Digits, words, scales, money signs and modifiers are read alike."""
    assert read(text) == [expected]


@pytest.mark.parametrize("text", ["on the 21st", "one of them", "a boat", "no figure at all"])
def test_ordinals_and_a_bare_one_are_no_figures(text):
    """What merely points or introduces does not count anything."""
    assert read(text) == []


def test_words_and_digits_of_one_value_are_equal():
    """“Seven” and “7” have one key, “7 percent” another."""
    keys = [figures(t, Span(0, len(t)))[0].key for t in ("seven ships", "7 ships", "7 percent")]
    assert keys[0] == keys[1] != keys[2]


def test_only_the_span_is_read_and_offsets_lead_to_the_text():
    """Figures outside the span are left alone; those inside are cut from the whole text."""
    text = "In May 30 came. In June $12 million went."
    (found,) = figures(text, Span(16, len(text)))
    assert found.span.of(text) == "$12 million"
