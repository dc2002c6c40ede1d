"""Names of files as the reader gives them: with a suffix, with points in them, relative to a folder."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from diptych.span import Span
from diptych.storage import load, save

Answer = QMessageBox.StandardButton


@pytest.fixture
def chosen(monkeypatch, tmp_path):
    """Chooses a name in the file dialog."""

    def choose(name: str) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *what: (str(tmp_path / name), ""))

    return choose


@pytest.fixture
def replies(monkeypatch):
    """Answers to the question whether a file may be written over, in order; asking more often fails."""
    given: list[Answer] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: given.pop(0))
    return given


@pytest.fixture
def older(desk, tmp_path) -> Path:
    """A comparison that was saved before."""
    path = tmp_path / "pair.diptych"
    save(desk.workspace.session.add_note("older work", left=Span(0, 5)), path)
    return path


def texts(path: Path) -> list[str]:
    """All notes in a file."""
    return [note.text for note in load(path).session.notes]


@pytest.mark.parametrize(("reply", "kept"), [(Answer.Cancel, ["older work"]), (Answer.Yes, [])])
def test_a_file_is_written_over_only_where_the_reader_says_so(desk, older, chosen, replies, reply, kept):
    """The suffix makes another name of it than the dialog asked about."""
    chosen("pair")
    replies.append(reply)
    desk.actions_["save_as"].trigger()
    assert (texts(older), replies) == (kept, [])


def test_a_name_with_its_suffix_is_not_asked_about_twice(desk, older, chosen, replies):
    """The dialog asked already."""
    chosen("pair.diptych")
    desk.actions_["save_as"].trigger()
    assert texts(older) == []


@pytest.mark.parametrize("name", ["bridge v1.2", "bridge.txt", "bridge"])
def test_a_saved_comparison_always_has_its_suffix(desk, tmp_path, chosen, name):
    """Whatever else stands behind a point in the name."""
    chosen(name)
    desk.actions_["save_as"].trigger()
    assert [path.name for path in tmp_path.glob("bridge*")] == [f"{name}.diptych"]


def test_files_named_from_a_folder_are_remembered_with_it(window, client, comparison, tmp_path, monkeypatch):
    """The next start may be in another folder."""
    monkeypatch.chdir(tmp_path)
    window.commands.start([Path("a.txt"), Path("b.txt")])
    client.answer(1, {"article": comparison.left.to_record()})
    client.answer(2, {"article": comparison.right.to_record()})
    client.answer(3, {"comparison": comparison.to_record()})
    assert window.settings.recent() == [(tmp_path / "a.txt", tmp_path / "b.txt")]
