"""What must be right before Qt starts."""

import pytest

from diptych_gui.preflight import has_display, wrong_versions


@pytest.mark.parametrize(
    ("python", "pyside", "works"),
    [((3, 11), "6.11.3", True), ((3, 11), "6.12.0", False), ((3, 11), "6.13.1", False), ((3, 12), "6.12.0", True)],
)
def test_the_pair_that_aborts_is_refused(python, pyside, works):
    """PySide6 6.12 or newer needs Python 3.12."""
    assert (wrong_versions(python, pyside) is None) is works


@pytest.mark.parametrize(
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
