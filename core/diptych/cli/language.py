"""The language of what a command says and writes: what ``--language`` names, else the system's, else English."""

import argparse
import locale
import os
import sys
from collections.abc import Mapping

from diptych.cli.parser import add_choice
from diptych.message import ENGLISH, LANGUAGES

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")  # the first that is set counts, as for every program of POSIX


def add_language(parser: argparse.ArgumentParser) -> None:
    """The option that names the language of reasons, headings and errors."""
    add_choice(
        parser, "--language", choices=LANGUAGES, default=system_language(os.environ),
        help="of reasons, headings and errors (the system's)",
    )  # fmt: skip


def language_of(arguments: argparse.Namespace | None) -> str:
    """The language of a command, the system's where it takes none or its words could not be understood."""
    return getattr(arguments, "language", None) or system_language(os.environ)


def system_language(environment: Mapping[str, str]) -> str:
    """The language that the system speaks, English where it names none or one without a catalogue."""
    named = next((environment[name] for name in _VARIABLES if environment.get(name)), _windows())
    code = named.replace("-", "_").partition("_")[0].partition(".")[0].lower()
    return code if code in LANGUAGES else ENGLISH


def _windows() -> str:
    """The language of Windows, such as ``de_DE``; empty elsewhere."""
    if sys.platform == "win32":
        import ctypes

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return ""
