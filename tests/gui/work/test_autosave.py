"""Unsaved work survives a program that did not end well."""

import pytest
from PySide6.QtWidgets import QAbstractButton

from diptych.session import Session
from diptych.storage import load, save
from diptych_gui.shell.composition import open_window
from diptych_gui.work.autosave import leftovers
from diptych_gui.work.settings import Preferences


def note(window) -> None:
    """A note that no file holds."""
    session = window.workspace.session
    window.workspace.edit("Note", session.add_note("precious", session.comparison.findings[0].id))


def test_a_change_is_kept_within_two_seconds(qtbot, desk):
    """Texts, findings and notes; only the reader may read the folder."""
    note(desk)
    assert 0 < desk.autosave._timer.remainingTime() < 2000
    qtbot.waitUntil(desk.autosave.file.exists)
    assert [n.text for n in load(desk.autosave.file).session.notes] == ["precious"]
    assert desk.autosave.file.parent.stat().st_mode & 0o077 == 0


def test_saved_and_undone_work_leaves_no_recovery_file(desk, tmp_path):
    """The file goes with the reason for it."""
    note(desk)
    desk.autosave.write()
    desk.workspace.saved(tmp_path / "x.diptych", "f")
    assert not desk.autosave.file.exists()
    note(desk)
    desk.autosave.write()
    desk.actions_["undo"].trigger()
    assert not desk.autosave.file.exists()


def test_who_switched_it_off_has_none(desk):
    """The preference holds at once."""
    desk.settings.set_preferences(Preferences(autosave=False))
    desk.preferences.apply()
    note(desk)
    assert not desk.autosave._timer.isActive()


@pytest.fixture
def left_behind(settings, comparison):
    """A recovery file of a process that runs no more."""
    settings.recovery_folder.mkdir(parents=True)
    file = settings.recovery_folder / "999999999-1.diptych"
    save(Session(comparison).add_note("rescued", comparison.findings[0].id), file)
    return file


def test_the_next_start_offers_it_and_opens_it_as_unsaved(qtbot, settings, client, left_behind):
    """The work is there again, and still to be saved."""
    window = open_window(settings, client)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.completed):
        window.show()
    qtbot.waitUntil(lambda: bool(window.messages.texts()))
    next(b for b in window.messages.findChildren(QAbstractButton) if b.text() == "Open it").click()
    assert [n.text for n in window.workspace.session.notes] == ["rescued"]
    assert window.isWindowModified()
    assert window.workspace.path is None
    assert not left_behind.exists()
    window.workspace.undo_stack.setClean()


def test_files_of_running_windows_are_left_alone(settings, desk):
    """Two windows never take each other's work."""
    note(desk)
    desk.autosave.write()
    assert leftovers(settings.recovery_folder) == []
