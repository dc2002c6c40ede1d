"""The doctor: a line a part, nothing of the reader's own folder, and what is broken is named."""

import sys

import pytest

from diptych.cli import doctor, main
from diptych.errors import DiptychError


class Window:
    """A window's package of which a part does not work."""

    def __init__(self, broken):
        self.broken = broken

    def parts(self):
        def fonts():
            if self.broken:
                raise DiptychError("There are no fonts: texts would show as boxes.", "no-fonts")
            return "12 families"

        return {"fonts": fonts}


@pytest.fixture
def few(monkeypatch):
    """No children: what takes its time is looked at where all works."""
    for part in ("_reader", "_sandbox", "_engine"):
        monkeypatch.setattr(doctor, part, lambda: "not asked")


def test_all_works_here(capsys, monkeypatch, tmp_path):
    """Status 0, and every part is told; the home folder, which bears a name, is a tilde."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert main(["doctor"], Window(broken=False)) == 0
    told = capsys.readouterr().out
    rows = dict(line.split(maxsplit=1)[1].split(maxsplit=1) for line in told.splitlines())
    assert {"diptych", "python", "libraries", "pipeline", "reader", "sandbox", "engine", "fonts"} <= set(rows)
    if sys.platform == "linux":
        assert "seccomp" in rows["sandbox"]
    assert "trafilatura" in rows["libraries"]
    if sys.platform != "win32":
        assert str(tmp_path) not in told
        assert "~/config/diptych/lexicons" in told


def test_a_part_that_fails_is_named_and_the_others_are_told(capsys, few):
    """Status 1."""
    assert main(["doctor"], Window(broken=True)) == 1
    told = capsys.readouterr().out
    assert "fails  fonts         There are no fonts: texts would show as boxes.\n" in told
    assert told.count("works  ") == len(told.splitlines()) - 1


def test_an_unforeseen_failure_is_a_line(capsys, monkeypatch, few):
    """Not a traceback."""
    monkeypatch.setattr("diptych.lexicons.load", lambda: 1 / 0)
    assert main(["doctor"]) == 1
    assert "ZeroDivisionError" in capsys.readouterr().out
