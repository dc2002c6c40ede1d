"""The parsers of the commands: help in one form, errors in one sentence, and what was probably meant."""

import argparse
import sys
from collections.abc import Callable, Iterable, Sequence
from importlib import import_module
from textwrap import wrap
from typing import TYPE_CHECKING, Any, NoReturn

from diptych import __version__
from diptych.cli import streams, terminal
from diptych.cli.commands import COMMANDS, EPILOG, EXAMPLES, PURPOSE, USAGE
from diptych.errors import DiptychError
from diptych.message import Message
from diptych.shown import shown

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_INDENT, _NARROW, _COLUMN = 2, 16, 28  # characters before a name, and before what is said about it


class Parser(argparse.ArgumentParser):
    """A parser that raises DiptychError where argparse would end the process, and writes its help our way.

    The help, and what argparse says of a word, is English.

    What could not be written of a help is told, where argparse keeps silent.
    """

    usages: Sequence[str] = ()
    examples: Sequence[tuple[str, str]] = ()

    def error(self, message: str) -> NoReturn:
        """What argparse says of the words, as a sentence of ours."""
        said = f"{message[:1].upper()}{message[1:]}"
        raise DiptychError(said if message.endswith("?") else f"{said}. {self.way_out()}", "usage")

    def way_out(self) -> Message:
        """What helps who has gone astray."""
        return Message("cli.way-out", {"command": self.prog})

    def options(self) -> list[str]:
        """Every option, as it is written."""
        return [word for action in self._actions for word in action.option_strings]

    def format_help(self) -> str:
        """Purpose, usage, arguments, options, examples, in lines as wide as the terminal."""
        width = terminal.width()
        takes = [a for a in self._actions if a.help is not argparse.SUPPRESS]
        blocks = [
            wrap(self.description or "", width),
            ["Usage:", *(f"  {self.prog} {usage}" for usage in self.usages)],
            _block("Arguments", ((str(a.metavar), a.help or "") for a in takes if _is_argument(a)), width),
            _block("Commands", COMMANDS.items() if self._subparsers else (), width, _NARROW),
            _block("Options", ((_invocation(a), a.help or "") for a in takes if a.option_strings), width),
            _block("Examples", self.examples, width, max((len(line) for line, _ in self.examples), default=0) + 4),
            wrap(self.epilog or "", width),
        ]
        return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        if file is None or file is sys.stdout:
            streams.put(message.encode())
        else:
            super()._print_message(shown(message), file)


def parser(asked: Iterable[str]) -> tuple[Parser, dict[str, Parser]]:
    """The parser of the program and those of the commands, of which only the asked ones know what they take.

    The others are named and not imported, or each would pay for all.
    """
    program = Parser(prog="diptych", description=PURPOSE, epilog=EPILOG, add_help=False)
    program.usages, program.examples = USAGE, EXAMPLES
    _add_help(program)
    program.add_argument("-V", "--version", action="version", version=f"diptych {__version__}", help="the version")
    subparsers = program.add_subparsers(dest="command", metavar="COMMAND", required=True)
    commands = {}
    for name, purpose in COMMANDS.items():
        command: Parser = subparsers.add_parser(name, description=purpose, help=purpose, add_help=False)
        if name in asked:
            module = import_module(f"diptych.cli.{name}")
            command.usages, command.examples = (module.USAGE,), module.EXAMPLES
            module.add_arguments(command)
            command.add_argument("-v", "--verbose", action="store_true", help="tell where an unforeseen failure arose")
            _add_help(command)
            command.set_defaults(run=module.run)
        commands[name] = command
    return program, commands


def read(words: Sequence[str]) -> argparse.Namespace:
    """What the words, a command first, mean; raises DiptychError where they mean nothing."""
    program, commands = parser(words[:1])
    arguments, unknown = program.parse_known_args(words)
    if unknown:
        command = commands[words[0]]
        option = unknown[0].partition("=")[0]
        if not option.startswith("-"):
            raise DiptychError(Message("cli.too-many", {"word": unknown[0]}, (command.way_out(),)), "usage")
        meant = did_you_mean(option, command.options()) or command.way_out()
        raise DiptychError(Message("cli.no-option", {"command": words[0], "option": option}, (meant,)), "usage")
    return arguments


def did_you_mean(word: str, known: Iterable[str]) -> Message | None:
    """A question after what is written nearly so, None where nothing is."""
    from difflib import get_close_matches  # only those who err pay for it

    close = get_close_matches(word, list(known), 1, 0.7)
    return Message("cli.did-you-mean", {"word": close[0]}) if close else None


def one_of(choices: Sequence[str]) -> Callable[[str], str]:
    """A type of argument: a word among these; raises ArgumentTypeError with what was probably meant."""

    def chosen(word: str) -> str:
        if word in choices:
            return word
        meant = did_you_mean(word, choices)
        raise argparse.ArgumentTypeError(f"“{word}” is not one of {', '.join(choices)}{f'. {meant}' if meant else ''}")

    return chosen


def add_choice(command: argparse.ArgumentParser, *names: str, choices: Sequence[str], **more: Any) -> None:
    """An option that takes one word of a few, which the help and the completions list."""
    command.add_argument(*names, type=one_of(choices), choices=choices, metavar="|".join(choices), **more)


def _add_help(command: argparse.ArgumentParser) -> None:
    command.add_argument("-h", "--help", action="help", help="this help")


def _is_argument(action: argparse.Action) -> bool:
    return not action.option_strings and not isinstance(action, argparse._SubParsersAction)


def _invocation(action: argparse.Action) -> str:
    """An option as it is written: ``-o, --output FILE``."""
    written = ", ".join(action.option_strings)
    return f"{written} {action.metavar}" if action.metavar and action.nargs != 0 else written


def _block(title: str, rows: Iterable[tuple[str, str]], width: int, column: int = _COLUMN) -> list[str]:
    """Names on the left and what is said about them on the right, under a title; nothing where there are none."""
    lines = []
    for name, about in rows:
        head = " " * _INDENT + name
        told = wrap(about, max(width - column, 20))
        if len(head) + 2 <= column and told:
            lines.append(f"{head:{column}}{told.pop(0)}")
        else:
            lines.append(head)
        lines += [" " * column + line for line in told]
    return [f"{title}:", *lines] if lines else []
