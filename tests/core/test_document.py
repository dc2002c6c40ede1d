"""A document's own nouns: who speaks."""

from diptych.document import KnownPerson, Speaker
from diptych.languages import english
from diptych.span import Span
from tables import each


def speaker(words: str) -> Speaker:
    """A speaker named by these words, in a text that is nothing else."""
    return Speaker(Span(0, len(words)), "Ana Ruiz")


@each("words", ["He", "she", "they", "I", "who", "he’s", "She'd", "they both", "others", "Everyone"])
def test_a_pronoun_is_known_by_its_class(words):
    """Words that stand for somebody named elsewhere are a pronoun, whatever their length."""
    assert speaker(words).is_pronoun(words, english())


@each("words", ["Ng", "Li", "Bo", "Ruiz", "Vane", "Hecht", "Ito", "his aide", "the Fed", "WHO", "US"])
def test_a_short_name_is_no_pronoun(words):
    """Surnames and bodies of few letters are names, even where their letters are a pronoun's in capitals."""
    assert not speaker(words).is_pronoun(words, english())


@each(
    ("one", "other", "same"),
    [
        (("Jane Roe", "Roe", ""), ("Jane Roe", "Roe", "f"), True),
        (("Jane Roe", "Roe", ""), ("J. Roe", "Roe", ""), True),
        (("Jane Roe", "Roe", ""), ("Roe", "Roe", ""), True),
        (("Prince Oscar", "Oscar", "m"), ("Oscar", "Oscar", ""), True),
        (("Judge Roe", "Roe", "", "Roe"), ("Jane Roe", "Roe", "f"), True),
        (("Sir Ben Roe", "Roe", "m", "Ben Roe"), ("Judge Roe", "Roe", "", "Roe"), True),
        (("Sir Ben Roe", "Roe", "m", "Ben Roe"), ("Jane Roe", "Roe", ""), False),
        (("Jane Roe", "Roe", ""), ("John Roe", "Roe", ""), False),
        (("Jane Roe", "Roe", "f"), ("Roe", "Roe", "m"), False),
        (("Jane Roe", "Roe", ""), ("Jane Pike", "Pike", ""), False),
    ],
)
def test_two_names_may_be_one_person(one, other, same):
    """By surname and first name, an initial standing for the first name; never against their gender."""
    assert KnownPerson(*one).is_same(KnownPerson(*other)) is same
    assert KnownPerson(*other).is_same(KnownPerson(*one)) is same
