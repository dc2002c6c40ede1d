"""Many pairs on several processes: each worker may be killed, by us or by anybody, and costs the pair it was at."""

import queue
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

from diptych.cli.pairs import FilePair, Outcome, lost, outcome_of, request_for
from diptych.message import Message
from diptych.options import Options
from diptych.worker import Allowance, EndedError, OverdueError, Worker


def outcomes(
    pairs: Sequence[FilePair], options: Options, with_text: bool, jobs: int, seconds: float
) -> Iterator[Outcome]:
    """What became of every pair, in order; ``seconds`` is what one may take. Left early, nothing goes on running."""
    workers = [Worker("comparer") for _ in range(max(1, min(jobs, len(pairs))))]
    free: queue.SimpleQueue[Worker] = queue.SimpleQueue()
    for worker in workers:
        free.put(worker)

    def compared(pair: FilePair) -> Outcome:
        worker = free.get()
        try:
            return _compared(pair, worker, options, with_text, seconds)
        finally:
            free.put(worker)

    pool = ThreadPoolExecutor(len(workers))
    try:
        yield from pool.map(compared, pairs)
    finally:
        for worker in workers:
            worker.stop()
        pool.shutdown(cancel_futures=True)
        for worker in workers:
            worker.close()


def _compared(pair: FilePair, worker: Worker, options: Options, with_text: bool, seconds: float) -> Outcome:
    """What a worker makes of a pair, or what became of the worker."""
    try:
        answer = worker.ask(request_for(pair, options, with_text), b"", Allowance(seconds))
    except OverdueError:
        return lost(pair, Message("cli.too-long", {"seconds": f"{seconds:g}"}), "timeout")
    except EndedError:
        return lost(pair, Message("cli.process-ended"), "crashed")
    if answer.get("exhausted"):
        return lost(pair, Message("cli.no-memory"), "too-large")
    return outcome_of(answer)
