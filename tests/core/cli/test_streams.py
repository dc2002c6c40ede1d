"""Standard input and output: ``-`` in every command, and streams that are closed, full or deserted."""

import io
import json
import os
import subprocess
import sys

import pytest

from diptych.article import Article
from diptych.cli import main
from diptych.comparison import Comparison
from diptych.storage import load

CLI = (sys.executable, "-m", "diptych")
SAVED = ("compare", "left.txt", "right.txt", "-o", "saved.diptych")


class Drawing:
    """A window's package that draws nothing but the beginning of a file."""

    def export_pdf(self, session, report):
        return b"%PDF-" + session.comparison.left.name.encode()

    def take_picture(self, paths, encodings, theme, size, view):
        return b"\x89PNG" + theme.encode()


@pytest.fixture
def given(monkeypatch):
    """Gives bytes to standard input."""

    def give(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))

    return give


@pytest.mark.parametrize(
    ("words", "start"),
    [
        (("compare", "left.txt", "right.txt"), b"Left   Bridge shut"),
        (("compare", "left.txt", "right.txt", "--format", "json"), b"{\n"),
        (("compare", "left.txt", "right.txt", "--format", "docx"), b"PK\x03\x04"),
        (("compare", "left.txt", "right.txt", "--format", "diptych"), b'{\n "@context"'),
        (("compare", "left.txt", "right.txt", "--format", "pdf"), b"%PDF-left.txt"),
        (("quotes", "left.txt"), b'{"format"'),
        (("quotes", "left.txt", "--format", "csv"), b"\xef\xbb\xbffile,"),
        (("batch", "pairs.csv"), b'{"format"'),
        (("export", "saved.diptych"), b"<!DOCTYPE html>"),
        (("export", "saved.diptych", "--format", "pdf"), b"%PDF-left.txt"),
        (("picture", "left.txt", "right.txt", "--dark"), b"\x89PNGdark"),
    ],
)
def test_every_command_writes_to_standard_output(folder, capsysbinary, words, start):
    """``-o -`` gives the bytes of the file and nothing else, binary formats too; no file is called ``-``."""
    assert main(SAVED) == 0
    capsysbinary.readouterr()
    assert main([*words, "-o", "-"], Drawing()) == 0
    said = capsysbinary.readouterr()
    assert said.out.startswith(start)
    assert said.err == b""
    assert not (folder / "-").exists()


def test_what_is_written_to_standard_output_is_the_file(folder, capsysbinary):
    """Byte for byte; what is no result stands on standard error."""
    words = ["batch", "pairs.csv"]
    (folder / "pairs.csv").write_text("id,left,right\none,left.txt,right.txt\ntwo,left.txt,gone.txt\n")
    assert main([*words, "-o", "out.jsonl"]) == main([*words, "-o", "-"]) == 1
    said = capsysbinary.readouterr()
    assert said.out == (folder / "out.jsonl").read_bytes()
    assert b"gone.txt" in said.err


@pytest.mark.parametrize("side", ["left", "right"])
def test_one_side_of_a_comparison_is_read_from_standard_input(folder, given, capsysbinary, side):
    """The text is the file's, under a name that says where it came from."""
    given((folder / f"{side}.txt").read_bytes())
    files = ["-" if name == side else f"{name}.txt" for name in ("left", "right")]
    assert main(["compare", *files, "--format", "json"]) == 0
    made = Comparison.from_record(json.loads(capsysbinary.readouterr().out)).article(side)
    assert made.name == "standard input"
    assert made.text == (folder / f"{side}.txt").read_text(encoding="utf-8")
    assert made.title == made.text.partition("\n")[0]


def test_quotations_of_standard_input(folder, given, capsysbinary):
    """It may stand among files; its path is ``-``."""
    given((folder / "right.txt").read_bytes())
    assert main(["quotes", "left.txt", "-"]) == 0
    records = [json.loads(line) for line in capsysbinary.readouterr().out.splitlines()]
    assert [(r["path"], len(r["quotes"])) for r in records] == [("left.txt", 1), ("-", 1)]


def test_pairs_from_standard_input(folder, given, capsysbinary):
    """Paths are then relative to the working folder."""
    given((folder / "pairs.csv").read_bytes())
    assert main(["batch", "-", "-o", "-"]) == 0
    assert json.loads(capsysbinary.readouterr().out)["id"] == "one"


def test_a_saved_comparison_from_standard_input(folder, given, capsysbinary):
    """``compare … | export -`` without a file between."""
    assert main([*SAVED[:-1], "-", "--format", "diptych"]) == 0
    given(capsysbinary.readouterr().out)
    assert main(["export", "-", "-o", "report.csv"]) == 0
    assert main(SAVED) == 0
    assert main(["export", "saved.diptych", "-o", "-", "--format", "csv"]) == 0
    assert capsysbinary.readouterr().out == (folder / "report.csv").read_bytes()


@pytest.mark.parametrize(
    ("words", "data", "sentence"),
    [
        (("compare", "-", "right.txt"), b"", "“standard input” is empty."),
        (("compare", "-", "right.txt"), b"%PDF-1.4", "“standard input” is not a text file."),
        (("quotes", "-"), b" \n", "“standard input” is empty."),
        (("batch", "-", "-o", "o.jsonl"), b"a,b\n", "“standard input” has no column id, left, right."),
        (("batch", "-", "-o", "o.jsonl"), b"\xff", "“standard input” is not a csv file in UTF-8 with full rows."),
        (("export", "-", "-o", "o.html"), b"{", "“standard input” is broken: it cannot be read from line 1 on."),
    ],
)
def test_what_standard_input_does_not_hold_is_told(folder, given, capsys, words, data, sentence):
    """In the words that a file gets."""
    given(data)
    assert main(words) == 1
    assert capsys.readouterr().err == f"diptych: {sentence}\n"


@pytest.mark.parametrize("words", [("compare", "-", "-"), ("quotes", "-", "left.txt", "-")])
def test_standard_input_is_read_once(folder, capsys, words):
    """Named twice it is a mistake of usage, in one sentence."""
    assert main(words) == 2
    assert "can be read once" in capsys.readouterr().err


def test_a_file_that_is_called_like_standard_input(folder, capsysbinary):
    """It is reached as others are whose names begin with a dash."""
    (folder / "-").write_bytes((folder / "left.txt").read_bytes())
    assert main(["quotes", "./-", "-o", "./-", "--format", "csv"]) == 1
    assert b"is read by this command" in capsysbinary.readouterr().err
    assert main(["quotes", "./-"]) == 0


def shell(command, folder, **more):
    """A command line in a real shell, which alone closes and leads streams; ``$D`` is Diptych."""
    environment = {**os.environ, "D": f"{sys.executable} -m diptych", **more}
    return subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, env=environment, timeout=60)


POSIX = pytest.mark.skipif(sys.platform == "win32", reason="streams as a POSIX shell leads them")
FULL = b"diptych: Standard output was not written to its end: no space left on device.\n"


@POSIX
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the device that is always full")
@pytest.mark.parametrize(
    ("words", "buffered"),
    [
        ("lexicons", ""),
        ("lexicons", "1"),
        ("--help", ""),
        ("compare --help", "1"),
        ("--version", "1"),
        ("quotes left.txt", ""),
    ],
)
def test_a_full_standard_output_is_one_sentence(folder, words, buffered):
    """Also what was printed last, which the end of the program would lose; with Python's buffer and without."""
    done = shell(f"$D {words} >/dev/full", folder, PYTHONUNBUFFERED=buffered)
    assert (done.returncode, done.stderr) == (1, FULL)


@POSIX
@pytest.mark.parametrize("words", ["lexicons", "--help"])
def test_a_closed_standard_output_is_one_sentence(folder, words):
    """Nothing is written into whatever file takes its place."""
    done = shell(f"$D {words} >&-", folder)
    assert (done.returncode, done.stderr) == (1, b"diptych: Standard output is closed: nothing was written.\n")


@POSIX
def test_a_disk_that_is_full_in_the_middle_is_told(folder):
    """A part that was written is not the whole, even where Python has no buffer and the system says nothing."""
    done = shell("ulimit -f 1; $D lexicons > out", folder, PYTHONUNBUFFERED="1")
    assert (done.returncode, done.stderr.count(b"\n")) == (1, 1)
    assert b"Standard output was not written to its end" in done.stderr


@POSIX
@pytest.mark.parametrize("words", ["--help", "batch pairs.csv -o -"])
def test_a_reader_that_has_gone_is_no_failure_to_tell(folder, words):
    """``| head`` has what it wanted: no sentence, and status 1, since not all of it was taken."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run([*CLI, *words.split()], stdout=writing, stderr=subprocess.PIPE, cwd=folder, timeout=60)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


@POSIX
@pytest.mark.parametrize("words", ["compare - left.txt", "batch - -o out.jsonl", "export - -o out.html"])
def test_a_closed_standard_input_is_one_sentence(folder, words):
    """There is nothing to read, and nothing else is read in its place."""
    done = shell(f"$D {words} <&-", folder)
    assert (done.returncode, done.stderr) == (1, b"diptych: Standard input is closed: there is nothing to read.\n")


@POSIX
def test_a_closed_standard_error_costs_no_result(folder):
    """What cannot be told goes nowhere, least of all among the results."""
    done = shell("$D quotes gone.txt left.txt 2>&- <&-", folder)
    assert done.returncode == 1
    assert json.loads(done.stdout)["path"] == "left.txt"


@POSIX
def test_files_that_the_shell_leads_are_inputs_too(folder):
    """``quotes - -o a.txt < a.txt`` and ``quotes a.txt >> a.txt`` would lose or spoil the article."""
    before = (folder / "left.txt").read_bytes()
    done = shell("$D quotes - -o left.txt --format csv < left.txt; $D quotes left.txt >> left.txt", folder)
    assert done.stderr.decode().splitlines() == [
        "diptych: “left.txt”, which is standard input, is read by this command: write the result to another file.",
        "diptych: Standard output, which is “left.txt”, is read by this command: write the result to another file.",
    ]
    assert (folder / "left.txt").read_bytes() == before


def test_saved_comparisons_of_standard_input_open(folder, given):
    """The name of an article that has no file can be saved."""
    given((folder / "left.txt").read_bytes())
    assert main(["compare", "-", "right.txt", "-o", "saved.diptych"]) == 0
    assert isinstance(load("saved.diptych").session.comparison.left, Article)
