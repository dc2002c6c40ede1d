"""No edge cuts a line in two: pages and rows show whole lines, and nothing where half of one would stand."""

import pytest
from PySide6.QtGui import QColor, QImage

from diptych_gui.panes import article_view
from diptych_gui.style import theme


def inked(image: QImage, top: int, bottom: int, left: int) -> bool:
    """Whether letters stand between two heights of a picture, right of ``left``."""
    ratio = image.devicePixelRatio()
    rows = range(int(top * ratio), int(bottom * ratio))
    return any(
        QColor(image.pixel(x, y)).lightness() < 110 for y in rows for x in range(int(left * ratio), image.width(), 1)
    )


def edges(page) -> list[tuple[int, int]]:
    """The strips at the upper and the lower edge of a page in which an edge cuts a line, in its viewport."""
    found, height = [], page.viewport().height()
    block = page.document().begin()
    while block.isValid():
        top = page.document().documentLayout().blockBoundingRect(block).top() - page.scrolled
        layout = block.layout()
        for n in range(layout.lineCount() if block.isVisible() else 0):
            line = layout.lineAt(n)
            above, below = top + line.y(), top + line.y() + line.height()
            cut = any(above + 3 < edge < below - 3 for edge in (0, height))
            found += [(max(0, round(above)), min(height, round(below)))] if cut else []
        block = block.next()
    return found


@pytest.mark.parametrize("view", ["view_facing", "view_read"])
def test_a_page_cuts_no_line(sample, view, qapp):
    """Wherever it is scrolled to; lines that are whole stay."""
    sample.actions_[view].trigger()
    qapp.processEvents()
    page = sample.pair.views["right"]
    left, seen = int(page.document().rootFrame().frameFormat().leftMargin()) - 4, 0
    right = page.viewport().width() - int(page.document().rootFrame().frameFormat().rightMargin()) + 6
    for value in range(300, 340, 3):
        page.scroll_to(value)
        qapp.processEvents()
        image = page.viewport().grab().toImage()
        words = image.copy(0, 0, int(right * image.devicePixelRatio()), image.height())
        for top, bottom in edges(page):
            seen += 1
            assert not inked(words, top, bottom, left), (value, top, bottom)
        assert inked(words, 60, page.viewport().height() - 60, left)
    assert seen > 3


def test_where_hardly_a_line_finds_room_it_may_be_cut(sample, qapp, monkeypatch):
    """A page that is lower than a few lines shows what it can."""
    page = sample.pair.views["left"]
    page.scroll_to(311)
    qapp.processEvents()
    assert page._cut_lines(page._edges())
    monkeypatch.setattr(article_view, "_ROOM", 1000)
    assert page._cut_lines(page._edges()) == []


def test_a_row_at_the_edge_of_the_list_shows_whole_lines(sample, qapp):
    """Of the wording that the lower edge would cut, only what finds room stands there."""
    listed = sample.side_brief.list
    height, seen = listed.viewport().height(), 0
    for value in range(0, 60, 4):
        listed.verticalScrollBar().setValue(value)
        qapp.processEvents()
        index = next(
            listed.rows.index(at)
            for at in range(listed.rows.rowCount())
            if listed.visualRect(listed.rows.index(at)).bottom() >= height
        )
        fact, box = listed.rows.fact(index), listed.visualRect(index)
        if fact is None:
            continue
        image = listed.viewport().grab().toImage()
        seen += 1
        assert not any(
            QColor(image.pixel(x, image.height() - 1)).lightness() < 110 for x in range(40, image.width() - 8)
        ), (value, box)
    assert seen > 5


def test_a_long_label_takes_a_second_line_and_names_every_paragraph(sample):
    """Beside the hands of a row there is no room for it; it is not cut, and selecting changes no height."""
    listed, width = sample.side_brief.list, sample.side_brief.list.viewport().width()
    facts = sample.workspace.facts.visible()
    lines = {fact.id: listed.delegate._label_lines(fact, width) for fact in facts}
    assert set(lines.values()) == {1, 2}
    long = next(fact for fact in facts if lines[fact.id] == 2)
    before = listed.visualRect(listed.rows.place(long)).height()
    sample.workspace.jump(long.members[0])
    assert listed.visualRect(listed.rows.place(long)).height() == before
    assert listed.delegate._label_lines(long, 1200) == 1


def test_the_words_of_every_row_are_black(sample, qapp):
    """What differs is filled; what stands around it is as black, whatever kind of fact it is."""
    sample.actions_["view_brief"].trigger()
    qapp.processEvents()
    listed, ink = sample.brief.list, theme.current().base["ink"].name()
    for fact in sample.workspace.facts.visible()[:5]:
        box = listed.visualRect(listed.rows.place(fact))
        image = listed.viewport().grab().toImage().copy(box.adjusted(60, 26, -60, -2))
        darkest = min(
            (QColor(image.pixel(x, y)) for x in range(image.width()) for y in range(image.height())),
            key=QColor.lightness,
        )
        assert darkest.lightness() <= QColor(ink).lightness() + 6, fact.label
