"""The manual page, from the parsers of the commands: ``python manual_page.py > diptych.1``."""

import argparse
import sys

from diptych import __version__
from diptych.cli.commands import COMMANDS, EPILOG, PURPOSE
from diptych.cli.parser import Parser, parser

STATUS = (
    ("0", "done"),
    ("1", "a file could not be read or written, or a pair of a batch failed"),
    ("2", "the words on the command line mean nothing"),
    ("3", "with --exit-code: the two articles differ"),
)
FILES = (
    ("~/.config/diptych/settings.ini", "what you prefer"),
    ("~/.config/diptych/lexicons/", "your own word lists; see diptych lexicons"),
    ("~/.local/state/diptych/recovery/", "unsaved work, until it is saved or given up"),
    ("~/.local/state/diptych/log/", "what the program did, never a word of an article"),
)


def page() -> str:
    """The page in the language of man."""
    program, commands = parser(COMMANDS)
    lines = [
        f'.TH DIPTYCH 1 "" "Diptych {__version__}" "User Commands"',
        ".SH NAME",
        rf"diptych \- {_plain(PURPOSE[:1].lower() + PURPOSE[1:].rstrip('.'))}",
        ".SH SYNOPSIS",
        *(f".B diptych\n{_plain(usage)}\n.br" for usage in program.usages),
        ".SH DESCRIPTION",
        "Without a command the window opens, with the files that are named.",
        EPILOG,
        ".SH COMMANDS",
    ]
    for name, command in commands.items():
        lines += [f'.SS "diptych {name} {_plain(command.usages[0])}"', _plain(COMMANDS[name])]
        lines += [row for action in command._actions for row in _row(action)]
    lines += [".SH EXAMPLES", *(row for command in (program, *commands.values()) for row in _examples(command))]
    lines += [".SH EXIT STATUS", *(row for name, about in STATUS for row in _item(name, about))]
    lines += [".SH FILES", *(row for name, about in FILES for row in _item(name, about))]
    lines += [".SH ENVIRONMENT", *_item("NO_COLOR", "no colours on the terminal"), *_item("PAGER", "used by --pager")]
    return "\n".join(lines) + "\n"


def _row(action: argparse.Action) -> list[str]:
    name = ", ".join(action.option_strings)
    value = str(action.metavar or "") if action.nargs != 0 else ""
    return _item(f"{name} {value}".strip(), action.help or "")


def _examples(command: Parser) -> list[str]:
    return [row for line, about in command.examples for row in _item(line, about)]


def _item(name: str, about: str) -> list[str]:
    return [".TP", f'.B "{_plain(name)}"', _plain(about)]


def _plain(text: str) -> str:
    """The text with nothing in it that man would take for an order."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace('"', "\\(dq")
    return f"\\&{text}" if text.startswith((".", "'")) else text


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(page())
