"""The words of a finding on one side."""

import pytest

from diptych.span import Span
from diptych_gui.panels.wording_view import WordingView
from diptych_gui.style import theme

TEXT = "Before it.\nThe council approved the plan on Monday evening.\nAfter it."


@pytest.fixture
def view(qtbot):
    """An empty view."""
    view = WordingView("left")
    qtbot.addWidget(view)
    return view


def span(words: str) -> Span:
    """Where the words stand."""
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def test_parts_are_joined_and_changed_words_are_bold(view):
    """The words themselves stay as they are."""
    view.show_words(TEXT, (span("The council"), span("on Monday")), (span("Monday"),))
    assert view.toPlainText() == "The council … on Monday"
    cursor = view.textCursor()
    cursor.setPosition(len("The council … on M"))
    assert cursor.charFormat().fontWeight() > 500
    cursor.setPosition(3)
    assert cursor.charFormat().fontWeight() < 500


def test_context_stays_in_the_paragraph_and_cuts_no_word(view):
    """What surrounds a short finding, as far as it helps."""
    view.show_words(TEXT, (span("approved"),), (), context=14)
    assert view.toPlainText() == "The council approved the plan on …"


def test_markup_in_an_article_is_shown_as_it_is(view):
    """No tag is ever interpreted."""
    text = "<b>bold</b> & <img src=x>"
    view.show_words(text, (Span(0, len(text)),), ())
    assert view.toPlainText() == text


@pytest.mark.parametrize(("name", "slanted"), [("light", False), ("dark", False), ("contrast", True)])
def test_context_is_told_from_the_words_in_every_theme(qapp, view, name, slanted):
    """In the theme where nothing may be pale, its letters are slanted; the words of the finding never are."""
    theme.apply(qapp, name)
    view.show_words(TEXT, (span("approved"),), (), context=14)
    theme.apply(qapp, "light")
    slants = [view.document().find(word).charFormat().fontItalic() for word in ("council", "approved")]
    assert slants == [slanted, False]
