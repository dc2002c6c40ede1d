"""Rows of long texts: level again after every change, though they are measured a few at a time and none for nothing."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.finding import SIDES
from diptych_gui.style import theme

COUNT = 260  # passages, more than are aligned at once


@pytest.fixture
def grid(window, qapp):
    """The rows of two long articles, of which one has longer passages."""
    told = "Ward {0} counted {1} boats on the day that the harbour was closed to all traffic."
    left, right = (
        Article("\n\n".join(f"{told.format(n, n + 7)} {'The wall stood. ' * (n % more)}" for n in range(COUNT)), name)
        for more, name in ((3, "a"), (7, "b"))
    )
    window.workspace.set_articles(left, right)
    window.workspace.set_comparison(Comparison(left, right))
    window.actions_["view_facing"].trigger()
    qapp.processEvents()
    return window.pair.grid


def is_level(grid) -> bool:
    """Whether what faces each other begins at one height in every row, and each row below the one before."""
    tops = {side: [] for side in SIDES}
    for row in grid.rows:
        for side in SIDES:
            page = grid.pages[side]  # a bar may stand above one
            tops[side].append([page.top_of(place) - page.above for place in row.places(side)[:1]])
    both = [(a[0], b[0]) for a, b in zip(*tops.values(), strict=True) if a and b]
    ends = [row.bottom for row in grid.rows]
    return all(abs(a - b) < 1 for a, b in both) and ends == sorted(ends)


def settled(grid, qapp) -> bool:
    """Whether the rows come to be level."""
    for _ in range(200):
        QTest.qWait(10)
        if grid.is_at_rest and is_level(grid):
            return True
    return False


def test_rows_are_level_after_a_resize(window, grid, qapp):
    """Once it rests, at the words that were read; while it goes on nothing is measured again and again."""
    assert settled(grid, qapp)
    page = grid.pages["left"]
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum() // 2)
    first = next(place for place in range(COUNT) if page.top_of(place) >= page.scrolled)
    down = page.top_of(first) - page.scrolled
    aligned = []
    grid.aligned.connect(lambda: aligned.append(grid._measured))
    before = grid._measured
    for width in (1180, 1120, 1060, 1000):
        window.resize(width, 700)
        qapp.processEvents()
    assert all(measured == before for measured in aligned)
    assert settled(grid, qapp)
    assert grid._measured != before
    assert abs(page.top_of(first) - page.scrolled - down) < 60  # a line or two more or less in the row at the edge


def test_rows_are_level_in_other_letters(grid, qapp):
    """Size, spacing, a title that the reader corrected."""
    assert settled(grid, qapp)
    for page in grid.pages.values():
        page.set_typography("", 17.0, 60, 160)
    assert settled(grid, qapp)
    workspace = grid._workspace
    title = workspace.articles["left"].text.partition(".")[0]
    articles = {**workspace.articles, "left": replace(workspace.articles["left"], title=title)}
    workspace.set_articles(articles["left"], articles["right"])
    assert settled(grid, qapp)


def test_numbers_are_painted_for_what_is_in_sight(grid, qapp):
    """As many as the viewport can show, not one for each passage of a long text."""
    assert settled(grid, qapp)
    page = grid.pages["left"]
    page.scroll_to(page.verticalScrollBar().maximum() / 2)
    places = range(COUNT)
    seen = page.in_sight(places)
    height = page.viewport().height()
    truly = [p for p in places if page.scrolled <= page.top_of(p) + 10 and page.top_of(p) <= page.scrolled + height]
    assert set(truly) <= set(seen)
    assert len(seen) <= len(truly) + 4


def test_numbers_with_arrows_stand_whole_beside_long_articles(grid, qapp):
    """Of a paragraph that was moved no digit is cut: 259 is not 25."""
    assert settled(grid, qapp)
    for page in grid.pages.values():
        image = QImage(page.viewport().width(), 60, QImage.Format.Format_ARGB32)
        inked = []
        for number in (9, 99, 259):
            image.fill(QColor("transparent"))
            with QPainter(image) as painter:
                painter.translate(0, 10 - page.top_of(0))
                page.paint_number(painter, 0, number, theme.current(), moved=True)
            columns = [x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() for y in range(60))]
            inked.append(columns[-1] - columns[0])
            assert columns[0] > 0
            assert columns[-1] < image.width() - 1
        digit = inked[1] - inked[0]
        assert digit > 4
        assert inked[2] - inked[1] >= digit - 2


def test_a_number_leaves_room_for_the_letters_of_marks(grid, qapp):
    """On the left both stand before the text: two letters end eight pixels before it."""
    assert settled(grid, qapp)
    page = grid.pages["left"]
    page.set_all_kinds(True)
    image = QImage(page.viewport().width(), 60, QImage.Format.Format_ARGB32)
    image.fill(QColor("transparent"))
    with QPainter(image) as painter:
        painter.translate(0, 10 - page.top_of(0))
        page.paint_number(painter, 0, 12, theme.current(), moved=False)
    columns = [x for x in range(image.width()) if any(image.pixelColor(x, y).alpha() for y in range(60))]
    text = page.document().rootFrame().frameFormat().leftMargin()
    assert columns[-1] < text - 8 - page.fontMetrics().horizontalAdvance("US")
