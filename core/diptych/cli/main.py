"""The command line: which words mean which command, and what a failure looks like."""

import argparse
import contextlib
import os
import sys
from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from diptych.cli import interruption, parser, streams
from diptych.cli.commands import COMMANDS, FAILED, MISUSED
from diptych.cli.language import language_of
from diptych.cli.screen import Screen
from diptych.errors import DiptychError
from diptych.message import Message

_MOST_BESIDE = 2_000  # files of a folder among which one may be meant
_OF_THE_PROGRAM = ("-h", "--help", "-V", "--version")


def main(argv: Sequence[str] | None = None, screen: Screen | None = None) -> int:
    """Runs one command and returns the exit status: 0 done, 1 a file could not be read or written, 2 usage.

    So 1 says that the same words may do another time, when a file or something that is not installed is there, and 2
    that other words are needed. 3 says, where it was asked for, that two articles differ.
    """
    words = list(sys.argv[1:] if argv is None else argv)
    streams.prepare()
    arguments = None
    try:
        interruption.listen()
        try:
            arguments = parser.read(with_command(words))
            with interruption.stoppable(arguments.command != "open"):
                return _perform(arguments, screen)
        finally:
            streams.flush()
    except DiptychError as error:
        said = [
            message.said(language_of(arguments)) for message in (error.told, _file_meant(error.told, words)) if message
        ]
        streams.tell(" ".join(said))
        return MISUSED if error.code == "usage" else FAILED
    except KeyboardInterrupt as stop:
        streams.tell(Message("cli.stopped").said(language_of(arguments)))
        return interruption.status(stop)
    except BrokenPipeError:  # whoever read has what it wanted: no sentence, but a script must not take it for all
        return FAILED


def with_command(words: list[str]) -> list[str]:
    """The words with a command first: files alone open the window. Raises DiptychError for nonsense."""
    if not words or (words[0].startswith("-") and words[0] not in _OF_THE_PROGRAM):
        later = next((word for word in words if word in COMMANDS and not os.path.exists(word)), None)
        if later:
            raise DiptychError(Message("cli.command-first", {"command": later}), "usage")
        return ["open", *words]
    first, rest = words[0], words[1:]
    if words == ["version"] and not os.path.exists(first):
        return ["--version"]
    if first == "help":
        return [*with_command(rest), "--help"] if rest else ["--help"]
    if first in COMMANDS or first in _OF_THE_PROGRAM:
        return words
    if _is_path(first):
        return ["open", *words]
    meant = parser.did_you_mean(first, COMMANDS) or Message("cli.lists-commands")
    raise DiptychError(Message("cli.no-command", {"word": first}, (meant,)), "usage")


def _is_path(word: str) -> bool:
    """Whether a word is there as a file, or written as one is."""
    return os.path.exists(word) or os.sep in word or "." in word


def _file_meant(told: Message, words: Sequence[str]) -> Message | None:
    """A question after the file beside it that is called nearly so, where there is no file of the name told."""
    name = told.arguments.get("name") if told.id == "file.none" else None
    for path in (Path(word) for word in words):
        if path.name == name and path.parent.is_dir():
            with contextlib.suppress(OSError), os.scandir(path.parent) as beside:
                others = [entry.name for entry in islice(beside, _MOST_BESIDE) if entry.name != path.name]
                return parser.did_you_mean(path.name, others)
    return None


def _perform(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """The exit status of a command; what nobody foresaw is one sentence, and its traceback for those who ask."""
    try:
        return int(arguments.run(arguments, screen))
    except (DiptychError, BrokenPipeError):
        raise
    except Exception as error:
        from diptych.cli import failures  # traceback is a dear import

        failures.tell_trace(failures.trace(error), arguments.verbose)
        reason, command = failures.reason(error)[0], str(arguments.command)
        raise DiptychError(Message("cli.no-result", {"command": command, "reason": reason}), "internal") from error
