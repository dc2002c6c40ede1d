"""``diptych story``: rows on the terminal, reports and the file of a story; and what no story is made of."""

import csv
import io
import json

import pytest

from diptych.cli import main
from diptych.storage.stories import LoadedStory, load_either
from diptych.story.story import MOST
from storm import TEXTS


@pytest.fixture
def event(tmp_path, monkeypatch):
    """A folder with the four articles of one event, beside a table and a hidden file."""
    folder = tmp_path / "event"
    folder.mkdir()
    for name, text in TEXTS.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    (folder / "list.csv").write_text("a,b\n")
    (folder / ".hidden").write_text("nothing")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setenv("COLUMNS", "90")
    return folder


def test_a_folder_is_told_row_by_row(event, capsys):
    """Sources first, what differs before what all say; what one says is folded until it is asked for."""
    assert main(["story", "event"]) == 0
    told = capsys.readouterr().out
    order = ["Wire West", "Sources differ", "Figures differ · said by 4 of 4", "In all sources", "In some sources",
             "In one source, no counterpart found", "Word for word"]  # fmt: skip
    places = [told.index(words) for words in order]
    assert places == sorted(places)
    assert "3, 4  no counterpart found" in told
    assert "900 signatures" not in told
    assert "Wire West was published first, on 2026-03-03." in told
    assert main(["story", "event", "--all"]) == 0
    assert "900 signatures" in capsys.readouterr().out


def test_the_terminal_speaks_german(event, capsys):
    """No English word of ours is left."""
    assert main(["story", "event", "--language", "de"]) == 0
    told = capsys.readouterr().out
    for words in ("Quellen weichen voneinander ab", "Andere Zahlen · gesagt von 4 von 4", "kein Gegenstück gefunden"):
        assert words in told
    assert "said by" not in told


def test_a_colour_marks_the_words_that_differ(event, capsys):
    """And no others."""
    assert main(["story", "event", "--color", "always"]) == 0
    told = capsys.readouterr().out
    assert "\033[1;31mlistened\033[0m" in told
    assert "\033[1;31mThe\033[0m" not in told


def test_a_story_is_saved_and_exported(event):
    """The file opens as a story; its reports are those of the story."""
    assert main(["story", "event", "-o", "event.diptych"]) == 0
    found = load_either("event.diptych")
    assert isinstance(found, LoadedStory)
    assert [a.name for a in found.work.story.articles] == ["agency.txt", "courier.txt", "herald.txt", "tribune.txt"]
    assert main(["export", "event.diptych", "-o", "out.html"]) == 0
    assert main(["story", "event", "-o", "direct.html"]) == 0
    with open("out.html", "rb") as one, open("direct.html", "rb") as other:
        assert one.read() == other.read()


def test_a_table_has_a_line_a_cell_or_a_line_a_row(event, capsysbinary):
    """Long for programs, wide for readers; the same rows in both."""
    tables = []
    for option in ([], ["--wide"]):
        assert main(["story", "event", "-o", "-", "--format", "csv", *option]) == 0
        text = capsysbinary.readouterr().out.decode("utf-8-sig")
        tables.append(list(csv.DictReader(io.StringIO(text))))
    long, wide = tables
    assert [r["row"] for r in wide] == list(dict.fromkeys(r["row"] for r in long))
    assert sum(int(r["sources"]) for r in wide) == len(long)
    assert {"Wire West", "Coast Courier", "The Velmar Herald", "Northern Tribune"} <= wide[0].keys()
    row = next(r for r in long if r["source"] == "3" and r["differs"] == "figures")
    assert row["differing"] == "14 passengers"


def test_the_record_has_rows_copies_and_every_pair(event, capsysbinary):
    """``diptych-story/1``; without texts where that was asked for."""
    assert main(["story", "event", "--format", "json", "--no-text"]) == 0
    record = json.loads(capsysbinary.readouterr().out)
    assert record["format"] == "diptych-story/1"
    assert len(record["comparisons"]) == 6
    assert all("text" not in source for source in record["sources"])
    assert record["copies"][0]["share"] > 0.9


def test_what_of_a_folder_cannot_be_read_costs_only_itself(event, capsys):
    """It is told and the status says so, as in a batch; a file that somebody named stops the story."""
    (event / "scan.txt").write_bytes(bytes(range(256)) * 20)
    assert main(["story", "event"]) == 1
    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert "“scan.txt”" in said.err
    assert "said by 4 of 4" in said.out
    named = [str(event / f"{name}.txt") for name in TEXTS]
    assert main(["story", *named, str(event / "scan.txt")]) == 1
    said = capsys.readouterr()
    assert "“scan.txt”" in said.err
    assert not said.out


def test_one_article_is_no_story(event, capsys):
    """One sentence, and the status of misuse."""
    assert main(["story", "event/herald.txt"]) == 2
    assert capsys.readouterr().err == "diptych: A story takes two articles or more; there is one.\n"


def test_more_than_a_table_holds_is_told_before_any_work(event, capsys):
    """The sentence names the limit and what to do."""
    for number in range(MOST + 1):
        (event / f"{number}.txt").write_text(TEXTS["herald"])
    assert main(["story", "event"]) == 2
    assert f"up to {MOST} articles; there are {MOST + 5}" in capsys.readouterr().err


def test_work_on_a_story_is_not_overwritten(event, capsys):
    """A saved story that holds notes stays; one without may be made again."""
    from diptych.storage.stories import save_story
    from diptych.story import Spot

    assert main(["story", "event", "-o", "event.diptych"]) == 0
    assert main(["story", "event", "-o", "event.diptych"]) == 0
    work = load_either("event.diptych").work
    save_story(work.add_note("Mine.", Spot(work.story.rows[0].id)), "event.diptych")
    assert main(["story", "event", "-o", "event.diptych"]) == 1
    assert main(["story", "event", "-o", "event.csv", "--format", "csv"]) == 0
    capsys.readouterr()
