"""Words: where they are cut, how they fold, what aligns two of them."""

from diptych.languages import language
from diptych.sameness.stems import stem
from diptych.sameness.words import match_key, words, written
from tables import each

CUT = [
    ("the U.S. Navy", ["the", "us", "navy"]),
    ("well-known rules", ["well", "known", "rules"]),
    ("the mayor's boats, O'Brien's pier", ["the", "mayor", "boats", "o'brien", "pier"]),
    ("[W]e left [it]", ["we", "left", "it"]),
    ("it end[ed] badly", ["it", "ended", "badly"]),
    ("it end[ed", ["it", "end", "ed"]),
    ("Sand & Sons", ["sand", "and", "sons"]),
    ("12.5 and 1,200,000", ["12.5", "and", "1,200,000"]),
    ("$4 or € 5", ["4", "or", "5"]),
    ("40m boats", ["40m", "boats"]),
    ("12mph, 5kg", ["12", "mph", "5", "kg"]),
    ("the 13th, the 80s", ["the", "13th", "the", "80s"]),
    ("it fell −12 and -3", ["it", "fell", "12", "and", "3"]),
    ("the wall.² It", ["the", "wall", "it"]),
    ("don’t ‘go’", ["don't", "go"]),
    ("naïve cafe\u0301", ["naïve", "café"]),
    ("post\u00adpone it", ["postpone", "it"]),
    ("a_b", ["a", "b"]),
    ("", []),
]


@each(("text", "norms"), CUT, ids=[t for t, _ in CUT])
def test_where_words_are_cut(text, norms):
    """Hyphens split, inner dots and apostrophes join, figures keep their marks; the norm is what compares."""
    found = words(text)
    assert [w.norm for w in found] == norms
    assert all(text[w.start].strip() and text[w.end - 1].strip() for w in found)


def test_a_unit_is_a_word_however_close_it_stands():
    """But what makes an ordinal of a figure is a part of it, in each language its own."""
    assert [(w.norm, w.start, w.end) for w in words("12mph")] == [("12", 0, 2), ("mph", 2, 5)]
    assert [w.norm for w in words("le 1er, 12km", language=language("fr"))] == ["le", "1er", "12", "km"]
    assert [w.norm for w in words("12er Boot", language=language("de"))] == ["12", "er", "boot"]


def test_words_of_a_part_count_from_the_whole():
    """Offsets of the words of a part are places of the whole text."""
    text = "The old quay fell."
    assert [(w.norm, w.start, w.end) for w in words(text, 4, 12)] == [("old", 4, 7), ("quay", 8, 12)]


@each(
    ("word", "norm"),
    [
        ("QUAY’S", "quay"), ("it's", "it"), ("is's", "is"), ("U.S.", "us"), ("&", "and"),
        ("$12", "12"), ("−12", "12"), ("12.5", "12.5"), ("[W]e", "we"),
    ],
)  # fmt: skip
def test_folding(word, norm):
    """Case, apostrophes, inner dots, signs and a possessive s do not count; the dot of a figure does."""
    assert [found.norm for found in words(word)] == [norm]


def test_what_is_written_keeps_all_but_case():
    """The form that a reader sees is folded in case, marks and brackets alone."""
    assert [written(w) for w in ("QUAY’S", "[W]e", "U.S.")] == ["quay's", "we", "u.s."]


@each(
    ("one", "other", "same"),
    [
        ("boats", "boat", True),
        ("colour", "color", True),
        ("twelve", "12", True),
        ("ninety", "90", True),
        ("zero", "0", True),
        ("one", "1", False),  # “one” is a pronoun too
        ("glass", "glas", False),
        ("gas", "ga", False),  # three letters keep their s
        ("bus", "bu", False),
        ("boat", "goat", False),
    ],
)
def test_what_aligns_two_words(one, other, same):
    """Spelling, plural and figures against number words do not count."""
    assert (match_key(one) == match_key(other)) is same


@each(
    ("word", "tells"),
    [("quay", True), ("the", False), ("said", False), ("mr", False), ("x", False), ("7", True), ("don't", False)],
)
def test_which_words_carry_content(word, tells):
    """Function words, titles, “said” and single letters tell nothing of their own; a single digit does."""
    assert [w.content for w in words(word)] == [tells]


def test_stems():
    """Forms of one word share a stem, two words do not."""
    assert stem("flooded") == stem("flooding") == stem("floods")
    assert stem("flooded") != stem("floors")


@each(("word", "content"), [("qu'il", False), ("n'a", False), ("d'un", False), ("l'eau", True), ("d'accord", True)])
def test_what_an_apostrophe_ties_to_a_small_word_leaves_it_small(word, content):
    """In languages that tie words so; English ones as “d'accord” keep theirs."""
    (only,) = words(word, language=language("fr"))
    assert only.content is content
