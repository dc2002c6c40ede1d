"""How much of a source stands in another, and who was first."""

from diptych.article import Article
from diptych.engine import compare_all
from diptych.options import Options
from storm import article, storm


def test_a_copy_is_named_with_the_source_that_was_first():
    """The courier has nearly all of the agency, which came out two days before."""
    made = storm("herald", "courier", "agency")
    copy = next(c for c in made.copies if (c.source, c.other) == (1, 2))
    assert copy.share > 0.75
    assert copy.first == 2
    assert made.copies[0].share == max(c.share for c in made.copies)


def test_words_in_quotations_are_told_apart():
    """Two who quote one speech have not copied from each other: the words in quotations are counted by themselves."""
    made = storm("herald", "courier")
    copy = next(c for c in made.copies if c.source == 0)
    assert 0 < copy.quoted < copy.words < article("herald").word_count


def test_quotations_in_a_passage_that_both_have_count_as_quotations():
    """Of a text that stands whole in the other one passage is found, which runs over what it quotes."""
    text = 'Pier to stay shut\n\nThe pier stays shut, said Ada Bell. "It is a ruin," she said. She will tell the council.\n'
    made = compare_all([Article(name=name, text=text) for name in ("a.txt", "b.txt")], Options(pipeline="blank"))
    assert [(copy.share, copy.quoted) for copy in made.copies] == [(1.0, 4)] * 2


def test_one_day_or_an_unknown_day_names_nobody_first():
    """Herald and Tribune came out on one day."""
    assert all(c.first is None for c in storm("herald", "tribune").copies)
