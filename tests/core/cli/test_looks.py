"""How a result looks on a terminal: colours by wish, lines as wide as it is, a pager, fewer findings."""

import json
import os
import pty
import re
import subprocess
import sys

import pytest

from diptych.cli import main, terminal
from diptych.cli.terminal import wants_colour
from tables import each

ESCAPE = re.compile(r"\033\[[0-9;]*m")


@each(
    ("when", "is_terminal", "environment", "wanted"),
    [
        ("auto", True, {}, True),
        ("auto", False, {}, False),
        ("auto", True, {"NO_COLOR": "1"}, False),
        ("auto", True, {"NO_COLOR": ""}, True),
        ("auto", True, {"TERM": "dumb"}, False),
        ("always", False, {"NO_COLOR": "1"}, True),
        ("never", True, {}, False),
    ],
)
def test_who_decides_about_colours(when, is_terminal, environment, wanted):
    """The option before the environment, the environment before the terminal."""
    assert wants_colour(when, is_terminal, environment) == wanted


def test_colours_change_no_word(capsysbinary):
    """Without them the same lines stand there, and what differs stands in colour."""
    assert main(["compare", "--sample"]) == 0
    plain = capsysbinary.readouterr().out.decode()
    assert main(["compare", "--sample", "--color", "always"]) == 0
    coloured = capsysbinary.readouterr().out.decode()
    assert "\033" not in plain
    assert ESCAPE.sub("", coloured) == plain
    assert "We did not warn the village \033[1;31min\033[0m \033[1;31mtime,\033[0m and I am sorry" in coloured


@pytest.mark.parametrize("columns", [40, 72, 400])
def test_lines_are_as_wide_as_the_terminal(folder, capsysbinary, monkeypatch, columns):
    """Never wider than is read well."""
    monkeypatch.setenv("COLUMNS", str(columns))
    for words in (["compare", "--sample"], ["story", "left.txt", "right.txt", "left.txt"]):
        assert main(words) == 0
        widest = max(map(len, capsysbinary.readouterr().out.decode().splitlines()))
        assert min(columns, 100) - 15 < widest <= min(columns, 100), words


@pytest.mark.skipif(os.name != "posix", reason="a terminal of our own")
def test_a_terminal_gets_colours_and_a_pager():
    """On a real one, and the pager reads what the command writes."""
    ours, theirs = pty.openpty()
    environment = {k: v for k, v in os.environ.items() if k != "NO_COLOR"} | {"TERM": "xterm", "PAGER": "tr a-z A-Z"}
    words = [sys.executable, "-m", "diptych", "compare", "--sample", "--kinds", "quote", "--pager"]
    with subprocess.Popen(words, stdout=theirs, stderr=subprocess.DEVNULL, env=environment) as process:
        os.close(theirs)
        told = b""
        while True:
            try:
                part = os.read(ours, 65536)
            except OSError:
                break
            if not part:
                break
            told += part
    os.close(ours)
    assert process.returncode == 0
    assert b"\033[1MTHEY DIFFER" in told


def test_without_a_terminal_there_is_no_pager(monkeypatch):
    """What another program reads goes there."""
    monkeypatch.setenv("PAGER", "false")
    assert terminal.paged(b"findings") is False


def run_sample(capsysbinary, *words):
    """The findings of the sample as JSON under those options."""
    assert main(["compare", "--sample", "--format", "json", *words]) == 0
    return json.loads(capsysbinary.readouterr().out)["findings"]


def test_fewer_findings_by_kind_confidence_and_length(capsysbinary):
    """Each option leaves some out, and only those."""
    every = run_sample(capsysbinary)

    def ids(findings):
        return {f["id"] for f in findings}

    some = run_sample(capsysbinary, "--kinds", "quote,claim")
    assert ids(some) == ids(f for f in every if f["kind"] in ("quote", "claim"))
    high = run_sample(capsysbinary, "--confidence", "high")
    assert ids(high) == ids(f for f in every if f["confidence"] == "high")
    long = run_sample(capsysbinary, "--min-words", "12")
    assert 0 < len(long) < len(every)
    assert 0 < len(high) < len(every)


def test_the_terminal_lists_what_the_window_lists(capsys):
    """Each group with all that it has there, also what both articles say."""
    from diptych.brief import listed
    from diptych.comparison import Comparison

    assert main(["compare", "--sample", "--format", "json"]) == 0
    facts = listed(Comparison.from_record(json.loads(capsys.readouterr().out)).facts)
    assert main(["compare", "--sample"]) == 0
    told = capsys.readouterr().out
    ranks = [int(n) for n in re.findall(r"(?m)^  (\d+)\. ", told)]
    assert ranks == [fact.rank for fact in facts]
    assert "In both (0)" not in told


@pytest.mark.parametrize("kinds", [(), ("--kinds", "quote")])
def test_the_head_counts_what_the_list_tells(capsys, kinds):
    """Of claims with no counterpart those that are listed, the others as of less weight; of all claims, whatever is asked
    for."""
    from diptych.brief import listed
    from diptych.comparison import Comparison
    from diptych.finding import SIDES
    from diptych.span import mostly_in

    assert main(["compare", "--sample", "--format", "json"]) == 0
    made = Comparison.from_record(json.loads(capsys.readouterr().out))
    only = [fact for fact in listed(made.facts) if fact.group == "only"]
    assert main(["compare", "--sample", *kinds]) == 0
    head = " ".join(capsys.readouterr().out.split())
    told = re.findall(
        r"(\d+) claims: (\d+) shared, (\d+) possibly, (\d+) with no counterpart found(?: and (\d+) of less weight)?",
        head,
    )
    for side, (claims, *counts) in zip(SIDES, told, strict=True):
        sentences = [statement.span for statement in made.statements[side] if statement.status != "no_claim"]
        spans = [here.span for fact in only if (here := fact.side(side))]
        assert int(counts[2]) == sum(mostly_in(sentence, spans) for sentence in sentences) > 0
        assert int(counts[3]) > 0
        assert sum(map(int, counts)) == int(claims) == len(sentences)


def test_a_shortened_list_says_so(capsys):
    """Nobody must take what was left out for what was not found."""
    assert main(["compare", "--sample", "--kinds", "quote"]) == 0
    told = capsys.readouterr().out
    assert re.search(r"Only \d+ of \d+ rows are told, as was asked\.", told)
    assert "none found" not in told


def test_the_exit_code_says_whether_something_differs(folder):
    """Three where it does, and only where it was asked for."""
    (folder / "same.txt").write_text((folder / "left.txt").read_text(encoding="utf-8"), encoding="utf-8")
    assert main(["compare", "left.txt", "right.txt", "-o", "x.json"]) == 0
    assert main(["compare", "left.txt", "right.txt", "-o", "x.json", "--exit-code"]) == 3
    assert main(["compare", "left.txt", "same.txt", "-o", "x.json", "--exit-code"]) == 0
    assert main(["compare", "left.txt", "right.txt", "-o", "x.json", "--exit-code", "--kinds", "wording"]) == 0


def test_what_differs_at_the_end_of_a_long_quotation_is_seen(folder, capsys):
    """Around the words that one article cut, though the quotation is far longer than what is shown of it."""
    calm = " ".join(f"Nobody in the {n} streets had heard the siren that evening." for n in range(20, 40))
    for name, more in (("left.txt", ", and nobody came to us from the county"), ("right.txt", "")):
        text = f"Harbour floods\n\n“{calm} We asked for help{more},” said Ada Marsh.\n"
        (folder / name).write_text(text, encoding="utf-8")
    assert main(["compare", "left.txt", "right.txt", "--color", "always"]) == 0
    told = re.sub(r"\n {7}", " ", capsys.readouterr().out)
    assert re.search(r"    L  … .*\033\[1;31mnobody\033\[0m \033\[1;31mcame", told)
    assert re.search(r"    R  … .*We asked for help,” said Ada", told)
    assert told.count("streets") < 20
