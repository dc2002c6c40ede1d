"""What a language says of single words: what may speak, what is a role, a verb, a name."""

from diptych.languages.inflection import verb_forms
from diptych.languages.pack import english, one_of, uncontracted
from tables import each

YES_AND_NO = {
    "looks_finite": ("was said went called shrugged", "red shed the harbour running"),
    "is_adverb": ("quickly again never", "family ally harbour said"),
    "is_auxiliary": ("was does doesn't won't can't shan't", "wont said n't harbour won"),
    "is_role": ("farmer farmers fishermen co-founder deputies mayor", "boat boats men's harbour"),
    "may_be_role": ("catcher archivist mayor farmers seamer", "her other after under boat over later"),
    "may_be_name": ("Lowe Anna Tollick", "He He's Running Sadly The And"),
    "can_speak": ("council councils report reports mayor committees", "harbour boats boat glass"),
}


@each("question", YES_AND_NO)
def test_a_question_is_answered(question):
    """Of the words before the comma it is true, of those behind it is not, near as they come."""
    asked = getattr(english(), question)
    true, false = (words.split() for words in YES_AND_NO[question])
    assert [word for word in true if not asked(word)] == []
    assert [word for word in false if asked(word)] == []


@each(
    ("noun", "singular"),
    [
        ("boats", "boat"), ("cities", "city"), ("ties", "tie"), ("policemen", "policeman"), ("glass", "glass"),
        ("harbour", "harbour"), ("men", "man"),
    ],
)  # fmt: skip
def test_plurals_lose_their_ending(noun, singular):
    """And singulars that look like one do not."""
    assert english().singular(noun) == singular


def test_offices_have_several_names():
    """An abbreviation is the office; a word of no office is itself."""
    assert {"gov", "governor"} <= english().same_offices("gov")
    assert english().same_offices("harbour") == {"harbour"}


def test_phrasal_verbs_are_known_by_each_form():
    """The first word in any form, with its particle."""
    cues = english().phrasal_cues
    assert {"back", "out"} <= cues["hit"]
    assert "out" in cues["pointed"]
    assert "said" not in cues


def test_words_become_a_group_of_a_pattern():
    """Longer words before what they begin with, and no words fit nothing."""
    assert one_of(("a", "an", "b.")) == r"(?:an|b\.|a)"
    assert one_of(()) == "(?!)"
    assert uncontracted("he's") == "he"


@each(
    ("verb", "forms"),
    [
        ("claim", "claim claims claimed claiming"), ("deny", "denies denied denying"), ("argue", "argues argued arguing"),
        ("admit", "admits admitted admitting"), ("stress", "stresses stressed stressing"),
        ("go", "goes going"), ("agree", "agrees agreed agreeing"), ("play", "plays played"),
    ],
)  # fmt: skip
def test_verbs_have_their_forms(verb, forms):
    """By the endings, the doubled letters, and the irregular ones."""
    assert set(forms.split()) <= set(verb_forms(verb))
