"""Headings: a line that is one by its form, and the line of a report that nearly has it."""

from diptych.language.headings import has_heading_capitals, is_heading
from diptych.languages import english
from diptych.languages.pack import language
from diptych.span import Span
from tables import each

BODY = "The quay was shut on Monday because a crane had fallen on it in the night."


def heading(line: str, number: int = 0, last: bool = False) -> bool:
    """Whether a paragraph that stands there is a heading; something follows unless it is the last."""
    text = f"{line}\n\n{BODY}"
    spans = [Span(0, len(line)), Span(len(line) + 2, len(text))]
    every = [spans[1]] * number + [spans[0]] + ([] if last else [spans[1]])
    return is_heading(text, spans[0], number, every, english())


@each(
    "line",
    [
        "Crane falls on Calder quay",
        "Crane falls on quay: what we know",
        "By Ada Marlow",
        "by Ada Marlow and Ines Vane, Calder correspondent",
        "Source: The Tollick Post",
        "23 November 2026",
        "Monday, November 23, 2026",
        "Nov. 23rd, 2026, 8:15 a.m. GMT",
        "Crane Falls on Calder Quay, Council Promises Swift Repair.",
        "“Nobody warned us” about the crane, says keeper",
        "Why did the crane fall?",
        "the crane " * 10 + "of Calder",  # as long as a line of type
    ],
)
def test_headings(line):
    """A line without a stop, with capitals, of who wrote it or when."""
    assert heading(line)


@each(
    "line",
    [
        BODY,
        "By Ada Marlow and others, the quay was called a wreck.",  # a byline has no stop
        "In November 2026 the quay of Calder was shut and nobody was told of it.",
        "The keeper of the quay said:",
        "The quay was shut, the keeper said;",
        "And then …",
        "“Nobody warned us”",
        "It was Calder and Penhale that paid for Orrin.",  # capitals of names
        "the crane " * 10 + "of old Calder",
        "a " * 22 + "row of words that is longer than a line of type",
    ],
)
def test_lines_of_a_report(line):
    """A stop, a colon before what follows, marks around the whole: no heading."""
    assert not heading(line)


def test_a_question_is_a_heading_at_the_top_alone():
    """Below it somebody asks it."""
    assert heading("Why did the crane fall?", number=0)
    assert not heading("Why did the crane fall?", number=1)


def test_a_last_line_is_a_heading_where_it_is_short():
    """A text may end in a line without a stop; six words at most head nothing but a rest."""
    assert heading("Crane falls on the old quay", number=2, last=True)
    assert not heading("Crane falls on the old quay again", number=2, last=True)
    assert heading("Crane falls on the old quay again", number=2)


@each(
    ("line", "is_one"),
    [
        ("Crane Falls Over Calder", True),
        ("Crane Falls at Quay", False),  # three longer words
        ("Crane Falls Over Calder quay while", False),  # four of six
        ("Crane Falls Over Calder quay", True),  # four of five
        ("Crane Falls Over Calder" + " by" * 18, True),
        ("Crane Falls Over Calder" + " by" * 19, False),
        ("Crane Falls Over Calder" + "s" * 227, True),
        ("Crane Falls Over Calder" + "s" * 228, False),
    ],
)
def test_capitals_of_a_headline(line, is_one):
    """At least four longer words, four fifths of them with a capital, on a line that is none of a report."""
    assert has_heading_capitals(line, Span(0, len(line)), english()) is is_one


@each("line", ["BY ADA MARLOW", "SOURCE: The Tollick Post", "23 NOVEMBER 2026, 8 A.M. IN THE OLD TOWN", "23 nov 2026"])
def test_lines_of_who_and_when_in_any_case(line):
    """As outlets print them; below the top of an article too."""
    assert heading(line + ("" if line[0].isdigit() else " and the correspondents"), number=3, last=True)


def test_a_byline_is_short():
    """Twelve words at most say who wrote it, whatever stands at their end."""
    assert heading("By Ada Marlow" + " of the quay" * 3, number=3, last=True)
    assert not heading("By Ada Marlow" + " of the quay" * 3 + " too", number=3, last=True)


def test_capitals_of_nouns_make_no_headline():
    """A German line has them anyway."""
    line = "Keller, Sommer und Brandt gingen nach Hause."
    assert not has_heading_capitals(line, Span(0, len(line)), language("de"))
    assert has_heading_capitals("Keller, Sommer, Brandt Leave Harbour", Span(0, 36), english())
