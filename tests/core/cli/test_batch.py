"""A batch that is stopped, killed, full, or given a pair without end: whole records, each pair once, nothing left running."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from counting import TRIED
from diptych.cli import main

KILLS = int(os.environ.get("DIPTYCH_BATCH_KILLS", "4"))
SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGHUP, signal.SIGINT)
PAIRS = 6


def records(path: Path) -> list[dict]:
    """The lines of a result, each of them whole."""
    text = path.read_text(encoding="utf-8")
    assert not text or text.endswith("\n")
    return [json.loads(line) for line in text.splitlines()]


def listed(folder: Path, third: str = "right.txt") -> Path:
    """A folder with a list of several pairs, the third of them with another file."""
    rows = "".join(f"p{n},left.txt,{third if n == 2 else 'right.txt'}\n" for n in range(PAIRS))
    (folder / "pairs.csv").write_text(f"id,left,right\n{rows}", encoding="utf-8")
    return folder


@pytest.fixture
def many(folder):
    """A list of several pairs."""
    return listed(folder)


@pytest.fixture
def with_a_page(folder):
    """A list of several pairs, a web page among their articles, for which the workers start a reader."""
    page = "".join(f"<p>{line}</p>" for line in (folder / "right.txt").read_text(encoding="utf-8").split("\n\n"))
    (folder / "page.html").write_text(f"<html><body><article>{page}</article></body></html>", encoding="utf-8")
    return listed(folder, "page.html")


def started(folder: Path, *more: str) -> subprocess.Popen:
    """A batch in a session of its own, so that whoever is left of it can be found."""
    command = [sys.executable, "-m", "diptych", "batch", "pairs.csv", "-o", "out.jsonl", "--jobs", "2", *more]
    return subprocess.Popen(command, cwd=folder, stderr=subprocess.PIPE, text=True, start_new_session=True)


def left_running(session: int) -> list[str]:
    """The command lines of a session's processes."""
    found = []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                if int(fields[3]) == session and fields[0] != "Z":
                    found.append((entry / "cmdline").read_text().replace("\0", " "))
            except OSError:
                continue
    return found


def assert_nothing_runs(session: int) -> None:
    """Within ten seconds, on however busy a machine, every process of a session is gone."""
    for _ in range(40):
        if not left_running(session):
            return
        time.sleep(0.25)
    raise AssertionError(left_running(session))


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")
def test_a_batch_killed_at_any_moment_is_resumed(with_a_page, record_property):
    """Nothing torn, nothing left running; resumed again and again, every pair is there once."""
    dice = random.Random(4)
    for number in SIGNALS * max(1, KILLS // 4):
        (with_a_page / "out.jsonl").unlink(missing_ok=True)  # of a run that was done before its signal came
        process = started(with_a_page, "--resume")
        time.sleep(dice.uniform(0.2, 2.5))
        process.send_signal(number)
        said = process.communicate(timeout=300)[1]
        if os.path.join("diptych", "cli") in said or "Traceback" not in said:  # else Python itself had not begun yet
            assert process.returncode in (0, -number, 128 + number), (number, said)  # in the midst: before it had begun
            assert "Traceback" not in said, number
        assert_nothing_runs(process.pid)
        for name in ("out.jsonl", "out-unfinished.jsonl"):
            if (with_a_page / name).exists():
                found = (with_a_page / name).read_bytes().splitlines(keepends=True)
                assert all(json.loads(line)["id"] for line in found if line.endswith(b"\n"))
        assert not list(with_a_page.glob("*.part"))
        assert not list(with_a_page.glob(".diptych-*"))
    process = started(with_a_page, "--resume")
    said = process.communicate(timeout=600)[1]
    assert process.returncode == 0, said
    assert sorted(r["id"] for r in records(with_a_page / "out.jsonl")) == [f"p{n}" for n in range(PAIRS)]
    assert not (with_a_page / "out-unfinished.jsonl").exists()
    assert_nothing_runs(process.pid)
    record_property(TRIED, (len(SIGNALS) * max(1, KILLS // 4), "batches killed"))


def test_a_stopped_batch_says_where_its_lines_are(many, comparing, monkeypatch, capsys):
    """The result of before stands; the new lines have a name of their own, which a run without --resume leaves alone."""
    (many / "out.jsonl").write_text("of before\n")
    from diptych.cli import batch

    def stopped(*given):
        for number, outcome in enumerate(true(*given)):
            if number == 2:
                raise KeyboardInterrupt
            yield outcome

    true = batch.outcomes
    monkeypatch.setattr(batch, "outcomes", stopped)
    assert main(["batch", "pairs.csv", "-o", "out.jsonl"]) == 130
    assert (many / "out.jsonl").read_text() == "of before\n"
    assert [r["id"] for r in records(many / "out-unfinished.jsonl")] == ["p0", "p1"]
    assert capsys.readouterr().err.splitlines() == [
        "diptych: What was done until then is in “out-unfinished.jsonl”; --resume goes on from there.",
        "diptych: stopped.",
    ]
    monkeypatch.setattr(batch, "outcomes", true)
    assert main(["batch", "pairs.csv", "-o", "out.jsonl"]) == 1
    assert "“out-unfinished.jsonl” holds what an earlier run did" in capsys.readouterr().err
    assert main(["batch", "pairs.csv", "-o", "out.jsonl", "--resume"]) == 0
    assert [r["id"] for r in records(many / "out.jsonl")] == [f"p{n}" for n in range(PAIRS)]


@pytest.mark.skipif(os.name != "posix", reason="Windows replaces no open file, which refuses the second run there")
@pytest.mark.parametrize("resume", [[], ["--resume"]])
def test_a_second_batch_into_one_output_is_refused(many, monkeypatch, capsys, resume):
    """Whichever began first has every pair once, and the second one sentence that says what is the matter."""
    from diptych.cli import batch

    def watched(*given):
        for number, outcome in enumerate(true(*given)):
            if number == 2:
                assert main(["batch", "pairs.csv", "-o", "out.jsonl", *resume]) == 1
            yield outcome

    true = batch.outcomes
    monkeypatch.setattr(batch, "outcomes", watched)
    assert main(["batch", "pairs.csv", "-o", "out.jsonl"]) == 0
    assert capsys.readouterr().err == (
        "diptych: Another run is writing “out.jsonl”: wait until it has ended, or write elsewhere.\n"
    )
    assert [r["id"] for r in records(many / "out.jsonl")] == [f"p{n}" for n in range(PAIRS)]


def test_failed_pairs_go_again_and_torn_lines_are_left_out(many):
    """A finished result is resumed as well: what failed, what is new and what was cut off is done, the rest stays."""
    assert main(["batch", "pairs.csv", "-o", "out.jsonl"]) == 0
    lines = (many / "out.jsonl").read_bytes().splitlines(keepends=True)
    failed = (
        json.dumps({"format": "diptych-comparison/1", "id": "p1", "error": "x", "code": "timeout"}).encode() + b"\n"
    )
    strange = b'{"id": "nobody"}\n[1]\nno record\n'
    (many / "out.jsonl").write_bytes(lines[0] + failed + strange + lines[2] + lines[2] + lines[3][:50])
    assert main(["batch", "pairs.csv", "-o", "out.jsonl", "--resume"]) == 0
    found = (many / "out.jsonl").read_bytes().splitlines(keepends=True)
    assert found[:2] == [lines[0], lines[2]]
    assert sorted(json.loads(line)["id"] for line in found) == [f"p{n}" for n in range(PAIRS)]


def test_two_pairs_of_one_id_are_two(many):
    """Ids are the person's: they may stand twice, and both pairs are there."""
    (many / "pairs.csv").write_text("id,left,right\na,left.txt,right.txt\na,right.txt,left.txt\n")
    assert main(["batch", "pairs.csv", "-o", "out.jsonl"]) == 0
    lines = (many / "out.jsonl").read_bytes().splitlines(keepends=True)
    (many / "out.jsonl").write_bytes(lines[0])
    assert main(["batch", "pairs.csv", "-o", "out.jsonl", "--resume"]) == 0
    assert (many / "out.jsonl").read_bytes().splitlines(keepends=True) == lines


def test_a_record_of_other_files_stands_for_no_pair(many, capsys):
    """An id whose files have other names or another content by now is compared anew, and that is told."""
    assert main(["batch", "pairs.csv", "-o", "out.jsonl"]) == 0
    before = (many / "out.jsonl").read_bytes().splitlines(keepends=True)
    (many / "sub").mkdir()
    for name in ("left.txt", "other.txt", "sub/right.txt"):
        (many / name).write_bytes((many / "left.txt").read_bytes() + b"\nOf another day.\n" * (name != "left.txt"))
    (many / "copy.txt").write_bytes((many / "left.txt").read_bytes())
    rows = ["p0,left.txt,right.txt", "p1,copy.txt,right.txt", "p2,left.txt,other.txt", "p3,left.txt,sub/right.txt"]
    (many / "pairs.csv").write_text("\n".join(["id,left,right", *rows]) + "\n")
    capsys.readouterr()
    assert main(["batch", "pairs.csv", "-o", "out.jsonl", "--resume"]) == 0
    found = (many / "out.jsonl").read_bytes().splitlines(keepends=True)
    assert found[0] == before[0]
    assert [r["id"] for r in map(json.loads, found)] == ["p0", "p1", "p2", "p3"]
    assert [r["left"]["name"] for r in map(json.loads, found)] == ["left.txt", "copy.txt", "left.txt", "left.txt"]
    assert [r["right"]["name"] for r in map(json.loads, found)] == ["right.txt", "right.txt", "other.txt", "right.txt"]
    assert json.loads(found[3])["right"]["text"].endswith("Of another day.\n")
    assert capsys.readouterr().err == (
        "diptych: 5 comparisons of the earlier run are of none of these pairs, or of files that have changed: "
        "they are left out.\n"
    )
    (many / "left.txt").write_bytes(b"All of it is new.\n")
    assert main(["batch", "pairs.csv", "-o", "out.jsonl", "--resume"]) == 0
    found = [json.loads(line) for line in (many / "out.jsonl").read_bytes().splitlines()]
    assert [r["left"]["text"] for r in found if r["left"]["name"] == "left.txt"] == ["All of it is new.\n"] * 3
    (many / "left.txt").unlink()
    assert main(["batch", "pairs.csv", "-o", "out.jsonl", "--resume"]) == 1


def test_what_stands_of_a_file_of_several_is_not_compared_again(many):
    """Such a file is named with the number of an article, and records hold the hash of all of it."""
    head = "From a@example.org Mon Mar  2 10:00:00 2026\nFrom: a@example.org\n"
    articles = "".join(f"{head}Subject: {n}\n\nThe pier was closed on day {n}.\n\n" for n in range(2))
    (many / "day.mbox").write_text(articles)
    (many / "pairs.csv").write_text("id,left,right\na,day.mbox#1,day.mbox#2\n")
    assert main(["batch", "pairs.csv", "-o", "out.jsonl"]) == 0
    before = (many / "out.jsonl").read_bytes()
    odd = before.replace(b'"language"', b'"mark": 1, "language"', 1)
    (many / "out.jsonl").write_bytes(odd)
    assert main(["batch", "pairs.csv", "-o", "out.jsonl", "--resume"]) == 0
    assert (many / "out.jsonl").read_bytes() == odd != before


def test_a_pair_without_end_costs_its_time(with_a_page, comparing):
    """It is ended at the limit, its record says so, and the others have their comparisons."""
    comparing("    while pair.id == 'p1':\n        time.sleep(1)\n")
    assert main(["batch", "pairs.csv", "-o", "out.jsonl", "--jobs", "2", "--limit", "8"]) == 1
    found = records(with_a_page / "out.jsonl")
    assert [r["id"] for r in found if "error" in r] == ["p1"]
    assert found[1]["code"] == "timeout"
    assert "took longer than 8 seconds" in found[1]["error"]
    assert len(found) == PAIRS


def test_resuming_standard_output_is_a_question_of_usage(many, capsys):
    """What went through a pipe is nowhere to be found."""
    assert main(["batch", "pairs.csv", "-o", "-", "--resume"]) == 2
    assert "name it with -o" in capsys.readouterr().err
    assert main(["batch", "pairs.csv", "-o", "out.jsonl", "--limit", "-1"]) == 2


def test_a_full_disk_is_one_sentence_and_goes_on_later(many, tmp_path):
    """A real file system of a few kilobytes, where one may be made: whole lines, one sentence, and --resume."""
    small = tmp_path / "small"
    small.mkdir()
    mount = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=24k", "tmpfs", str(small)], capture_output=True)
    if mount.returncode:
        pytest.skip("no file system may be mounted here")
    try:
        command = [sys.executable, "-m", "diptych", "batch", "pairs.csv", "-o", "small/out.jsonl"]
        done = subprocess.run(command, cwd=many, capture_output=True, text=True, timeout=120)
        assert done.returncode == 1
        assert done.stderr.count("no space left") == 1
        assert "--resume goes on from there" in done.stderr
        kept = records(small / "out-unfinished.jsonl")
        assert 0 < len(kept) < PAIRS
        subprocess.run(["mount", "-o", "remount,size=1m", str(small)], check=True)
        again = subprocess.run([*command, "--resume"], cwd=many, capture_output=True, text=True, timeout=120)
        assert again.returncode == 0, again.stderr
        assert [r["id"] for r in records(small / "out.jsonl")] == [f"p{n}" for n in range(PAIRS)]
    finally:
        subprocess.run(["umount", str(small)], check=True)
