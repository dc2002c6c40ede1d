"""The way that Tab takes through the window."""

from PySide6.QtCore import Qt

from hands import focus


def test_tab_goes_down_the_dock(qtbot, qapp, desk):
    """Tabs, order, list, what is hidden, note: as they stand one below the other."""
    desk.legend.chips["shared"].click()
    desk.workspace.jump(desk.workspace.visible_findings()[0].id)
    focus(qtbot, desk, desk.tabs.tabBar())
    findings = desk.findings
    for following in (findings.order, findings.view, findings.show_all, desk.notes.editor):
        qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab)
        assert qapp.focusWidget() is following
