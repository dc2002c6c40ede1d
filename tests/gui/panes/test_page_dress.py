"""The page follows what is known about its article, and shows passages whatever they end in."""

import pytest
from PySide6.QtGui import QTextCursor

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.span import Span
from tables import each


def bold(view, position: int) -> bool:
    """Whether the letter before that place is a headline's."""
    cursor = QTextCursor(view.document())
    cursor.setPosition(position)
    return cursor.charFormat().font().bold()


def test_the_headline_is_set_as_one(desk):
    """It is the title that the article is known by."""
    assert bold(desk.pair.views["left"], 3)


@each(("title", "headline"), [("Something else", False), ("Harbour", True)])
def test_the_headline_follows_a_corrected_title(desk, comparison, title, headline):
    """Words that are no title any more are set as all others."""
    desk.workspace.describe("left", comparison.left.with_metadata(title=title))
    assert bold(desk.pair.views["left"], 3) is headline


def test_a_headline_ends_where_the_corrected_title_ends(desk, comparison):
    """The rest of the first line is text."""
    desk.workspace.describe("left", comparison.left.with_metadata(title="Harbour"))
    assert not bold(desk.pair.views["left"], len("Harbour bridge"))


@pytest.fixture
def long(desk, comparison) -> Article:
    """A long article on the left."""
    article = Article("\n".join(f"Line {number} of a long text." for number in range(400)), "l")
    desk.workspace.set_articles(article, comparison.right)
    desk.workspace.set_comparison(Comparison(article, comparison.right))
    return article


@each("more", [0, 1], ids=["words", "line break"])
def test_a_passage_is_brought_into_sight_whatever_it_ends_in(desk, long, more):
    """A line break at its end is on no line of its own."""
    start = long.text.index("Line 350")
    desk.pair.show_passages(Span(start, long.text.index("\n", start) + more), None)
    view = desk.pair.views["left"]
    top = view.rects(Span(start, start + 4))[0].top()
    assert view.scrolled < top < view.scrolled + view.viewport().height()


def down(view, start: int) -> float:
    """How far below the upper edge the line over a letter stands."""
    return view.line(start)[0] - view.scrolled


@each("more", [2, 5, 11, 17, 23, 29])
def test_words_stay_where_they_are_when_a_message_comes_and_goes(desk, qapp, long, more):
    """Wherever in its line the upper edge cuts the text: nothing is moved to fit a line."""
    desk.pair.show_passages(Span(long.text.index("Line 200"), long.text.index("Line 201")), None)
    side, view = desk.pair.sides["left"], desk.pair.views["left"]
    view.verticalScrollBar().setValue(view.scrolled + more)
    here = long.text.index("Line 205 ")
    before = down(view, here)
    height = view.viewport().height()
    side.messages.say("changed", "The file was changed.")
    qapp.processEvents()
    assert view.viewport().height() < height
    assert down(view, here) == pytest.approx(before, abs=1)
    side.messages.drop("changed")
    qapp.processEvents()
    assert view.viewport().height() == height
    assert down(view, here) == pytest.approx(before, abs=1)


def test_the_same_words_are_in_sight_when_lines_break_elsewhere(desk, long, comparison):
    """A window made narrower and wider again, step by step, shows what it showed."""
    article = Article(" ".join(f"Word {number} of a long text." for number in range(2000)), "l")
    desk.workspace.set_articles(article, comparison.right)
    view = desk.pair.views["left"]
    view.verticalScrollBar().setValue(view.height_of_document // 2)
    here = view._place()[0]
    before = down(view, here)
    for width in (*range(900, 420, -60), *range(420, 960, 60)):
        view.resize(width, view.height())
        assert down(view, here) == pytest.approx(before, abs=1)
