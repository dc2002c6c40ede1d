"""The terminal in front of a person: how wide it is, whether it takes colours, and a pager for long results."""

import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from textwrap import fill
from typing import Literal, get_args

When = Literal["auto", "always", "never"]
WHENS: tuple[When, ...] = get_args(When)
_Style = Literal["title", "quiet", "left", "right"]
_CODES: dict[_Style, str] = {"title": "1", "quiet": "2", "left": "1;31", "right": "1;32"}
_NARROW, _WIDE = 40, 100  # characters of a line that is still read well
_PAGER = "less -FR"  # F: what fits on one screen needs no pager; R: colours


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where a result is read: characters of a line, and whether colours are wanted."""

    width: int = _WIDE
    colour: bool = False

    def styled(self, text: str, style: _Style) -> str:
        """The text in a style, as it is where there are no colours."""
        return f"\033[{_CODES[style]}m{text}\033[0m" if self.colour and text else text

    def filled(self, head: str, text: str) -> str:
        """The text in lines of that width: the first behind the head, the others below it."""
        return fill(text, self.width, initial_indent=head, subsequent_indent=" " * len(head), break_on_hyphens=False)


def standard_output(when: When = "auto") -> Terminal:
    """Standard output as it is now; ``when`` is what the person said about colours."""
    return Terminal(width(), wants_colour(when, is_one(), os.environ))


def width() -> int:
    """Characters of a line: those of the terminal as far as they are read well, 100 where there is none."""
    return min(max(shutil.get_terminal_size((_WIDE, 24)).columns, _NARROW), _WIDE)


def wants_colour(when: When, terminal: bool, environment: Mapping[str, str]) -> bool:
    """Whether a result has colours: the person's word first, then https://no-color.org, then what reads it."""
    if when != "auto":
        return when == "always"
    return terminal and not environment.get("NO_COLOR") and environment.get("TERM") != "dumb"


def paged(data: bytes) -> bool:
    """Shows the data in the pager that ``PAGER`` names, else less; False where no terminal or no pager is there."""
    words = (os.environ.get("PAGER") or _PAGER).split()
    program = shutil.which(words[0]) if words and is_one() else None
    if program is None:
        return False
    import subprocess  # and the window does without

    subprocess.run([program, *words[1:]], input=data, check=False)
    return True


def is_one() -> bool:
    """Whether standard output is a terminal."""
    return sys.stdout is not None and sys.stdout.isatty()
