"""``diptych batch``: many pairs, a line of JSON each; a pair that fails costs only itself."""

import argparse
import csv
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from diptych.cli import output
from diptych.cli.screen import Screen
from diptych.comparison import FORMAT
from diptych.errors import DiptychError, ReadingError
from diptych.options import Options
from diptych.reading import read_isolated


@dataclass(frozen=True, slots=True)
class Pair:
    """One row of the csv: an id and two paths."""

    id: str
    left: Path
    right: Path


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``batch`` takes."""
    parser.add_argument("pairs", type=Path, metavar="PAIRS.csv", help="columns id,left,right; paths relative to it")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.jsonl")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="processes at once (1)")
    parser.add_argument("--no-text", action="store_true", help="leave the articles' texts out")
    parser.add_argument("--pipeline", default="auto", metavar="NAME", help="spaCy package, “blank”, or “auto”")


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Compares every pair; returns 1 where one failed, its record then holds ``error``."""
    pairs = read_pairs(arguments.pairs)
    work = partial(compare_pair, options=Options(pipeline=arguments.pipeline), with_text=not arguments.no_text)
    failed = 0
    with output.opened(arguments.output) as out:  # a line as soon as it is known: a batch that is stopped keeps them
        for line, problem in output.with_progress(_results(pairs, work, arguments.jobs), len(pairs), "pairs"):
            out.write(line.encode())
            out.flush()
            if problem:
                failed += 1
                print(f"diptych: {problem}", file=sys.stderr)
    return 1 if failed else 0


def _results(pairs: list[Pair], work: "partial[tuple[str, str | None]]", jobs: int) -> Iterator[tuple[str, str | None]]:
    """A line and perhaps a problem for every pair, in order."""
    if jobs <= 1 or len(pairs) < 2:
        yield from map(work, pairs)
        return
    from concurrent.futures import ProcessPoolExecutor  # a tenth of the start of every command, needed only here
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import get_context

    done = 0
    while done < len(pairs):
        with ProcessPoolExecutor(min(jobs, len(pairs)), mp_context=get_context("spawn")) as pool:
            try:
                for result in pool.map(work, pairs[done:]):
                    done += 1
                    yield result
                continue
            except BrokenProcessPool:  # a worker died, perhaps on a later pair: the one whose turn it is goes alone
                pair = pairs[done]
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
            try:
                yield pool.submit(work, pair).result()
            except BrokenProcessPool:
                yield _failure(pair, "The comparison ended without an answer; the texts may be too large.", "crashed")
        done += 1


def read_pairs(path: Path) -> list[Pair]:
    """The pairs that a csv file lists; raises ReadingError where it cannot be read or a column is missing."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.DictReader(file)
            missing = {"id", "left", "right"} - set(rows.fieldnames or ())
            if missing:
                raise ReadingError(f"“{path.name}” has no column {', '.join(sorted(missing))}.", "bad-csv")
            return [Pair(r["id"], path.parent / r["left"], path.parent / r["right"]) for r in rows]
    except FileNotFoundError:
        raise ReadingError(f"There is no file “{path.name}”.", "not-found") from None
    except OSError as error:
        raise ReadingError(f"“{path.name}” cannot be read: {error.strerror}.", "unreadable") from error
    except (UnicodeDecodeError, csv.Error, TypeError) as error:
        raise ReadingError(f"“{path.name}” is not a csv file in UTF-8 with full rows.", "bad-csv") from error


def compare_pair(pair: Pair, options: Options, with_text: bool) -> tuple[str, str | None]:
    """The JSON line of one pair, and what went wrong with it, None where nothing did."""
    from diptych.engine import compare  # brings spaCy: once in every worker

    try:
        comparison = compare(read_isolated(pair.left), read_isolated(pair.right), options)
    except DiptychError as error:
        return _failure(pair, error.message, error.code)
    except MemoryError:
        return _failure(pair, "There is not enough memory to compare these texts.", "too-large")
    return json.dumps(comparison.to_record(pair.id, with_text), ensure_ascii=False) + "\n", None


def _failure(pair: Pair, message: str, code: str) -> tuple[str, str | None]:
    """The line and the problem of a pair that gave no comparison."""
    record = {"format": FORMAT, "id": pair.id, "error": message, "code": code}
    return json.dumps(record, ensure_ascii=False) + "\n", f"{pair.id}: {message}"
