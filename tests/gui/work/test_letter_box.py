"""Files go from one start of Diptych to a window that runs, through its letter box."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from diptych_gui.work import letter_box
from diptych_gui.work.letter_box import LetterBox, hand_over

ASK = """
import sys
from pathlib import Path
from diptych_gui.work.letter_box import hand_over
print(hand_over([Path(p) for p in sys.argv[2:]], ("koi8-r", None), Path(sys.argv[1])))
"""


@pytest.fixture
def box(qapp, tmp_path):
    """A letter box whose window takes what is called right."""
    heard = []

    def take(paths, encodings):
        heard.append((paths, encodings))
        return paths[0].name.startswith("right")

    box = LetterBox(tmp_path / "windows", take)
    box.heard = heard
    yield box
    box.close()


def ask(qtbot, folder, *paths):
    """What another process hears that asks."""
    words = [sys.executable, "-c", ASK, str(folder), *map(str, paths)]
    process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=30_000)
    return process.communicate()[0].strip()


def test_a_window_takes_files_of_another_start(qtbot, box, tmp_path):
    """With the encodings that were named, as absolute paths, and nothing is left behind."""
    assert ask(qtbot, tmp_path / "windows", tmp_path / "right.txt", "b.txt") == "True"
    assert box.heard == [([tmp_path / "right.txt", Path.cwd() / "b.txt"], ("koi8-r", None))]
    assert not list(box._box.iterdir())


def test_a_window_may_refuse(qtbot, box, tmp_path):
    """Then the asker opens its own."""
    assert ask(qtbot, tmp_path / "windows", tmp_path / "wrong.txt") == "False"
    assert len(box.heard) == 1
    assert not list(box._box.iterdir())


@pytest.mark.skipif(sys.platform != "linux", reason="names that are no text")
def test_a_name_that_is_no_text_arrives(qtbot, box, tmp_path):
    """Paths are bytes."""
    name = tmp_path / "right\udce9.txt"
    assert ask(qtbot, tmp_path / "windows", name) == "True"
    assert box.heard[0][0] == [name]


def test_without_a_window_nobody_takes(tmp_path):
    """Also without the folder."""
    assert hand_over([tmp_path / "right.txt"], (None, None), tmp_path / "windows") is False


def test_a_window_that_was_killed_is_cleared_away(tmp_path):
    """Its lock went with it."""
    folder = tmp_path / "windows"
    (folder / "1-dead").mkdir(parents=True)
    (folder / "1-dead.lock").touch()
    assert hand_over([tmp_path / "right.txt"], (None, None), folder) is False
    assert not list(folder.iterdir())


def test_a_window_that_hangs_is_not_waited_for(box, tmp_path, monkeypatch):
    """The request is withdrawn, so that the window does not open the files later as well."""
    monkeypatch.setattr(letter_box, "_PATIENCE", 0.1)
    assert hand_over([tmp_path / "right.txt"], (None, None), tmp_path / "windows") is False
    assert not list(box._box.iterdir())
    box._look()
    assert box.heard == []


@pytest.mark.parametrize(
    "letter", ["", "[]", '{"paths": ["zz"], "encodings": [null, null], "token": ""}', '{"paths": []}']
)
def test_what_is_no_request_is_refused(box, letter):
    """Whoever wrote it."""
    (box._box / "x.request").write_text(letter, encoding="utf-8")
    box._look()
    assert [path.name for path in box._box.iterdir()] == ["x.no"]
    assert box.heard == []


def test_only_this_person_reads_the_letters(box):
    """Requests hold paths."""
    assert box._box.stat().st_mode & 0o077 == 0
    assert json.dumps(box.heard) == "[]"


def test_a_closed_window_leaves_nothing(qapp, tmp_path):
    """Neither box nor lock."""
    box = LetterBox(tmp_path, lambda paths, encodings: True)
    assert len(list(tmp_path.iterdir())) == 2
    box.close()
    assert not list(tmp_path.iterdir())


def test_where_no_folder_can_be_made_there_is_no_box(qapp, tmp_path):
    """The window opens all the same."""
    (tmp_path / "file").touch()
    box = LetterBox(tmp_path / "file" / "windows", lambda paths, encodings: True)
    box.close()


@pytest.mark.skipif(sys.platform != "linux", reason="the folder of a session")
def test_without_a_session_letters_lie_in_the_home_folder(monkeypatch, tmp_path):
    """Not where everybody may write, and without a warning on the terminal."""
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert letter_box.windows_folder() == tmp_path / "diptych" / "windows"


@pytest.mark.skipif(sys.platform != "linux", reason="the folder of a session")
@pytest.mark.parametrize(("mode", "is_private"), [(0o700, True), (0o755, False), (None, False)])
def test_a_session_folder_that_others_may_read_is_not_used(monkeypatch, tmp_path, mode, is_private):
    """Nor one that is not there; the letters lie in the home folder then, and nobody is warned."""
    session, home = tmp_path / "session", tmp_path / "home"
    if mode is not None:
        session.mkdir(mode=mode)
        session.chmod(mode)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    monkeypatch.setenv("XDG_STATE_HOME", str(home))
    assert letter_box.windows_folder() == (session if is_private else home) / "diptych" / "windows"
