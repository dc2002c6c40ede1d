"""``diptych completions``: what completes commands, options and their words in a shell."""

import argparse

from diptych.cli import output, parser
from diptych.cli.commands import COMMANDS
from diptych.cli.screen import Screen

SHELLS = ("bash", "zsh", "fish")
USAGE = "|".join(SHELLS)
EXAMPLES = (
    ("diptych completions bash > ~/.local/share/bash-completion/completions/diptych", "for bash"),
    ('diptych completions zsh > "${fpath[1]}/_diptych"', "for zsh"),
    ("diptych completions fish > ~/.config/fish/completions/diptych.fish", "for fish"),
)


def add_arguments(command: argparse.ArgumentParser) -> None:
    """What ``completions`` takes."""
    parser.add_choice(command, "shell", choices=SHELLS, help="the shell that completes")


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Prints the completions; returns 0."""
    output.write(script(arguments.shell).encode(), None)
    return 0


def script(shell: str) -> str:
    """The completions of every command for that shell."""
    import shtab  # reads our parsers, so that no option stands in two places

    program, commands = parser.parser(COMMANDS)
    for command in (program, *commands.values()):
        for action in command._actions:
            if not action.choices and isinstance(action.metavar, str) and (kind := _kind(action.metavar)):
                action.complete = getattr(shtab, kind)  # type: ignore[attr-defined]
    return str(shtab.complete(program, shell=shell))


def _kind(metavar: str) -> str:
    """What a shell offers for an argument of that name, as shtab calls it; empty where only its reader knows."""
    if metavar in ("DIR", "FOLDER"):
        return "DIRECTORY"
    return "FILE" if any(word in metavar for word in ("FILE", "OUT", "SOURCE", "NOTES", "FOLDER")) else ""
