"""Looking up the terms of a word list in a text."""

from diptych.languages import english
from diptych.lexicons import Lexicon
from diptych.matching.term_index import Vocabulary
from diptych.sameness.words import words
from tables import each


def found(form, text, **classes):
    """The terms that a list of these classes finds in a text."""
    lexicon = Lexicon("made", "", classes, ())
    norms = [w.norm for w in words(text)]
    return {
        " ".join(norms[h.first : h.last]): h.classes for h in Vocabulary(lexicon, form, english()).all(norms).values()
    }


@each("shape", ["vow", "vows", "vowed", "vowing"])
def test_regular_forms_of_a_verb(shape):
    """A verb is found with -s, -ed and -ing."""
    assert found("verb", f"they {shape} it", promise=("vow",)) == {shape: {"promise"}}


@each(
    ("verb", "shapes"),
    [
        ("deny", "denies denied denying"),
        ("urge", "urges urged urging"),
        ("slam", "slams slammed slamming"),
        ("push back", "pushes back"),
    ],
)
def test_spelling_of_verb_forms(verb, shapes):
    """y becomes ie, e falls before -ing, a last consonant doubles, a phrase changes its first word."""
    for shape in [shapes] if " " in verb else shapes.split():
        assert found("verb", f"ministers {shape} again", c=(verb,)) == {shape: {"c"}}


def test_longest_term_wins():
    """A longer term swallows the shorter ones inside it."""
    assert found("exact", "more than likely so", a=("more than", "likely"), b=("more than likely",)) == {
        "more than likely": {"b"}
    }


def test_exact_means_exact():
    """A hedge is no stem: "reporter" does not make a "report"."""
    assert found("exact", "reporters report", hearsay=("reportedly", "report")) == {"report": {"hearsay"}}


def test_nouns_in_the_plural():
    """The terms of a contrast set are found in the plural too."""
    assert found("noun", "the Estate Taxes and tax cuts", levy=("tax cut",)) == {"tax cuts": {"levy"}}


@each(
    ("term", "text", "terms"),
    [
        ("handouts", "a handout and two handouts", {"handout", "handouts"}),
        ("tax handouts", "a tax handout, and a handout", {"tax handout"}),
        ("strikers", "a striker and two strikers", {"striker", "strikers"}),
        ("cart", "the car and its cart", {"cart"}),
        ("princess", "the princes and a princess", {"princess"}),
    ],
)
def test_nouns_in_the_singular(term, text, terms):
    """A term in the plural is found in the singular, and no other word is taken for one without its last letter."""
    assert found("noun", text, c=(term,)).keys() == terms


def test_a_term_at_the_end_of_the_text_ends_there():
    """The last word is looked up with the words after it, which are none."""
    lexicon = Lexicon("made", "", {"insist": ("insist", "insist on")}, ())
    norms = [w.norm for w in words("They insisted")]
    assert [hit.last for hit in Vocabulary(lexicon, "verb", english()).all(norms).values()] == [2]
