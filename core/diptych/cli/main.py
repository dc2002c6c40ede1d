"""The command line: which words mean which command, and what a failure looks like."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import TYPE_CHECKING

from diptych import __version__
from diptych.cli import interruption, streams
from diptych.cli.screen import Screen
from diptych.errors import DiptychError
from diptych.shown import shown

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

DONE, FAILED, USAGE = 0, 1, 2
COMMANDS = {
    "open": "open the window, with two articles or a saved comparison",
    "compare": "compare two articles",
    "quotes": "list every quotation with its speaker",
    "articles": "list the articles in a file that holds several",
    "batch": "compare many pairs listed in a csv file",
    "export": "write a saved comparison as a report",
    "notes": "put the annotations of another tool into a saved comparison",
    "picture": "draw the window into a PNG file, no display needed",
    "lexicons": "list the word lists in force and where the files lie",
}


def main(argv: Sequence[str] | None = None, screen: Screen | None = None) -> int:
    """Runs one command and returns the exit status: 0 done, 1 a file could not be read or written, 2 usage."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "open")
    streams.prepare()
    try:
        try:
            arguments = _parser(words[0]).parse_args(words)
            with interruption.stoppable(arguments.command != "open"):
                return _perform(arguments, screen)
        finally:
            streams.flush()
    except DiptychError as error:
        streams.tell(error.message)
        return USAGE if error.code == "usage" else FAILED
    except KeyboardInterrupt as stop:
        streams.tell("stopped.")
        return interruption.status(stop)
    except BrokenPipeError:  # whoever read has what it wanted: no sentence, but a script must not take it for all
        return FAILED


def _perform(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """The exit status of a command; what nobody foresaw is one sentence, and its traceback for those who ask."""
    try:
        return int(arguments.run(arguments, screen))
    except (DiptychError, BrokenPipeError):
        raise
    except Exception as error:
        from diptych.cli import failures  # traceback is a dear import

        failures.tell_trace(failures.trace(error), arguments.verbose)
        raise DiptychError(f"{arguments.command} gave no result: {failures.reason(error)[0]}.", "internal") from error


class _Parser(argparse.ArgumentParser):
    """A parser whose help is a result: what could not be written of it is told, where argparse keeps silent."""

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        if file is None or file is sys.stdout:
            streams.put(message.encode())
        else:
            super()._print_message(shown(message), file)


def _parser(asked: str) -> argparse.ArgumentParser:
    """The parser of that command. The others are named in it and not imported, or each would pay for all."""
    parser = _Parser(
        prog="diptych",
        description="Two articles about one event: what they share, what only one says, what they say differently.",
        epilog="Without a command the window opens. Nothing leaves this machine.",
    )
    parser.add_argument("--version", action="version", version=f"diptych {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="command", required=True)
    for name, purpose in COMMANDS.items():
        command = commands.add_parser(name, help=purpose)
        if name == asked:
            module = import_module(f"diptych.cli.{name}")
            module.add_arguments(command)
            command.add_argument("-v", "--verbose", action="store_true", help="tell where an unforeseen failure arose")
            command.set_defaults(run=module.run)
    return parser
