"""The words of figures fit the facts that stand beside the code."""

from diptych.sameness.quantities import english, same
from diptych.sameness.quantities.conversion import CODES, FACTORS, NAMESAKES, SHARED_NAMES, UNITS
from diptych.sameness.quantities.lexicon import FILES
from diptych_resources import resource
from tables import each


def meanings(phrases):
    """What the terms of a list mean."""
    return {value for listed in phrases.first.values() for _, value in listed}


def test_every_unit_that_has_a_name_can_be_converted():
    """A unit of the data files has its factor, and so has each meaning of a name that several share."""
    words = english()
    assert meanings(words.units) | set(words.exact_units.values()) <= UNITS.keys()
    assert {name for names in NAMESAKES.values() for name in names} <= UNITS.keys() | FACTORS.keys()


def test_every_currency_that_has_a_name_is_known():
    """Names, signs and letters for money lead to a code or to a name that several currencies share."""
    words = english()
    named = meanings(words.currencies) | meanings(words.hundredths) | {*words.short_hundredths.values()}
    signs = {*words.signs.values(), *words.dollars.values(), *words.before_money.values()}
    assert named | signs <= CODES | SHARED_NAMES.keys()


@each("name", FILES)
def test_every_file_says_what_belongs_in_it(name):
    """The header of a data file is its contract."""
    text = resource("languages", "en", f"{name}.toml").read_text(encoding="utf-8")
    assert "\n# What belongs here: " in text.partition("\n[")[0]


def test_words_are_taken_along(figure):
    """Reading and comparing use the words that they are given, loaded once."""
    words = english()
    assert words is english()
    assert same(figure("two dozen boats"), figure("24 boats"), words).verdict == "same"
