"""What must be right before Qt starts."""

import os
import subprocess
import sys

import pytest

from diptych_gui.preflight import has_display, wrong_versions
from tables import each


@each(
    ("python", "pyside", "works"),
    [((3, 11), "6.11.3", True), ((3, 11), "6.12.0", False), ((3, 11), "6.13.1", False), ((3, 12), "6.12.0", True)],
)
def test_the_pair_that_aborts_is_refused(python, pyside, works):
    """PySide6 6.12 or newer needs Python 3.12."""
    assert (wrong_versions(python, pyside) is None) is works


@each(
    ("environment", "platform", "there"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_display_is_noticed(environment, platform, there):
    """On X11 and Wayland the environment tells; elsewhere there is always one."""
    assert has_display(environment, platform) is there


def test_without_a_display_the_command_says_what_to_use_instead(monkeypatch, capsys):
    """One sentence, status 1, no abort."""
    from diptych_gui.app import main

    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr("diptych_gui.preflight.has_display", lambda environment: False)
    assert main(["open", "--sample"]) == 1
    assert "diptych compare" in capsys.readouterr().err


def without_an_answer(*words, language="en"):
    """A command where the environment names a display that is not there."""
    environment = {**os.environ, "DISPLAY": ":987", "LC_ALL": f"{language}.UTF-8"}
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        environment.pop(name, None)
    command = [sys.executable, "-m", "diptych_gui", *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.skipif(sys.platform != "linux", reason="of X11")
@pytest.mark.parametrize(("language", "said"), [("en", "“:987” does not answer"), ("de", "„:987“ antwortet nicht")])
def test_a_display_that_does_not_answer_is_told(language, said):
    """Where a session has ended, or over a line without its forwarding: Qt would abort and speak of plugins."""
    done = without_an_answer("open", "--sample", language=language)
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert said in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="of X11")
def test_what_needs_no_display_is_made_beside_one_that_does_not_answer(tmp_path):
    """Pictures; the doctor names the display as what does not work."""
    assert without_an_answer("picture", "--sample", "-o", str(tmp_path / "a.png")).returncode == 0
    done = without_an_answer("doctor", "--color", "never")
    assert done.returncode == 1
    assert [line.split()[1] for line in done.stdout.splitlines() if line.startswith("fails")] == ["display"]
