"""Parts that another one covers: of long comparisons they are brought up to date when they come into sight."""

import pytest

from diptych_gui.panels import unseen


@pytest.fixture
def long(monkeypatch):
    """Any comparison counts as long."""
    monkeypatch.setattr(unseen, "_MANY", 0)


@pytest.mark.usefixtures("long")
def test_a_list_behind_another_tab_is_filled_when_it_comes(window, comparison, qapp):
    """Not before; and what is selected then is in it."""
    window.show()
    window.workspace.set_articles(comparison.left, comparison.right)
    window.workspace.set_comparison(comparison)
    finding = window.workspace.visible_findings()[0]
    window.workspace.jump(finding.id)
    assert window.findings.model.rowCount() == 0
    window.tabs.setCurrentWidget(window.findings)
    qapp.processEvents()
    assert window.findings.model.rowCount() > 0
    assert window.findings.model.finding(window.findings.view.currentIndex()).id == finding.id


@pytest.mark.usefixtures("long")
def test_a_hidden_legend_counts_when_it_comes(window, comparison, qapp):
    """The numbers are those of the comparison that is shown then."""
    window.show()
    window.workspace.set_articles(comparison.left, comparison.right)
    window.workspace.set_comparison(comparison)
    assert window.legend.chips["quotation"].count is None
    window.legend_bar.show()
    qapp.processEvents()
    assert window.legend.chips["quotation"].count == 1
