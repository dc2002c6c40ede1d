"""Folded texts lead back to the untouched one."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from diptych.sameness.characters import INVISIBLE
from diptych.sameness.folding import FoldingForm, folded
from diptych.span import Span
from tables import each

LETTERS = st.text(
    st.sampled_from("aé e\u0301’'\u00ad\u200b\n\t\u00a0“”\"–…ﬁ가ᄀ\u1161Ａß" + INVISIBLE[:6]), max_size=30
)


@given(LETTERS, st.sampled_from(["plain", "look", "search"]))
def test_every_folded_character_has_its_place(text: str, form: FoldingForm) -> None:
    """Starts and ends rise and lie inside the text."""
    found = folded(text, form)
    assert len(found.text) == len(found.starts) == len(found.ends)
    for n in range(len(found.text)):
        assert 0 <= found.starts[n] < found.ends[n] <= len(text)
        assert n == 0 or found.starts[n - 1] <= found.starts[n]


@given(LETTERS)
def test_normal_forms_and_unprinted_signs_fold_alike(text: str) -> None:
    """Composed or not, with soft hyphens or without: the plain form is the same of every line."""
    text = text.replace("\n", " ")  # a soft hyphen at the end of a line cuts a word: ``test_line_ends`` has those
    strewn = "\u00ad".join(unicodedata.normalize("NFD", text))
    assert folded(strewn, "plain").text == folded(text, "plain").text


@each(
    ("form", "text", "wanted"),
    [
        ("plain", "cafe\u0301 co\u00adoperate", "café cooperate"),
        ("plain", "“a”  b", "“a”  b"),
        ("look", "“a”\n\n«b» – c…", '"a" "b" - c...'),
        ("look", "Café", "Café"),
        ("search", "CAFÉ ﬁsh Ａ", "cafe fish a"),
    ],
)
def test_forms(form: FoldingForm, text: str, wanted: str) -> None:
    """Each form overlooks what it says and nothing more."""
    assert folded(text, form).text == wanted


def test_a_span_of_the_folded_text_is_the_untouched_words() -> None:
    """Soft hyphens inside a word belong to it, those after it do not."""
    text = "a co\u00adope\u0301ration\u00ad b"
    found = folded(text, "plain")
    at = found.text.index("coopération")
    assert found.span(at, at + len("coopération")).of(text) == "co\u00adope\u0301ration"
    assert found.inside(Span(2, len(text) - 2)) == (at, at + len("coopération"))
