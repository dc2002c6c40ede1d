"""Which articles a batch compares: rows of a table, names in two folders, every two of files."""

import io
import json
import sys

import pytest

from diptych.cli import main
from diptych.cli.sources import pairs_of
from diptych.errors import DiptychError


def told(pairs, base):
    """The pairs by id and names."""
    return [(p.id, str(p.left.relative_to(base)), str(p.right.relative_to(base))) for p in pairs]


def fill(folder, *names):
    """Files of these names, each a short article."""
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text("The pier was closed on Monday.\n", encoding="utf-8")
    return folder


def test_two_folders_give_what_has_one_name_in_both(tmp_path, capsys):
    """Whatever the suffix; who has no partner is named, and what is hidden or no article left out."""
    fill(tmp_path, "a/one.txt", "a/two.html", "a/alone.txt", "a/.hidden.txt", "a/notes.csv")
    fill(tmp_path, "b/two.txt", "b/one.md", "b/.hidden.txt", "b/notes.csv")
    assert told(pairs_of([tmp_path / "a", tmp_path / "b"]), tmp_path) == [
        ("one", "a/one.txt", "b/one.md"),
        ("two", "a/two.html", "b/two.txt"),
    ]
    assert capsys.readouterr().err == "diptych: 1 without a partner of the same name: “alone.txt”.\n"


def test_a_name_that_two_files_have_is_no_guess(tmp_path):
    """Which of the two is meant nobody could say."""
    fill(tmp_path, "a/one.txt", "a/one.html", "b/one.txt")
    with pytest.raises(DiptychError, match="holds two files called “one”"):
        pairs_of([tmp_path / "a", tmp_path / "b"])


def test_a_folder_of_folders_gives_every_two_of_each(tmp_path):
    """A folder an event; ids say where they are, so none comes twice."""
    fill(tmp_path, "flood/a.txt", "flood/b.txt", "flood/c.txt", "fire/a.txt", "fire/b.txt", "loose.txt")
    pairs = pairs_of([tmp_path])
    assert [p.id for p in pairs] == [
        "fire/a.txt | fire/b.txt",
        "flood/a.txt | flood/b.txt",
        "flood/a.txt | flood/c.txt",
        "flood/b.txt | flood/c.txt",
    ]


def test_a_folder_of_files_gives_every_two(tmp_path):
    """Three articles are three pairs."""
    assert len(pairs_of([fill(tmp_path, "a.txt", "b.txt", "c.txt")])) == 3
    (tmp_path / "empty").mkdir()
    fill(tmp_path, "out/alone.txt")  # folders that hold no pair are no reason to overlook these
    assert len(pairs_of([tmp_path])) == 3


def test_files_and_patterns_give_every_two(tmp_path):
    """Patterns that no shell has looked up, as on Windows, are looked up here; a name with brackets is a name first."""
    fill(tmp_path, "a.html", "b.html", "c.txt", "d[1].txt")
    assert told(pairs_of([tmp_path / "*.html", tmp_path / "d[1].txt"]), tmp_path) == [
        (f"{tmp_path}/a.html | {tmp_path}/b.html", "a.html", "b.html"),
        (f"{tmp_path}/a.html | {tmp_path}/d[1].txt", "a.html", "d[1].txt"),
        (f"{tmp_path}/b.html | {tmp_path}/d[1].txt", "b.html", "d[1].txt"),
    ]


def test_a_list_gives_every_two_of_its_lines(tmp_path, monkeypatch):
    """From a file, relative to it, or from standard input."""
    fill(tmp_path, "a.txt", "b.txt")
    (tmp_path / "files.lst").write_text("a.txt\n\nb.txt\n", encoding="utf-8")
    assert told(pairs_of([], tmp_path / "files.lst"), tmp_path) == [
        (f"{tmp_path}/a.txt | {tmp_path}/b.txt", "a.txt", "b.txt")
    ]
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a.txt\nb.txt\n")))
    assert main(["batch", "--list", "-", "-o", "out.jsonl"]) == 0
    assert json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))["id"] == "a.txt | b.txt"


def test_a_table_may_be_divided_by_tabs(tmp_path):
    """As spreadsheets write it."""
    fill(tmp_path, "a.txt", "b.txt")
    (tmp_path / "pairs.tsv").write_text("id\tleft\tright\none\ta.txt\tb.txt\n", encoding="utf-8")
    assert told(pairs_of([tmp_path / "pairs.tsv"]), tmp_path) == [("one", "a.txt", "b.txt")]


def test_an_empty_cell_names_no_article(tmp_path, monkeypatch, capsys):
    """The pair of such a row fails alone, and is told what it lacks; no folder is taken for its article."""
    fill(tmp_path, "a.txt", "b.txt", "tab/c.txt")
    (tmp_path / "tab" / "pairs.csv").write_text("id,left,right\n1,../a.txt,../b.txt\n2,c.txt,\n3, ,c.txt\n4,,\n")
    monkeypatch.chdir(tmp_path)
    for more in ([], ["--resume"]):
        assert main(["batch", "tab/pairs.csv", "-o", "out.jsonl", *more]) == 1
        assert capsys.readouterr().err.splitlines() == [
            "diptych: 2: The row names no article in the column right.",
            "diptych: 3: The row names no article in the column left.",
            "diptych: 4: The row names no article in the column left, right.",
        ]
        records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
        assert [(r["id"], r.get("code")) for r in records] == [("1", None), *((n, "bad-csv") for n in "234")]


def test_a_row_that_is_cut_off_is_no_row(tmp_path):
    """A cell that is not there at all is a table of another form."""
    (tmp_path / "pairs.csv").write_text("id,left,right\n1,a.txt\n")
    with pytest.raises(DiptychError, match="is not a csv file in UTF-8 with full rows"):
        pairs_of([tmp_path / "pairs.csv"])


def test_a_batch_of_folders_writes_a_line_a_pair(tmp_path, monkeypatch):
    """All the way to the records."""
    fill(tmp_path, "a/one.txt", "b/one.txt", "a/two.txt", "b/two.txt")
    monkeypatch.chdir(tmp_path)
    assert main(["batch", "a", "b", "-o", "out.jsonl"]) == 0
    records = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [(r["id"], "error" in r) for r in records] == [("one", False), ("two", False)]
