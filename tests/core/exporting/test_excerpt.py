"""Excerpts of long passages: what differs is seen in them."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from diptych.exporting.excerpt import excerpt
from diptych.span import Span

TEXT = " ".join(f"word{n}" for n in range(100))


def shown(parts, text=TEXT):
    return " … ".join(part.of(text) for part in parts)


def place(word, text=TEXT):
    start = text.index(word)
    return Span(start, start + len(word))


def test_what_is_short_enough_is_whole():
    """The passages as they are, between words or not."""
    spans = (Span(0, 11), Span(20, 29))
    assert excerpt(TEXT, spans, (), 20) == spans


def test_the_beginning_where_nothing_differs():
    """Whole words, as many as there is room for."""
    assert shown(excerpt(TEXT, [Span(0, len(TEXT))], (), 20)) == "word0 word1 word2"


def test_what_differs_at_the_end_is_seen():
    """With what stands around it, and with how the passage begins."""
    parts = excerpt(TEXT, [Span(0, len(TEXT))], [place("word90")], 60)
    assert "word89 word90 word91" in shown(parts)
    assert shown(parts).startswith("word0 word1")


def test_two_words_are_not_left_out_alone():
    """A “…” would be as long as they are."""
    parts = excerpt(TEXT, [Span(0, len(TEXT))], [place("word50"), place("word53")], 14)
    assert shown(parts) == "word50 word51 word52 word53"


def test_parts_of_two_passages_stay_apart():
    """Whatever stands between them belongs to neither."""
    first, second = Span(0, 17), Span(18, 41)
    parts = excerpt(TEXT, [first, second], [place("word2"), place("word3")], 24)
    assert all(any(span.contains(part) for span in (first, second)) for part in parts)


@given(
    st.lists(st.integers(0, 60), min_size=1, max_size=40),
    st.lists(st.tuples(st.integers(0, 300), st.integers(0, 30)), max_size=5),
    st.integers(1, 200),
)
def test_an_excerpt_is_made_of_whole_words_in_order(lengths, marks, most):
    """The first that differs is always among them."""
    text = " ".join("x" * (1 + length) for length in lengths)
    whole = Span(0, len(text))
    differing = [Span(min(start, len(text)), min(start + length, len(text))) for start, length in marks]
    parts = excerpt(text, [whole], differing, most)
    assert parts
    assert all(one.end < other.start for one, other in pairwise(parts))
    for part in parts:
        assert part.start == 0 or text[part.start - 1] == " "
        assert part.end == len(text) or text[part.end] == " "
    marked = [n for n in range(len(text)) if text[n] != " " and any(d.start <= n < d.end for d in differing)]
    if marked:
        assert any(part.start <= marked[0] < part.end for part in parts)
