"""``diptych lexicons``: the word lists in force and where their files lie."""

import argparse

from diptych.cli import output
from diptych.cli.screen import Screen
from diptych.lexicons import report


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """It takes nothing."""


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Prints the lists, their files and every line that was skipped; returns 0."""
    output.write(f"{report()}\n".encode("utf-8", "backslashreplace"), None)
    return 0
