"""The command line: which words mean which command, and what a failure looks like."""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, Protocol, get_args

from diptych import __version__
from diptych.cli import batch, compare, export, lexicons, quotes
from diptych.errors import DiptychError
from diptych.exporting.choice import Report
from diptych.reading.samples import sample_paths
from diptych.session import Session

DONE, FAILED, USAGE = 0, 1, 2
PictureTheme = Literal["light", "dark", "contrast"]


class Screen(Protocol):
    """What the commands ask of the window's package, so that the engine needs no Qt."""

    def open_window(self, paths: list[Path]) -> int:
        """The exit status of a session at the window."""

    def take_picture(self, paths: list[Path], out: Path, theme: PictureTheme, size: tuple[int, int]) -> int:
        """The exit status of drawing the window into a PNG file."""

    def export_pdf(self, session: Session, out: Path, report: Report) -> None:
        """Writes the session as PDF; raises DiptychError where it cannot."""


def main(argv: Sequence[str] | None = None, screen: Screen | None = None) -> int:
    """Runs one command and returns the exit status: 0 done, 1 a file could not be read or written, 2 usage."""
    words = list(sys.argv[1:] if argv is None else argv)
    parser = _parser()
    if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "open")
    arguments = parser.parse_args(words)
    try:
        return _run(arguments, screen, parser)
    except DiptychError as error:
        print(f"diptych: {error.message}", file=sys.stderr)
        return FAILED
    except KeyboardInterrupt:
        print("diptych: stopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return FAILED


def _run(arguments: argparse.Namespace, screen: Screen | None, parser: argparse.ArgumentParser) -> int:
    match arguments.command:
        case "compare":
            return compare.run(arguments, screen.export_pdf if screen else None)
        case "quotes":
            return quotes.run(arguments)
        case "batch":
            return batch.run(arguments)
        case "export":
            return export.run(arguments, screen.export_pdf if screen else None)
        case "lexicons":
            return lexicons.run()
    if screen is None:
        parser.error("there is no window in this installation; use compare")
    files = list(sample_paths()) if arguments.sample else arguments.files
    if arguments.command == "picture" and not files:
        parser.error("picture takes two articles, one .diptych file, or --sample")
    if arguments.command == "picture":
        return screen.take_picture(files, arguments.output, arguments.theme, arguments.size)
    return screen.open_window(files)


def _size(text: str) -> tuple[int, int]:
    """Width and height in pixels from ``WxH``; raises ArgumentTypeError."""
    width, times, height = text.lower().partition("x")
    if not (
        times and width.isdigit() and height.isdigit() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000
    ):
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 1280x800")
    return int(width), int(height)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="diptych",
        description="Two articles about one event: what they share, what only one says, what they say differently.",
        epilog="Without a command the window opens. Nothing leaves this machine.",
    )
    parser.add_argument("--version", action="version", version=f"diptych {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command", required=True)

    command = commands.add_parser("open", help="open the window, with two articles or a saved comparison")
    command.add_argument("files", nargs="*", type=Path, metavar="FILE", help="two articles, or one .diptych file")
    command.add_argument("--sample", action="store_true", help="open the sample pair")

    command = commands.add_parser("compare", help="compare two articles")
    compare.add_arguments(command)
    command = commands.add_parser("quotes", help="list every quotation with its speaker")
    quotes.add_arguments(command)
    command = commands.add_parser("batch", help="compare many pairs listed in a csv file")
    batch.add_arguments(command)
    command = commands.add_parser("export", help="write a saved comparison as a report")
    export.add_arguments(command)

    command = commands.add_parser("picture", help="draw the window into a PNG file, no display needed")
    command.add_argument("files", nargs="*", type=Path, metavar="FILE", help="two articles, or one .diptych file")
    command.add_argument("--sample", action="store_true", help="draw the sample pair")
    command.add_argument("-o", "--output", type=Path, required=True, metavar="OUT.png")
    command.add_argument("--theme", choices=get_args(PictureTheme), default="light", help="the colours (light)")
    command.add_argument("--dark", dest="theme", action="store_const", const="dark", help="the same as --theme dark")
    command.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="pixels (1280x800)")

    commands.add_parser("lexicons", help="list the word lists in force and where the files lie")
    return parser


COMMANDS = ("open", "compare", "quotes", "batch", "export", "picture", "lexicons")
