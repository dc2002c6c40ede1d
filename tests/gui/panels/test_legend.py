"""The legend, which is the filter."""

import pytest
from PySide6.QtCore import Qt

from diptych.filters import Filters
from diptych_gui.panels.legend import Legend


@pytest.fixture
def legend(qtbot, workspace):
    """The legend, shown."""
    legend = Legend(workspace)
    qtbot.addWidget(legend)
    with qtbot.waitExposed(legend):
        legend.show()
    return legend


def test_the_chips_count_what_there_is(legend):
    """Suggestions count once they are shown."""
    assert {name: chip.count for name, chip in legend.chips.items()} == {
        "quotation": 1, "shared": 2, "unique": 2, "framing_word": 0, "framing_verb": 1,
    }  # fmt: skip
    legend.suggestions.click()
    assert legend.chips["framing_word"].count == 1


def test_a_chip_hides_and_shows_its_kind(qtbot, workspace, legend):
    """By mouse or by the space bar."""
    before = len(workspace.visible_findings())
    qtbot.mouseClick(legend.chips["shared"], Qt.MouseButton.LeftButton)
    assert len(workspace.visible_findings()) == before - 2
    legend.chips["shared"].setFocus()
    qtbot.keyClick(legend.chips["shared"], Qt.Key.Key_Space)
    assert len(workspace.visible_findings()) == before


def test_the_search_filters_while_typing(qtbot, workspace, legend):
    """Words of either article count, whatever their case."""
    qtbot.keyClicks(legend.search, "FERRY")
    assert [f.kind for f in workspace.visible_findings()] == ["unique"]


def test_the_further_filters_and_the_workspace_agree(workspace, legend):
    """The form shows what is in force and changes it."""
    form = legend.more.menu()
    form.words.setValue(7)
    form.states["new"].click()
    assert workspace.filters.min_words == 7
    assert "new" not in workspace.filters.states
    assert workspace.visible_findings() == ()


def test_a_chip_names_itself_and_its_count(legend):
    """What the eye sees in colour and number, a screen reader says."""
    assert legend.chips["quotation"].accessibleName() == "Quotations in both: 1"


def test_buttons_tell_their_numbers_to_a_screen_reader(workspace, legend):
    """What is seen on them is heard of them."""
    workspace.set_filters(Filters(min_words=3))
    heard = [button.accessibleName() for button in (legend.suggestions, legend.more)]
    assert heard == ["Suggestions 1", "More filters (1)"]
    assert heard == [button.text() for button in (legend.suggestions, legend.more)]


def test_counts_that_grow_leave_the_search_its_room(qapp, legend):
    """The names of the chips give way when "2" becomes "1 of 2", and come back with the room."""
    legend.resize(4000, legend.height())
    qapp.processEvents()
    legend.resize(legend.sizeHint().width(), legend.height())
    qapp.processEvents()
    chip, wide, before = legend.chips["shared"], legend.chips["shared"].width(), legend.search.width()
    legend.differing.click()
    qapp.processEvents()
    assert legend.search.width() == before
    assert chip.width() < wide
    legend.differing.click()
    qapp.processEvents()
    assert (legend.search.width(), chip.width()) == (before, wide)


def test_no_width_cuts_a_word_of_it(qapp, legend):
    """A narrow window has two rows of it; numbers that grow take no letter from buttons or search either."""
    parts = (*legend.chips.values(), legend.suggestions, legend.differing, legend.more, legend.search)
    rows = []
    for differing in (False, True):
        legend.differing.setChecked(differing)
        for width in (560, 640, 700, 900, 1400):
            legend.resize(width, legend.height())
            qapp.processEvents()
            assert all(part.width() >= part.sizeHint().width() for part in parts), width
            rows.append(len({part.geometry().center().y() // 20 for part in parts}))
    assert rows == [2, 2, 2, 1, 1] * 2
