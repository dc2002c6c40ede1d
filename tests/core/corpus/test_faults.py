"""What goes wrong on one machine costs nothing but itself: every pair has one line, a comparison or an error."""

import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from benchmarks.invented_corpus import write
from diptych import child
from diptych.cli import main
from diptych.storage.growing import unfinished

pytest.importorskip("sklearn", reason="scikit-learn is in the extra “corpus”")
posix = pytest.mark.skipif(os.name != "posix", reason="limits of a process are those of POSIX")


@pytest.fixture(scope="module")
def indexed(tmp_path_factory) -> tuple[Path, Path]:
    """Two dozen invented articles and the folder of what comes of them, before any pair is compared."""
    folder, out = tmp_path_factory.mktemp("articles"), tmp_path_factory.mktemp("out")
    write(24, folder)
    assert main([*words(folder, out), "--no-compare"]) == 0
    return folder, out


@pytest.fixture
def place(indexed, tmp_path) -> tuple[Path, Path]:
    """The articles, and such a folder of the test's own."""
    for path in indexed[1].iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    return indexed[0], tmp_path


def words(articles: Path, out: Path) -> list[str]:
    return ["corpus", str(articles / "list.csv"), "-o", str(out), "--jobs", "2", "--pipeline", "blank"]


def due(out: Path) -> list[str]:
    """The pairs in their order."""
    return [row["id"] for row in csv.DictReader(io.StringIO((out / "pairs.csv").read_text(encoding="utf-8-sig")))]


def records(out: Path) -> list[dict]:
    return [json.loads(line) for line in (out / "comparisons.jsonl").read_text(encoding="utf-8").splitlines()]


def misfortune(tmp_path: Path, monkeypatch, pair: str, what: str) -> Path:
    """Workers to which something happens at one pair; the file of what they did before."""
    done, script = tmp_path / "done", tmp_path / "child.py"
    script.write_text(
        "import os, resource, signal, sys\n"
        "from pathlib import Path\n"
        "from diptych import child\n"
        "from diptych.corpus import comparing\n"
        "true = comparing._line\n"
        f"done = Path({str(done)!r})\n"
        "def line(pair, *rest):\n"
        f"    if pair.id == {pair!r}:\n"
        f"        {what}\n"
        "    return true(pair, *rest)\n"
        "comparing._line = line\n"
        "sys.exit(child.main(['corpus']))\n"
    )
    monkeypatch.setattr(child, "command", lambda name: (sys.executable, "-P", str(script)))
    return done


@posix
def test_a_worker_that_is_killed_costs_nothing(place, tmp_path, monkeypatch):
    """Killed at a pair once, as by a person: its block goes to another process, and every pair is compared."""
    pair = due(place[1])[5]
    kill = "done.exists() or (done.write_text('x'), os.kill(os.getpid(), signal.SIGKILL))"
    done = misfortune(tmp_path, monkeypatch, pair, kill)
    assert main(words(*place)) == 0
    assert done.exists()
    assert [r["id"] for r in records(place[1])] == due(place[1])
    assert not any("error" in r for r in records(place[1]))


@posix
def test_a_pair_that_eats_memory_is_one_error(place, tmp_path, monkeypatch, capsys):
    """More than the process may have: the pair has a record that says so, the others are compared."""
    pair = due(place[1])[5]
    eat = "resource.setrlimit(resource.RLIMIT_AS, (2**32, 2**32)), bytearray(2**33)"
    misfortune(tmp_path, monkeypatch, pair, eat)
    assert main(words(*place)) == 1
    assert [r["id"] for r in records(place[1])] == due(place[1])
    assert [r["id"] for r in records(place[1]) if "error" in r] == [pair]
    assert "One pair could not be compared" in capsys.readouterr().err


def _begun(target: Path) -> bool:
    """Whether anything stands in a file, which may be gone any moment."""
    with suppress(FileNotFoundError):
        return target.stat().st_size > 0
    return False


@posix
def test_what_is_killed_goes_on_where_it_was(place):
    """Killed with lines written: the next run compares the rest, and every pair has one line."""
    done = place[1] / "comparisons.jsonl"
    target = unfinished(done)
    for _ in range(20):  # on a busy machine a run may be done before anybody looks
        process = subprocess.Popen([sys.executable, "-m", "diptych", *words(*place)], stderr=subprocess.DEVNULL)
        until = time.monotonic() + 60
        while not _begun(target) and time.monotonic() < until and process.poll() is None:
            time.sleep(0.001)
        process.kill()
        process.wait()
        if not done.exists():
            break
        done.unlink()
    before = target.read_bytes().count(b"\n")
    assert 0 < before <= len(due(place[1]))
    assert not (place[1] / "comparisons.jsonl").exists()
    assert main(words(*place)) == 0
    assert sorted(r["id"] for r in records(place[1])) == sorted(due(place[1]))


@posix
@pytest.mark.parametrize(("most", "name"), [(80_000, "comparisons.jsonl"), (12_000, "")])
def test_a_full_disk_is_one_sentence(place, indexed, tmp_path, most, name):
    """What could be written stays whole; with room again the next run goes on."""
    import resource

    out = place[1] if name else tmp_path / "new"

    def limited() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, resource.RLIM_INFINITY))

    command = [sys.executable, "-m", "diptych", *words(place[0], out)]
    done = subprocess.run(command, capture_output=True, text=True, preexec_fn=limited, check=False)
    said = [line for line in done.stderr.splitlines() if line.strip()]
    assert done.returncode not in (0, -signal.SIGXFSZ)
    assert "Traceback" not in done.stderr
    assert name in said[-1]
    if name:
        assert 0 < unfinished(out / name).stat().st_size <= most
    assert main(words(place[0], out)) == 0
    assert sorted(r["id"] for r in records(out)) == sorted(due(out))
