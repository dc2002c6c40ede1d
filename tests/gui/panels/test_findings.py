"""The list of findings."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from diptych.filters import Filters
from diptych.message import plain
from diptych_gui.panels.finding_model import FindingModel
from diptych_gui.panels.findings import FindingsPanel
from diptych_gui.work.finding_order import FindingOrder, grouped
from tables import each


@pytest.fixture
def panel(qtbot, workspace):
    """The panel, shown."""
    panel = FindingsPanel(workspace)
    qtbot.addWidget(panel)
    panel.resize(320, 600)
    with qtbot.waitExposed(panel):
        panel.show()
    return panel


def test_the_model_keeps_qts_rules(qapp, workspace):
    """Qt's own tester watches it while filters and order change."""
    model = FindingModel(workspace)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.refresh()
    workspace.set_filters(Filters(suggestions=True))
    model.refresh()
    workspace.set_order(FindingOrder("length", by_kind=False))
    model.refresh()
    assert tester.model() is model
    assert model.rowCount() == len(workspace.visible_findings())


@each("order", ["position", "right", "confidence", "length"])
def test_every_order_shows_every_finding_once(comparison, order):
    """Sorting loses nothing."""
    for by_kind in (True, False):
        shown = [f.id for group in grouped(comparison.findings, FindingOrder(order, by_kind)) for f in group.findings]
        assert sorted(shown) == sorted(f.id for f in comparison.findings)


def test_the_selected_row_follows_the_workspace(workspace, panel):
    """A click in a pane is seen in the list."""
    chosen = workspace.visible_findings()[-1]
    workspace.jump(chosen.id)
    assert panel.model.finding(panel.view.currentIndex()) == chosen
    assert panel.view.viewport().rect().intersects(panel.view.visualRect(panel.view.currentIndex()))


def test_a_row_chosen_by_keyboard_jumps(qtbot, workspace, panel):
    """The arrow keys go from finding to finding and step over the headings."""
    visible = len(workspace.visible_findings())
    seen = []
    for _ in range(visible):
        qtbot.keyClick(panel.view, Qt.Key.Key_Down)
        seen.append(workspace.selected)
    assert len(set(seen)) == visible


def test_one_click_is_one_jump(qtbot, workspace, panel):
    """Press and release are not two jumps; a second click brings the place back."""
    index = panel.model.place(workspace.visible_findings()[2].id)
    panel.view.scrollTo(index)
    jumps = []
    workspace.jumpRequested.connect(lambda finding, side: jumps.append(finding))
    at = panel.view.visualRect(index).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert jumps == [workspace.visible_findings()[2].id]
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert len(jumps) == 2


def test_a_click_brings_back_what_the_keys_chose(qtbot, workspace, panel):
    """The first click does, not only the second."""
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    jumps = []
    workspace.jumpRequested.connect(lambda finding, side: jumps.append(finding))
    at = panel.view.visualRect(panel.view.currentIndex()).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert jumps == [workspace.selected]


def test_a_verdict_is_told_to_whoever_reads_the_row(qtbot, workspace, panel):
    """A screen reader hears of it without leaving the row."""
    finding = workspace.visible_findings()[0]
    with qtbot.waitSignal(panel.model.dataChanged):
        workspace.edit("Confirm", workspace.session.judge(finding.id, "confirmed"))
    row = panel.model.place(finding.id)
    assert "confirmed" in row.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_row_tells_a_screen_reader_everything(workspace, panel):
    """Type, both wordings with their places, confidence and state."""
    index = panel.model.place(workspace.visible_findings()[1].id)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    for part in (
        "Quotation altered",
        "left, paragraph 1: We have no choice at all,",
        "right, paragraph 1",
        "high confidence",
        "new",
    ):
        assert part in spoken


def test_filters_that_hide_everything_say_so(workspace, panel):
    """An empty list has a reason."""
    workspace.set_filters(Filters(text="no such words anywhere"))
    assert panel.nothing.isVisible()
    assert "filters" in panel.nothing.text()
    assert not panel.model.finding(QModelIndex())


def test_a_tooltip_never_reads_a_reason_as_markup(workspace, panel, comparison):
    """Words of an article inside a reason stay words."""
    from dataclasses import replace

    from diptych.session import Session

    sly = replace(comparison.findings[1], message=plain("Left says <img src='x'>"))
    workspace.open_session(Session(replace(comparison, findings=(sly,))))
    tip = panel.model.place(sly.id).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
