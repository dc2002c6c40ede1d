"""Words cut at the end of a line are words; hyphens that are their own stay; every word leads to its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diptych.sameness.folding import folded, is_plain
from diptych.sameness.words import words
from tables import each


def norms(text: str) -> list[str]:
    """The folded words of a text."""
    return [word.norm for word in words(text)]


@each(
    ("text", "expected"),
    [
        ("not satis-\nfied with it", ["not", "satisfied", "with", "it"]),
        ("the pil-  \n   lars of", ["the", "pillars", "of"]),
        ("the inter\u00ad\nnational", ["the", "international"]),
        ("the HAR-\nBOUR is the harbour", ["the", "harbour", "is", "the", "harbour"]),
        ("an ill-\nness, an illness", ["an", "illness", "an", "illness"]),
        ("high-\nly praised", ["highly", "praised"]),
        ("Fähr-\nleute", ["fährleute"]),
    ],
)
def test_a_word_cut_at_the_end_of_a_line_is_one(text, expected):
    """The second part goes on in lower case, or the whole stands elsewhere in the text."""
    assert norms(text) == expected


@each(
    ("text", "expected"),
    [
        ("a well-\nknown boat", ["a", "well", "known", "boat"]),
        ("the up-to-\ndate list", ["the", "up", "to", "date", "list"]),
        ("his mother-\nin-law", ["his", "mother", "in", "law"]),
        ("the Anglo-\nSaxon boat", ["the", "anglo", "saxon", "boat"]),
        ("a night-\nboat, the night-boat", ["a", "night", "boat", "the", "night", "boat"]),
        ("pages 12-\n14 of it", ["pages", "12", "14", "of", "it"]),
        ("it was late -\nso late", ["it", "was", "late", "so", "late"]),
        ("late –\nso late", ["late", "so", "late"]),
        ("a list-\n\nthe next", ["a", "list", "the", "next"]),
    ],
)
def test_a_hyphen_of_the_words_own_stays(text, expected):
    """Compounds, names, figures, dashes and ends of paragraphs."""
    assert norms(text) == expected


def test_a_joined_word_leads_to_both_of_its_lines():
    """The untouched text is what is highlighted."""
    text = "not satis-\nfied with it"
    word = words(text)[1]
    assert text[word.start : word.end] == "satis-\nfied"


@pytest.mark.parametrize("form", ["plain", "look"])
def test_forms_that_compare_join_cut_words(form):
    """A quotation in which a line ends is the same; a search may mean the word with its hyphen or without."""
    assert folded("satis-\nfied, well-\nknown", form).text == "satisfied, well-known"


@given(st.text(alphabet="ab-\u00ad\n A", max_size=40))
def test_places_stay_in_order(text):
    """Whatever is cut, each character of the folded text comes from one place, and none from the same."""
    plain = folded(text, "plain")
    assert list(plain.starts) == sorted(set(plain.starts))
    assert all(start < end for start, end in zip(plain.starts, plain.ends, strict=True))
    assert is_plain(text) <= (plain.text == text)
