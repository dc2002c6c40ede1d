"""Where words that a reader typed stand, however either of them is written."""

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from diptych.occurrences import occurrences
from diptych.sameness.folding import folded
from diptych.span import Span
from tables import each


def test_offsets_are_those_of_the_text():
    """Case does not count, astral characters are one each, overlaps are left out."""
    text = "𝒳 Bridge, bridge and BRIDGE"
    assert [span.of(text) for span in occurrences(text, "bridge")] == ["Bridge", "bridge", "BRIDGE"]
    assert [span.start for span in occurrences("aaaa", "aa")] == [0, 2]
    assert occurrences(text, "") == []


def test_signs_of_regular_expressions_are_plain_signs():
    """A point is a point."""
    assert [s.start for s in occurrences("a.c abc", "a.c")] == [0]


# ---- words
@each(
    ("text", "wanted", "found"),
    [
        ("STRASSE", "straße", "STRASSE"),
        ("Straße", "strasse", "Straße"),
        ("a ﬁnd", "find", "ﬁnd"),
        ("cafe\u0301 noir", "café", "cafe\u0301"),
        ("café noir", "cafe", "café"),
        ("İstanbul", "istanbul", "İstanbul"),
        ("it cost 4\u00a0million", "4 million", "4\u00a0million"),
        ("he said “no way”", '"no way"', "“no way”"),
        ("the mayor’s boat", "mayor's", "mayor’s"),
        ("1914–1918", "1914-1918", "1914–1918"),
        ("𝒳 Bridge", "BRIDGE", "Bridge"),
        ("on the first\nline", "first line", "first\nline"),
        ("its  end\n\nA start", "end a start", "end\n\nA start"),
        ("one\u2028two\tthree", "one two three", "one\u2028two\tthree"),
        ("a co\u00adope\u00adration", "cooperation", "co\u00adope\u00adration"),
        ("zero\u200bwidth", "zerowidth", "zero\u200bwidth"),
        ("cooperation", "co\u00adoperation", "cooperation"),
        ("don´t go", "don't", "don´t"),
        ("＂no way＂ he said", "«no way»", "＂no way＂"),
        ("a well‑known — pier", "well-known - pier", "well‑known — pier"),
        ("so… he left", "so...", "so…"),
        ("Ko\u0308ln", "köln", "Ko\u0308ln"),
        ("Köln", "ko\u0308ln", "Köln"),
        ("\ufeffBridge", "bridge", "Bridge"),
    ],
    ids=ascii,
)
def test_words_are_found_however_they_are_written(text, wanted, found):
    """Case, accents, ligatures, typographic signs and hard blanks do not count; the place is that of the text."""
    assert [span.of(text) for span in occurrences(text, wanted)] == [found]


@each(("text", "wanted"), [("cost 4million", "4 million"), ("cart", "cat"), ("café", "caff")])
def test_other_words_are_not_found(text, wanted):
    """Folding leaves no letter and no blank out."""
    assert occurrences(text, wanted) == []


# ---- words that a line's end divides
@each(
    ("text", "wanted", "found"),
    [
        ("the engi-\nneers came", "engineers", "engi-\nneers"),
        ("the engi- \n  neers came", "engineers", "engi- \n  neers"),
        ("the engi\u2010\u2028neers came", "engineers", "engi\u2010\u2028neers"),
        ("the engi\u00ad\nneers came", "engineers", "engi\u00ad\nneers"),
        ("cafe\u0301\u00ad\nteria", "caféteria", "cafe\u0301\u00ad\nteria"),
        ("a well-\nknown pier", "wellknown", "well-\nknown"),
        ("a well-\nknown pier", "well-known", "well-\nknown"),
        ("the engi-\nneers", "engi- neers", "engi-\nneers"),
        ("the engi-\nneers", "engi-neers", "engi-\nneers"),
        ("well-\nknown engi-\nneers", "well-known engineers", "well-\nknown engi-\nneers"),
        ("to-\nday, today", "to", "to"),
    ],
    ids=ascii,
)
def test_a_hyphen_at_the_end_of_a_line_may_be_the_typesetters(text, wanted, found):
    """Nobody can tell whether the word has it, so it is found with and without."""
    assert occurrences(text, wanted)[0].of(text) == found


@each(
    ("text", "wanted"),
    [
        ("two- and three-storey houses", "twoand"),
        ("he said –\nwhatever", "saidwhatever"),
        ("he said—\nwhatever", "saidwhatever"),
        ("from 10-\n20 people", "1020"),
        ("the end -\nof it", "endof"),
        ("an end-\n\nNext part", "endnext"),
        ("an end\nnext", "endnext"),
        ("well-known", "wellknown"),
        ("engi -\nneers", "engineers"),
    ],
    ids=ascii,
)
def test_other_hyphens_and_line_ends_divide_no_word(text, wanted):
    """A hyphen within a line, a dash, a range of figures, the end of a paragraph."""
    assert occurrences(text, wanted) == []


LETTERS = st.text(st.sampled_from("aB cé\u0301-\n\u00ad\u200b\u00a0’'“…ﬁ"), max_size=24)


@given(LETTERS, LETTERS)
def test_what_is_found_says_what_was_sought(text, wanted):
    """Folded, a place holds the words sought and nothing else but the hyphen and the end of a line."""
    places = occurrences(text, wanted)
    for place in places:
        held = folded(place.of(text), "search").text
        assert re.sub("[- ]", "", folded(wanted, "search").text) == re.sub("[- ]", "", held)
    assert all(a.end <= b.start for a, b in pairwise(places))


@given(LETTERS, LETTERS, LETTERS)
def test_words_that_stand_there_are_found(before, words, after):
    """Whatever stands around them."""
    text = f"{before} {words} {after}"
    assert bool(occurrences(text, words)) == bool(folded(words, "search").text)


def test_an_accent_alone_is_nothing_to_find():
    """Without its letter it stands everywhere and nowhere."""
    assert occurrences("cafe\u0301", "\u0301") == []


def test_one_ligature_is_one_place():
    """Two letters of it are not two finds."""
    assert occurrences("\ufb03", "f") == [Span(0, 1)]
