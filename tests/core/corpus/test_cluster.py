"""Pairs on Dask: scheduler and workers as processes of their own, by address; and that nothing else opens connections."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from benchmarks.invented_corpus import write
from diptych.cli import main
from diptych.corpus.candidates import Candidate
from diptych.corpus.cluster import Connection
from diptych.errors import DiptychError
from diptych.options import Options

PATIENCE = 10  # seconds, in which a wrong address is told

pytest.importorskip("distributed", reason="Dask is in the extra “corpus”")
RECORD = json.dumps(
    {"text": "A storm tore the roof off.", "name": "a", "title": None, "byline": None, "publisher": None,
     "published": None, "url": None, "language": "en", "file": {"name": "a", "bytes": 1, "sha256": "",
     "mediaType": "text/plain"}, "extraction": {"reader": "text", "encoding": None, "warnings": []}}
).encode()  # fmt: skip


@contextmanager
def cluster_of(folder: Path, *more: str) -> Iterator[str]:
    """A scheduler and two workers, each a process of its own on this machine."""
    where = folder / "scheduler.json"
    patience = {**os.environ, "DASK_DISTRIBUTED__SCHEDULER__ALLOWED_FAILURES": "1"}
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "distributed.cli.dask_scheduler", "--host", "127.0.0.1", "--port", "0",
             "--scheduler-file", str(where), "--no-dashboard"],
            stderr=subprocess.DEVNULL, env=patience,
        )
    ]  # fmt: skip
    try:
        for _ in range(300):
            if where.exists() and where.read_text():
                break
            time.sleep(0.1)
        found = json.loads(where.read_text())["address"]
        started += [
            subprocess.Popen(
                [sys.executable, "-m", "distributed.cli.dask_worker", found, "--nthreads", "1", "--no-dashboard",
                 "--local-directory", str(folder), *more],
                stderr=subprocess.DEVNULL,
            )
            for _ in range(2)
        ]  # fmt: skip
        yield found
    finally:
        for process in reversed(started):
            process.kill()  # what they started ends with them
            process.wait()


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """Such a cluster in order."""
    with cluster_of(tmp_path_factory.mktemp("dask")) as found:
        yield found


def test_every_pair_is_compared_once_by_address(address, tmp_path):
    """The same lines as by our own processes, in whatever order they came."""
    write(40, tmp_path / "in")
    lines = []
    for name, more in (("own", []), ("dask", ["--cluster", address])):
        out = tmp_path / name
        words = ["corpus", str(tmp_path / "in" / "list.csv"), "-o", str(out), "--jobs", "1", "--pipeline", "blank"]
        assert main([*words, *more]) == 0
        lines.append(sorted((out / "comparisons.jsonl").read_text(encoding="utf-8").splitlines()))
    assert lines[0] == lines[1]


def test_what_fails_in_a_pair_is_its_own_record(address):
    """An article that is none costs the pairs it is in."""
    pairs = [Candidate(1, 2, 0.5, 0), Candidate(1, 3, 0.5, 0)]
    with Connection(address, Options(pipeline="none-such"), 1) as cluster:
        found = [json.loads(line) for block, _ in cluster.compared(pairs, lambda n: RECORD) for line in block]
    assert [record["id"] for record in found] == ["1-2", "1-3"]
    assert all("error" in record for record in found)


@pytest.mark.skipif(os.name != "posix", reason="processes are killed as POSIX does")
@pytest.mark.parametrize(
    ("what", "failed"),
    [
        ("done.exists() or (done.write_text('x'), os.kill(os.getpid(), signal.SIGKILL))", []),
        ("os._exit(9)", ["1-3"]),
        ("setattr(comparing, 'held', b'x' * 900_000_000) or time.sleep(15)", ["1-3"]),
    ],
    ids=["killed once", "poisoned", "eats memory"],
)
def test_what_happens_to_a_worker_costs_one_pair_at_most(tmp_path, what, failed):
    """Every pair has one line: compared, or, where it ends its worker again and again, one error."""
    preload = tmp_path / "preload.py"
    preload.write_text(
        "import os, signal, time\n"
        "from pathlib import Path\n"
        "from diptych.corpus import comparing\n"
        "true = getattr(comparing, 'true', comparing._line)  # loaded by the nanny too\n"
        "comparing.true = true\n"
        f"done = Path({str(tmp_path / 'done')!r})\n"
        "def line(pair, *rest):\n"
        "    if pair.id == '1-3':\n"
        f"        {what}\n"
        "    return true(pair, *rest)\n"
        "comparing._line = line\n"
    )
    pairs = [Candidate(1, n, 0.5, 0) for n in range(2, 30)]
    with (
        cluster_of(tmp_path, "--memory-limit", "600MB", "--preload", str(preload)) as found,
        Connection(found, Options(pipeline="blank"), 1) as cluster,
    ):
        records = [json.loads(line) for block, _ in cluster.compared(pairs, lambda n: RECORD) for line in block]
    assert sorted(r["id"] for r in records) == sorted(pair.id for pair in pairs)
    assert [r["id"] for r in records if "error" in r] == failed


def test_the_profile_of_a_worker_rests_while_we_are_there(address):
    """Dask looks at every task a hundred times a second; for whoever comes after us it does so again."""
    import distributed

    def looking(dask_worker=None) -> bool:
        return dask_worker.periodic_callbacks["profile"].is_running()

    with distributed.Client(address) as other:
        assert all(other.run(looking).values())
        with Connection(address, Options(pipeline="blank"), 1):
            assert not any(other.run(looking).values())
        assert all(other.run(looking).values())


def test_a_wrong_address_is_one_sentence():
    """Nobody listens there; said after some seconds, before any other work."""
    started = time.monotonic()
    with pytest.raises(DiptychError, match="No Dask scheduler answers"):
        Connection("tcp://127.0.0.1:9", Options(pipeline="blank"), 1)
    assert time.monotonic() - started < PATIENCE


def test_every_other_child_refuses_connections():
    """Only the one that a cluster was asked for may open them."""
    from diptych import child

    assert set(child._ONLINE) == {"cluster"}
