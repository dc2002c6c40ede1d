"""Files that hold several articles, at the command line: listed, and one of them named in every command."""

import csv
import io
import json

import pytest

import exports
from diptych.cli import main

STORIES = exports.stories(3)
FILE = "may.txt"


@pytest.fixture
def export(folder):
    """An export of three articles in the working folder."""
    (folder / FILE).write_bytes(exports.proquest_txt(STORIES))
    return folder


def test_the_list_gives_each_its_number_day_outlet_and_headline(export, capsys):
    """A line each, in the order of the file."""
    assert main(["articles", FILE]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(maxsplit=2)[:2] for line in lines] == [
        [str(n), s.day.isoformat()] for n, s in enumerate(STORIES, 1)
    ]
    assert all(s.outlet in line and line.endswith(s.title) for line, s in zip(lines, STORIES, strict=True))


def test_the_list_as_csv_and_as_json(export, capsys):
    """Both name the path that reads the article alone."""
    assert main(["articles", FILE, "--format", "csv"]) == 0
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out.removeprefix("\ufeff"))))
    assert [(r["number"], r["path"], r["author"]) for r in rows] == [
        (str(n), f"{FILE}#{n}", s.byline) for n, s in enumerate(STORIES, 1)
    ]
    assert main(["articles", FILE, "-o", "list.jsonl"]) == 0
    records = [json.loads(line) for line in (export / "list.jsonl").read_text().splitlines()]
    assert [(r["path"], r["title"], r["section"]) for r in records] == [
        (f"{FILE}#{n}", s.title, s.section) for n, s in enumerate(STORIES, 1)
    ]


def test_a_file_of_one_article_is_a_list_of_one(export, capsys):
    """Under its own path."""
    assert main(["articles", "left.txt", "--format", "jsonl"]) == 0
    assert [json.loads(line)["path"] for line in capsys.readouterr().out.splitlines()] == ["left.txt"]


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ([f"{FILE}#1", f"{FILE}#3"], (f"{FILE}#1", f"{FILE}#3")),
        ([FILE, "--article", "1,3"], (f"{FILE}#1", f"{FILE}#3")),
        ([FILE, "right.txt", "--article", "2"], (f"{FILE}#2", "right.txt")),
        (["left.txt", FILE, "--article", "0,3"], ("left.txt", f"{FILE}#3")),
    ],
)
def test_compare_takes_one_article_of_a_file(export, words, names):
    """By the number behind the name, or by the option; two of one file where only that is named."""
    assert main(["compare", *words, "-o", "out.json"]) == 0
    record = json.loads((export / "out.json").read_text(encoding="utf-8"))
    assert (record["left"]["name"], record["right"]["name"]) == names


def test_compare_asks_for_the_number_that_is_missing(export, capsys):
    """In one sentence that says how many there are."""
    assert main(["compare", FILE, "right.txt"]) == 1
    assert f"“{FILE}” holds 3 articles; name one of them, such as “{FILE}#1”." in capsys.readouterr().err


@pytest.mark.parametrize("word", ["x", "-1", "1,x", "1000000000", "²"])
def test_what_is_no_number_is_refused(export, word, capsys):
    """Before anything is read."""
    assert main(["compare", FILE, "right.txt", "--article", word]) == 2
    assert "--article" in capsys.readouterr().err


def test_quotes_and_batch_take_one_article_of_a_file(export, capsys):
    """The option for quotes, the number behind the name in the rows of a csv."""
    assert main(["quotes", FILE, "--article", "2", "-o", "q.jsonl"]) == 0
    (export / "more.csv").write_text(f"id,left,right\na,{FILE}#2,{FILE}#3\nb,{FILE}#9,right.txt\n")
    assert main(["batch", "more.csv", "-o", "out.jsonl"]) == 1
    first, second = map(json.loads, (export / "out.jsonl").read_text(encoding="utf-8").splitlines())
    assert (first["left"]["name"], first["right"]["name"]) == (f"{FILE}#2", f"{FILE}#3")
    assert second["error"] == f"“{FILE}#9” is not there: the file holds 3 articles."


def test_no_result_goes_over_the_file_of_an_article(export, capsys):
    """The file is read, though only one of its articles is named."""
    before = (export / FILE).read_bytes()
    assert main(["compare", f"{FILE}#1", f"{FILE}#2", "-o", FILE, "--format", "md"]) == 1
    assert "is read by this command" in capsys.readouterr().err
    assert (export / FILE).read_bytes() == before
