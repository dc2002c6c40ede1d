"""``diptych export``: a saved comparison as a report."""

import argparse
import sys
from pathlib import Path

from diptych.cli import output
from diptych.cli.compare import write_report
from diptych.cli.screen import Screen
from diptych.exporting.choice import PAPERS, SELECTIONS, Report

FORMATS = ("html", "csv", "json", "jsonld", "md", "docx", "pdf")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``export`` takes."""
    parser.add_argument("file", type=Path, metavar="FILE.diptych", help="a saved comparison")
    parser.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help="its suffix names the format")
    parser.add_argument("--format", choices=FORMATS, help="the format, where the suffix does not say it")
    parser.add_argument(
        "--only", choices=SELECTIONS, default="all", help="every finding that was not rejected (all), or fewer"
    )
    parser.add_argument(
        "--context", type=_count, metavar="N", help="excerpts with N sentences around each finding, not the full texts"
    )
    parser.add_argument("--paper", choices=PAPERS, help="the pages of a pdf")
    parser.add_argument("--no-text", action="store_true", help="leave the articles' texts out of json")


def _count(text: str) -> int:
    """A number of sentences from 0; raises ArgumentTypeError."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text!r} is no number of sentences")
    return int(text)


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Writes the report; returns 0, or raises DiptychError."""
    from diptych.storage import load

    kind = output.format_for(arguments.output, arguments.format, FORMATS, "html")
    loaded = load(arguments.file)
    for warning in loaded.warnings:
        print(f"diptych: {warning}", file=sys.stderr)
    report = Report(arguments.only, arguments.context, not arguments.no_text, arguments.paper)
    write_report(loaded.session, kind, arguments.output, screen, report)
    return 0
