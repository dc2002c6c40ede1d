"""Pairs on Dask: scheduler and workers as processes of their own, by address; and that nothing else opens connections."""

import json
import subprocess
import sys
import time

import pytest

from benchmarks.invented_corpus import write
from diptych.cli import main
from diptych.corpus.candidates import Candidate
from diptych.corpus.cluster import Connection
from diptych.errors import DiptychError
from diptych.options import Options

pytest.importorskip("distributed", reason="Dask is in the extra “corpus”")
RECORD = json.dumps(
    {"text": "A storm tore the roof off.", "name": "a", "title": None, "byline": None, "publisher": None,
     "published": None, "url": None, "language": "en", "file": {"name": "a", "bytes": 1, "sha256": "",
     "mediaType": "text/plain"}, "extraction": {"reader": "text", "encoding": None, "warnings": []}}
).encode()  # fmt: skip


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    """A scheduler and two workers, each a process of its own on this machine."""
    where = tmp_path_factory.mktemp("dask") / "scheduler.json"
    started = [
        subprocess.Popen([sys.executable, "-m", "distributed.cli.dask_scheduler", *words], stderr=subprocess.DEVNULL)
        for words in [["--host", "127.0.0.1", "--port", "0", "--scheduler-file", str(where), "--no-dashboard"]]
    ]
    try:
        for _ in range(300):
            if where.exists() and where.read_text():
                break
            time.sleep(0.1)
        found = json.loads(where.read_text())["address"]
        started += [
            subprocess.Popen(
                [sys.executable, "-m", "distributed.cli.dask_worker", found, "--nthreads", "1", "--no-dashboard",
                 "--local-directory", str(where.parent)],
                stderr=subprocess.DEVNULL,
            )
            for _ in range(2)
        ]  # fmt: skip
        yield found
    finally:
        for process in reversed(started):
            process.terminate()
        for process in started:
            process.wait(20)


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


def test_a_wrong_address_is_one_sentence():
    """Nobody listens there; said after some seconds, before any other work."""
    with pytest.raises(DiptychError, match="No Dask scheduler answers"):
        Connection("tcp://127.0.0.1:9", Options(pipeline="blank"), 1)


def test_every_other_child_refuses_connections():
    """Only the one that a cluster was asked for may open them."""
    from diptych import child

    assert set(child._ONLINE) == {"cluster"}
