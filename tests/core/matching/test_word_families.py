"""Word families: derived words count as one, strangers do not."""

from diptych.languages import english
from diptych.matching.word_families import family
from tables import each


@each(
    ("one", "other"),
    [("resigned", "resignation"), ("prosecutor", "prosecution"), ("flooding", "floods"), ("indict", "indictment")],
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
