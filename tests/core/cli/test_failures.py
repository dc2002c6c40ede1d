"""What nobody foresaw costs the pair or the article in which it happened, and no other."""

import json
import os

import pytest

import diptych.engine
import diptych.language
from diptych.cli import main
from diptych.cli import pairs as cli_pairs
from diptych.engine import Comparer
from diptych.worker import Worker

PAIRS = "id,left,right\none,left.txt,right.txt\ntwo,odd.txt,left.txt\nthree,right.txt,left.txt\n"
FAILURES = [
    (IndexError("secret words of the article"), "internal", "IndexError at test_failures.py:"),
    (RecursionError("maximum depth"), "too-complex", "too complicated a way (RecursionError)"),
    (MemoryError(), "too-large", "not enough memory for it (MemoryError)"),
    (SystemExit(3), "internal", "SystemExit at test_failures.py:"),
    (type("PanicException", (BaseException,), {})("a library of another language"), "internal", "PanicException at "),
    (UnicodeEncodeError("utf-8", "\udce9", 0, 1, "no text"), "internal", "UnicodeEncodeError at "),
]


@pytest.fixture
def pairs(folder):
    """A list of three pairs, the second of which has an article of its own."""
    (folder / "odd.txt").write_text("Odd one\n\nThis one is odd.\n", encoding="utf-8")
    (folder / "pairs.csv").write_text(PAIRS, encoding="utf-8")
    return folder


def failing(true, error):
    """The function, failing in that way where an odd article is among what it is given."""

    def work(*given, **options):
        if any(getattr(article, "name", "") == "odd.txt" for article in given):
            raise error
        return true(*given, **options)

    return work


def in_this_process(monkeypatch):
    """Pairs are compared where a test can make them fail, by the function that the workers call."""
    served = []
    monkeypatch.setattr(cli_pairs, "serve", lambda act: served.append(act) or 0)
    cli_pairs.main()
    monkeypatch.setattr(Worker, "ask", lambda worker, request, data, allowance: served[0](request, data))


def records(path):
    """The lines of a result."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(("error", "code", "kind"), FAILURES, ids=[type(e).__name__ for e, _, _ in FAILURES])
def test_any_failure_of_a_pair_is_its_record(pairs, monkeypatch, capsys, error, code, kind):
    """The sentence names the pair and the kind of failure, in the record and to the person; no word of the article."""
    monkeypatch.setattr(Comparer, "compare", failing(Comparer.compare, error))
    in_this_process(monkeypatch)
    assert main(["batch", "pairs.csv", "-o", "out.jsonl"]) == 1
    found = records(pairs / "out.jsonl")
    assert [(r["id"], r.get("code")) for r in found] == [("one", None), ("two", code), ("three", None)]
    assert found[1]["error"].startswith("The pair “two” of “odd.txt” and “left.txt” was not compared: ")
    assert kind in found[1]["error"]
    assert capsys.readouterr().err == f"diptych: {found[1]['error']}\n"
    assert "secret" not in found[1]["error"]


def test_a_record_that_cannot_be_written_is_the_failure_of_its_pair(pairs, monkeypatch):
    """Half of a character in what was found is no text, and found out before the file is touched."""
    true = Comparer.compare

    def odd_title(comparer, left, right):
        made = true(comparer, left, right)
        if left.name == "odd.txt":
            object.__setattr__(made, "left", left.with_metadata(title="\ud83d"))
        return made

    monkeypatch.setattr(Comparer, "compare", odd_title)
    in_this_process(monkeypatch)
    assert main(["batch", "pairs.csv", "-o", "out.jsonl"]) == 1
    assert [r.get("code") for r in records(pairs / "out.jsonl")] == [None, "internal", None]


@pytest.mark.parametrize("command", ["batch", "quotes"])
def test_the_traceback_is_for_those_who_ask(pairs, monkeypatch, capsys, command):
    """With -v it stands on standard error; the result is the same."""
    monkeypatch.setattr(Comparer, "compare", failing(Comparer.compare, KeyError("odd")))
    monkeypatch.setattr(diptych.language, "analyse", failing(diptych.language.analyse, KeyError("odd")))
    in_this_process(monkeypatch)
    words = {"batch": ["batch", "pairs.csv"], "quotes": ["quotes", "odd.txt", "left.txt"]}[command]
    assert main([*words, "-o", "quiet.jsonl"]) == 1
    assert "Traceback" not in capsys.readouterr().err
    assert main([*words, "-o", "told.jsonl", "-v"]) == 1
    assert "Traceback" in capsys.readouterr().err
    assert (pairs / "quiet.jsonl").read_bytes() == (pairs / "told.jsonl").read_bytes()


@pytest.mark.parametrize(("error", "code", "kind"), FAILURES, ids=[type(e).__name__ for e, _, _ in FAILURES])
def test_any_failure_of_an_article_leaves_the_quotations_of_the_others(pairs, monkeypatch, capsys, error, code, kind):
    """The sentence names the article and the kind of failure."""
    monkeypatch.setattr(diptych.language, "analyse", failing(diptych.language.analyse, error))
    assert main(["quotes", "left.txt", "odd.txt", "right.txt", "-o", "out.jsonl"]) == 1
    assert [r["path"] for r in records(pairs / "out.jsonl")] == ["left.txt", "right.txt"]
    said = capsys.readouterr().err
    assert said.startswith("diptych: “odd.txt” gave no quotations: ")
    assert kind in said
    assert said.count("\n") == 1


def test_a_failure_of_the_one_comparison_is_a_sentence(pairs, monkeypatch, capsys):
    """Nobody at a terminal is shown a traceback unasked, and no file is made."""
    monkeypatch.setattr(diptych.engine, "compare", failing(diptych.engine.compare, KeyError("secret")))
    words = ["compare", "odd.txt", "left.txt", "-o", "out.json"]
    assert main(words) == 1
    said = capsys.readouterr().err
    assert said.startswith("diptych: compare gave no result: Diptych failed on it (KeyError at test_failures.py:")
    assert said.count("\n") == 1
    assert not (pairs / "out.json").exists()
    assert main([*words, "--verbose"]) == 1
    assert "Traceback" in capsys.readouterr().err


def test_failures_in_workers_are_records_as_well(pairs, comparing, capsys):
    """With several processes, even of a kind that could not be sent back from one; a killed one is tested elsewhere."""
    (pairs / "pairs.csv").write_text("id,left,right\none,odd.txt,left.txt\ntwo,left.txt,right.txt\n", encoding="utf-8")
    comparing(
        "    class Unsendable(Exception):\n"
        "        def __init__(self):\n            self.hook = lambda: None\n"
        "    def compare(*_):\n        raise Unsendable\n"
        "    if pair.id == 'one':\n"
        "        from diptych.engine import Comparer\n"
        "        whole, Comparer.compare = Comparer.compare, compare\n"
        "        try:\n            return true(pair, *rest)\n"
        "        finally:\n            Comparer.compare = whole\n"
    )
    assert main(["batch", "pairs.csv", "-o", "out.jsonl", "--jobs", "2"]) == 1
    found = records(pairs / "out.jsonl")
    assert [(r["id"], r.get("code")) for r in found] == [("one", "internal"), ("two", None)]
    assert "Unsendable at comparing.py:" in found[0]["error"]
    assert capsys.readouterr().err == f"diptych: {found[0]['error']}\n"


def test_a_batch_leaves_nothing_beside_its_result(pairs):
    """The file of the unfinished result takes its name at the end, with the permissions of a new file."""
    assert main(["batch", "pairs.csv", "-o", "out.jsonl"]) == 0
    assert not [p.name for p in pairs.iterdir() if "unfinished" in p.name or p.suffix == ".part"]
    (pairs / "new").touch()
    assert os.stat(pairs / "out.jsonl").st_mode == os.stat(pairs / "new").st_mode
