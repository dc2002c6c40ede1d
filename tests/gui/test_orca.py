"""A review by ear: the window on a real display, Orca over AT-SPI, and what it says caught before it is a sound.

Every step is a key; what Orca says of it is asserted, and that it says it once.
"""

import ast
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

NEEDED = ("Xvfb", "xdotool", "dbus-daemon", "orca")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LAUNCHER = next((path for path in LAUNCHERS if os.path.exists(path)), None)

pytestmark = [
    pytest.mark.xserver,
    pytest.mark.skipif(
        LAUNCHER is None or not all(map(shutil.which, NEEDED)),
        reason="needs Orca and a display: apt-get install orca at-spi2-core dbus xvfb xdotool",
    ),
]

EAR = """
import orca.speech as speech

def hear(text, acss, interrupt):
    with open({heard!r}, "a", encoding="utf-8") as file:
        file.write(repr(text) + "\\n")

speech._speak = hear
speech.init = lambda: None
"""

DESK = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from bridge import bridge_comparison
from diptych.session import Session
from diptych_gui.dialogs.questions import Questions
from diptych_gui.shell.composition import open_window
from diptych_gui.work.settings import Settings

place = Path(sys.argv[1])
Questions.file_to_write = lambda *what: place / "pair.diptych"
Questions.comparison_to_open = lambda *what: place / "broken.diptych"
application = QApplication(sys.argv[:1])
window = open_window(Settings(place / "settings.ini"))
window.setGeometry(0, 0, 1280, 800)
window.workspace.open_session(Session(bridge_comparison()))
window.show()
window.activateWindow()
sys.exit(application.exec())
"""


def busy() -> bool:
    """Whether other programs have the processors."""
    return os.getloadavg()[0] > 2 * (os.cpu_count() or 1)


class Listener:
    """Presses keys and tells what Orca said since the one before."""

    def __init__(self, heard: Path, environment: dict[str, str]) -> None:
        self._heard, self._environment = heard, environment
        self._read = 0

    def xdotool(self, *words: str) -> str:
        """What xdotool answers."""
        done = subprocess.run(["xdotool", *words], env=self._environment, capture_output=True, text=True)
        return done.stdout.strip()

    def said(self) -> list[str]:
        """What was said since the last key."""
        lines = self._heard.read_text(encoding="utf-8").splitlines() if self._heard.exists() else []
        return [ast.literal_eval(line) for line in lines[self._read :]]

    def press(self, key: str, *wanted: str, patience: float = 60) -> list[str]:
        """What is said after a key, once everything wanted is among it; each of it once."""
        self._read += len(self.said())
        self.xdotool("key", "--clearmodifiers", key)
        return self.wait(*wanted, patience=patience)

    def press_alt(self, key: str, *wanted: str) -> list[str]:
        """As ``press``. Behind a screen reader a slow Qt takes Alt for its menu bar, which a person leaves and goes on.

        Where the other key was lost to the menu bar, it is pressed once more.
        """
        for _ in range(3):
            self._read += len(self.said())
            self.xdotool("key", "--clearmodifiers", key)
            end = time.monotonic() + 60
            while not self.heard(*wanted) and time.monotonic() < end:
                if self.heard("File"):
                    end = min(end, time.monotonic() + 5)  # in which it may come all the same
                time.sleep(0.05)
            heard = self.heard(*wanted)
            said = self.wait(*wanted) if heard else self.said()
            if self.heard("File"):
                self.press("Escape")
            if heard:
                return said
        pytest.fail(f"not all of {wanted} was said: {said}")

    def heard(self, *wanted: str) -> bool:
        """Whether everything wanted was said since the last key."""
        said = self.said()
        return all(any(part in line for line in said) for part in wanted)

    def wait(self, *wanted: str, patience: float = 60) -> list[str]:
        """What is said until everything wanted is among it."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if self.heard(*wanted):
                time.sleep(0.7)  # in which it might be said once more
                said = self.said()
                times = {part: sum(line.count(part) for line in said) for part in wanted}
                if not busy():  # else Orca lags behind, and may meet a new description twice
                    assert set(times.values()) <= {1}, (times, said)
                return said
            time.sleep(0.05)
        pytest.fail(f"not all of {wanted} was said: {self.said()}")


@pytest.fixture
def orca(tmp_path):
    """Orca and the window with a comparison, on a display and a bus of their own."""
    heard = tmp_path / "heard"
    (tmp_path / "data/orca").mkdir(parents=True)
    (tmp_path / "run").mkdir(mode=0o700)
    (tmp_path / "data/orca/orca-customizations.py").write_text(EAR.format(heard=str(heard)), encoding="utf-8")
    (tmp_path / "broken.diptych").write_text("{", encoding="utf-8")
    started: list[subprocess.Popen] = []

    def start(*words: str, **more) -> subprocess.Popen:
        started.append(subprocess.Popen(words, stderr=subprocess.DEVNULL, **more))
        return started[-1]

    try:
        reader, writer = os.pipe()
        start("Xvfb", "-displayfd", str(writer), "-screen", "0", "1400x900x24", "-nolisten", "tcp", pass_fds=[writer])
        os.close(writer)
        with os.fdopen(reader) as pipe:
            display = f":{pipe.readline().strip()}"
        environment = {
            "PATH": os.environ["PATH"], "HOME": str(tmp_path), "LANG": "C.UTF-8", "DISPLAY": display,
            "XDG_DATA_HOME": str(tmp_path / "data"), "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_RUNTIME_DIR": str(tmp_path / "run"), "GSETTINGS_BACKEND": "memory", "GIO_USE_VFS": "local",
        }  # fmt: skip
        bus = start("dbus-daemon", "--session", "--print-address", "--nofork", stdout=subprocess.PIPE, env=environment)
        environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()
        start(LAUNCHER, "--launch-immediately", env=environment)
        start("orca", "--replace", env=environment, stdout=subprocess.DEVNULL)
        listener = Listener(heard, environment)
        listener.wait("Screen reader on.")
        window = {**environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        window["PYTHONPATH"] = str(Path(__file__).parents[1])
        start(sys.executable, "-c", DESK, str(tmp_path), env=window)
        end = time.monotonic() + 60
        while not (shown := listener.xdotool("search", "--onlyvisible", "--name", "Diptych")):
            assert time.monotonic() < end, "no window"
            time.sleep(0.1)
        listener.xdotool("windowfocus", shown.splitlines()[-1])
        listener.wait("Left article")
        yield listener
    finally:
        for process in reversed(started):
            process.terminate()
        for process in started:
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            if process.stdout is not None:
                process.stdout.close()


def test_a_review_by_ear(orca, tmp_path):
    """Where a jump led, both wordings, the speaker and the reason; what a decision, an undo, a filter, a view, a file, a comparison did."""
    figures = ("Sandport Mail: “Repairs are to cost $4 million.”", "Right article: “Repairs are to cost $5 million”")
    orca.press("F8", "Figures differ, 1 of 5, left paragraph 2", *figures, "reason for claim")
    quoted = ("Sandport Mail: “We have no choice at all,”", "Right article: “We have no choice,”", "Lena Brodt")
    orca.press("F8", "Quotation altered, 2 of 5, left paragraph 1", *quoted, "reason for quote")
    orca.press("shift+F8", "Figures differ, 1 of 5", *figures)
    orca.press("ctrl+j", "Right article read only text", "Figures differ, 1 of 5, right paragraph", *figures)
    orca.press("ctrl+Return", "Confirmed", "Quotation altered, 2 of 5, right paragraph 1", *quoted)
    orca.press("ctrl+BackSpace", "Rejected", "3 of 5")
    orca.press("ctrl+z", "Undone: Reject")
    orca.press("ctrl+shift+z", "Done again: Reject")
    orca.press("ctrl+r", "Seen")
    orca.press("ctrl+s", "Saved as pair.diptych")
    orca.press("ctrl+alt+o", "“broken.diptych” is broken: it cannot be read from line 1 on.")
    orca.press("ctrl+1", "Brief.", "List with")
    orca.press("Down", "Found only in Sandport Mail")
    orca.press("ctrl+Return", "Confirmed")
    orca.press("ctrl+2", "Facing")
    orca.press_alt("alt+3", "3 in the list")
    orca.press("ctrl+shift+a", "5 of 5 in the list")
    orca.press("ctrl+3", "Right article", "Read")
    orca.press("F6", "Left article")
    orca.press("ctrl+End")
    orca.press("Home", "Found only in Sandport Mail: The ferry will run every ten minutes")
    orca.press("F5", "in the list")  # “Comparing” comes before it where that takes longer than a moment
