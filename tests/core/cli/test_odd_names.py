"""Files whose names are no text: a result in every command and format, in valid UTF-8, or one sentence."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from diptych.cli import main
from diptych.file_names import exact_path, file_name, readable_path

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a name is always text")
ODD = os.fsdecode(b"caf\xe9.txt")


@pytest.fixture
def odd(folder):
    """A working folder with an article of such a name."""
    (folder / ODD).write_bytes((folder / "left.txt").read_bytes())
    return folder


def test_names_are_told_as_text():
    """Text stays as it is, the backslash too; bytes that are none are signs or escapes, and can be told exactly."""
    plain = Path("/news/café \\xe9.txt")
    assert (file_name(plain), readable_path(plain), exact_path(plain)) == ("café \\xe9.txt", str(plain), None)
    path = Path("/news") / os.fsdecode(b"caf\xc3\xa9 \xe9.txt")
    assert (file_name(path), readable_path(path)) == ("café �.txt", "/news/café \\xe9.txt")
    assert exact_path(path) == "file:///news/caf%C3%A9%20%E9.txt"


def test_quotations_of_such_a_file_name_it_readably_and_exactly(odd, capsysbinary):
    """The path can be read, the address leads to the file; other files have no address."""
    assert main(["quotes", ODD, "left.txt"]) == 0
    first, second = (json.loads(line) for line in capsysbinary.readouterr().out.decode().splitlines())
    assert first["path"] == "caf\\xe9.txt"
    assert first["uri"] == (odd / ODD).as_uri()
    assert "uri" not in second
    assert main(["quotes", ODD, "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsysbinary.readouterr().out.decode("utf-8-sig"))))
    assert [row["file"] for row in rows] == ["caf\\xe9.txt"]


@pytest.mark.parametrize("kind", [None, "json", "jsonld", "html", "csv", "md", "docx", "diptych"])
def test_comparisons_of_such_a_file(odd, capsysbinary, kind):
    """Every format is written, under such a name too."""
    out = [] if kind is None else ["-o", os.fsdecode(b"\xe9t\xe9.") + kind]
    assert main(["compare", ODD, "right.txt", *out]) == 0
    assert capsysbinary.readouterr().err == b""


@pytest.mark.parametrize(
    "words",
    [
        ("compare", "\udce9.txt", "right.txt"),
        ("compare", "left.txt", "\udce9.html"),
        ("compare", "left.txt", "\udce9.url"),
        ("compare", "left.txt", "\udce9.xyz"),
        ("compare", "left.txt", "right.txt", "-o", "\udce9.xyz"),
        ("compare", "left.txt", "right.txt", "-o", "\udce9/out.html"),
        ("quotes", "\udce9"),
        ("batch", "\udce9.csv", "-o", "out.jsonl"),
        ("batch", "pairs.csv", "-o", "\udce9/out.jsonl"),
        ("export", "\udce9.diptych", "-o", "out.html"),
        ("export", ODD, "-o", "out.html"),
    ],
)
def test_what_is_said_of_such_a_file_is_one_sentence(odd, capsysbinary, words):
    """It names the file, not the folder, in valid UTF-8."""
    assert main(words) == (2 if words[-1] == "\udce9.xyz" and "-o" in words else 1)
    said = capsysbinary.readouterr().err.decode("utf-8")
    assert said.startswith("diptych: ")
    assert said.count("\n") == 1
    assert "�" in said or "its folder is not there" in said


def test_such_a_name_in_a_real_process(odd):
    """Its streams hold bytes, as the command line did."""
    words = [sys.executable, b"-m", b"diptych", b"quotes", b"caf\xe9.txt", b"\xe9.txt"]
    done = subprocess.run(words, capture_output=True, env={**os.environ, "LC_ALL": "C.UTF-8"})
    assert done.returncode == 1
    assert done.stderr.decode("utf-8") == "diptych: There is no file “�.txt”.\n"
    assert json.loads(done.stdout.decode("utf-8"))["uri"] == (odd / ODD).as_uri()


def test_a_pair_in_a_folder_of_such_a_name_has_its_record(odd):
    """Its failure can be written, and its comparison."""
    inner = odd / os.fsdecode(b"\xe9t\xe9")
    inner.mkdir()
    for name in ("left.txt", "right.txt"):
        (inner / name).write_bytes((odd / name).read_bytes())
    (inner / "pairs.csv").write_text("id,left,right\none,left.txt,right.txt\ntwo,left.txt,.\n", encoding="utf-8")
    assert main(["batch", str(inner / "pairs.csv"), "-o", "out.jsonl"]) == 1
    first, second = (json.loads(line) for line in (odd / "out.jsonl").read_text(encoding="utf-8").splitlines())
    assert first["left"]["name"] == "left.txt"
    assert second["error"] == "“�t�” is a folder; Diptych needs two article files."
