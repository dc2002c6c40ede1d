"""``diptych batch``: many pairs, a line of JSON each; a pair that fails costs only itself."""

import argparse
from dataclasses import replace
from pathlib import Path

from diptych.cli import destination, output
from diptych.cli.failures import tell_trace
from diptych.cli.inputs import add_article_language, add_encoding, add_pipeline, add_whole
from diptych.cli.language import add_language
from diptych.cli.numbers import count_of
from diptych.cli.pairs import FilePair
from diptych.cli.parser import Refused
from diptych.cli.screen import Screen
from diptych.cli.sources import pairs_of
from diptych.cli.streams import STANDARD, named, tell
from diptych.cli.workers import outcomes
from diptych.errors import DiptychError
from diptych.message import Message
from diptych.options import Options

_SECONDS = 600.0  # that a pair may take: a hundred times what two texts of 100,000 words do

USAGE = "SOURCE... -o OUT.jsonl [options]"
EXAMPLES = (
    ("diptych batch pairs.csv -o out.jsonl --jobs 4", "the pairs that a table lists, four at once"),
    ("diptych batch pairs.csv -o out.jsonl --resume", "what an earlier run did not come to"),
    ("diptych batch agency/ paper/ -o out.jsonl", "what has one name in both folders"),
    ("diptych batch events/ -o out.jsonl", "every two articles of each folder in it"),
    ("diptych batch one-event/*.html -o out.jsonl", "every two of these"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``batch`` takes."""
    parser.add_argument(
        "sources", type=named, nargs="*", metavar="SOURCE",
        help="a table with columns id,left,right, paths relative to it (PAIRS.csv, .tsv, - for standard input); two "
        "folders: what has one name in both; one folder: every two articles of each folder in it; or files and "
        "patterns: every two of them. FILE#N is one article of several",
    )  # fmt: skip
    parser.add_argument(
        "--list", type=named, metavar="FILE", help="files to compare, every two: a path a line, - for standard input"
    )
    parser.add_argument(
        "-o", "--output", type=named, required=True, metavar="OUT.jsonl",
        help="a line a pair; - is standard output",
    )  # fmt: skip
    parser.add_argument("--jobs", type=count_of(1), default=1, metavar="N", help="processes at once (1)")
    parser.add_argument("--resume", action="store_true", help="go on where an earlier run ended; failed pairs go again")
    parser.add_argument(
        "--limit", type=_seconds, default=_SECONDS, metavar="SECONDS", help=f"what a pair may take ({_SECONDS:.0f})"
    )
    parser.add_argument("--no-text", action="store_true", help="leave the articles' texts out")
    add_encoding(parser, sides=2)
    add_whole(parser)
    add_article_language(parser, sides=2)
    add_language(parser)
    add_pipeline(parser)


def _seconds(text: str) -> float:
    """A length of time above 0; raises Refused."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise Refused("cli.no-seconds", text)
    return seconds


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Compares every pair; returns 1 where one failed, its record then holds ``error``."""
    pairs = pairs_of(arguments.sources, arguments.list, arguments.language)
    sources = [*arguments.sources, *([arguments.list] if arguments.list else [])]
    destination.check(arguments.output, [*sources, *(path for p in pairs for path in (p.left, p.right))])
    destination.check_work(arguments.output, "jsonl")
    before, rest = _resumed(arguments.output, pairs, arguments.language) if arguments.resume else (None, pairs)
    read = {"encodings": arguments.encoding, "languages": arguments.article_language, "whole": arguments.whole}
    rest = [replace(pair, **read) for pair in rest]
    options = Options(pipeline=arguments.pipeline)
    found = outcomes(rest, options, not arguments.no_text, arguments.jobs, arguments.limit)
    failed = 0
    with output.opened(arguments.output, arguments.language, before) as put:
        for outcome in output.with_progress(found, len(rest), "pairs", arguments.language):
            put(outcome.line.encode())
            if outcome.problem:
                failed += 1
                tell_trace(outcome.trace, arguments.verbose)
                tell(outcome.problem.said(arguments.language))
    return 1 if failed else 0


def _resumed(target: Path, pairs: list[FilePair], language: str) -> tuple[bytes, list[FilePair]]:
    """The lines of an earlier run that stand, and the pairs that are left; what does not stand is told."""
    if target == STANDARD:
        raise DiptychError(Message("cli.resume-needs-a-file"), "usage")
    from diptych.cli.earlier import resumed  # only for those who go on

    before, rest, others = resumed(target, pairs)
    if others:
        tell(Message("cli.of-other-pairs", {"count": others}).said(language))
    return before, rest
