"""What the tests of the commands share."""

import sys

import pytest

from diptych import child

LEFT = "Bridge shut after crack is found\n\n“We took no risks,” said engineer Paula Ortiz on Monday.\n"
RIGHT = 'City closes bridge\n\n"We took no risks," engineer Paula Ortiz said. Buses will run from Tuesday.\n'


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A working folder with two short articles and a list of one pair."""
    (tmp_path / "left.txt").write_text(LEFT, encoding="utf-8")
    (tmp_path / "right.txt").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "pairs.csv").write_text("id,left,right\none,left.txt,right.txt\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def comparing(tmp_path, monkeypatch):
    """Makes the workers of a batch run some lines before they compare a pair, where ``pair`` is what they compare."""
    command = child.command

    def make(lines: str) -> None:
        script = tmp_path / "comparing.py"
        script.write_text(
            "import os, sys, time\n"
            "from diptych.cli import pairs\n"
            "true = pairs.compare_pair\n"
            f"def compare_pair(pair, *rest):\n{lines}    return true(pair, *rest)\n"
            "pairs.compare_pair = compare_pair\n"
            "from diptych import child\n"
            "sys.exit(child.main(['comparer']))\n"
        )
        run = (sys.executable, "-P", str(script))
        monkeypatch.setattr(child, "command", lambda name: run if name == "comparer" else command(name))

    return make
