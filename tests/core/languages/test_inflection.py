"""English endings."""

from diptych.languages.inflection import every_form, joined, verb_forms
from tables import each


@each(
    ("word", "ending", "whole"),
    [
        ("city", "s", "cities"), ("boy", "s", "boys"), ("church", "s", "churches"), ("centre", "ed", "centred"),
        ("analyse", "able", "analysable"), ("agree", "ed", "agreed"), ("agree", "ing", "agreeing"), ("dye", "ing", "dyeing"),
        ("catalogue", "ing", "cataloguing"), ("carry", "ed", "carried"), ("carry", "ing", "carrying"),
        ("lawful", "ly", "lawfully"), ("possible", "ly", "possibly"), ("happy", "ly", "happily"), ("tragic", "ly", "tragically"),
    ],
)  # fmt: skip
def test_endings_are_spelt(word: str, ending: str, whole: str) -> None:
    """A silent e goes before a vowel, y becomes i after a consonant, hissing words take -es."""
    assert joined(word, ending) == whole


@each(
    ("verb", "form"),
    [
        ("drop", "dropped"),
        ("acquit", "acquitted"),
        ("open", "opened"),
        ("go", "goes"),
        ("rise", "rising"),
        ("tie", "tied"),
        ("veto", "vetoes"),
    ],
)
def test_regular_forms_hold_the_doubled_ones(verb: str, form: str) -> None:
    """One consonant behind one vowel may be doubled, “qu” being a consonant."""
    assert form in verb_forms(verb)


def test_irregular_forms_stand_for_the_past() -> None:
    """Where the table has the past, the regular one is not made."""
    assert every_form("rise") == {"rise", "rises", "rising", "rose", "risen"}
    assert {"won", "winning"} <= every_form("win")
    assert "feeded" not in every_form("feed")
    assert {"feed", "fed"} <= every_form("feed")
