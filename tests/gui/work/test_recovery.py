"""Recovery files: whose window is gone is told by locks, and nothing is removed that is not kept elsewhere."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from diptych.session import Session
from diptych.span import Span
from diptych.storage import load, save
from diptych_gui.dialogs.questions import Questions
from diptych_gui.shell.composition import open_window
from diptych_gui.work.autosave import leftovers
from diptych_gui.work.recovery_mark import marked
from diptych_gui.work.settings import Settings
from hands import note, open_file, press, type_note

HOLDING = """
import sys
from pathlib import Path
from diptych.process_lock import ProcessLock
lock = ProcessLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def folder(settings):
    """The folder of the recovery files."""
    settings.recovery_folder.mkdir(parents=True)
    return settings.recovery_folder


@pytest.fixture
def left_behind(folder, comparison):
    """A recovery file without a window, with its lock file."""
    file = folder / "4711-7f00dead.diptych"
    save(Session(comparison).add_note("rescued", left=Span(0, 7)), file)
    file.with_suffix(".lock").touch()
    return file


@pytest.fixture
def offered(left_behind, desk):
    """A desk that offers the file that was left behind."""
    return desk


@pytest.fixture
def typing(monkeypatch, desk):
    """A desk whose reader gives up at the end what they typed."""
    monkeypatch.setattr(Questions, "save_first", lambda *what: "discard")
    yield desk
    desk.notes.commit()


# ---- whose window is there
@pytest.mark.parametrize("number", [os.getpid(), 1], ids=["ours", "another program's"])
def test_a_file_without_a_lock_is_left_over_whatever_its_number(folder, number):
    """Numbers of processes come again, in a container at every start."""
    file = folder / f"{number}-7f00dead.diptych"
    file.touch()
    assert leftovers(folder) == [file]


def test_a_lock_that_nobody_holds_is_none(left_behind, folder):
    """The lock of a process that was killed leaves its file behind, and no more."""
    assert leftovers(folder) == [left_behind]


def test_the_lock_of_a_running_process_holds_until_it_ends(left_behind, folder):
    """Another window's work is left alone as long as that window is there."""
    lock = str(left_behind.with_suffix(".lock"))
    other = subprocess.Popen([sys.executable, "-c", HOLDING, lock], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdout.readline() == b"True\n"
    during = leftovers(folder)
    other.kill()
    other.communicate()
    assert (during, leftovers(folder)) == ([], [left_behind])


def test_a_closed_window_leaves_nothing_in_the_folder(desk, folder):
    """Neither its file nor its lock."""
    note(desk)
    desk.autosave.write()
    desk.autosave.drop()
    assert list(folder.iterdir()) == []


# ---- what is offered
def test_an_offer_stays_when_another_file_is_opened(offered, tmp_path):
    """Unsaved work is still there to be opened afterwards."""
    path = tmp_path / "pair.diptych"
    save(offered.workspace.session, path)
    before = offered.messages.texts()
    open_file(offered, path)
    assert offered.messages.texts() == before
    assert len(before) == 1


def test_offers_say_what_they_offer(folder, left_behind, desk):
    """Whose work, and from when; a file that cannot be read has its own name."""
    os.utime(left_behind, (1_000_036_000, 1_000_036_000))
    broken = folder / "4712-7f00dead.diptych"
    broken.write_text("{", encoding="utf-8")
    desk.file_notifications.offer_recovery()
    first, second = desk.messages.texts()
    assert first.endswith("was kept: 4712-7f00dead.diptych.")
    assert "9/9/01" in second
    assert second.endswith("was kept: Sandport Mail – Bridge repairs begin in May.")


def test_recovered_work_belongs_to_its_file(desk, folder, comparison, tmp_path, monkeypatch):
    """Saving it after a crash asks for no name, and finds out what another program did to the file meanwhile."""
    path = tmp_path / "pair.diptych"
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: path)
    desk.actions_["save"].trigger()
    note(desk)
    desk.autosave.write()
    left = folder / "1-7f00dead.diptych"
    left.write_bytes(desk.autosave.file.read_bytes())
    desk.workspace.undo_stack.setClean()
    desk.actions_["new"].trigger()
    desk.commands.recover(left)
    assert desk.isWindowModified()
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: pytest.fail("asked"))
    desk.actions_["save"].trigger()
    session = load(path).session
    assert [n.text for n in session.notes] == ["precious"]
    assert session.extra == {"document": {"diptych:view": "facing"}}


def test_work_on_a_file_named_from_a_folder_is_saved_there(desk, folder, tmp_path, monkeypatch):
    """Whichever folder the window that recovers it was started in."""
    for name in ("here", "elsewhere"):
        (tmp_path / name).mkdir()
    save(desk.workspace.session, tmp_path / "here" / "pair.diptych")
    monkeypatch.chdir(tmp_path / "here")
    desk.commands.start([Path("pair.diptych")])
    assert desk.settings.recent() == [(tmp_path / "here" / "pair.diptych",)]
    note(desk)
    desk.autosave.write()
    left = folder / "1-7f00dead.diptych"
    left.write_bytes(desk.autosave.file.read_bytes())
    desk.workspace.undo_stack.setClean()
    monkeypatch.chdir(tmp_path / "elsewhere")
    desk.commands.recover(left)
    desk.actions_["save"].trigger()
    assert [n.text for n in load(tmp_path / "here" / "pair.diptych").session.notes] == ["precious"]
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_work_on_a_file_without_a_folder_asks_where_it_belongs(desk, folder, monkeypatch):
    """Recovery files of earlier versions may name one; here it may be another file."""
    monkeypatch.setattr(Questions, "file_to_write", lambda *what: None)
    left = folder / "1-7f00dead.diptych"
    save(marked(desk.workspace.session, Path("pair.diptych"), "0" * 64), left)
    desk.commands.recover(left)
    assert desk.workspace.path is None
    desk.workspace.undo_stack.setClean()


def test_recovered_work_is_kept_again_at_once(offered):
    """The window that opened it has it in a file of its own before the old one goes."""
    press(offered.messages, "Open it")
    assert [n.text for n in load(offered.autosave.file).session.notes] == ["rescued"]


def test_recovered_work_keeps_its_old_file_where_no_new_one_is_written(offered, left_behind):
    """Without recovery files of its own the window leaves that one."""
    offered.preferences.change(autosave=False)
    press(offered.messages, "Open it")
    assert left_behind.exists()


def test_a_declined_offer_is_removed_with_its_lock(offered, left_behind, folder, monkeypatch):
    """Nothing of it stays in the folder, once the reader has said yes."""
    monkeypatch.setattr(Questions, "may_delete", lambda parent: True)
    press(offered.messages, "Delete it")
    assert list(folder.iterdir()) == []


def test_unsaved_work_is_not_deleted_at_one_click(offered, left_behind, monkeypatch):
    """Enter at the question is Cancel, and the offer stays."""
    asked: list[QMessageBox] = []

    def enter(box: QMessageBox) -> int:
        asked.append(box)
        return box.standardButton(box.defaultButton()).value

    monkeypatch.setattr(QMessageBox, "exec", enter)
    press(offered.messages, "Delete it")
    assert [box.text() for box in asked] == ["Delete the unsaved work that was kept?"]
    assert left_behind.exists()
    press(offered.messages, "Open it")
    assert [n.text for n in offered.workspace.session.notes] == ["rescued"]


# ---- what is written
def test_switching_it_off_removes_the_file(desk):
    """The preference is about what lies there already, too."""
    note(desk)
    desk.autosave.write()
    desk.preferences.change(autosave=False)
    assert not desk.autosave.file.exists()


def test_what_is_being_typed_is_kept(qtbot, typing):
    """Words in the box are in the recovery file before they are a note."""
    type_note(qtbot, typing, "an hour of typing")
    qtbot.waitUntil(typing.autosave.file.exists)
    assert [n.text for n in load(typing.autosave.file).session.notes] == ["an hour of typing"]


@pytest.fixture
def hindered(qtbot, tmp_path, client, comparison):
    """A window whose recovery folder is a file."""
    (tmp_path / "recovery").write_text("x", encoding="utf-8")
    window = open_window(Settings(tmp_path / "settings.ini"), client)
    qtbot.addWidget(window)
    window.show()
    window.workspace.set_articles(comparison.left, comparison.right)
    window.workspace.set_comparison(comparison)
    return window


def test_a_folder_that_is_a_file_is_said(hindered):
    """Work that cannot be kept is a message, not a failure."""
    note(hindered)
    hindered.autosave.write()
    assert hindered.messages.texts() == ["Unsaved work cannot be kept in a recovery file; save often."]
    hindered.workspace.undo_stack.setClean()


def test_a_folder_that_is_a_file_does_not_keep_the_engine_running(hindered, client, monkeypatch):
    """The window closes as any other."""
    stopped = []
    monkeypatch.setattr(client, "stop", lambda: stopped.append(True))
    hindered.close()
    assert stopped == [True]
