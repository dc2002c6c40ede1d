"""Word families: derived words count as one, strangers do not."""

from diptych.languages import english, language
from diptych.matching.word_families import family
from tables import each


@each(
    ("one", "other"),
    [
        ("resigned", "resignation"),
        ("treated", "treatment"),
        ("prosecutor", "prosecution"),
        ("flooding", "floods"),
        ("indict", "indictment"),
    ],
)
def test_derived_words_are_of_one_family(one, other):
    """A verb, what is done and who does it share one key."""
    assert family(one, english()) == family(other, english())


@each(("one", "other"), [("port", "portion"), ("contract", "control"), ("general", "generous")])
def test_words_that_merely_begin_alike_are_strangers(one, other):
    """Equal beginnings do not make a family."""
    assert family(one, english()) != family(other, english())


def test_figures_and_number_words_are_one():
    """“Three” and “3” share a key."""
    assert family("three", english()) == family("3", english())


@each(
    ("code", "one", "other"),
    [
        ("de", "explodierte", "explosion"),
        ("de", "streikten", "warnstreik"),
        ("de", "aufbrach", "aufbrechen"),
        ("de", "anzunehmen", "annahm"),
        ("de", "unternehmens", "firma"),
        ("fr", "grève", "débrayage"),
        ("fr", "fermeront", "fermeture"),
        ("fr", "vendue", "vente"),
        ("es", "cierra", "cierre"),
        ("es", "murió", "fallecidos"),
        ("es", "pidieron", "exigen"),
    ],
)
def test_other_languages_join_what_their_stemmers_part(code, one, other):
    """A deed and its noun, a strong verb in any form, words by which news calls one thing."""
    assert family(one, language(code)) == family(other, language(code))


@each(
    ("code", "one", "other"),
    [
        ("de", "annahm", "aufnahm"),
        ("de", "tote", "verletzte"),
        ("de", "personen", "bewohner"),
        ("fr", "fermé", "ouvert"),
        ("fr", "père", "mort"),
        ("es", "subida", "bajada"),
        ("es", "tema", "temor"),
    ],
)
def test_other_languages_part_what_is_another_thing(code, one, other):
    """Verbs by what they begin with, opposites, strangers; people are in any sentence and tie none."""
    assert family(one, language(code)) != family(other, language(code))
