"""Lines broken because they were full are one paragraph; lines that were meant stay."""

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diptych.language.paragraphs import paragraphs
from tables import each

FERRY = (
    "The ferry company will stop its night crossings in November, it said on Tuesday, because too few passengers have "
    "used them since the bridge at Tollick was mended.",
    "“We have carried more crates than people,” said Sorcha Brennan, who runs the office at the quay. “That is no way "
    "to keep a boat at sea, and everybody on this island knows it.”",
    "Some 1,400 islanders have asked the council to pay for the boat until spring.",
    "The council meets on Friday. Its treasurer, Ivo Marsh, has said that the money for the harbour is spent.",
)


def shown(text: str) -> list[str]:
    """The paragraphs of a text, on one line each."""
    return [" ".join(span.of(text).split()) for span in paragraphs(text)]


@each("width", [24, 30, 38, 52, 66, 72, 80])
def test_wrapped_paragraphs_are_read_whole(width):
    """Columns of print, mail and terminals: an empty line parts the paragraphs."""
    text = "\n\n".join(textwrap.fill(paragraph, width, break_on_hyphens=False) for paragraph in FERRY)
    assert shown(text) == list(FERRY)


def filled(paragraph: str, widths: tuple[int, ...]) -> str:
    """The paragraph in lines, each as full as the next of these widths allows."""
    lines, words = [""], paragraph.split()
    for word in words:
        if len(f"{lines[-1]} {word}".strip()) > widths[(len(lines) - 1) % len(widths)]:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return "\n".join(lines)


@each(
    ("widths", "whole"),
    [((80, 72), True), ((80, 66), False), ((100, 90), True), ((100, 84), False), ((36, 36), True), ((36, 30), False)],
)
def test_wide_lines_may_be_uneven(widths, whole):
    """By a sixth of what is beyond forty characters, as programs fill them by their look; narrow ones are full."""
    assert (shown(filled(" ".join(FERRY[:2]), widths)) == [" ".join(FERRY[:2])]) is whole


@each("width", [30, 52, 72])
def test_paragraphs_without_an_empty_line_end_with_a_short_line(width):
    """The next word would have fitted there; an indented line begins one too."""
    short = [p for p in FERRY if len(textwrap.wrap(p, width)[-1]) < width - 10]
    text = "\n".join(textwrap.fill(p, width, initial_indent="  ", break_on_hyphens=False) for p in short)
    assert len(short) > 1
    assert shown(text) == short


@each("width", [30, 40, 66])
def test_a_headline_above_a_paragraph_stands_alone(width):
    """With no empty line between them, whether it is shorter than the lines below or longer."""
    for title in ("Night ferry to end", "Night ferry to Tollick will end in November, says the company that runs it"):
        text = title + "\n" + textwrap.fill(FERRY[0], width)
        assert shown(text) == [title, FERRY[0]]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ferry will stop its\nnight crossings.", ["The ferry will stop its night crossings."]),
        (
            "The boats stay in the har-\nbour until spring, the owners\nsaid.",
            ["The boats stay in the har- bour until spring, the owners said."],
        ),
    ],
)
def test_two_lines_that_are_one_sentence_are_one_paragraph(text, expected):
    """No sentence ends above, the next word would not have fitted, lower case goes on, a sentence ends below."""
    assert shown(text) == expected


@each(
    "text",
    [
        "Night ferry to end in November\nBy Sorcha Brennan\n3 November 2026\nThe ferry will stop.",
        "The ferry stopped.\nNobody could say why.\nThe bridge was shut too.",
        "“Will it sail again?”\n“Not before spring.”\n“And who pays for the boat then?”\n“Nobody knows.”",
        "new roofs for the market\nmore boats in the evening\nlower fares for children\nseats on the quay",
        "- a roof for the harbour hall on the east quay\n- more boats in the evening and on feast days\n- lower fares",
        "1. The harbour office closes on Monday morning\n2. the ferry sails an hour later than it did\n3. no cars",
        "The lamp went out upon the hill\nand no one came to light it,\nthe sea lay down and all was still\n"
        "but for the wind\nthat would not sleep.",
        "Sorcha Brennan, harbour office\nIvo Marsh, treasurer of council\nLena Brodt, bridge engineer",
        "A boat at the quay of Tollick on Monday\nPhoto: Ivo Marsh",
        "The harbour office said on Tuesday that the night crossings end in November, because too few passengers have "
        "used them since the bridge was mended and the road was opened.\nThe company runs two boats.\n"
        "It has no plans for others, and the council has none either, as its treasurer told the islanders on Friday.",
    ],
    ids=["head", "sentences", "dialogue", "list", "dashes", "numbers", "verse", "names", "caption", "paragraphs"],
)
def test_lines_that_were_meant_stay_apart(text):
    """Heads, lists, verse, dialogue, captions, a paragraph a line: the next word would have fitted, or begins afresh."""
    assert shown(text) == text.split("\n")


def test_an_indented_line_begins_a_paragraph_though_the_one_above_is_full():
    """Two blanks tell it."""
    text = (
        "  The ferry will stop its night\ncrossings in November, and the\ncompany will sell both boats.\n"
        "  Nobody on the island has been\ntold who pays for the lamps on\nthe quay."
    )
    assert [p.split()[0] for p in shown(text)] == ["The", "Nobody"]


def test_a_wrapped_paragraph_may_be_cut_off():
    """In the midst of a sentence: its lines show that they were full."""
    lines = textwrap.wrap(FERRY[0], 30)[:6]
    assert shown("\n".join(lines)) == [" ".join(lines)]
    assert shown("\n".join(lines[:4])) == lines[:4]


def test_a_short_paragraph_is_joined_by_the_width_of_the_text():
    """Two lines say little alone; beside wrapped paragraphs a full line is a full line, before a name too."""
    pair = "The office on the quay of Old\nTollick is shut for good."
    assert len(shown(pair)) == 2
    assert shown("\n\n".join([pair, *(textwrap.fill(p, 30) for p in FERRY)]))[0] == " ".join(pair.split())


@settings(max_examples=60)
@given(st.lists(st.sampled_from(FERRY), min_size=2, max_size=5), st.integers(28, 100))
def test_wrapping_changes_no_paragraph_of_a_long_text(chosen, width):
    """Whatever the width: what is three lines and more comes back as it was, or not in pieces of other paragraphs."""
    text = "\n\n".join(textwrap.fill(p, width, break_on_hyphens=False) for p in chosen)
    for paragraph in shown(text):
        assert any(paragraph in whole for whole in chosen)
