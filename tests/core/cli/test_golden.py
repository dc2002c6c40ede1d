"""Every command's help, what it says of errors, and its exit status, word for word.

After a change that is wanted: ``DIPTYCH_RENEW=1 pytest tests/core/cli/test_golden.py``, and look at the difference.
"""

import os
from pathlib import Path

import pytest

from diptych.cli import main
from diptych.cli.commands import COMMANDS
from diptych.message import ENGLISH, LANGUAGES

GOLDEN = Path(__file__).parent / "golden"
RENEW = os.environ.get("DIPTYCH_RENEW") == "1"
# what goes wrong, by what a person would type
ERRORS = {
    "nothing of that name": [
        "comapre left.txt right.txt", "frobnicate", "--color always compare left.txt right.txt", "gone.txt", "gone.diptych", "help comapre", "folder/gone.html",
        "compare lfet.txt right.txt",
    ],
    "options": [
        "compare left.txt right.txt --min-wrods 3", "compare left.txt right.txt --frobnicate", "--smaple",
        "compare left.txt right.txt --format htm", "compare left.txt right.txt --format x",
        "compare left.txt right.txt --kinds quotes", "compare left.txt right.txt --confidence highest",
        "compare left.txt right.txt --min-words few", "compare left.txt right.txt --article one",
        "compare left.txt right.txt --encoding klingon", "compare left.txt right.txt --color sometimes",
        "compare left.txt right.txt --paper A3", "compare left.txt right.txt -o", "export x.diptych -o y --context -1",
        "compare left.txt right.txt --utf16=yes", "compare left.txt right.txt --conf high",
        "compare left.txt right.txt --co high", "compare left.txt right.txt --article-language klingon",
        "picture --sample -o x.png --size big", "quotes left.txt --format xml", "articles left.txt extra.txt",
        "completions csh", "doctor --color blue", "lexicons extra", "compare left.txt right.txt --language klingon",
        "batch pairs.csv -o x.jsonl --jobs 0", "batch pairs.csv -o x.jsonl --limit 0", "corpus folder -o out --days few",
        "corpus folder -o out --jobs -1", "corpus folder -o out --story 0", "story left.txt right.txt --format pdf",
        "articles left.txt --format xml", "open left.txt right.txt --article x",
    ],
    "what is missing": [
        "compare", "compare left.txt", "compare left.txt right.txt third.txt", "compare left.txt --sample", "quotes",
        "articles", "batch", "batch pairs.csv", "batch left.txt -o x.jsonl", "export", "export x.diptych", "picture",
        "picture -o x.png", "picture left.txt -o x.png", "completions", "notes", "notes x.diptych notes.json", "open left.txt right.txt third.txt", "story",
        "story left.txt", "story folder", "corpus", "corpus folder", "lexicons --check",
    ],
    "files": [
        "compare left.txt gone.txt", "compare - -", "compare left.txt folder", "compare left.txt right.txt -o out.xyz",
        "compare left.txt right.txt -o left.txt", "compare left.txt right.txt --third gone.txt",
        "compare - right.txt --third -", "story left.txt right.txt --third gone.txt", "compare left.txt right.txt -o nowhere/out.html",
        "compare left.txt right.txt -o x.diptych --kinds quote", "compare left.txt right.txt --format docx",
        "quotes gone.txt", "articles gone.mbox", "batch gone.csv -o x.jsonl", "batch bad.csv -o x.jsonl",
        "batch folder -o x.jsonl", "batch folder folder -o x.jsonl", "batch folder left.txt -o x.jsonl",
        "batch --list gone.lst -o x.jsonl", "export gone.diptych -o x.html", "export left.txt -o x.html",
        "notes gone.diptych notes.json -o x.diptych", "notes left.txt notes.json -o x.diptych",
        "notes left.txt notes.json -o left.txt", "story left.txt gone.txt",
        "story left.txt right.txt --format docx", "story left.txt right.txt -o left.txt",
        "story left.txt right.txt -o out.md", "story gone", "compare left.txt .", "compare left.txt /",
        "corpus gone -o out", "corpus left.txt -o out", "corpus folder -o left.txt", "lexicons --check gone",
        "lexicons --check folder", "picture left.txt gone.txt -o x.png", "picture left.txt right.txt -o x.jpg", "notes left.txt gone.json -o x.diptych",
    ],
    "no window here": ["open left.txt right.txt", "picture left.txt right.txt -o x.png"],
}  # fmt: skip


@pytest.fixture
def place(folder, monkeypatch):
    """The working folder, at a terminal of eighty characters."""
    (folder / "folder").mkdir()
    (folder / "bad.csv").write_text("id,left\none,left.txt\n", encoding="utf-8")
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    return folder


def status_of(words):
    """How a command ends, also where argparse ends it."""
    try:
        return main(words)
    except SystemExit as end:
        return end.code


def compare(name, told):
    """The text against the golden file of that name, which is written where it was asked for."""
    path = GOLDEN / name
    if RENEW:
        path.parent.mkdir(exist_ok=True)
        path.write_text(told, encoding="utf-8")
    assert told == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_the_help_of(place, capsys, command):
    """One sentence, the usage, what it takes, examples; asked for in either way."""
    assert status_of([*command.split(), "--help"]) == 0
    told = capsys.readouterr().out
    assert max(map(len, told.splitlines())) <= 80 + len(" --kinds quote,framing --exit-code")  # what is typed is whole
    assert status_of(["help", *command.split()]) == 0
    assert capsys.readouterr().out == told
    compare(f"help-{command or 'diptych'}.txt", told)


@pytest.mark.parametrize("kind", ERRORS)
def test_the_errors_about(place, capsys, kind):
    """One sentence on standard error, nothing on standard output, no new file."""
    before = sorted(place.rglob("*"))
    rows = []
    for line in ERRORS[kind]:
        status = status_of(line.split())
        said = capsys.readouterr()
        assert not said.out
        assert said.err.count("\n") == 1
        rows.append(f"$ diptych {line}\n{said.err}→ {status}\n")
    assert sorted(place.rglob("*")) == before
    compare(f"errors-{kind.replace(' ', '-')}.txt", "\n".join(rows))


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != ENGLISH])
def test_the_errors_are_said_in(place, capsys, monkeypatch, language):
    """The language of the system, whatever went wrong but in a folder of words; the status is the same."""
    for line in (line for lines in ERRORS.values() for line in lines if "--check " not in line):
        said = []
        for spoken in (ENGLISH, language):
            monkeypatch.setenv("LC_ALL", f"{spoken}.UTF-8")
            said.append((status_of(line.split()), capsys.readouterr().err))
        assert said[0][0] == said[1][0]
        assert said[0][1] != said[1][1], line


def test_every_example_is_one(place):
    """What the help shows can be read by the command that it shows."""
    from diptych.cli import parser

    _, commands = parser.parser(COMMANDS)
    lines = [line for command in commands.values() for line, _ in command.examples]
    assert len(lines) >= 2 * len(COMMANDS)
    for line in lines:
        words = line.partition(" > ")[0].rpartition(" | ")[2].split()
        assert words[0] == "diptych"
        assert parser.read(["open", *words[1:]] if words[1].endswith(".diptych") else words[1:])
