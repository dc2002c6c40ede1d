"""After a reload the reader is where they were: keyboard, selection and place stay with the words."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.finding import Finding
from diptych.message import plain
from diptych.span import Span

pytestmark = pytest.mark.usefixtures("read_view")

TEXT = "\n\n".join(f"Paragraph {n} tells what the harbour office wrote on day {n} of that year." for n in range(80))
NEW = "Put before all else.\n\n" + TEXT.replace("Paragraph 3 tells", "Paragraph 3 now tells")
RIGHT = "Paragraph 40 tells another story altogether."


def compared(text: str, name: str) -> Comparison:
    """A comparison with one finding, on the fortieth paragraph."""
    start = text.index("Paragraph 40 tells")
    found = Finding(
        "wording", "verbatim", (Span(start, start + 18),), (Span(0, 18),), 1.0, "high", "r", plain("Same."), id=name
    )
    return Comparison(Article(text, "a.txt"), Article(RIGHT, "b.txt"), findings=(found,))


@pytest.fixture
def reading(qtbot, window, tmp_path):
    """A reader in the middle of the left article, its one finding selected."""
    comparison = compared(TEXT, "old")
    window.workspace.set_articles(comparison.left, comparison.right)
    window.workspace.set_comparison(comparison)
    window.workspace.note_file(comparison.left, tmp_path / "a.txt", "left")
    window.workspace.jump("old", "left")
    view = window.pair.views["left"]
    view.verticalScrollBar().setValue(view.scrolled + 57)
    return window


def reload(window, client, new: str = NEW) -> None:
    """Presses the button of the message, and lets the file have other words by then."""
    window.watcher.changed.emit("left")
    button = next(b for b in window.pair.sides["left"].messages.findChildren(QPushButton) if b.text() == "Reload")
    button.setFocus()
    button.click()
    client.answer(1, {"article": Article(new, "a.txt").to_record()})
    client.answer(2, {"comparison": compared(new, "new").to_record()})


def depth(window, words: str) -> float:
    """How far below the upper edge of the left pane some words stand."""
    view = window.pair.views["left"]
    start = window.workspace.articles["left"].text.index(words)
    return view.top_and_bottom((Span(start, start + len(words)),))[0] - view.scrolled


def test_the_keyboard_goes_to_the_article(reading, client):
    """The message that had it is gone."""
    reload(reading, client)
    assert reading.focusWidget() is reading.pair.views["left"]


def test_the_selected_finding_stays_selected(reading, client):
    """It has another id in the new analysis."""
    reload(reading, client)
    assert reading.workspace.selected == "new"


def test_the_words_stay_where_they_were_read(reading, client):
    """Whatever was written before them; undoing the reload brings the old text back in the same place."""
    before = depth(reading, "Paragraph 40 tells")
    reload(reading, client)
    after = depth(reading, "Paragraph 40 tells")
    reading.actions_["undo"].trigger()
    assert [after, depth(reading, "Paragraph 40 tells")] == pytest.approx([before, before], abs=1)


def test_the_words_stay_where_they_were_read_also_with_other_blanks(reading, client):
    """A file that was wrapped anew, with hard blanks in every line, is the same text to a reader."""
    view = reading.pair.views["left"]
    view.scroll_to(view.scrolled + depth(reading, "Paragraph 40 tells") + 4)  # lines further down may break elsewhere
    before = depth(reading, "Paragraph 40 tells")
    reload(reading, client, NEW.replace(" the ", "\u00a0the  "))
    assert depth(reading, "Paragraph 40 tells") == pytest.approx(before, abs=1)


def test_an_article_in_place_of_another_is_shown_from_its_beginning(reading, client, tmp_path):
    """Also where they have words in common."""
    reading.loader.read("left", tmp_path / "c.txt")
    client.answer(1, {"article": Article(NEW, "c.txt").to_record()})
    assert 0 < depth(reading, "Put before all else.") < 60


def test_the_first_article_takes_the_keyboard(window):
    """Before the window is active, too: else it would begin at the legend."""
    window.workspace.set_article("right", replace(compared(TEXT, "x").right))
    assert window.focusWidget() is window.pair.views["right"]
