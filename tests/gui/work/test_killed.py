"""The window killed with unsaved work: the next start offers all but the last moments of it."""

import json
import os
import random
import signal
import subprocess
import sys
import time

import pytest

from counting import TRIED
from diptych.storage import load
from diptych.worker import _waiting_seconds
from diptych_gui.work.autosave import leftovers

KILLS = int(os.environ.get("DIPTYCH_WINDOW_KILLS", "3"))

WORKING = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from diptych.comparison import Comparison
from diptych.article import Article
from diptych_gui.work.autosave import Autosave
from diptych_gui.work.workspace import Workspace
application = QApplication([])
workspace = Workspace()
left, right = Article("One line of words.\\n", "a.txt"), Article("Another line.\\n", "b.txt")
workspace.set_articles(left, right)
workspace.set_comparison(Comparison(left, right))
autosave = Autosave(workspace, Path(sys.argv[1]))
from diptych.span import Span
def write():
    session = workspace.session.add_note(str(time.time()), left=Span(0, 3))
    workspace.edit("note", session)
    print(json.dumps(len(session.notes)), flush=True)
timer = QTimer()
timer.timeout.connect(write)
timer.start(50)
application.exec()
"""


@pytest.mark.skipif(os.name != "posix", reason="needs a kill that asks nobody")
def test_all_but_two_seconds_of_work_survive_a_kill(tmp_path, record_property):
    """Notes are written twenty a second; the file left behind holds all but those of the last two seconds."""
    dice = random.Random(3)
    for number in range(KILLS):
        folder = tmp_path / str(number)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
        window = subprocess.Popen(
            [sys.executable, "-c", WORKING, str(folder)], stdout=subprocess.PIPE, text=True, env=environment
        )
        assert window.stdout is not None
        assert json.loads(window.stdout.readline()) == 1
        for _ in range(dice.randrange(30, 60)):
            window.stdout.readline()
        late = _waiting_seconds(window.pid)  # on a busy machine
        window.send_signal(signal.SIGKILL)
        killed = time.time()
        window.wait()
        window.stdout.close()
        (left_behind,) = leftovers(folder)
        assert left_behind.stat().st_mode & 0o777 == 0o600
        notes = load(left_behind).session.notes
        assert notes
        assert killed - float(notes[-1].text) < 2.0 + late
    record_property(TRIED, (KILLS, "windows killed"))
