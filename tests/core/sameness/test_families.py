"""Words that may stand for one another in two reports of one event."""

from diptych.languages import LanguagePack, language
from diptych.languages.tables import lines
from diptych.sameness.families import families, first_line
from tables import each


def akin(one: str, other: str, pack: LanguagePack | None = None) -> bool:
    """Whether two words have a family in common."""
    return not families(one, pack).isdisjoint(families(other, pack))


@each(
    ("one", "other"),
    [("shop", "stores"), ("killed", "dead"), ("residents", "people"), ("closed", "shut"), ("began", "starting"),
     ("neighbourhood", "neighborhoods"), ("cancelled", "grounded")],
)  # fmt: skip
def test_any_form_of_the_one_may_stand_for_any_of_the_other(one, other):
    """Whichever comes first, in any tense and number and spelling."""
    assert akin(one, other)
    assert akin(other, one)


@each(
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


@each(
    ("code", "one", "other"),
    [
        ("de", "verletzte", "verletzten"),
        ("de", "zuschauer", "besuchern"),
        ("fr", "déchets", "ordures"),
        ("fr", "interpellées", "arrestation"),
        ("es", "vecinos", "personas"),
        ("es", "contagios", "casos"),
    ],
)
def test_other_languages_have_families_of_their_own(code, one, other):
    """In any form that the stemmer of the language knows; words of English belong to none of them."""
    assert akin(one, other, language(code))
    assert not akin("shop", "store", language(code))


@each(("code", "one", "other"), [("de", "tote", "verletzte"), ("fr", "morts", "blessés"), ("es", "muertos", "heridos")])
def test_two_facts_are_no_family(code, one, other):
    """Who was killed was not hurt, in any language."""
    assert not akin(one, other, language(code))


@each(
    ("code", "one", "other"),
    [("es", "libre", "libro"), ("es", "parte", "partido"), ("fr", "mère", "mer"), ("fr", "général", "généraliste"),
     ("de", "gestellt", "jobs"), ("de", "beruf", "berufung")],
)  # fmt: skip
def test_a_stem_makes_no_family_of_strangers(code, one, other):
    """A word that the stemmer takes for a form of another is of no line, for claims as for differences."""
    assert not akin(one, other, language(code))
    assert first_line(one, language(code)) == "none"


@each(
    ("code", "word", "line"),
    [("de", "führen", "lead"), ("de", "fuhr", "drive"), ("de", "beschäftigte", "worker"), ("fr", "employées", "worker"),
     ("fr", "l'accusé", "accused"), ("fr", "l'accusation", "prosecutor"), ("es", "murieron", "killed"), ("es", "farol", "")],
)  # fmt: skip
def test_the_first_line_tells_what_a_word_is_in_claims(code, word, line):
    """As a line has it, else by its stem; most words are of none."""
    assert first_line(word, language(code)) == line
