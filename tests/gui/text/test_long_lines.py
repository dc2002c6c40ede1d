"""Lines without an end are shown at once, at their right places."""

import re
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from diptych.article import Article
from diptych.span import Span
from diptych_gui.panes.article_view import ArticleView
from diptych_gui.text.long_lines import LONG_LINE, breaks_anywhere, displayable
from diptych_gui.work.workspace import Workspace


@pytest.mark.parametrize("stretch", [" " * 60_000, "a" * 500_000, "[" * 100_000, "\u0301" * 30_000])
def test_endless_stretches_are_laid_out_in_time(qtbot, stretch):
    """The words before and after keep their places; Qt alone would take minutes or never end."""
    text = f"Before {stretch} after.\n\nThe next paragraph."
    workspace = Workspace()
    view = ArticleView(workspace, "left")
    qtbot.addWidget(view)
    view.resize(500, 700)
    view.show()
    start = process_time()
    workspace.set_articles(Article(text, "t.txt"), None)
    QApplication.processEvents()
    assert process_time() - start < 10
    assert len(displayable(text)) == len(text)
    place = text.index("next")
    assert view.rects(Span(place, place + 4))


def test_ordinary_texts_stay_as_they_are():
    """Nothing is changed, and lines break between words."""
    text = "An ordinary line with  two blanks and a long-compound-word.\n" * 50
    assert displayable(text) == text
    assert not breaks_anywhere(text)


EDGE = (1, 15, 16, LONG_LINE - 1, LONG_LINE)
STRETCH = st.builds(lambda char, count: char * count, st.sampled_from("a \n\t\u00a0"), st.sampled_from(EDGE))


@given(st.lists(STRETCH, max_size=8))
def test_what_is_long_is_seen_however_it_lies(stretches):
    """The looks by which ordinary texts are let through miss nothing."""
    text = "".join(stretches)
    endless = [run for run in re.findall(r"[ \t]+", text) if len(run) >= LONG_LINE]
    assert breaks_anywhere(text) == bool(endless or [word for word in text.split() if len(word) >= LONG_LINE])
    assert displayable(text).count("\u00a0") == text.count("\u00a0") + sum(map(len, endless))
