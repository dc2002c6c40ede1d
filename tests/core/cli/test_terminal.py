"""A real terminal gets what it can show and obeys none of it: no file name, title or note can clear or pose."""

import json
import os
import re
import subprocess
import sys
import termios
import threading

import pytest

from diptych.cli import main

pty = pytest.importorskip("pty", reason="pseudo-terminals are a matter of POSIX")

BAD = "\x1b[2J\x1b[Hall findings confirmed\x9b1m\u202e"
# the line of stages wipes itself, a summary has these styles; a terminal ends lines with both signs
OURS = re.compile("\x1b\\[(?:K|(?:0|1|2|1;31|1;32)m)|\r")
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def all_of(terminal: int) -> str:
    """What a terminal got until nobody writes to it any more."""
    got = b""
    while True:
        try:
            piece = os.read(terminal, 65536)
        except OSError:  # Linux says so at the end
            break
        if not piece:
            break
        got += piece
    os.close(terminal)
    return got.decode("utf-8", "replace")


def on_terminal(arguments: list[str], monkeypatch) -> tuple[int, str]:
    """The exit status of a command, run here, and all that a terminal got from it."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(ours, (24, 80))
    got: list[str] = []
    reader = threading.Thread(target=lambda: got.append(all_of(ours)))
    reader.start()
    with monkeypatch.context() as patched, open(theirs, "w", encoding="utf-8") as terminal:
        patched.setattr(sys, "stdout", terminal)
        patched.setattr(sys, "stderr", terminal)
        status = main(arguments)
    reader.join()
    return status, got[0]


@pytest.mark.parametrize("format_", [None, "json", "csv", "md", "html"])
def test_names_and_titles_steer_no_terminal(tmp_path, monkeypatch, format_):
    """A summary and every report written to the screen are free of orders, though the articles are full of them."""
    left, right = f"a{BAD}.txt", "b.md"
    monkeypatch.chdir(tmp_path)
    (tmp_path / left).write_text("Title\u202e one\n\n“The wall fell overnight,” Ada Marsh said.\n", encoding="utf-8")
    (tmp_path / right).write_text("# Title two\u2066\n\n“The wall fell,” Ada Marsh said.\n", encoding="utf-8")
    more = ["--format", format_, "-o", "-"] if format_ else []
    status, got = on_terminal(["compare", left, right, *more], monkeypatch)
    assert status == 0, got
    assert "fell" in got
    assert not STEERING.search(OURS.sub("", got))


def test_errors_cannot_pose_as_another_line(tmp_path, monkeypatch):
    """A file's name with a line end in it makes no second line, for a missing file, a usage error and a bad row."""
    monkeypatch.chdir(tmp_path)
    name = f"a\ndiptych: saved{BAD}.pdf"
    (tmp_path / name).write_bytes(b"%PDF-1.4 broken")
    (tmp_path / "pairs.csv").write_text(f'id,left,right\n"x\ny{BAD}","{name}",none.txt\n', encoding="utf-8")
    for arguments in (["compare", name, "none.txt"], ["quotes", "-o", name], ["batch", "pairs.csv", "-o", "out.jsonl"]):
        _, got = on_terminal(arguments, monkeypatch)
        assert not STEERING.search(OURS.sub("", got)), arguments
        assert not re.search("^diptych: saved", got, re.M), arguments


def test_a_program_of_its_own_steers_none_either(tmp_path):
    """From its first line to its last, not only what the command itself writes."""
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "diptych", "compare", f"a\ndiptych: saved{BAD}.txt", "none.txt"]
    process = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=tmp_path)
    os.close(theirs)
    got = all_of(ours)
    assert process.wait(timeout=60) != 0
    assert "none.txt" in got or "saved" in got
    assert not STEERING.search(OURS.sub("", got))
    assert not re.search("^diptych: saved", got, re.M)


@pytest.mark.parametrize(
    ("language", "stage", "bar"),
    [
        ("en", "claims … ", "articles 2 of 2"),
        ("de", "Aussagen … ", "Artikel 2 von 2"),
        ("es", "afirmaciones … ", "artículos 2 de 2"),
    ],
)
def test_progress_is_told_in_the_language(folder, monkeypatch, language, stage, bar):
    """The stages of a comparison, and a bar with the time that is left."""
    status, got = on_terminal(["compare", "left.txt", "right.txt", "--language", language], monkeypatch)
    assert status == 0
    assert stage in got
    status, got = on_terminal(["quotes", "left.txt", "right.txt", "-o", "out.csv", "--language", language], monkeypatch)
    assert status == 0
    assert bar in got


def test_quotations_are_read_on_a_terminal(folder, monkeypatch):
    """By paragraph, each with who says it; a program that reads them gets JSON as ever."""
    status, got = on_terminal(["quotes", "left.txt", "right.txt"], monkeypatch)
    assert status == 0
    lines = got.replace("\r", "").splitlines()
    assert "left.txt · 1 quotation" in lines
    assert [line for line in lines if line.startswith("  ¶")] == [
        "  ¶1    “We took no risks,” — Paula Ortiz",
        '  ¶1    "We took no risks," — Paula Ortiz',
    ]
    status, got = on_terminal(["quotes", "left.txt", "-o", "-"], monkeypatch)
    assert json.loads(got.strip().splitlines()[-1])["path"] == "left.txt"


def test_a_quotation_steers_no_terminal(folder, monkeypatch):
    """Whatever stands in it, in the speaker's name or in the name of the file."""
    name = f"a{BAD}.txt"
    (folder / name).write_text(f"Bridge shut\n\n“We took {BAD}no risks,” said Paula{BAD} Ortiz.\n", encoding="utf-8")
    _, got = on_terminal(["quotes", name], monkeypatch)
    assert "no risks" in got
    assert not STEERING.search(OURS.sub("", got))
