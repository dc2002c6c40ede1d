"""The commands: what they write, what they say when they cannot, and their exit status."""

import csv
import io
import json
import os
import signal
import subprocess
import sys

import pytest

from diptych.cli import main
from diptych.cli.commands import COMMANDS
from diptych.cli.main import _file_meant
from diptych.comparison import Comparison
from diptych.languages import english
from diptych.message import Message
from diptych.story.story import MOST

LEFT = "Bridge shut after crack is found\n\n“We took no risks,” said engineer Paula Ortiz on Monday.\n"
RIGHT = 'City closes bridge\n\n"We took no risks," engineer Paula Ortiz said. Buses will run from Tuesday.\n'


@pytest.fixture
def pair(tmp_path):
    """Two short articles on disk."""
    for name, text in (("left.txt", LEFT), ("right.txt", RIGHT)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [str(tmp_path / "left.txt"), str(tmp_path / "right.txt")]


def run(*words):
    """The exit status of a command."""
    return main([str(w) for w in words])


def test_compare_tells_a_person_what_it_found(pair, capsysbinary):
    """Without a file the findings stand on the terminal in words."""
    assert run("compare", *pair) == 0
    text = capsysbinary.readouterr().out.decode()
    assert "Bridge shut after crack is found" in text
    assert "We took no risks" in text
    assert "The same in both (1)" in text
    assert ". The same in both · " in text


@pytest.mark.parametrize("kind", ["json", "html", "csv", "md", "docx", "diptych"])
def test_the_suffix_names_the_format(pair, tmp_path, kind):
    """Every format is written whole, and a second run gives the same bytes where the format holds no clock."""
    out = tmp_path / f"out.{kind}"
    assert run("compare", *pair, "-o", out) == 0
    first = out.read_bytes()
    assert first
    assert run("compare", *pair, "-o", out) == 0
    assert kind in ("docx", "diptych") or out.read_bytes() == first


def test_json_record_reads_back(pair, tmp_path):
    """The JSON of compare is the comparison, with its texts."""
    assert run("compare", *pair, "-o", tmp_path / "out.json") == 0
    made = Comparison.from_record(json.loads((tmp_path / "out.json").read_text(encoding="utf-8")))
    assert made.left.text == LEFT
    assert made.engine.rules


def test_json_without_texts(pair, capsysbinary):
    """``--no-text`` leaves the texts out."""
    assert run("compare", *pair, "--format", "json", "--no-text") == 0
    assert "text" not in json.loads(capsysbinary.readouterr().out)["left"]


def test_a_missing_file_is_named(pair, tmp_path, capsys):
    """A file that is not there gives its name, one sentence and status 1."""
    assert run("compare", pair[0], tmp_path / "gone.txt") == 1
    assert capsys.readouterr().err == "diptych: There is no file “gone.txt”.\n"


@pytest.mark.skipif(os.name != "posix", reason="links are made by everybody there")
def test_a_link_that_leads_nowhere_is_called_one(pair, tmp_path, capsys):
    """Its name is there, so it is not said that it is not, and the name is no proposal for itself."""
    link = tmp_path / "dangling.txt"
    link.symlink_to("nowhere")
    for words in (
        ["compare", link, pair[1]], ["open", link], ["quotes", link], ["story", pair[0], link], ["export", link, "-o", "-"],
        ["batch", link, "-o", "out.jsonl"], ["batch", "--list", link, "-o", "out.jsonl"], ["corpus", link, "-o", "out"],
    ):  # fmt: skip
        assert run(*words) == 1, words
        assert capsys.readouterr().err == "diptych: “dangling.txt” is a link that leads nowhere.\n", words


def test_a_name_is_no_proposal_for_itself(tmp_path):
    """Neither is that of a file which has come since it was looked for."""
    (tmp_path / "left.txt").touch()
    told = Message("file.none", {"name": "left.txt"})
    assert _file_meant(told, [str(tmp_path / "left.txt")]) is None
    (tmp_path / "lefft.txt").touch()
    assert _file_meant(told, [str(tmp_path / "left.txt")]) == Message("cli.did-you-mean", {"word": "lefft.txt"})


def test_an_unknown_report_is_refused(pair, tmp_path, capsys):
    """A suffix that names no report gives one sentence, and nothing is written."""
    assert run("compare", *pair, "-o", tmp_path / "out.xyz") == 2
    assert "out.xyz" in capsys.readouterr().err
    assert not (tmp_path / "out.xyz").exists()


def test_a_folder_that_is_not_there(pair, tmp_path, capsys):
    """A report that cannot be written names the file."""
    assert run("compare", *pair, "-o", tmp_path / "no" / "out.json") == 1
    assert "out.json" in capsys.readouterr().err


def test_one_article_is_a_usage_error(pair, capsys):
    """Compare with one file says what it takes."""
    assert run("compare", pair[0]) != 0
    assert "two article files" in capsys.readouterr().err


def test_an_unknown_option_is_usage(pair):
    """What the parser does not know ends with status 2."""
    assert run("compare", *pair, "--bias-score") == 2


def test_quotes_lists_speakers_as_json_lines(pair, capsysbinary):
    """A line an article, with path, spans and speakers."""
    assert run("quotes", *pair) == 0
    records = [json.loads(line) for line in capsysbinary.readouterr().out.decode().splitlines()]
    assert [r["path"] for r in records] == pair
    quote = records[0]["quotes"][0]
    assert LEFT[quote["start"] : quote["end"]] == "We took no risks,"
    assert quote["speaker"]["name"] == "Paula Ortiz"


def test_quotes_mark_a_doubtful_speaker_as_the_language_does(tmp_path, capsys):
    """As every report does; for programs the confidence says it."""
    article = tmp_path / "vote.txt"
    article.write_text("Ada Marsh's claim that the vote was “a farce” was not repeated.\n")
    for language, name in (("en", "Ada Marsh?"), ("es", "¿Ada Marsh?"), ("fr", "Ada Marsh\u202f?")):
        assert run("quotes", article, "-o", "-", "--format", "text", "--language", language) == 0
        assert f"“a farce” — {name}\n" in capsys.readouterr().out
    assert run("quotes", article, "-o", "-", "--format", "csv", "--language", "es") == 0
    assert ",Ada Marsh," in capsys.readouterr().out


def test_quotes_as_csv(pair, tmp_path):
    """The suffix csv gives a row a quotation."""
    assert run("quotes", *pair, "-o", tmp_path / "quotes.csv") == 0
    rows = list(csv.DictReader(io.StringIO((tmp_path / "quotes.csv").read_text(encoding="utf-8-sig"))))
    assert [(r["speaker"], r["cue"], r["quotation"]) for r in rows] == [
        ("Paula Ortiz", "said", "We took no risks,"),
        ("Paula Ortiz", "said", "We took no risks,"),
    ]


def test_quotes_goes_on_after_a_bad_file(pair, tmp_path, capsysbinary):
    """A file that cannot be read costs status 1 and its name, the others are listed."""
    assert run("quotes", tmp_path / "gone.txt", pair[0]) == 1
    said = capsysbinary.readouterr()
    assert b"gone.txt" in said.err
    assert len(said.out.splitlines()) == 1


def batch(tmp_path, rows):
    """A csv of pairs."""
    (tmp_path / "pairs.csv").write_text("id,left,right\n" + rows, encoding="utf-8")
    return tmp_path / "pairs.csv"


@pytest.mark.parametrize("jobs", [1, 2])
def test_batch_keeps_the_order_and_records_failures(pair, tmp_path, capsys, jobs):
    """Each pair is a line in the order of the csv, with one process or two; a failed pair is a record with its error."""
    pairs = batch(tmp_path, "one,left.txt,right.txt\ntwo,left.txt,gone.txt\nthree,right.txt,left.txt\n")
    assert run("batch", pairs, "-o", tmp_path / "out.jsonl", "--jobs", jobs) == 1
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [r["id"] for r in records] == ["one", "two", "three"]
    assert "gone.txt" in records[1]["error"]
    assert records[0]["left"]["text"] == LEFT
    assert "two" in capsys.readouterr().err


def test_a_worker_that_dies_costs_its_own_pair(pair, tmp_path, comparing):
    """The pairs before and after it have their comparisons."""
    pairs = batch(tmp_path, "one,left.txt,right.txt\ntwo,left.txt,right.txt\nthree,right.txt,left.txt\n")
    comparing("    if pair.id == 'two':\n        os.kill(os.getpid(), 9)\n")
    out = tmp_path / "out.jsonl"
    assert run("batch", pairs, "-o", out, "--jobs", "2") == 1
    records = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [(r["id"], r.get("code")) for r in records] == [("one", None), ("two", "crashed"), ("three", None)]


def test_batch_names_the_column_that_is_missing(tmp_path, capsys):
    """A csv without the columns says which."""
    (tmp_path / "pairs.csv").write_text("id,links,rechts\n", encoding="utf-8")
    assert run("batch", tmp_path / "pairs.csv", "-o", tmp_path / "out.jsonl") == 1
    assert "left, right" in capsys.readouterr().err


def test_export_of_a_saved_comparison(pair, tmp_path):
    """A saved comparison opens without its articles and becomes a report."""
    assert run("compare", *pair, "-o", tmp_path / "saved.diptych") == 0
    for path in pair:
        (tmp_path / path).unlink()
    assert run("export", tmp_path / "saved.diptych", "-o", tmp_path / "report.html") == 0
    assert "Bridge shut after crack is found" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_without_the_window_open_says_so(pair, capsys):
    """The engine alone has no window, which the words cannot help."""
    assert run("open", *pair) == 1
    assert "no window in this installation" in capsys.readouterr().err


def test_the_status_tells_misuse_from_what_is_not_there(pair, tmp_path, monkeypatch, capsys):
    """2 where other words are needed; 1 where the same would do with what is not installed, or not readable, here."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("diptych.cli.corpus.find_spec", lambda name: None)
    for name in ("many", "bare"):
        (tmp_path / name).mkdir()
    for number in range(MOST + 1):
        (tmp_path / "many" / f"{number}.txt").write_text(LEFT, encoding="utf-8")
    many = sorted((tmp_path / "many").iterdir())
    for status, words in (
        (2, ["compare", *pair, "-o", "x.xyz"]), (2, ["story", *pair, "-o", "x.md"]), (2, ["quotes", *pair, "-o", "x.xyz"]),
        (2, ["articles", pair[0], "-o", "x.xyz"]), (2, ["picture", *pair, "-o", "x.jpg"]), (2, ["story", "many"]),
        (2, ["open", *many]), (1, ["compare", *pair, "--pipeline", "nope_model"]), (1, ["compare", *pair, "-o", "x.pdf"]),
        (1, ["open", *pair]), (1, ["picture", *pair, "-o", "x.png"]), (1, ["corpus", "many", "-o", "out"]),
        (1, ["lexicons", "--check", "gone"]), (1, ["lexicons", "--check", "bare"]),
    ):  # fmt: skip
        assert run(*words) == status, words
        assert len(capsys.readouterr().err.splitlines()) == 1, words
    assert not [p.name for p in tmp_path.iterdir() if p.name.startswith(("x.", "out"))]


def test_every_command_explains_itself(capsys):
    """Each of them is listed by the help, and has its own."""
    for words in [(), *((name,) for name in COMMANDS)]:
        with pytest.raises(SystemExit) as stop:
            run(*words, "--help")
        said = capsys.readouterr().out
        assert stop.value.code == 0
        assert all(name in said for name in words or COMMANDS)


def test_a_command_does_not_load_the_others():
    """The window need not wait for what only a batch needs."""
    code = "import sys; from diptych.cli.parser import parser; parser(['open']); print(*sorted(sys.modules))"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert "diptych.cli.open" in loaded
    assert not {"diptych.cli.batch", "diptych.reading", "diptych.session"} & set(loaded)


def test_lexicons_names_lists_and_files(capsys):
    """The word lists in force are listed with where they lie."""
    assert run("lexicons") == 0
    said = capsys.readouterr().out
    assert "reporting_verbs" in said
    assert said.endswith(f"say {english().stamp}\n")


def test_a_stop_before_the_commands_are_there_is_no_traceback(tmp_path):
    """Ctrl-C while the program is still being imported ends it by the signal, like any program of the system."""
    (tmp_path / "argparse.py").write_text("import os, signal\nos.kill(os.getpid(), signal.SIGINT)\n")
    for package in ("diptych", "diptych_gui"):
        start = f"import runpy, sys\nsys.path.insert(0, {str(tmp_path)!r})\nsys.argv = ['diptych']\n"
        start += f"runpy.run_module({package!r}, run_name='__main__')"
        ended = subprocess.run([sys.executable, "-c", start], capture_output=True, text=True, timeout=60)
        assert (ended.returncode, ended.stderr) == (-signal.SIGINT, "")
