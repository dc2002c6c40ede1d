"""What the reader links by hand: a row in the brief, a curve in the rows of both articles."""

import pytest
from PySide6.QtCore import Qt

from diptych.finding import SIDES
from diptych.span import Span


@pytest.fixture
def linked(window, pair, qapp):
    """A window on the sample pair in which a passage of either article is linked."""
    window.workspace.set_articles(pair.left, pair.right)
    window.workspace.set_comparison(pair)
    spans = []
    for side, words in (("left", "Forty-seven families"), ("right", "duty team")):
        at = pair.article(side).text.index(words)
        spans.append(Span(at, at + len(words)))
    window.workspace.edit("Link", window.workspace.session.add_link(*spans, "same people?"))
    qapp.processEvents()
    return window


def row_of_link(listed):
    """The row of the link: the last one, under a heading of its own."""
    return listed.rows.index(listed.rows.rowCount() - 1)


def test_a_link_has_a_row_with_both_wordings(linked):
    """Under its own heading, counted in no group."""
    rows = linked.side_brief.list.rows
    assert rows.data(rows.index(rows.rowCount() - 2)) == "Linked by hand: 1"
    told = str(rows.data(row_of_link(linked.side_brief.list)))
    assert told.startswith("Linked by hand, ¶1 | ¶6. ")
    assert "“Forty-seven families”" in told
    assert "“duty team”. same people?" in told
    assert sum(linked.workspace.facts.counts().values()) == len(linked.workspace.facts.listed())


def test_enter_on_its_row_shows_both_passages_in_the_rows(linked, qtbot, qapp):
    """From the full brief to the articles; no fact is selected meanwhile."""
    linked.actions_["view_brief"].trigger()
    brief = linked.brief.list
    brief.setFocus()
    brief.setCurrentIndex(row_of_link(brief))
    assert linked.workspace.selected is None
    qtbot.keyClick(brief, Qt.Key.Key_Return)
    qapp.processEvents()
    assert linked.views.now == "facing"
    for side in SIDES:
        page, link = linked.pair.views[side], linked.workspace.session.links[0]
        top = page.rects(link.span(side))[0].top() - page.scrolled
        assert 0 <= top <= page.viewport().height() or side == "right"


def test_a_curve_joins_both_passages_in_the_rows(linked, qapp):
    """It begins and ends at their lines, and goes with them."""
    strip, grid = linked.pair.signs, linked.pair.grid
    (left, right), down = strip.links()[0], strip._shift() - grid.pages["left"].above
    for y, side in ((left, "left"), (right, "right")):
        link = linked.workspace.session.links[0]
        rect = grid.pages[side].rects(link.span(side))[0]
        assert rect.top() - 1 <= y - down <= rect.bottom() + 1
    grid.pages["left"].verticalScrollBar().setValue(50)
    assert strip.links()[0][0] == pytest.approx(left - 50, abs=1)


def test_delete_on_its_row_removes_the_link(linked, qtbot):
    """One step of undo brings it back."""
    listed = linked.side_brief.list
    listed.setCurrentIndex(row_of_link(listed))
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert linked.workspace.session.links == ()
    assert "Linked" not in str(listed.rows.data(row_of_link(listed)))
    linked.workspace.undo()
    assert len(linked.workspace.session.links) == 1


def test_a_row_of_a_link_offers_no_verdict(linked, qtbot):
    """Nothing stands there that could be confirmed; a press on the row leads to its passages."""
    listed, seen = linked.side_brief.list, []
    listed.linkOpened.connect(lambda *spans: seen.append(spans))
    listed.actionRequested.connect(seen.append)
    index = row_of_link(listed)
    listed.scrollTo(index)
    for _ in range(2):
        place = listed.delegate.action_box("confirm", listed.visualRect(index), listed.rows.row(index)).center()
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    link = linked.workspace.session.links[0]
    assert seen == [(link.left, link.right)] * 2
