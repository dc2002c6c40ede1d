"""Pairs compared in blocks, by processes that keep what they analysed; one that kills them thrice is given up."""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from diptych.article import Article
from diptych.corpus.candidates import Candidate
from diptych.errors import DiptychError, place_of
from diptych.message import Message
from diptych.options import Options
from diptych.shown import json_text
from diptych.worker import Allowance, EndedError, OverdueError, Worker, serve
from diptych.worker_pool import done_in_order

FORMAT = "diptych-corpus-pair/1"
BLOCK = 24  # pairs of one request
TRIES = 3
_SECONDS = 600.0  # that a pair may take

Records = Callable[[int], bytes]


def blocks(pairs: Sequence[Candidate], size: int = BLOCK) -> list[Sequence[Candidate]]:
    """The pairs in their order, cut into blocks."""
    return [pairs[start : start + size] for start in range(0, len(pairs), size)]


def compared(
    pairs: Sequence[Candidate], record: Records, options: Options, jobs: int
) -> Iterator[tuple[list[str], int]]:
    """The lines of every block, each pair once, in order, and how many pairs of it failed; left early, nothing goes on.

    ``record`` gives the record of an article by its number.
    """
    waiting = blocks(pairs)
    count = max(1, min(jobs, len(waiting)))

    def work(task: tuple[Sequence[Candidate], bytes], worker: Worker) -> tuple[list[str], int]:
        return _block(*task, worker, options)

    # texts are fetched by the one who asks, since a database belongs to one thread, and only a few ahead
    tasks = ((block, texts_of(block, record)) for block in waiting)
    return done_in_order("corpus", count, tasks, work, ahead=2 * count)


def texts_of(block: Sequence[Candidate], record: Records) -> bytes:
    """The records of the articles of a block, each once, as one JSON object by number."""
    numbers = sorted({number for pair in block for number in (pair.left, pair.right)})
    return b"{" + b",".join(b'"%d":%s' % (number, record(number)) for number in numbers) + b"}"


def _block(block: Sequence[Candidate], texts: bytes, worker: Worker, options: Options) -> tuple[list[str], int]:
    """The lines of a block: all at once, or, where that kills the process, pair by pair."""
    try:
        lines = _asked(block, texts, worker, options)
    except (EndedError, OverdueError):
        lines = [line for pair in block for line in _alone(pair, texts, worker, options)]
    return lines, sum('"error":' in line[:400] for line in lines)


def _alone(pair: Candidate, texts: bytes, worker: Worker, options: Options) -> list[str]:
    """The line of one pair, which gets a new process for every try."""
    why = "crashed"
    for _ in range(TRIES):
        try:
            return _asked([pair], texts, worker, options)
        except OverdueError:
            why = "timeout"
        except EndedError:
            why = "crashed"
    message = Message("corpus.given-up", {"pair": pair.id, "tries": TRIES})
    return [error_line(pair, message.english, why)]


def _asked(block: Sequence[Candidate], texts: bytes, worker: Worker, options: Options) -> list[str]:
    request = {"pipeline": options.pipeline, "pairs": [[p.left, p.right, p.cosine, p.days] for p in block]}
    answer = worker.ask(request, texts, Allowance(_SECONDS * len(block)))
    if isinstance(answer, dict):  # it needed more memory than there is
        raise EndedError
    lines: list[str] = answer
    return lines


def error_line(pair: Candidate, error: str, code: str) -> str:
    """The record of a pair that gave no comparison."""
    return json_text({"format": FORMAT, "id": pair.id, "error": error, "code": code}) + "\n"


def lines_of(pairs: Sequence[Candidate], texts: bytes, comparer: Any) -> list[str]:
    """The lines of a block, each pair its own failure; ``comparer`` keeps what it analysed."""
    articles = {int(number): Article.from_record(record) for number, record in json.loads(texts).items()}
    return [_line(pair, articles, comparer) for pair in pairs]


def _line(pair: Candidate, articles: dict[int, Article], comparer: Any) -> str:
    try:
        left, right = articles[pair.left], articles[pair.right]
        record = comparer.compare(left, right).to_record(pair.id, with_text=False)
        line = json_text({**record, "format": FORMAT, "cosine": pair.cosine, "days": pair.days}) + "\n"
        line.encode()
        return line
    except DiptychError as error:
        return error_line(pair, error.message, error.code)
    except Exception as error:  # noqa: BLE001 the edge of one pair: the corpus goes on, whatever a library raises
        return error_line(pair, place_of(error), "internal")


def main() -> int:
    """The child: compares the blocks that it is asked for, and keeps what it analysed."""
    from diptych.engine import Comparer

    kept: dict[str, Comparer] = {}

    def answer(request: dict[str, Any], data: bytes) -> list[str]:
        comparer = kept.setdefault(request["pipeline"], Comparer(Options(pipeline=request["pipeline"]), 256))
        return lines_of([Candidate(*pair) for pair in request["pairs"]], data, comparer)

    return serve(answer)
