"""Children are started in one way, whether Diptych is a package or a frozen program."""

import json
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from diptych import child

ROOT = Path(__file__).parents[2]
PROBE = """
import socket, sys, types
from diptych import child
probe = types.ModuleType("diptych_probe")
def main():
    try:
        socket.socket()
    except OSError as error:
        print(error)
probe.main = main
sys.modules["diptych_probe"] = probe
child._MODULES["reader"] = "diptych_probe"
print(child.main(["reader"]))
"""


def test_only_one_module_names_the_interpreter():
    """In a frozen program ``sys.executable`` is no Python, so whoever used it would start a second window."""
    sources = [path for package in ("core", "gui", "resources") for path in (ROOT / package).rglob("*.py")]
    assert len(sources) > 300
    assert [p.name for p in sources if "sys.executable" in p.read_text(encoding="utf-8")] == ["child.py"]


def test_a_frozen_program_is_its_own_child(monkeypatch):
    """There the program itself is asked, by an option."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert child.command("reader") == (sys.executable, "--child", "reader")


@pytest.mark.parametrize(
    "start", [child.command("service"), (sys.executable, "-m", "diptych_gui", "--child", "service")]
)
def test_the_service_answers(start):
    """Through the interpreter and through the option of the program."""
    done = subprocess.run(start, input=b'{"id": 1, "do": "ping"}\n', capture_output=True, timeout=60, check=True)
    assert json.loads(done.stdout) == {"id": 1, "pong": True}


def test_a_file_beside_the_articles_is_not_imported(tmp_path):
    """A stranger's folder may hold a json.py."""
    (tmp_path / "json.py").write_text("raise SystemExit('imported')", encoding="utf-8")
    done = subprocess.run(child.command("reader"), input=b"", capture_output=True, cwd=tmp_path, timeout=120)
    assert b"imported" not in done.stderr
    assert done.stdout == b"ready\n"


def test_children_are_offline_before_their_module_is_there():
    """Whatever a child imports, it can make no network socket."""
    done = subprocess.run([sys.executable, "-c", PROBE], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["Diptych does not use the network", "0"]


@pytest.mark.parametrize("words", [[], ["readers"], ["reader", "service"]])
def test_what_is_no_child_is_usage(words, capsys):
    """One sentence and status 2."""
    assert child.main(words) == 2
    assert capsys.readouterr().err == f"diptych: “{' '.join(words)}” is no child of Diptych.\n"


def test_every_child_has_a_module():
    """A name without a module would fail only when it is needed."""
    assert set(child._MODULES) == set(get_args(child.Child))
