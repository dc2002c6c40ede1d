"""What puts the unpacked program into a person's menu, and takes it out again."""

import shutil
import subprocess
import time
from pathlib import Path

import pytest

LINUX = Path(__file__).parents[2] / "packaging/linux"
CACHES = ("mimeinfo.cache", "mime")  # of the desktop's own tools


@pytest.fixture
def unpacked(tmp_path, monkeypatch):
    """A folder with a name that means much to shells, sed and desktop entries; a program in it that tells its words."""
    folder = tmp_path / 'odd & "x" $y|z `b` \\b'
    (folder / "share/applications").mkdir(parents=True)
    shutil.copy(LINUX / "diptych.desktop", folder / "share/applications")
    shutil.copy(LINUX / "install", folder)
    program = folder / "diptych"
    program.write_text(f'#!/bin/sh\nprintf "%s" "$*" > "{tmp_path}/words"\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    return folder


def install(folder, *words):
    """The exit status and what is said."""
    done = subprocess.run(["sh", folder / "install", *words], capture_output=True, text=True, timeout=60, check=False)
    return done.returncode, done.stdout


def test_the_menu_starts_the_program(unpacked, tmp_path):
    """With the file that was clicked on, wherever the folder lies."""
    status, said = install(unpacked)
    assert status == 0
    assert "in the menu" in said
    assert "add" in said  # the folder of commands is not where the shell looks
    entry = tmp_path / ".local/share/applications/diptych.desktop"
    assert (tmp_path / ".local/bin/diptych").resolve() == unpacked / "diptych"
    if shutil.which("desktop-file-validate"):
        subprocess.run(["desktop-file-validate", entry], check=True, timeout=60)
    if shutil.which("gio"):
        subprocess.run(["gio", "launch", entry, "a b.txt"], check=True, timeout=60, cwd=tmp_path)
        words, end = tmp_path / "words", time.monotonic() + 10
        while not (words.exists() and words.read_text(encoding="utf-8")) and time.monotonic() < end:
            time.sleep(0.1)
        assert words.read_text(encoding="utf-8") == f"open {tmp_path}/a b.txt"


def test_nothing_is_left(unpacked, tmp_path):
    """But what the tools of the desktop keep."""
    install(unpacked)
    assert install(unpacked, "remove")[0] == 0
    left = [p for p in (tmp_path / ".local").rglob("*") if not p.is_dir() and not any(c in p.parts for c in CACHES)]
    assert left == []


def test_other_words_do_nothing(unpacked, tmp_path):
    """The usage is told."""
    for words, status in ((["--help"], 0), (["uninstall"], 2)):
        told = install(unpacked, *words)
        assert told[0] == status
        assert "remove" in told[1]
    assert not (tmp_path / ".local").exists()
