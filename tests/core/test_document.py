"""A document's own nouns: who speaks."""

import pytest

from diptych.document import Speaker
from diptych.languages import english
from diptych.span import Span


def speaker(words: str) -> Speaker:
    """A speaker named by these words, in a text that is nothing else."""
    return Speaker(Span(0, len(words)), "Ana Ruiz")


@pytest.mark.parametrize("words", ["He", "she", "they", "I", "who", "he’s", "She'd", "they both", "others", "Everyone"])
def test_a_pronoun_is_known_by_its_class(words):
    """Words that stand for somebody named elsewhere are a pronoun, whatever their length."""
    assert speaker(words).is_pronoun(words, english())


@pytest.mark.parametrize(
    "words", ["Ng", "Li", "Bo", "Ruiz", "Vane", "Hecht", "Ito", "his aide", "the Fed", "WHO", "US"]
)
def test_a_short_name_is_no_pronoun(words):
    """Surnames and bodies of few letters are names, even where their letters are a pronoun's in capitals."""
    assert not speaker(words).is_pronoun(words, english())
