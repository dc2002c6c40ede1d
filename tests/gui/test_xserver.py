"""First use on a real X server: two files dragged from another program, highlights, a jump, saved and reopened."""

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from diptych.reading.samples import sample_paths
from storm import TEXTS

pytestmark = [
    pytest.mark.xserver,
    pytest.mark.skipif(
        not all(map(shutil.which, ("Xvfb", "xdotool"))), reason="needs Xvfb and xdotool: apt-get install xvfb xdotool"
    ),
]

SOURCE = """
import sys
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel

class Source(QLabel):
    def mouseMoveEvent(self, event):
        drag, mime = QDrag(self), QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in sys.argv[1:]])
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)

application = QApplication(sys.argv[:1])
label = Source("drag me")
label.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
label.setGeometry(1290, 10, 100, 60)
label.show()
print("ready", flush=True)
application.exec()
"""

DESK = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from diptych.brief import reviewed
from diptych_gui.work.settings import Settings
from diptych_gui.shell.composition import open_window

application = QApplication(sys.argv[:1])
window = open_window(Settings(Path(sys.argv[1]) / "settings.ini"))
window.setGeometry(0, 0, 1280, 800)
saved = Path(sys.argv[1]) / "pair.diptych"
from diptych_gui.dialogs.questions import Questions
Questions.file_to_write = lambda *what: saved

def tell():
    workspace = window.workspace
    sides = {side: article.name if article else None for side, article in workspace.articles.items()}
    found = len(workspace.session.comparison.findings) if workspace.session else None
    places = {}
    for side, view in window.pair.views.items():
        corner = view.mapTo(window, view.rect().topLeft())
        places[side] = [corner.x(), corner.y(), view.width(), view.height()]
    print(json.dumps({"sides": sides, "found": found, "selected": workspace.selected, "side": workspace.selected_side,
                      "view": window.views.now, "verdicts": {
                          id: judgement.verdict for id, judgement in workspace.session.judgements.items()
                      } if workspace.session else {}, "notes": len(workspace.session.notes) if workspace.session else 0,
                      "open": sum(not reviewed(fact, workspace.session) for fact in workspace.facts.visible())
                      if workspace.session else 0,
                      "targets": [side for side, slot in window.welcome.slots.items() if slot.property("target")],
                      "sources": [a.name for a in window.story.story.articles] if window.story.story else [],
                      "spot": list(window.story.spot or ()),
                      "judged": len(window.story.work.judgements) if window.story.work else 0,
                      "events": window.stories.dialog.list.topLevelItemCount() if window.stories.dialog else 0,
                      "said": window.messages.texts(),
                      "dirty": workspace.dirty, "path": str(workspace.path or ""), "places": places,
                      "focus": type(application.focusWidget()).__name__}), flush=True)

timer = QTimer()
timer.timeout.connect(tell)
timer.start(100)
window.show()
window.activateWindow()
sys.exit(application.exec())
"""


@pytest.fixture
def display(monkeypatch) -> Iterator[str]:
    """A virtual display of 1400 by 900."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    with os.fdopen(reader) as pipe:
        name = f":{pipe.readline().strip()}"
    monkeypatch.setenv("DISPLAY", name)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    yield name
    server.terminate()
    server.wait(10)


class Process:
    """A program of the test, with the last state it told."""

    def __init__(self, code: str, *arguments: str) -> None:
        command = [sys.executable, "-c", code, *arguments]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)

    def line(self) -> str:
        """The next line it prints."""
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            assert self._process.stderr is not None
            pytest.fail(f"the program ended: {self._process.stderr.read()}")
        return line

    def until(self, wanted, seconds: float = 30.0) -> dict:
        """The first state that is wanted; the states come ten a second."""
        end = time.monotonic() + seconds
        while True:
            state = json.loads(self.line())
            if wanted(state):
                return state
            assert time.monotonic() < end, state

    def stop(self) -> None:
        """Ends it."""
        self._process.kill()
        self._process.communicate()


def mouse(*words: object) -> None:
    """One xdotool command."""
    subprocess.run(["xdotool", *map(str, words)], check=True, capture_output=True)


@pytest.fixture
def desk(display, tmp_path) -> Iterator[Process]:
    """The window in a process of its own."""
    process = Process(DESK, str(tmp_path))
    process.until(lambda state: True)
    yield process
    process.stop()


def keys(combination: str) -> None:
    """Keys pressed in the window; without a window manager nobody else gives it the focus."""
    mouse("search", "--onlyvisible", "--name", "Diptych", "windowfocus", "--sync")
    mouse("key", combination)


@contextmanager
def dragged(desk: Process, paths: tuple[Path, ...], x: int, y: int, targets: list[str]) -> Iterator[None]:
    """Files dragged from another program to a point, and let go there once the desk shows where they will land.

    The program lives on, since it hands the data over afterwards. Without the wait a busy desk may not have heard
    of the last move, and takes the files where the pointer was before.
    """
    source = Process(SOURCE, *map(str, paths))
    try:
        assert source.line().strip() == "ready"
        mouse("mousemove", "--sync", 1330, 40)
        mouse("mousedown", 1)
        for step in range(1, 13):
            mouse("mousemove", "--sync", 1330 + (x - 1330) * step // 12, 40 + (y - 40) * step // 12)
        mouse("mousemove", "--sync", x + 1, y)
        desk.until(lambda state: state["targets"] == targets, 12.0)
        mouse("mouseup", 1)
        yield
    finally:
        source.stop()
        mouse("mouseup", 1)  # of a drag that nobody heard of: nothing is dropped any more


def dropped(desk: Process, paths: tuple[Path, ...], x: int, y: int, targets: list[str], wanted) -> dict:
    """The first state that is wanted after a drop; a drag that a busy machine lost is done again.

    Not before it is certain that it was lost: a second drop of one file fills the other side.
    """
    for seconds in (45.0, 45.0):
        with contextlib.suppress(AssertionError), dragged(desk, paths, x, y, targets):
            return desk.until(wanted, seconds)
    with dragged(desk, paths, x, y, targets):
        return desk.until(wanted)


def test_two_files_dropped_highlights_a_jump_saved_and_reopened(desk):
    """The main path, with a real pointer and a real keyboard."""
    left, right = sample_paths()
    state = dropped(desk, (left, right), 600, 400, ["left", "right"], lambda s: s["found"])
    assert state["sides"] == {"left": "left.txt", "right": "right.txt"}
    keys("alt+Down")
    state = desk.until(lambda s: s["selected"])
    keys("ctrl+j")
    desk.until(lambda s: s["side"] != state["side"])
    keys("ctrl+Return")
    desk.until(lambda s: s["dirty"])
    keys("ctrl+s")
    saved = desk.until(lambda s: not s["dirty"])
    assert Path(saved["path"]).exists()
    keys("ctrl+n")
    desk.until(lambda s: s["found"] is None)
    again = dropped(desk, (Path(saved["path"]),), 600, 400, [], lambda s: s["found"])
    assert again["found"] == saved["found"]


def test_one_file_lands_where_it_is_dropped(desk):
    """First on the left slot of the empty window, then on the empty right side of the desk."""
    left, right = sample_paths()
    state = dropped(desk, (left,), 330, 400, ["left"], lambda s: s["sides"]["left"])
    assert state["sides"]["right"] is None
    state = dropped(desk, (right,), 800, 400, ["right"], lambda s: s["found"])
    assert state["sides"] == {"left": "left.txt", "right": "right.txt"}


def judged(desk: Process, verdict: str, still: int) -> dict:
    """The state after the next fact that is open was judged; keys that a busy machine lost are pressed again."""
    for seconds in (5.0, 10.0):
        keys("ctrl+alt+Down")
        keys(verdict)
        with contextlib.suppress(AssertionError):
            return desk.until(lambda s: s["open"] < still, seconds)
    keys("ctrl+alt+Down")
    keys(verdict)
    return desk.until(lambda s: s["open"] < still)


def pressed(desk: Process, key: str, wanted) -> dict:
    """The state after a key; one that a busy machine lost is pressed again."""
    for seconds in (4.0, 8.0):
        keys(key)
        with contextlib.suppress(AssertionError):
            return desk.until(wanted, seconds)
    keys(key)
    return desk.until(wanted)


def gone_through(desk: Process) -> None:
    """The brief: down a row, confirm, on to the next, Enter into the articles, Escape back, a note, out again."""
    state = pressed(desk, "ctrl+1", lambda s: s["view"] == "brief" and s["focus"] == "BriefList")
    state = pressed(desk, "Down", lambda s: s["selected"])
    first = state["selected"]
    state = pressed(desk, "ctrl+Return", lambda s: s["verdicts"].get(first) == "confirmed" and s["selected"] != first)
    second = state["selected"]
    state = pressed(desk, "Return", lambda s: s["view"] == "facing")
    assert state["selected"] == second
    state = pressed(desk, "Escape", lambda s: s["view"] == "brief")
    assert state["selected"] == second
    pressed(desk, "ctrl+m", lambda s: s["focus"] == "NoteBox")
    for key in "ask":
        keys(key)
    state = pressed(desk, "Escape", lambda s: s["notes"] == 1 and s["focus"] != "NoteBox")
    assert state["dirty"]


def read(desk: Process) -> None:
    """To the pages, on to the next, to its counterpart and back, to the other page, back to the rows."""
    before = pressed(desk, "ctrl+3", lambda s: s["view"] == "read" and s["focus"] == "ArticleView")["selected"]
    state = pressed(desk, "alt+Down", lambda s: s["selected"] != before)
    side = state["side"]
    state = pressed(desk, "alt+Down", lambda s: s["selected"] != state["selected"])
    here = state["selected"]
    state = pressed(desk, "ctrl+j", lambda s: s["side"] != side)
    assert state["selected"] == here
    pressed(desk, "alt+Left", lambda s: (s["selected"], s["side"]) != (here, state["side"]))
    pressed(desk, "F6", lambda s: s["focus"] == "ArticleView")
    pressed(desk, "ctrl+2", lambda s: s["view"] == "facing")


def reviewed(desk: Process) -> None:
    """Every fact is confirmed or rejected, and the work is saved."""
    state = desk.until(lambda s: s["found"])
    for step in range(state["found"]):
        if not state["open"]:
            break
        state = judged(desk, "ctrl+Return" if step % 3 else "ctrl+BackSpace", state["open"])
    assert desk.until(lambda s: not s["open"])["dirty"]
    keys("ctrl+s")
    saved = desk.until(lambda s: not s["dirty"])
    assert Path(saved["path"]).exists()


def test_all_work_by_keyboard_alone(desk):
    """The brief, reading, a review of all facts, from the sample to a saved file, without a pointer."""
    keys("alt+h")
    keys("Escape")
    dropped(desk, sample_paths(), 600, 400, ["left", "right"], lambda s: s["found"])
    gone_through(desk)
    read(desk)
    reviewed(desk)


def photographed(name: str) -> None:
    """Keeps a picture of the screen where somebody wants to look: ``DIPTYCH_PICTURES`` names a folder."""
    folder = os.environ.get("DIPTYCH_PICTURES")
    if folder and shutil.which("import"):
        time.sleep(1)
        subprocess.run(["import", "-window", "root", str(Path(folder) / f"{name}.png")], check=True)


def test_five_files_dropped_are_a_story_read_and_judged_by_keyboard(desk, tmp_path):
    """Five sources from another program; a cell is opened, a row confirmed, the story saved and opened again."""
    paths = []
    for name, text in (*TEXTS.items(), ("echo", TEXTS["herald"].replace("Herald", "Echo"))):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
        paths.append(tmp_path / f"{name}.txt")
    state = dropped(desk, tuple(paths), 600, 400, ["left", "right"], lambda s: len(s["sources"]) == 5 and s["found"])
    assert state["sources"] == [path.name for path in paths]
    pressed(desk, "F4", lambda s: s["focus"] != "StoryTable")
    pressed(desk, "F4", lambda s: s["focus"] == "StoryTable")
    state = pressed(desk, "Down", lambda s: s["spot"])
    pressed(desk, "Right", lambda s: s["spot"] != state["spot"])
    pressed(desk, "Return", lambda s: s["selected"] and s["focus"] == "StoryTable")
    photographed("five")
    pressed(desk, "ctrl+5", lambda s: "echo.txt" in s["sides"].values())
    pressed(desk, "ctrl+Return", lambda s: s["judged"] == 1)
    saved = pressed(desk, "ctrl+s", lambda s: s["path"] and not s["dirty"])
    pressed(desk, "ctrl+n", lambda s: not s["sources"])
    again = dropped(desk, (Path(saved["path"]),), 600, 400, [], lambda s: len(s["sources"]) == 5)
    assert again["judged"] == 1
    photographed("reopened")


def test_a_folder_of_two_hundred_and_the_corpus_made_of_it(desk, tmp_path):
    """Too many for one story, which is told; ``diptych corpus`` makes a list of it, of which one is chosen by keys."""
    pytest.importorskip("sklearn", reason="scikit-learn is in the extra “corpus”")
    from benchmarks.invented_corpus import write
    from diptych.cli import main

    folder, out = tmp_path / "folder", tmp_path / "out"
    write(200, folder)
    listed = folder / "list.csv"
    assert main(["corpus", str(listed), "-o", str(out), "--no-compare"]) == 0
    for name in ("list.csv", "truth.csv"):
        (folder / name).unlink()
    where = folder if any(path.is_file() for path in folder.iterdir()) else next(p for p in folder.iterdir())
    state = dropped(desk, (where,), 600, 400, ["left", "right"], lambda s: s["said"])
    assert "200" in state["said"][0]
    assert not state["sources"]
    photographed("two-hundred")
    state = dropped(desk, (out,), 600, 400, ["left", "right"], lambda s: s["events"])
    assert state["events"] > 20
    mouse("search", "--onlyvisible", "--name", "Corpus", "windowfocus", "--sync")
    mouse("type", "--delay", 60, "reported")
    mouse("key", "Down")
    photographed("corpus")
    mouse("key", "Return")
    state = desk.until(lambda s: len(s["sources"]) > 1 and s["found"] is not None)
    assert not state["events"]
    photographed("story-of-corpus")


PRIMARY = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QClipboard
from PySide6.QtWidgets import QApplication

application = QApplication(sys.argv[:1])
selection = QClipboard.Mode.Selection

def tell():
    data = application.clipboard().mimeData(selection)
    print(ascii(data.text()), sorted(f for f in data.formats() if f.startswith("text/") and ";" not in f))
    application.quit()

QTimer.singleShot(200, tell)
application.exec()
"""


def test_a_middle_click_elsewhere_inserts_the_exact_words(desk, tmp_path):
    """What the pointer marks is offered to every program as Ctrl+C would copy it: hard signs kept, plain text only."""
    words = "Rates rose by 5\u00a0% to 12\u202f500\u00a0euros in the harbour town of Sandport.\u2028The mayor smiled."
    paths = tmp_path / "left.txt", tmp_path / "right.txt"
    for path in paths:
        path.write_text(words + "\n\nThe ferry will run again.", encoding="utf-8")
    state = dropped(desk, paths, 600, 400, ["left", "right"], lambda s: s["found"])
    x, y = state["places"]["left"][:2]
    told = ""
    for down in (40, 60, 80):  # the first lines, whatever the font
        mouse("mousemove", "--sync", x + 150, y + down)
        mouse("click", "--repeat", 3, "--delay", 60, 1)
        told = subprocess.run([sys.executable, "-c", PRIMARY], capture_output=True, text=True, timeout=60).stdout
        if "Sandport" in told:
            break
    assert told.strip() == f"{words!a} ['text/plain']"


LONG = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from diptych.reading.samples import sample_paths
from diptych_gui.work.settings import Settings
from diptych_gui.shell.composition import open_window

application = QApplication(sys.argv[:1])
window = open_window(Settings(Path(sys.argv[1]) / "settings.ini"))
window.show()
rounds, done, sizes = int(sys.argv[2]), 0, []

def memory():
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")

def step():
    global done
    if window.workspace.session is None:
        return
    done += 1
    window.workspace.jump(window.workspace.session.comparison.findings[0].id, "left")
    if done in (rounds // 3, rounds):
        handles = len(os.listdir("/proc/self/fd"))
        children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
        sizes.append((memory(), handles, len(children)))
    if done == rounds:
        print(*(" ".join(map(str, row)) for row in sizes), sep=chr(10), flush=True)
        window.workspace.undo_stack.setClean()
        application.quit()
        return
    window.commands.new()
    window.start(list(sample_paths()))

timer = QTimer()
timer.timeout.connect(step)
timer.start(5)
window.start(list(sample_paths()))
application.exec()
window.client.stop()
"""


def test_a_long_session_leaves_nothing_behind(display, tmp_path):
    """Opening, comparing and closing again and again: memory grows by less than a tenth, no handle or process stays."""
    rounds = os.environ.get("DIPTYCH_ROUNDS", "8")
    command = [sys.executable, "-c", LONG, str(tmp_path), rounds]
    done = subprocess.run(command, capture_output=True, text=True, timeout=400)
    assert done.returncode == 0, done.stderr
    first, last = (list(map(int, line.split())) for line in done.stdout.splitlines()[-2:])
    assert last[0] < 1.1 * first[0]
    assert last[1:] == first[1:]
