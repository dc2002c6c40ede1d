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


# ---- from the brief
@pytest.fixture
def brief(desk):
    """A window with the full brief."""
    desk.actions_["view_brief"].trigger()
    return desk


def test_a_place_that_is_found_from_the_brief_is_shown_in_the_rows(qtbot, brief):
    """The keyboard stays in the field; Escape closes the bar, the next one leads back to the brief."""
    brief.actions_["find"].trigger()
    focus(qtbot, brief, brief.find_bar.field)
    assert brief.views.now == "brief"
    qtbot.keyClicks(brief.find_bar.field, "bridge")
    assert brief.views.now == "facing"
    assert brief.find_bar.field.hasFocus()
    page = brief.pair.views["left"]
    (place,) = page.rects(page._found_here)
    assert 0 <= place.top() - page.scrolled < page.viewport().height()
    qtbot.keyClick(brief.find_bar.field, Qt.Key.Key_Escape)
    assert page.hasFocus()
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert brief.views.now == "brief"
    assert brief.brief.list.hasFocus()
    brief.actions_["find_next"].trigger()
    assert (brief.views.now, at(brief.find_bar)) == ("facing", 2)


def test_what_stands_nowhere_leaves_the_brief_in_sight(brief):
    """There is no place to show."""
    brief.actions_["find"].trigger()
    brief.find_bar.field.setText("zebra")
    assert (brief.views.now, brief.find_bar.count.text()) == ("brief", "Not found")


def test_in_the_brief_the_bar_names_no_place_as_shown(bar, desk):
    """Opened over the articles, it goes on counting; Enter shows a place again."""
    counts = bar.count.text().split("(")[1].removesuffix(")")
    desk.actions_["view_brief"].trigger()
    assert bar.count.text() == counts
    bar.next()
    assert (desk.views.now, at(bar)) == ("facing", 1)
