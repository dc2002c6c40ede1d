"""Every command by its name, and keys that can be changed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from diptych_gui.shell.command_palette import CommandPalette


@pytest.fixture
def palette(qtbot, desk):
    """The palette of a window that shows a comparison."""
    made = CommandPalette(desk.actions_, desk)
    made.keysChanged.connect(desk.settings.set_keys)
    qtbot.addWidget(made)
    made.show()
    return made


def test_some_letters_and_enter_give_a_command(qtbot, palette, desk):
    """What begins with them comes first; what cannot be done now is not there."""
    qtbot.keyClicks(palette.field, "brief")
    assert palette.chosen == "view_brief"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert desk.views.now == "brief"
    assert not palette.isVisible()


def test_arrows_move_while_one_types(qtbot, palette):
    """Without leaving the field."""
    first = palette.chosen
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.chosen != first
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.chosen == first


def test_keys_can_be_changed_and_are_there_again(qtbot, palette, desk, client):
    """But not to those of another command, which is named."""
    from diptych_gui.shell.composition import open_window

    palette.field.setText("next unreviewed")
    assert palette.chosen == "next_unreviewed"
    palette.keys.setKeySequence(QKeySequence("Ctrl+1"))
    palette.change.click()
    assert "Brief" in palette.taken.text()
    palette.keys.setKeySequence(QKeySequence("Ctrl+Alt+U"))
    palette.change.click()
    assert desk.actions_["next_unreviewed"].shortcut() == QKeySequence("Ctrl+Alt+U")
    again = open_window(desk.settings, client)
    qtbot.addWidget(again)
    assert again.actions_["next_unreviewed"].shortcut() == QKeySequence("Ctrl+Alt+U")
    assert again.actions_["view_brief"].shortcut() == QKeySequence("Ctrl+1")


def test_undo_in_a_note_takes_back_the_typing_first(qtbot, desk):
    """The session stays as it is until nothing typed is left."""
    from hands import focus

    first = desk.workspace.visible_findings()[0].id
    desk.workspace.jump(first)
    desk.review.judge("confirmed")
    desk.workspace.jump(first)
    focus(qtbot, desk, desk.notes.editor)
    qtbot.keyClicks(desk.notes.editor, "see")
    qtbot.keyClick(desk.notes.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.notes.editor.toPlainText() == ""
    assert desk.workspace.session.verdict(first) == "confirmed"
