"""The command line: which words mean which command, and what a failure looks like."""

import argparse
import sys
from collections.abc import Sequence
from importlib import import_module

from diptych import __version__
from diptych.cli.screen import Screen
from diptych.errors import DiptychError

DONE, FAILED, USAGE = 0, 1, 2
COMMANDS = {
    "open": "open the window, with two articles or a saved comparison",
    "compare": "compare two articles",
    "quotes": "list every quotation with its speaker",
    "batch": "compare many pairs listed in a csv file",
    "export": "write a saved comparison as a report",
    "picture": "draw the window into a PNG file, no display needed",
    "lexicons": "list the word lists in force and where the files lie",
}


def main(argv: Sequence[str] | None = None, screen: Screen | None = None) -> int:
    """Runs one command and returns the exit status: 0 done, 1 a file could not be read or written, 2 usage."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (words[0] not in COMMANDS and words[0] not in ("-h", "--help", "--version")):
        words.insert(0, "open")
    arguments = _parser(words[0]).parse_args(words)
    try:
        return int(arguments.run(arguments, screen))
    except DiptychError as error:
        print(f"diptych: {error.message}", file=sys.stderr)
        return USAGE if error.code == "usage" else FAILED
    except KeyboardInterrupt:
        print("diptych: stopped.", file=sys.stderr)
        return 130
    except BrokenPipeError:
        sys.stderr.close()
        return FAILED


def _parser(asked: str) -> argparse.ArgumentParser:
    """The parser of that command. The others are named in it and not imported, or each would pay for all."""
    parser = argparse.ArgumentParser(
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
            command.set_defaults(run=module.run)
    return parser
