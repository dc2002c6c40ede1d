"""``diptych quotes``: every quotation of many articles, with its speaker."""

import argparse
import csv
import io
import json
import sys
from pathlib import Path

from diptych.cli import output
from diptych.cli.screen import Screen
from diptych.document import Document, Quotation
from diptych.errors import DiptychError
from diptych.exporting.cells import defused
from diptych.options import Options
from diptych.reading import read_isolated

FORMAT = "diptych-quotes/1"
COLUMNS = ("file", "start", "end", "kind", "speaker", "cue", "quotation", "confidence", "rule")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``quotes`` takes."""
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="articles")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="the list (standard output where left out)")
    parser.add_argument("--format", choices=("jsonl", "csv"), help="jsonl where neither this nor the suffix says csv")
    parser.add_argument("--pipeline", default="auto", metavar="NAME", help="spaCy package, “blank”, or “auto”")


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Lists the quotations; returns 1 where a file could not be read, the others are listed all the same."""
    kind = output.format_for(arguments.output, arguments.format, ("jsonl", "csv"), "jsonl")
    with output.quick_start():
        from diptych.language import analyse  # brings spaCy: after the arguments are known to be good

    options, documents, status = Options(pipeline=arguments.pipeline), [], 0
    for path in output.with_progress(arguments.files, len(arguments.files), "quotations"):
        try:
            documents.append((path, analyse(read_isolated(path), options)))
        except DiptychError as error:
            print(f"diptych: {error.message}", file=sys.stderr)
            status = 1
    text = _jsonl(documents) if kind == "jsonl" else _csv(documents)
    output.write(text.encode(), arguments.output)
    return status


def told(document: Document) -> list[Quotation]:
    """The quotations to list: what is quoted inside a quotation stays a part of it."""
    return [quotation for quotation in document.quotations if not quotation.nested]


def _jsonl(documents: list[tuple[Path, Document]]) -> str:
    """A line per article."""
    return "".join(
        json.dumps(
            {"format": FORMAT, "path": str(path), "quotes": [q.to_record() for q in told(document)]},
            ensure_ascii=False,
        )
        + "\n"
        for path, document in documents
    )


def _csv(documents: list[tuple[Path, Document]]) -> str:
    """A row per quotation under a heading row, formula cells defused."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, lineterminator="\n")
    writer.writerow(COLUMNS)
    for path, document in documents:
        for quotation in told(document):
            row = (
                str(path),
                quotation.span.start,
                quotation.span.end,
                quotation.kind,
                quotation.speaker.name if quotation.speaker else "",
                quotation.cue.of(document.text) if quotation.cue else "",
                quotation.span.of(document.text),
                quotation.confidence,
                quotation.rule,
            )
            writer.writerow(defused(cell) for cell in row)
    return buffer.getvalue()
