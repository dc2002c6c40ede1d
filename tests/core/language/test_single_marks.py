"""Single marks: quotations, and apostrophes that only look like marks."""

from diptych.language.segment import Segment, char_after, char_before, quoted_words
from diptych.language.single_marks import singles
from diptych.language.unclosed_quotations import lost_close
from diptych.languages import english
from diptych.span import Span
from tables import each


def found(text: str, doubles: tuple[Segment, ...] = ()) -> list[str]:
    """The words between single marks."""
    language = english()
    segments = singles(text, Span(0, len(text)), doubles, lost_close(text, language), language)
    assert all(s.single and s.marks.start < s.span.start <= s.span.end < s.marks.end for s in segments)
    return [s.span.of(text) for s in segments]


@each(
    ("text", "words"),
    [
        ("Lowe called it ‘a wreck’ on Monday.", ["a wreck"]),
        ("Lowe called it 'a wreck' on Monday.", ["a wreck"]),
        ("Lowe called it ‹a wreck› on Monday.", ["a wreck"]),
        ("(‘a wreck’) and —‘a ruin’", ["a wreck", "a ruin"]),
        ("‘£40 a day’, ‘…and more’, ‘[It] fell’", ["£40 a day", "…and more", "[It] fell"]),
        ("‘The traders’ union fell,’ Lowe said.", ["The traders’ union fell,"]),
        ("‘The traders’ said Lowe.", ["The traders"]),
        ("‘the rock ’n’ roll age’ of Calder", ["the rock ’n’ roll age"]),
        ("‘They’re goin’ home,’ Lowe said.", ["They’re goin’ home,"]),
        ("‘A wreck’ and ‘a ruin’.", ["A wreck", "a ruin"]),
        ("the ‘Sailors’ Arms’ was shut", ["Sailors’ Arms"]),
        ("the ‘traders’ union was shut", ["traders"]),
    ],
)
def test_quotations(text, words):
    """Free to the left, words to the right; the mark that closes is no possessive where another can be."""
    assert found(text) == words


@each(
    "text",
    [
        "The traders’ union and the farmers’ board met.",
        "Lowe's quay and Birk's quay.",
        "They got ’em in the ’90s, ’cause they paid.",
        "It is 6' 2'' wide and 5' deep.",
        "He said ' nothing ' of it.",
        "The rock 'n' roll of Calder.",
        "An o’clock is not a ‘",
        "He wrote ‘’ and nothing between.",
        "‘Nobody closes this quotation at all, and the paragraph ends",
    ],
)
def test_apostrophes(text):
    """Within words, at their ends, in the place of what they lost, and marks without words."""
    assert found(text) == []


def test_inside_double_marks_and_around_them():
    """A single mark within double ones is nested and closes before they do; one outside does not close inside."""
    text = "“Lowe called it ‘a wreck’ again,” he said, ‘a ruin’."
    double = Segment(Span(1, 31), Span(0, 33))
    language = english()
    segments = singles(text, Span(0, len(text)), (double,), lost_close(text, language), language)
    assert [(s.span.of(text), s.nested) for s in segments] == [("a wreck", True), ("a ruin", False)]
    assert found("‘a wreck “of Calder’s quay” it was’ he", (Segment(Span(10, 25), Span(9, 26)),)) == [
        "a wreck “of Calder’s quay” it was"
    ]


def test_what_stands_beside_a_mark():
    """Characters that are not printed are overlooked; a blank stands for what is beyond the limit."""
    text = "a\u200b‘\u200bb"
    assert (char_before(text, 2, 0), char_after(text, 3, len(text))) == ("a", "b")
    assert (char_before(text, 2, 1), char_after(text, 3, 4)) == (" ", " ")
    assert (char_before(text, 0, 0), char_after(text, 5, 5)) == (" ", " ")


@each(("text", "words"), [(" a b ", "a b"), ("\u200b a\u200b", "a"), ("  ", ""), ("a", "a")])
def test_quoted_words_are_without_blanks(text, words):
    """And without what is not printed at their ends."""
    assert quoted_words(text, 0, len(text)).of(text) == words
