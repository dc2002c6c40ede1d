"""The words of a fact on one side."""

import pytest

from diptych.brief import Piece, PieceLook
from diptych_gui.panels.wording_view import WordingView
from diptych_gui.style import theme


@pytest.fixture
def view(qtbot):
    """A view of a pair in which a word differs, a clause is one side's own, and another has more."""
    view = WordingView("left")
    qtbot.addWidget(view)
    parts: list[tuple[str, PieceLook]] = [
        ("The council approved the plan on ", "plain"), ("Monday", "word"), (" evening", "plain"), ("", "insertion"),
        (", ", "plain"), ("as it had said", "more"), (".", "plain"), (" …", "ellipsis"),
    ]  # fmt: skip
    view.show_pieces([Piece(*part) for part in parts])
    return view


def test_the_words_are_those_of_the_article(view):
    """Marks add nothing to them."""
    assert view.toPlainText() == "The council approved the plan on Monday evening, as it had said. …"


@pytest.mark.parametrize("name", ["light", "dark", "contrast"])
def test_words_that_differ_are_filled_and_a_clause_more_is_dotted(qapp, view, name):
    """In every theme the same words."""
    theme.apply(name)
    view.show_pieces([Piece("It fell on ", "plain"), Piece("Monday", "word"), Piece(" at last", "more")])
    looks = {word: view.document().find(word).charFormat() for word in ("fell", "Monday", "last")}
    filled = theme.current().wash("framing_word")
    theme.apply("light")
    assert [word for word, look in looks.items() if look.background().color() == filled] == ["Monday"]
    assert looks["last"].fontUnderline() is False
    assert looks["last"].underlineStyle() == looks["last"].UnderlineStyle.DotLine


def test_a_bar_stands_where_the_other_side_has_more(qapp, view):
    """Between the words, and gone with them."""
    view.resize(600, 40)
    view.show()
    qapp.processEvents()
    ink = theme.current().signals["differs"].rgb()

    def barred() -> bool:
        image = view.viewport().grab().toImage()
        return any(image.pixelColor(x, y).rgb() == ink for x in range(image.width()) for y in range(image.height()))

    assert barred()
    view.clear()
    assert not barred()


def test_it_is_as_high_as_its_words(view):
    """The narrower, the higher."""
    heights = [view.height_for(width) for width in (900, 200, 100)]
    assert heights == sorted(set(heights))


def test_markup_in_an_article_is_shown_as_it_is(view):
    """No tag is ever interpreted."""
    text = "<b>bold</b> & <img src=x>"
    view.show_pieces([Piece(text, "plain")])
    assert view.toPlainText() == text
