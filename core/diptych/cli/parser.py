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
from diptych.message import Argument, Message
from diptych.shown import shown

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

_BEGUN = 2  # letters that are too few to say which word begins with them
_INDENT, _NARROW, _COLUMN = 2, 16, 28  # characters before a name, and before what is said about it


class Refused(argparse.ArgumentTypeError):
    """A word that an option does not take: the message to be said of it, without the name of the option."""

    def __init__(self, message: str, word: str, meant: Message | None = None, **arguments: Argument) -> None:
        super().__init__(message)
        self.message, self.arguments, self.meant = message, {"word": word, **arguments}, meant


class Parser(argparse.ArgumentParser):
    """A parser that raises ArgumentError where argparse would end the process, and writes its help our way.

    The help is English. What could not be written of it is told, where argparse keeps silent.
    """

    usages: Sequence[str] = ()
    examples: Sequence[tuple[str, str]] = ()

    def error(self, message: str) -> NoReturn:
        """What argparse says of words that are not there: their names, behind a colon."""
        raise argparse.ArgumentError(None, message)

    def refusal(self, error: argparse.ArgumentError) -> Message:
        """What argparse says of the words, as sentences of ours."""
        if error.argument_name is None:  # words are missing, and are named behind a colon
            lacking = {"whom": self.name, "what": error.message.partition(": ")[2]}
            usage = Message("cli.usage", {"usage": f"{self.prog} {self.usages[0]}"})
            return Message("cli.lacks", lacking, (usage,))
        # an argument without a dash is named by its choices: the command is said instead
        name = error.argument_name.rpartition("/")[2] if error.argument_name.startswith("-") else self.name
        refused = error.__context__
        if isinstance(refused, Refused):
            return Message(refused.message, {"option": name, **refused.arguments}, (refused.meant or self.way_out(),))
        option = next(action for action in self._actions if name in (*action.option_strings, self.name))
        if option.nargs == 0:
            return Message("cli.takes-no-value", {"option": name}, (self.way_out(),))
        return Message("cli.lacks", {"whom": name, "what": str(option.metavar)}, (self.way_out(),))

    @property
    def name(self) -> str:
        """The command, as it is typed."""
        return self.prog.rpartition(" ")[2]

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
    # An option is written out: a script that leans on its first letters would break with the next option.
    ours: dict[str, Any] = {"add_help": False, "allow_abbrev": False, "exit_on_error": False}
    program = Parser(prog="diptych", description=PURPOSE, epilog=EPILOG, **ours)
    program.usages, program.examples = USAGE, EXAMPLES
    _add_help(program)
    program.add_argument("-V", "--version", action="version", version=f"diptych {__version__}", help="the version")
    subparsers = program.add_subparsers(dest="command", metavar="COMMAND", required=True)
    commands = {}
    for name, purpose in COMMANDS.items():
        command: Parser = subparsers.add_parser(name, description=purpose, help=purpose, **ours)
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
    command = commands.get(words[0], program)
    try:
        arguments, unknown = program.parse_known_args(words)
    except argparse.ArgumentError as error:
        raise DiptychError(command.refusal(error), "usage") from None
    if unknown:
        option = unknown[0].partition("=")[0]
        if not option.startswith("-"):
            raise DiptychError(Message("cli.too-many", {"word": unknown[0]}, (command.way_out(),)), "usage")
        meant = did_you_mean(option, command.options()) or command.way_out()
        raise DiptychError(Message("cli.no-option", {"command": words[0], "option": option}, (meant,)), "usage")
    return arguments


def did_you_mean(word: str, known: Iterable[str]) -> Message | None:
    """A question after what is written nearly so, or begins so; None where nothing is or does."""
    from difflib import get_close_matches  # only those who err pay for it

    known = list(known)
    begun = [one for one in known if len(word) > _BEGUN and one.startswith(word)]
    close = get_close_matches(word, known, 1, 0.7) or (begun if len(begun) == 1 else [])
    return Message("cli.did-you-mean", {"word": close[0]}) if close else None


def one_of(choices: Sequence[str]) -> Callable[[str], str]:
    """A type of argument: a word among these, in small letters or capitals; raises Refused."""
    words = {choice.lower(): choice for choice in choices}

    def chosen(word: str) -> str:
        if word.lower() in words:
            return words[word.lower()]
        raise Refused("cli.not-one-of", word, did_you_mean(word, choices), choices=", ".join(choices))

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
