"""What was found, in numbers."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from diptych_gui.panels.summary import Summary


@pytest.fixture
def place(qtbot):
    """A place for a summary, which may be narrower than that would like."""
    place = QWidget()
    qtbot.addWidget(place)
    with qtbot.waitExposed(place):
        place.show()
    return place


@pytest.fixture
def summary(workspace, place):
    """The summary of six kinds, shown."""
    summary = Summary(workspace, place)
    summary.refresh()
    summary.show()
    return summary


def entries(summary) -> list[QPushButton]:
    """What can be clicked."""
    return summary.findChildren(QPushButton)


@pytest.mark.parametrize("width", [2000, 400, 260])
def test_every_number_is_in_sight(qapp, summary, width):
    """Names are cut where the summary is narrow, numbers never, and nothing reaches over its edge."""
    summary.resize(width, 100)
    qapp.processEvents()
    for entry in entries(summary):
        number = entry.accessibleName().rpartition(":")[2]
        assert entry.text().endswith(f":{number}")
        assert entry.fontMetrics().horizontalAdvance(entry.text()) <= entry.width()
        assert entry.mapTo(summary, entry.rect().topRight()).x() < width


def test_a_name_that_was_cut_comes_back_with_the_room(qapp, summary):
    """Until then the tooltip holds it."""
    for width, whole in ((260, False), (2000, True)):
        summary.resize(width, 100)
        qapp.processEvents()
        assert all(entry.text() == entry.accessibleName() for entry in entries(summary)) == whole
        assert any(entry.toolTip() for entry in entries(summary)) != whole


def test_the_longest_names_are_cut_first(qapp, summary):
    """Short ones stay whole as long as that is enough."""
    summary.resize(summary.sizeHint().width() - 40, 100)
    qapp.processEvents()
    longest = max(entries(summary), key=lambda entry: len(entry.accessibleName()))
    shortest = min(entries(summary), key=lambda entry: len(entry.accessibleName()))
    assert longest.text() != longest.accessibleName()
    assert shortest.text() == shortest.accessibleName()
