"""Words that may stand for one another in two reports of one event."""

import pytest

from diptych.languages.tables import lines
from diptych.sameness.families import akin, families


@pytest.mark.parametrize(
    ("one", "other"),
    [("shop", "stores"), ("killed", "dead"), ("residents", "people"), ("closed", "shut"), ("began", "starting"),
     ("neighbourhood", "neighborhoods"), ("cancelled", "grounded")],
)  # fmt: skip
def test_any_form_of_the_one_may_stand_for_any_of_the_other(one, other):
    """Whichever comes first, in any tense and number and spelling."""
    assert akin(one, other)
    assert akin(other, one)


@pytest.mark.parametrize(
    ("one", "other"), [("damaged", "destroyed"), ("killed", "injured"), ("police", "protesters"), ("ferry", "sluice")]
)
def test_what_tells_another_fact_does_not(one, other):
    """Words of another strength or about other people are differences."""
    assert not akin(one, other)


def test_no_step_of_a_scale_may_stand_for_another():
    """What one list calls the same the other must not call a difference."""
    for name, steps in lines("strengths"):
        both = [(x, y) for x in steps for y in steps if x < y and akin(x, y)]
        assert both == [], name


def test_a_word_of_no_family_has_none():
    """Most words."""
    assert families("sluice") == frozenset()
