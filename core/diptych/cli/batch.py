"""``diptych batch``: many pairs, a line of JSON each; a pair that fails costs only itself."""

import argparse
import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import NamedTuple

from diptych.cli import destination, output
from diptych.cli.failures import reason, tell_trace, trace
from diptych.cli.inputs import add_encoding, add_whole
from diptych.cli.screen import Screen
from diptych.cli.streams import INPUT_NAME, STANDARD, named, standard_input, tell
from diptych.comparison import FORMAT
from diptych.errors import DiptychError, ReadingError
from diptych.file_names import file_name
from diptych.offline import go_offline
from diptych.options import Options
from diptych.plain_files import NotPlainError, read_plain
from diptych.reading import read_isolated
from diptych.shown import json_text

_MOST_BYTES = 200_000_000  # of the list of pairs


@dataclass(frozen=True, slots=True)
class Pair:
    """One row of the csv: an id and two paths; the encodings to read these in, None for what is found.

    ``whole`` takes all the text of pages.
    """

    id: str
    left: Path
    right: Path
    encodings: tuple[str | None, str | None] = (None, None)
    whole: bool = False


class Outcome(NamedTuple):
    """What became of a pair: its JSON line, and what went wrong with it, None where nothing did.

    ``trace`` is the traceback of what nobody foresaw.
    """

    line: str
    problem: str | None = None
    trace: str | None = None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``batch`` takes."""
    parser.add_argument(
        "pairs", type=named, metavar="PAIRS.csv",
        help="columns id,left,right; paths relative to it, FILE#N for one article of several; - reads it from standard "
        "input, paths relative to here",
    )  # fmt: skip
    parser.add_argument(
        "-o", "--output", type=named, required=True, metavar="OUT.jsonl",
        help="a line a pair; - is standard output",
    )  # fmt: skip
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes at once (1)")
    parser.add_argument("--no-text", action="store_true", help="leave the articles' texts out")
    add_encoding(parser, sides=2)
    add_whole(parser)
    parser.add_argument("--pipeline", default="auto", metavar="NAME", help="spaCy package, “blank”, or “auto”")


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Compares every pair; returns 1 where one failed, its record then holds ``error``."""
    pairs = read_pairs(arguments.pairs)
    destination.check(arguments.output, [arguments.pairs, *(path for p in pairs for path in (p.left, p.right))])
    destination.check_work(arguments.output, "jsonl")
    pairs = [replace(pair, encodings=arguments.encoding, whole=arguments.whole) for pair in pairs]
    work = partial(compare_pair, options=Options(pipeline=arguments.pipeline), with_text=not arguments.no_text)
    failed = 0
    with output.opened(arguments.output) as put:
        for outcome in output.with_progress(_results(pairs, work, arguments.jobs), len(pairs), "pairs"):
            put(outcome.line.encode())
            if outcome.problem:
                failed += 1
                tell_trace(outcome.trace, arguments.verbose)
                tell(outcome.problem)
    return 1 if failed else 0


def _results(pairs: list[Pair], work: "partial[Outcome]", jobs: int) -> Iterator[Outcome]:
    """The outcome of every pair, in order."""
    if jobs <= 1 or len(pairs) < 2:
        yield from map(work, pairs)
        return
    from concurrent.futures import ProcessPoolExecutor  # a tenth of the start of every command, needed only here
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    done = 0
    while done < len(pairs):
        with ProcessPoolExecutor(min(jobs, len(pairs)), get_context("spawn"), go_offline) as pool:
            try:
                for result in pool.map(work, pairs[done:]):
                    done += 1
                    yield result
                continue
            except BrokenProcessPool:  # a worker died, perhaps on a later pair: the one whose turn it is goes alone
                pair = pairs[done]
            finally:  # where nobody waits for the rest, its pairs are not begun
                pool.shutdown(wait=False, cancel_futures=True)
        with ProcessPoolExecutor(1, get_context("spawn"), go_offline) as pool:
            try:
                yield pool.submit(work, pair).result()
            except BrokenProcessPool:
                yield _lost(pair, "its process ended without an answer, perhaps for want of memory", "crashed")
        done += 1


def read_pairs(path: Path) -> list[Pair]:
    """The pairs that a csv file lists; raises ReadingError where it cannot be read or a column is missing."""
    name = INPUT_NAME if path == STANDARD else file_name(path)
    try:
        data = standard_input().read() if path == STANDARD else read_plain(path, _MOST_BYTES)
        rows = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
        missing = {"id", "left", "right"} - set(rows.fieldnames or ())
        if missing:
            raise ReadingError(f"“{name}” has no column {', '.join(sorted(missing))}.", "bad-csv")
        return [Pair(r["id"], path.parent / r["left"], path.parent / r["right"]) for r in rows]
    except FileNotFoundError:
        raise ReadingError(f"There is no file “{name}”.", "not-found") from None
    except NotPlainError:
        raise ReadingError(
            f"“{name}” is not a plain file; - reads the pairs from standard input.", "not-a-file"
        ) from None
    except OSError as error:
        raise ReadingError(f"“{name}” cannot be read: {(error.strerror or '').lower()}.", "unreadable") from error
    except (UnicodeDecodeError, csv.Error, TypeError) as error:
        raise ReadingError(f"“{name}” is not a csv file in UTF-8 with full rows.", "bad-csv") from error


def compare_pair(pair: Pair, options: Options, with_text: bool) -> Outcome:
    """What became of one pair. Whatever fails in it is its own failure, also what no exception of ours foresees."""
    try:
        from diptych.engine import compare  # brings spaCy: once in every worker

        sides = zip((pair.left, pair.right), pair.encodings, strict=True)
        left, right = (read_isolated(path, encoding=encoding, whole=pair.whole) for path, encoding in sides)
        comparison = compare(left, right, options)
        line = json_text(comparison.to_record(pair.id, with_text)) + "\n"
        line.encode()  # half of a character is found here, where it costs only this pair
        return Outcome(line)
    except DiptychError as error:
        return _failure(pair, error.message, error.code)
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # noqa: BLE001 the edge of one pair: the batch goes on, whatever a library raises
        lost = _lost(pair, *reason(error))
        return lost._replace(trace=trace(error))


def _lost(pair: Pair, why: str, code: str) -> Outcome:
    """The outcome of a pair that failed for a reason of ours."""
    files = " and ".join(f"“{file_name(path)}”" for path in (pair.left, pair.right))
    message = f"The pair “{pair.id}” of {files} was not compared: {why}."
    return _failure(pair, message, code)._replace(problem=message)


def _failure(pair: Pair, message: str, code: str) -> Outcome:
    """The outcome of a pair that gave no comparison."""
    record = {"format": FORMAT, "id": pair.id, "error": message, "code": code}
    return Outcome(json_text(record) + "\n", f"{pair.id}: {message}")
