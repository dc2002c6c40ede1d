"""Blocks of pairs on a Dask cluster: the one place of Diptych that opens connections, in a process of its own.

It runs as a child that does not go offline, is started by ``diptych corpus --cluster`` alone, and connects to the
address that was given there (or to processes of this machine). Encryption is Dask's: its own settings for TLS hold.
"""

import json
from collections.abc import Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any

from diptych import __version__
from diptych.corpus.candidates import Candidate
from diptych.corpus.comparing import TRIES, Records, blocks, error_line, lines_of, texts_of
from diptych.errors import DiptychError
from diptych.message import Message
from diptych.options import Options
from diptych.worker import Allowance, EndedError, OverdueError, Worker, serve

LOCAL = "local"
_PATIENCE = 5  # seconds for a scheduler to answer
_AHEAD = 4  # blocks under way for each processor of the cluster
_STEP = Allowance(24 * 3600.0)


class Connection:
    """A cluster that compares blocks of pairs; close it, or use it in a ``with`` statement."""

    def __init__(self, address: str, options: Options, jobs: int) -> None:
        """Connects; raises DiptychError where nobody answers, or other versions of Diptych do."""
        self._child = Worker("cluster")
        try:
            self._ask({"do": "connect", "address": address, "jobs": jobs, "pipeline": options.pipeline})
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "Connection":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Lets the cluster go; processes of this machine that were made for it end."""
        if self._child.running:
            with suppress(DiptychError):
                self._ask({"do": "leave"})
        self._child.close()

    def compared(self, pairs: Sequence[Candidate], record: Records) -> Iterator[tuple[list[str], int]]:
        """The lines of every block as they come, each pair once, and how many pairs failed; raises DiptychError."""
        for block in blocks(pairs):
            yield from self._ask({"do": "submit", "pairs": [_row(pair) for pair in block]}, texts_of(block, record))
        while found := self._ask({"do": "wait"}):
            yield from found

    def _ask(self, request: dict[str, Any], texts: bytes = b"") -> list[tuple[list[str], int]]:
        try:
            answer = self._child.ask(request, texts, _STEP)
        except (EndedError, OverdueError) as error:
            raise DiptychError(Message("corpus.cluster-gone"), "cluster") from error
        if "error" in answer:
            raise DiptychError(Message(answer["error"], answer["arguments"]), "cluster")
        return [(lines, sum('"error":' in line[:400] for line in lines)) for lines in answer["done"]]


def _row(pair: Candidate) -> list[Any]:
    return [pair.left, pair.right, pair.cosine, pair.days]


def block_lines(rows: list[list[Any]], texts: bytes, pipeline: str) -> list[str]:
    """What a worker of the cluster does: compares a block, and keeps what it analysed for the next."""
    from threading import get_ident

    from diptych.engine import Comparer

    worker = _dask().get_worker()
    kept: dict[Any, Comparer] = getattr(worker, "diptych_kept", {})
    worker.diptych_kept = kept
    comparer = kept.setdefault((get_ident(), pipeline), Comparer(Options(pipeline=pipeline), 256))
    return lines_of([Candidate(*row) for row in rows], texts, comparer)


def worker_version() -> str:
    """The version of Diptych on a worker of the cluster."""
    return __version__


def pause_profile(dask_worker: Any = None) -> None:
    """Stops what looks at the tasks of a worker a hundred times a second: a fifth of the work."""
    if "profile" in dask_worker.periodic_callbacks:
        dask_worker.periodic_callbacks["profile"].stop()


def resume_profile(dask_worker: Any = None) -> None:
    """Lets it look again, for the tasks of others."""
    if "profile" in dask_worker.periodic_callbacks:
        dask_worker.periodic_callbacks["profile"].start()


def _dask() -> Any:
    """Dask, of the extra “corpus”, by name: most who use Diptych do without."""
    return import_module("distributed")


class Cluster:
    """The connection to a cluster: blocks go in, lines come out as they are done."""

    def __init__(self) -> None:
        self._client: Any = None
        self._own: Any = None
        self._waiting: dict[Any, tuple[list[list[Any]], bytes]] = {}
        self._suspects: list[tuple[list[list[Any]], bytes]] = []  # pairs that died, perhaps by another's fault
        self._alone: Any = None  # the task of the suspect that is tried with nothing beside it
        self._pipeline, self._most = "auto", 1

    def answer(self, request: dict[str, Any], texts: bytes) -> dict[str, Any]:
        """What comes of a request: blocks that are done by now, or why there are none."""
        match request["do"]:
            case "connect":
                return self._connect(request["address"], request["jobs"], request["pipeline"])
            case "submit":
                self._submit(request["pairs"], texts)
                return {"done": self._done(at_least=len(self._waiting) - self._most)}
            case "leave":
                self.close()
                return {"done": []}
        return {"done": self._done(at_least=1)}

    def _connect(self, address: str, jobs: int, pipeline: str) -> dict[str, Any]:
        try:
            dask = _dask()
        except ImportError:
            return {"error": "corpus.no-dask", "arguments": {}}
        try:
            if address == LOCAL:
                self._own = dask.LocalCluster(
                    n_workers=jobs, threads_per_worker=1, processes=True, dashboard_address=None, silence_logs=50
                )
                self._client = dask.Client(self._own)
            else:
                self._client = dask.Client(address, timeout=_PATIENCE)
            versions = set(self._client.run(worker_version).values())
        except (OSError, TimeoutError, ValueError) as error:
            del error
            return {"error": "corpus.no-cluster", "arguments": {"address": address}}
        except ModuleNotFoundError:
            versions = {"?"}
        if versions - {__version__}:
            others = ", ".join(sorted(versions - {__version__}))
            return {"error": "corpus.other-version", "arguments": {"version": __version__, "others": others}}
        self._client.run(pause_profile)
        self._pipeline = pipeline
        self._most = _AHEAD * max(1, sum(self._client.nthreads().values()))
        return {"done": []}

    def _submit(self, rows: list[list[Any]], texts: bytes) -> Any:
        task = self._client.submit(block_lines, rows, texts, self._pipeline, pure=False, retries=TRIES - 1)
        self._waiting[task] = rows, texts
        return task

    def _done(self, at_least: int) -> list[list[str]]:
        """The blocks that are done, so many of them at least as long as any are under way."""
        found: list[list[str]] = []
        while self._waiting or self._suspects:
            if not self._waiting:
                self._alone = self._submit(*self._suspects.pop())
            ready = [task for task in self._waiting if task.done()]
            if not ready:
                if len(found) >= at_least:
                    break
                _dask().wait(list(self._waiting), return_when="FIRST_COMPLETED")
                continue
            for task in ready:
                lines = self._result(task)
                if lines is not None:
                    found.append(lines)
        return found

    def _result(self, task: Any) -> list[str] | None:
        """The lines of a block; None where it goes again, pair by pair and then alone, since it killed its workers.

        A worker that dies takes with it what waits there, and Dask counts that as their fault too.
        """
        rows, texts = self._waiting.pop(task)
        if task.status == "finished":
            lines: list[str] = task.result()
            return lines
        if len(rows) > 1:
            articles = json.loads(texts)
            for row in rows:
                two = {str(number): articles[str(number)] for number in row[:2]}
                self._submit([row], json.dumps(two, ensure_ascii=False).encode())
            return None
        if task is not self._alone:
            self._suspects.append((rows, texts))
            return None
        pair = Candidate(*rows[0])
        message = Message("corpus.given-up", {"pair": pair.id, "tries": TRIES})
        return [error_line(pair, message.english, "crashed")]

    def close(self) -> None:
        """Lets the cluster go."""
        if self._client is not None and self._own is None:
            with suppress(OSError, TimeoutError, ValueError):  # it is gone already
                self._client.run(resume_profile)
        for part in (self._client, self._own):
            if part is not None:
                part.close()
        self._client = self._own = None


def main() -> int:
    """The child, which alone of all may open connections."""
    cluster = Cluster()
    try:
        return serve(cluster.answer)
    finally:
        cluster.close()
