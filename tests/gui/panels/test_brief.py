"""The list of the brief: its rows at every width."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from tests.making import MATE, WATCH

from diptych.facts import Fact
from diptych.filters import Filters
from diptych.finding import SIDES
from diptych_gui.panels.brief_delegate import columns
from hands import focus
from tables import each


def gaps(listed) -> set[int]:
    """How many pixels each row stands off the next; below 0 it is printed over."""
    boxes = [listed.visualRect(listed.rows.index(at)) for at in range(listed.rows.rowCount())]
    assert len(boxes) > 10
    return {below.top() - above.bottom() - 1 for above, below in pairwise(boxes)}


def test_rows_follow_each_other_at_every_width(sample, qapp):
    """Where the width alone changes: of the window, or by the panel that comes and goes beside the full list."""
    sample.actions_["view_brief"].trigger()
    sample.workspace.jump(sample.workspace.facts.visible()[0].members[0])
    for width in (1280, 1000, 1500, 700, 1280):
        sample.resize(width, 800)
        qapp.processEvents()
        assert gaps(sample.brief.list) == {0}, width
    before = sample.brief.list.width()
    sample.actions_["note"].trigger()
    qapp.processEvents()
    assert sample.brief.list.width() < before
    assert gaps(sample.brief.list) == {0}


def test_rows_of_the_panel_follow_its_edge(sample, qapp):
    """Pulled wider and narrower."""
    for width in (500, 300, 420):
        sample.resizeDocks([sample.dock], [width], Qt.Orientation.Horizontal)
        qapp.processEvents()
        assert gaps(sample.side_brief.list) == {0}, width


def test_what_comes_closest_stands_beside_what_one_article_tells(mates, qapp):
    """In its column where there are two, below it where there is one; every row has room for it."""
    mates.actions_["view_brief"].trigger()
    brief, delegate = mates.brief.list, mates.brief.list.itemDelegate()
    shown = [brief.rows.row(brief.rows.index(n)) for n in range(brief.rows.rowCount())]
    ((at, fact),) = ((n, row) for n, row in enumerate(shown) if isinstance(row, Fact) and row.closest)
    around = []
    for width, whole in ((1280, max), (640, sum)):
        mates.resize(width, 800)
        qapp.processEvents()
        told = [delegate.wording(fact, side, brief.viewport().width()).height for side in SIDES]
        around.append(brief.visualRect(brief.rows.index(at)).height() - whole(told))
    wide, narrow = around
    assert 0 < wide < 60  # a label
    assert narrow > wide + delegate._line / 2  # and what says that it is the closest, over it
    spoken = brief.rows.data(brief.rows.index(at), Qt.ItemDataRole.AccessibleTextRole)
    assert "closest here: ¶1" in spoken
    assert MATE.split(",")[0] in spoken
    assert WATCH.split(",")[0] in spoken


class Pen(QPainter):
    """A painter that also keeps what is written, and how high."""

    def __init__(self, on: QImage) -> None:
        super().__init__(on)
        self.written: dict[str, float] = {}

    def drawText(self, at, *given) -> None:
        """Keeps it."""
        self.written[given[-1]] = at.y()
        super().drawText(at, *given)


def written(window, qapp, width: int) -> dict[str, float]:
    """What is written in the selected row of the list in a window of a width, and how high."""
    window.resize(width, 800)
    qapp.processEvents()
    listed, option = window.brief.list, QStyleOptionViewItem()
    listed.initViewItemOption(option)
    option.rect = QRect(0, 0, listed.viewport().width(), 300)
    image = QImage(width, 300, QImage.Format.Format_RGB32)
    with Pen(image) as pen:
        listed.itemDelegate().paint(pen, option, listed.rows.place(window.workspace.selected_fact))
        return pen.written


def test_where_there_is_one_column_its_caption_says_whose_it_is(mates, qapp):
    """Where there are two it stands under its headline; with an outlet of any length the place stays."""
    mates.actions_["view_brief"].trigger()
    side = "Right" if mates.workspace.selected_fact.left else "Left"
    assert "closest here: ¶1" in written(mates, qapp, 1280)
    assert f"{side} article · closest here: ¶1" in written(mates, qapp, 640)
    for end in SIDES:
        there = mates.workspace.articles[end]
        mates.workspace.describe(end, replace(there, publisher=f"{end} " + "Harbour Courier and Evening Post " * 3))
    (said,) = (words for words in written(mates, qapp, 640) if "closest here" in words)
    assert "…" in said
    assert said.endswith("closest here: ¶1")


def test_its_caption_stands_right_above_it(mates, qapp):
    """Also where the label of the row takes two lines."""
    mates.actions_["view_brief"].trigger()
    high = written(mates, qapp, 1280)["closest here: ¶1"]
    mates.review.label(None, tuple(f"to be asked about {n}" for n in range(9)))
    assert written(mates, qapp, 1280)["closest here: ¶1"] > high + 8


@pytest.fixture
def brief_view(settings) -> None:
    """The reader left the window in the brief."""
    settings.set_preferences(replace(settings.preferences, view="brief"))


def off_their_columns(brief) -> float:
    """How many pixels the edges of the headlines stand off those of the words under them, at most."""
    place = columns(brief.list.viewport().width())
    starts = {"left": place.left, "right": place.right}
    heads = {side: label.geometry() for side, label in brief.heads.titles.items()}
    return max(
        max(abs(heads[side].left() - starts[side]), abs(heads[side].right() + 1 - starts[side] - place.width))
        for side in SIDES
    )


def test_headlines_stand_over_their_columns(brief_view, sample, qapp):
    """From the first look at the brief on, and at every width."""
    assert sample.views.now == "brief"
    assert off_their_columns(sample.brief) <= 0.5
    for width in (1000, 700, 1280):
        sample.resize(width, 800)
        qapp.processEvents()
        assert off_their_columns(sample.brief) <= 0.5, width


# ---- the keyboard
@pytest.fixture
def listed(qtbot, sample):
    """Either list, by name, with the keyboard and the second row selected; rows are laid out a few at a time."""

    def found(name: str):
        sample.workspace.set_filters(Filters())
        sample.actions_["view_brief" if name == "brief" else "view_facing"].trigger()
        rows = getattr(sample, name).list
        rows.setBatchSize(5)
        focus(qtbot, sample, rows)
        sample.workspace.jump(sample.workspace.facts.visible()[1].members[0])
        rows.setFocus()
        return rows

    return found


def in_sight(rows, at: int) -> bool:
    """Whether the whole of a row can be seen."""
    return rows.viewport().rect().contains(rows.visualRect(rows.rows.index(at)))


@each("name", ["brief", "side_brief"])
def test_a_heading_that_is_folded_keeps_the_keyboard(qtbot, sample, listed, name):
    """By Enter, again and again, and by the mouse; what it opens comes into sight below it, whatever is selected."""
    rows, last = listed(name), sample.workspace.facts.counts()["both"]
    qtbot.waitUntil(lambda: rows.visualRect(rows.rows.index(rows.rows.rowCount() - 1)).isValid())
    qtbot.keyClick(rows, Qt.Key.Key_End)
    heading = rows.currentIndex().row()
    box = rows.visualRect(rows.currentIndex()).center()
    for fold in (
        lambda: qtbot.keyClick(rows, Qt.Key.Key_Return),
        lambda: qtbot.keyClick(rows, Qt.Key.Key_Return),
        lambda: qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=box),
    ):
        fold()
        opened = sample.workspace.filters.agreement
        assert rows.currentIndex().row() == heading
        assert in_sight(rows, heading)
        assert rows.rows.rowCount() == heading + 1 + (last if opened else 0)
        assert in_sight(rows, heading + 1) or not opened
    qtbot.keyClick(rows, Qt.Key.Key_Down)
    assert rows.currentIndex().row() == heading + 1


@each("key", [Qt.Key.Key_Home, Qt.Key.Key_PageUp, Qt.Key.Key_Up])
def test_no_key_stops_at_a_heading_that_does_nothing(qtbot, listed, key):
    """The first row is the first place, and what heads it comes into sight."""
    rows = listed("side_brief")
    rows.scrollToBottom()
    for _ in range(4):
        qtbot.keyClick(rows, key)
    assert rows.currentIndex().row() == 1
    assert in_sight(rows, 0)
