"""Many pairs on several processes: each worker may be killed, by us or by anybody, and costs the pair it was at."""

from collections.abc import Iterator, Sequence

from diptych.cli.pairs import FilePair, Outcome, failure, lost, outcome_of, request_for
from diptych.errors import ReadingError
from diptych.message import Message
from diptych.options import Options
from diptych.worker import Allowance, EndedError, OverdueError, Worker
from diptych.worker_pool import done_in_order


def outcomes(
    pairs: Sequence[FilePair], options: Options, with_text: bool, jobs: int, seconds: float
) -> Iterator[Outcome]:
    """What became of every pair, in order; ``seconds`` is what one may take. Left early, nothing goes on running."""

    def work(pair: FilePair, worker: Worker) -> Outcome:
        return _compared(pair, worker, options, with_text, seconds)

    return done_in_order("comparer", max(1, min(jobs, len(pairs))), pairs, work)


def _compared(pair: FilePair, worker: Worker, options: Options, with_text: bool, seconds: float) -> Outcome:
    """What a worker makes of a pair, or what became of the worker; one that lacks an article is not asked for."""
    if pair.lacking:
        return failure(
            pair, ReadingError(Message("cli.names-no-article", {"columns": ", ".join(pair.lacking)}), "bad-csv")
        )
    try:
        answer = worker.ask(request_for(pair, options, with_text), b"", Allowance(seconds))
    except OverdueError:
        return lost(pair, Message("cli.too-long", {"seconds": f"{seconds:g}"}), "timeout")
    except EndedError:
        return lost(pair, Message("cli.process-ended"), "crashed")
    if answer.get("exhausted"):
        return lost(pair, Message("cli.no-memory"), "too-large")
    return outcome_of(answer)
