"""The way that Tab takes through the window."""

from PySide6.QtCore import Qt

from hands import focus


def test_tab_goes_down_the_dock(qtbot, qapp, desk):
    """Tabs, order, list, what is hidden, note: as they stand one below the other."""
    desk.actions_["show_legend"].trigger()
    desk.legend.chips["shared"].click()
    desk.tabs.setCurrentWidget(desk.findings)
    first = desk.workspace.visible_findings()[0].id
    desk.workspace.edit("Note", desk.workspace.session.add_note("see archive", first))
    desk.workspace.jump(first)
    bar = desk.tabs.tabBar()
    bar.setMaximumWidth(bar.sizeHint().width() // 2)  # not enough for all tabs: arrows to scroll them stand beside them
    focus(qtbot, desk, bar)
    findings = desk.findings
    for following in (findings.order, findings.view, findings.show_all, desk.notes.editor):
        qtbot.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab)
        assert qapp.focusWidget() is following
