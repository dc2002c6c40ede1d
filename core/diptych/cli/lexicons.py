"""``diptych lexicons``: the word lists in force and where their files lie."""

import argparse

from diptych.cli import output
from diptych.cli.screen import Screen
from diptych.languages import english
from diptych.lexicons import report

USAGE = "[options]"
EXAMPLES = (("diptych lexicons", "the lists, their files, and every line that was skipped"),)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Prints the lists, their files, every line that was skipped and the stamp that comparisons keep; returns 0."""
    lines = f"{report()}\nComparisons made with these words say {english().stamp}\n"
    output.write(lines.encode("utf-8", "backslashreplace"), None)
    return 0
