"""The line that says what the marks of a view mean."""

import pytest

from diptych.filters import Filters
from diptych_gui.panels.key_line import KeyLine, keys


@pytest.fixture
def line(qtbot, workspace):
    """The line under a compared pair."""
    made = KeyLine(workspace)
    qtbot.addWidget(made)
    made.show()
    return made


def test_each_view_tells_its_own_marks(line):
    """For ear and pointer too: rows that were moved stand in one view, curves in another."""
    told = {}
    for view in ("brief", "facing", "read"):
        line.show_view(view)
        told[view] = line.accessibleName()
        assert told[view] in line.toolTip()
    assert "moved beside its match" in told["facing"]
    assert "joins counterparts" in told["read"]
    assert "No mark: no weighty difference found" in told["read"]
    assert "joins" not in told["brief"]


def test_where_a_filter_hides_marks_their_absence_says_nothing(line, workspace):
    """Then no mark does not mean that nothing differs."""
    for filters in (Filters(count="both"), Filters(text="no such words")):
        workspace.set_filters(filters)
        for view in ("facing", "read"):
            line.show_view(view)
            assert line.accessibleName().startswith("A filter hides marks")
        workspace.set_filters(Filters(agreement=True))
        assert line.accessibleName().startswith("No mark: no weighty difference found")


def test_a_key_without_room_is_left_out_whole(line, qapp):
    """What stands there is read to its end."""
    line.show_view("facing")
    first = line.fontMetrics().horizontalAdvance(keys("facing")[0].words)
    seen = {}
    for width in (first + 8, first + 30, 1200):
        line.resize(width, 20)
        qapp.processEvents()
        image = line.grab().toImage()
        columns = [any(image.pixel(x, y) != image.pixel(0, 0) for y in range(20)) for x in range(width)]
        seen[width] = max((x for x, ink in enumerate(columns) if ink), default=0)
    assert seen[first + 8] == seen[first + 30] <= first + 4 < seen[1200]


def test_without_a_comparison_there_is_nothing_to_explain(line, workspace):
    """Nothing is marked."""
    assert line.accessibleName()
    workspace.set_article("left", None)
    assert not line.accessibleName()
    assert not line.toolTip()
