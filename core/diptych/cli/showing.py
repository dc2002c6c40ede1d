"""What the commands share that show what they found or write it as a report: their options, and the pager."""

import argparse
from collections.abc import Sequence

from diptych.cli import output, terminal
from diptych.cli.parser import add_choice
from diptych.cli.streams import named


def add_report(parser: argparse.ArgumentParser, formats: Sequence[str]) -> None:
    """Where the report goes, and in which of the formats."""
    parser.add_argument(
        "-o", "--output", type=named, metavar="FILE",
        help="the report; its suffix names the format; - is standard output",
    )  # fmt: skip
    add_choice(parser, "--format", choices=formats, help="the format, where the suffix does not say it")


def add_showing(parser: argparse.ArgumentParser, what: str) -> None:
    """How the terminal shows it."""
    add_choice(
        parser, "--color", dest="colour", choices=terminal.WHENS, default="auto",
        help="colours, and the words that differ in them (auto: on a terminal, unless NO_COLOR is set)",
    )  # fmt: skip
    parser.add_argument("--pager", action="store_true", help=f"show the {what} in PAGER, page by page")


def show(text: str, arguments: argparse.Namespace) -> None:
    """Puts the text before a person, in the pager where one is asked for."""
    told = text.encode()
    if not (arguments.pager and terminal.paged(told)):
        output.write(told, arguments.output, styled=True)
