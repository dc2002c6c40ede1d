"""Both articles in rows: mates beside each other, what has none between its neighbours, nothing twice or lost."""

import pytest

from diptych import compare
from diptych.facing import _answering, rows
from diptych.finding import SIDES
from diptych.options import Options
from diptych.paragraphs import paragraph_number, paragraphs
from diptych.reading import read_sample


@pytest.fixture(scope="module")
def sample():
    """The sample pair, really compared."""
    return compare(*read_sample(), Options(pipeline="blank"))


def numbers(comparison, row) -> tuple[list[int], list[int]]:
    """The numbers of the paragraphs of a row."""
    left, right = ([paragraphs(comparison.article(s).text)[at].number for at in row.places(s)] for s in SIDES)
    return left, right


@pytest.mark.parametrize("leading", SIDES)
def test_each_paragraph_stands_in_one_row(sample, leading):
    """None twice, none lost, whichever side leads; the leading side keeps its order."""
    made = rows(sample, leading)
    for side in SIDES:
        places = [at for row in made for at in row.places(side)]
        assert sorted(places) == list(range(len(paragraphs(sample.article(side).text))))
        if side == leading:
            assert places == sorted(places)


def test_mates_stand_beside_each_other(sample):
    """The mayor beside the mayor, the ewes beside the ewes, also where the other article tells it elsewhere."""
    found = [numbers(sample, row) for row in rows(sample)]
    for pair in (([3], [7]), ([10], [13]), ([12], [3]), ([7], [10])):
        assert pair in found


def test_what_has_no_mate_stands_between_its_neighbours(sample):
    """In one row for both sides, and under a bond that says so."""
    apart = [numbers(sample, row) for row in rows(sample) if row.bond == "apart"]
    assert ([4], []) in apart
    assert any(left == [11] and right == [14, 15, 16] for left, right in apart)


def test_the_heads_stand_in_the_first_row(sample):
    """Headline, byline and day of either side, numbered 0."""
    first = rows(sample)[0]
    assert first.bond == "head"
    assert {number for side in numbers(sample, first) for number in side} == {0}


def test_the_other_way_round_is_the_same_from_the_other_side(sample):
    """Swapped articles with the other side leading give the same rows."""
    there = rows(sample.mirrored(), "right")
    assert [(row.right, row.left, row.bond) for row in there] == [(r.left, r.right, r.bond) for r in rows(sample)]


def test_paragraphs_are_counted_from_where_the_story_begins():
    """The head above it has none; blank lines count nothing."""
    text = "Harbour wall falls\n\nBy Ann Lee\n\nThe wall fell on Monday.\n\n\nBoats sank.\n"
    assert [p.number for p in paragraphs(text)] == [0, 0, 1, 2]
    assert [p.span.of(text) for p in paragraphs(text)][-1] == "Boats sank."
    assert paragraph_number(text, text.index("sank")) == 2
    assert paragraph_number("", 0) == 0


def test_a_long_passage_ties_its_paragraphs_in_order():
    """Every paragraph to the one at its own place; of few paragraphs every one to every one."""
    ours, short = [(n, 100) for n in range(6)], [(n, 100) for n in range(3)]
    level = [(a, b) for (a, _), (b, _) in _answering(ours, ours)]
    assert all(abs(a - b) <= 1 for a, b in level)
    assert {(n, n) for n in range(6)} <= {*level}
    halves = [(n, 50) for n in range(12)]
    assert {(n, m) for n in range(6) for m in (2 * n, 2 * n + 1)} <= {
        (a, b) for (a, _), (b, _) in _answering(ours, halves)
    }
    assert [*_answering(halves, ours)] == sorted(_answering(halves, ours))
    assert len([*_answering(ours, short)]) == 18


def test_a_passage_over_all_of_two_long_texts_is_tied_fast():
    """As many ties as paragraphs, not as many as pairs of them."""
    many = [(n, 80) for n in range(5000)]
    assert len([*_answering(many, many)]) < 3 * len(many)
