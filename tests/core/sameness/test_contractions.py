"""Contractions stand for whole words, in all their readings; possessives stand for none."""

from diptych.sameness.contractions import expansions, written_out
from tables import each

READINGS = [
    ("won't", ["will not"]),
    ("can't", ["can not"]),
    ("cannot", ["can not"]),
    ("shan't", ["shall not"]),
    ("isn't", ["is not"]),
    ("couldn't", ["could not"]),
    ("couldn't've", ["could not have"]),
    ("ain't", ["am not", "is not", "are not", "has not", "have not"]),
    ("i'm", ["i am"]),
    ("we're", ["we are"]),
    ("they've", ["they have"]),
    ("should've", ["should have"]),
    ("it's", ["it is", "it has"]),
    ("who's", ["who is", "who has"]),
    ("there's", ["there is", "there has"]),
    ("what's", ["what is", "what has", "what does"]),
    ("nobody's", ["nobody is", "nobody has"]),
    ("he'd", ["he had", "he would"]),
    ("how'd", ["how had", "how would", "how did"]),
    ("who'd've", ["who would have"]),
    ("you'll", ["you will"]),
    ("we'll", ["we will", "we shall"]),
    ("let's", ["let us"]),
    ("y'all", ["you all"]),
    ("gonna", ["going to"]),
    ("gotta", ["got to", "got a", "have got to"]),
    ("'em", ["them"]),
    ("'tis", ["it is"]),
    ("shoulda", ["should have"]),
    ("didnt", ["did not"]),
    ("alright", ["all right"]),
    ("em", ["them"]),
    ("til", ["until"]),
    ("goin", ["going"]),
    ("nothin'", ["nothing"]),
]


@each(("word", "readings"), READINGS)
def test_a_contraction_has_all_its_readings(word: str, readings: list[str]) -> None:
    """Every way to write it out, the usual one first."""
    assert [" ".join(reading) for reading in expansions(word)] == readings
    assert " ".join(written_out(word)) == readings[0]


@each(
    "word",
    [
        "mayor's",
        "council's",
        "farmers'",
        "o'clock",
        "o'brien",
        "its",
        "were",
        "well",
        "wont",
        "cant",
        "ill",
        "lets",
        "hell",
    ],
)
def test_other_words_stand_for_themselves(word: str) -> None:
    """A noun's possessive, a name, a word that lost no letter: none is written out."""
    assert expansions(word) == ()
    assert written_out(word) == (word,)
