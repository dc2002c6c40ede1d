"""What one article tells otherwise, or alone, stands beside the sentence of the other that comes closest."""

import json
import re
from io import BytesIO

import pytest
from docx import Document
from docx.shared import RGBColor
from tests.making import MATE, MATE_LEFT, MATE_RIGHT, WATCH, article

from diptych.cli.summary import summary
from diptych.cli.terminal import Terminal
from diptych.comparison import Comparison
from diptych.engine import compare
from diptych.evidence import CLOSEST, CLOSEST_ALONE
from diptych.exporting.colours import colours
from diptych.exporting.rendering import render
from diptych.facts import Fact
from diptych.finding import opposite
from diptych.names import closest_name
from diptych.session import Session
from tables import each


def pair(left: str, right: str) -> Comparison:
    """The comparison of two texts."""
    return compare(article(left), article(right, "right.txt"))


@pytest.fixture(scope="module")
def mates() -> Comparison:
    """Two articles of which one has the mate fined, the other given a watch."""
    return pair(MATE_LEFT, MATE_RIGHT)


def besides(comparison: Comparison) -> list[Fact]:
    """The facts that are shown beside a sentence of the other article."""
    return [fact for fact in comparison.facts if fact.shown and fact.closest]


def test_it_is_one_row_with_both_sentences(mates):
    """Which of the two leads is a matter of weight; the other one is not told again by itself."""
    (fact,) = besides(mates)
    side = "left" if fact.left else "right"
    words = {"left": MATE, "right": WATCH}
    assert fact.label == "perhaps-otherwise"
    assert fact.side(side).span.of(mates.article(side).text) == words[side]
    assert fact.closest.span.of(mates.article(opposite(side)).text) == words[opposite(side)]
    assert fact.beside(side) is None
    assert fact.beside(opposite(side)) is fact.closest
    assert fact.side(opposite(side)) is None


def test_what_the_other_article_has_nowhere_is_marked(mates):
    """In the closest sentence as in the one that is told."""
    (fact,) = besides(mates)
    side = "right" if fact.left else "left"
    text = mates.article(side).text
    told = {"left": "fined", "right": "watch"}
    assert any(told[side] in span.of(text) for span in fact.closest.added)
    assert all(fact.closest.span.contains(span) for span in fact.closest.added)


def test_the_record_says_on_which_words_the_two_part(mates):
    """The finding stays one of one article; its differences hold the words of both."""
    (fact,) = besides(mates)
    finding = mates.by_id[fact.members[0]]
    by_rule = {difference.rule: difference.words for difference in finding.differences}
    assert finding.kind == "unique"
    assert by_rule[CLOSEST].left
    assert by_rule[CLOSEST].right
    assert bool(by_rule[CLOSEST_ALONE].left) != bool(by_rule[CLOSEST_ALONE].right)
    assert fact.to_record()["closest"]["start"] == fact.closest.span.start


def test_swapped_articles_give_the_same_row(mates):
    """On the other side."""
    (fact,), (turned,) = besides(mates), besides(pair(MATE_RIGHT, MATE_LEFT))
    assert (turned.label, turned.weight, turned.closest) == (fact.label, fact.weight, fact.closest)
    assert (turned.left, turned.right) == (fact.right, fact.left)


@each(
    ("mate", "watch"),
    [
        ("The mate, Ivo Bell, was fined.", "Passengers thanked everybody, and a choir sang in the square."),
        ("A goat ate the chart of the reef.", WATCH),  # one word in common is chance
        (MATE.replace("the mate, ", ""), WATCH.replace("old mate", "hero")),  # of one person, each something else
        (MATE, MATE),  # told alike
    ],
)
def test_nothing_stands_beside_it_where_no_sentence_is_surely_the_closest(mate, watch):
    """One rare word, or none, ties no two sentences; and two that part on no words tell nothing otherwise."""
    assert not besides(pair(MATE_LEFT.replace(MATE, mate), MATE_RIGHT.replace(WATCH, watch)))


def test_words_that_stand_for_one_another_make_no_closest_sentence_alone():
    """Robber and thief, slew and killed: with one lamp in both nothing says that it is one event."""
    goat, thief = "A goat slew the robber of the lamp at dusk.", "A thief of oil killed nobody, and the lamp was lit."
    found = pair(MATE_LEFT.replace(MATE, goat), MATE_RIGHT.replace(WATCH, thief))
    assert not any(finding.stands_beside for finding in found.findings)


def test_a_text_of_few_sentences_has_none():
    """In it every word is rare, and every sentence close to every other."""
    found = pair(f"Ferry aground\n\n{MATE} Gulls cried.\n", f"Rescued from reef\n\n{WATCH} Bells rang.\n")
    assert not besides(found)
    assert not any(fact.label == "perhaps-otherwise" for fact in found.facts)


@each("kind", ["html", "md", "json"])
def test_reports_have_it(mates, kind):
    """With the place of the closest sentence, where a person reads them."""
    page = render(Session(mates), kind).decode()
    if kind == "json":
        (closest,) = (fact["closest"] for fact in json.loads(page)["facts"] if fact["shown"] and "closest" in fact)
        assert closest["paragraph"] == 1
        return
    brief = re.sub("<[^>]*>", "", page.split('class="pair"')[0])
    assert "closest here: ¶1" in brief
    assert all(" ".join(words.split()[:2]) in brief for words in (MATE, WATCH))


def test_the_terminal_has_it(mates):
    """Behind the letter of its side, with its place."""
    (fact,) = besides(mates)
    sign, opens = ("R", WATCH) if fact.left else ("L", MATE)
    assert f"    {sign}  (closest here: ¶1) {opens[:20]}" in summary(mates)


def test_it_is_paler_on_a_terminal_and_in_word(mates):
    """As in the window: it is no claim."""
    (fact,) = besides(mates)
    near = "right" if fact.left else "left"
    lines = summary(mates, look=Terminal(colour=True)).split("\n")
    (line,) = (line for line in lines if "closest here" in line)
    assert line.startswith("\033[2m")
    runs = [
        run
        for table in Document(BytesIO(render(Session(mates), "docx"))).tables
        for row in table.rows
        if "(closest here: ¶1)" in row.cells[near == "right"].text
        for run in row.cells[near == "right"].paragraphs[0].runs[1:]
    ]
    assert runs
    assert all(run.font.color.rgb == RGBColor.from_string(colours()["base"]["soft"].removeprefix("#")) for run in runs)


def test_every_language_says_where_it_stands(mates):
    """And of a headline that it is one."""
    (fact,) = besides(mates)
    assert all("1" in closest_name(fact.closest, language) for language in ("en", "de", "fr", "es"))
