"""Finding words in the articles."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from hands import focus
from tables import each

WORD = "the"  # stands in both articles more than once


@pytest.fixture
def bar(qtbot, desk):
    """The bar, open, with a word in it."""
    desk.actions_["find"].trigger()
    qtbot.keyClicks(desk.find_bar.field, WORD)
    return desk.find_bar


def at(bar) -> int:
    """Which place it stands at, counted from 1."""
    return int(bar.count.text().split(" of ")[0])


def test_the_bar_counts_both_sides_and_steps_through(qtbot, desk):
    """The first place is shown while typing; Enter goes on, round to the first again."""
    desk.actions_["find"].trigger()
    qtbot.keyClicks(desk.find_bar.field, "bridge")
    assert desk.find_bar.count.text() == "1 of 4 (left 2, right 2)"
    for number in (2, 3, 4, 1):
        qtbot.keyClick(desk.find_bar.field, Qt.Key.Key_Return)
        assert desk.find_bar.count.text().startswith(f"{number} of 4")
    desk.actions_["find_previous"].trigger()
    assert desk.find_bar.count.text().startswith("4 of 4")


def test_escape_closes_and_gives_the_keyboard_to_the_article(qtbot, desk):
    """The bar goes, the marks go."""
    desk.actions_["find"].trigger()
    qtbot.keyClicks(desk.find_bar.field, "ferry")
    qtbot.keyClick(desk.find_bar.field, Qt.Key.Key_Return)
    qtbot.keyClick(desk.find_bar.field, Qt.Key.Key_Escape)
    assert not desk.find_bar.isVisible()


def test_one_article_can_be_searched_alone(qtbot, desk):
    """The counts are those of the articles searched."""
    desk.actions_["find"].trigger()
    qtbot.keyClicks(desk.find_bar.field, "bridge")
    desk.find_bar.where.setCurrentIndex(2)
    assert desk.find_bar.count.text() == "1 of 2 (right 2)"
    qtbot.keyClick(desk.find_bar.field, Qt.Key.Key_Return)
    assert desk.find_bar.count.text() == "2 of 2 (right 2)"
    desk.find_bar.where.setCurrentIndex(0)
    assert desk.find_bar.count.text() == "1 of 4 (left 2, right 2)"


def test_what_stands_nowhere_is_said(qtbot, desk):
    """Not two noughts."""
    desk.actions_["find"].trigger()
    qtbot.keyClicks(desk.find_bar.field, "zebra")
    assert desk.find_bar.count.text() == "Not found"


def in_the_bar(desk):
    """What can have the keyboard in the bar."""
    buttons = desk.find_bar.findChildren(QToolButton, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [desk.find_bar.field, desk.find_bar.where, *buttons]


@each("place", range(5))
def test_escape_closes_from_everywhere_in_the_bar(qtbot, desk, client, place):
    """The field, the choice and the buttons; also while a comparison runs that Escape would stop elsewhere."""
    desk.loader.compare()
    desk.actions_["find"].trigger()
    focus(qtbot, desk, in_the_bar(desk)[place])
    qtbot.keyClick(in_the_bar(desk)[place], Qt.Key.Key_Escape)
    assert not desk.find_bar.isVisible()
    assert desk.pair.views["left"].hasFocus()
    assert desk.workspace.comparing


@pytest.mark.parametrize("side", ["left", "right"])
def test_escape_in_an_article_closes_the_bar(qtbot, desk, side):
    """The keyboard stays in that article."""
    desk.actions_["find"].trigger()
    focus(qtbot, desk, desk.pair.views[side])
    qtbot.keyClick(desk.pair.views[side], Qt.Key.Key_Escape)
    assert not desk.find_bar.isVisible()
    assert desk.pair.views[side].hasFocus()


def test_escape_in_an_article_stops_a_comparison_first(qtbot, desk, client):
    """The bar waits for the next one."""
    desk.actions_["find"].trigger()
    focus(qtbot, desk, desk.pair.views["left"])
    desk.loader.compare()
    qtbot.keyClick(desk.pair.views["left"], Qt.Key.Key_Escape)
    assert (desk.workspace.comparing, desk.find_bar.isVisible()) == (False, True)
    qtbot.keyClick(desk.pair.views["left"], Qt.Key.Key_Escape)
    assert not desk.find_bar.isVisible()


# ---- coming and going
def test_f3_goes_on_after_the_bar_was_closed(bar):
    """From the place where the reader left off."""
    bar.next()
    before = at(bar)
    bar.close_bar()
    bar.next()
    assert at(bar) == before + 1


def test_a_closed_bar_marks_nothing(bar, desk, comparison):
    """Not even when something about an article is corrected later."""
    bar.close_bar()
    desk.workspace.describe("left", comparison.left.with_metadata(publisher="Corrected Post"))
    assert desk.pair.views["left"]._found == ()


def test_the_bar_goes_with_the_articles(bar, desk):
    """In an emptied window there is nothing to find."""
    desk.actions_["new"].trigger()
    assert not bar.isVisible()
