"""What a window does with files of another start, and with what the system asks to open."""

import subprocess
import sys
from pathlib import Path

from diptych.storage import save


def requested(window):
    """The names of the files that the service was asked to read."""
    return [Path(r["path"]).name for r in window.client.requests if r["do"] == "read"]


def test_an_empty_window_takes_two_articles(window):
    """In the encodings that were named."""
    assert window.handed_files.take([Path("a.txt"), Path("b.txt")], ("koi8-r", None))
    assert requested(window) == ["a.txt", "b.txt"]
    assert [r["encoding"] for r in window.client.requests if r["do"] == "read"] == ["koi8-r", None]


def test_an_article_goes_beside_the_other(window, comparison):
    """“Open with” twice makes a pair."""
    window.workspace.set_articles(comparison.left, None)
    assert window.handed_files.take([Path("b.txt")])
    assert requested(window) == ["b.txt"]


def test_a_pair_or_a_saved_comparison_does_not_replace_work(window, comparison):
    """Where there is an article, only one more has room."""
    window.workspace.set_articles(comparison.left, None)
    assert not window.handed_files.take([Path("a.txt"), Path("b.txt")])
    assert not window.handed_files.take([Path("other.diptych")])
    window.workspace.set_articles(comparison.left, comparison.right)
    assert not window.handed_files.take([Path("a.txt")])
    assert not requested(window)


def test_a_window_that_is_reading_has_no_room(window):
    """What is under way is not given up."""
    assert window.handed_files.take([Path("a.txt"), Path("b.txt")])
    assert not window.handed_files.take([Path("c.txt")])


def test_the_file_that_is_open_comes_to_the_front(desk, tmp_path, monkeypatch):
    """No second window on one file."""
    path = tmp_path / "work.diptych"
    save(desk.workspace.session, path)
    desk.workspace.path = path
    before = len(desk.client.requests)
    assert desk.handed_files.take([path])
    monkeypatch.chdir(tmp_path)
    assert desk.handed_files.take([Path("work.diptych")])  # as somebody typed it
    (tmp_path / "other").mkdir()
    assert desk.handed_files.take([tmp_path / "other" / ".." / "work.diptych"])
    assert len(desk.client.requests) == before


def test_a_closed_window_has_no_letter_box(window, tmp_path):
    """From the moment that the reader closes it."""
    window.handed_files.listen(tmp_path / "windows")
    assert list((tmp_path / "windows").iterdir())
    window.close()
    assert not list((tmp_path / "windows").iterdir())


ASKED = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from diptych_gui.application import Application
application = Application(["diptych"])
application.fileAsked.connect(lambda: print("asked"))
for name in sys.argv[1:]:
    application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(name)))
print(*application.fetch(), *application.fetch(), sep="|")
"""


def test_what_the_system_asks_to_open_is_kept_until_it_is_fetched():
    """As macOS asks, one event a file."""
    words = [sys.executable, "-c", ASKED, "/tmp/a.txt", "/tmp/b.diptych"]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["asked", "asked", "/tmp/a.txt|/tmp/b.diptych"]
