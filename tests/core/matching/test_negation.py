"""What a sentence denies."""

from diptych.matching.negation import denied_from, denies
from tables import each

DENIED = [
    ("Lowe did not sign it.", "sign", "not"),
    ("Lowe didn't sign it.", "sign", "didn't"),
    ("Lowe never signed it.", "signed", "never"),
    ("Lowe cannot sign it.", "sign", "cannot"),
    ("Lowe neither signed nor read it.", "signed", "neither"),
    ("Lowe neither signed nor read it.", "read", "nor"),
    *((f"Lowe {verb} to sign it.", "sign", verb) for verb in "fail fails failed refuse refuses refused".split()),
    *((f"Lowe {verb} to sign it.", "sign", verb) for verb in "decline declines declined".split()),
    ("Lowe has yet to sign it.", "sign", "yet"),
    ("Lowe has not been heard.", "heard", "not"),
    ("Lowe may not be heard.", "heard", "not"),
    ("Lowe could not have signed it.", "signed", "not"),
    ("Lowe has not even signed it.", "signed", "not"),
    ("Lowe has not ever signed it.", "signed", "not"),
    ("Lowe has not yet signed it.", "signed", "not"),
    ("Lowe has not to have really been heard.", "heard", None),  # five words away
    ("Lowe has not really even been heard.", "heard", "not"),
    ("Lowe is not a friend of it.", "friend", None),  # an article begins a thing
    ("Lowe did not, signed or unsigned, read it.", "signed", None),  # a mark between
    ("Lowe signed it without reading it.", "reading", None),  # denies a thing, not the verb
    ("Lowe did not sign it.", "it", None),
    ("Lowe has signed it.", "signed", None),
    ("Yet Lowe signed it.", "signed", None),
    ("Lowe has yet more signed papers.", "signed", None),
]


@each(("text", "word", "negation"), DENIED, ids=[f"{t} ({w})" for t, w, _ in DENIED])
def test_which_negation_denies_a_word(indexed, text, word, negation):
    """A negation reaches its verb over adverbs and helping words, no farther than four words and over no mark."""
    side = indexed(text)
    norms = [w.norm for w in side.words]
    found = denied_from(side, 0, norms.index(word))
    assert (found if found is None else norms[found]) == negation


def test_a_negation_of_the_sentence_before_denies_nothing(indexed):
    """The words before the start of a sentence are another's."""
    side = indexed("He did not sign")
    assert denied_from(side, 2, 3) == 2
    assert denied_from(side, 3, 3) is None


@each(
    "word",
    "no none nobody nothing nowhere nor without hardly barely scarcely unlikely unable deny denies denied not never "
    "isn't".split(),
)
def test_a_sentence_that_denies_anything(indexed, word):
    """Any of these makes a sentence one that affirms nothing for sure."""
    side = indexed(f"The mill {word} closed on Monday. The mill closed on Friday.")
    assert [denies(side, s.span) for s in side.document.sentences] == [True, False]
