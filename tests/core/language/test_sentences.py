"""Sentences: abbreviations, quotations, headings; together they are the whole text."""

from hypothesis import given
from hypothesis import strategies as st

from diptych.language.analysis import divided
from diptych.languages import english
from tables import each


def parts(text: str) -> list[str]:
    """The sentences of a text."""
    return [s.span.of(text) for s in divided(text, english()).sentences]


@each(
    ("text", "expected"),
    [
        ("The lamp burned. Nobody came.", ["The lamp burned.", "Nobody came."]),
        (
            "Mr. Pike met Sen. Roe at 5 p.m. on Monday. He left.",
            ["Mr. Pike met Sen. Roe at 5 p.m. on Monday.", "He left."],
        ),
        ("The U.S. sent J. K. Mora. He left.", ["The U.S. sent J. K. Mora.", "He left."]),
        ("It cost 3.4 million. Is that much?", ["It cost 3.4 million.", "Is that much?"]),
        ("“It burned,” Roe said. “We saw it.”", ["“It burned,” Roe said.", "“We saw it.”"]),
        ("“It burned. We saw it,” Roe said.", ["“It burned.", "We saw it,” Roe said."]),
        ("“Is it lit?” Pike asked. He left.", ["“Is it lit?” Pike asked.", "He left."]),
        ("She left … and came back.", ["She left … and came back."]),
        ("Das Boot lief am 3. Juni aus. Es kam nie an.", ["Das Boot lief am 3. Juni aus.", "Es kam nie an."]),
        ("They lost by 3. Nobody cared.", ["They lost by 3.", "Nobody cared."]),
    ],
)
def test_where_sentences_end(text, expected):
    """At full stops, not at abbreviations, initials, figures; what attributes a quotation stays with it."""
    assert parts(text) == expected


def test_headings_are_known():
    """Headline, byline, date and source lines are headings; a paragraph is none."""
    text = "Lamp goes out at Tollick\n\nBy Ana Ruiz\n\n14 March 2025\n\nThe lamp went out on Monday.\n\nSource: Harbour office"
    assert [s.heading for s in divided(text, english()).sentences] == [True, True, True, False, True]


def test_lines_wrapped_by_hand_are_one_paragraph():
    """A text broken at seventy characters is read by paragraphs; one with a paragraph a line by lines."""
    wrapped = "\n".join(["The lamp at Tollick went out on Monday night and nobody could say"] * 3) + "\nwhy it did."
    assert len(divided(wrapped, english()).paragraphs) == 1
    assert len(divided("The lamp went out.\nNobody could say why.", english()).paragraphs) == 2


@given(st.text(alphabet="Ab. \n“”'?,", max_size=120))
def test_sentences_cover_all_but_white_space(text):
    """Whatever the text, sentences follow each other and leave out nothing but white space."""
    at = 0
    for sentence in divided(text, english()).sentences:
        assert text[at : sentence.span.start].strip() == ""
        at = sentence.span.end
    assert text[at:].strip() == ""
