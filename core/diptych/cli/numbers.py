"""Numbers among the words of a command: how many of something, and which article of a file that holds several."""

import argparse
from collections.abc import Callable
from pathlib import Path

from diptych.cli.parser import Refused
from diptych.file_names import entry_name

_DIGITS = 6  # of a number


def count_of(least: int = 0) -> Callable[[str], int]:
    """A type of argument: a whole number; raises Refused for less, and for what is none."""

    def counted(word: str) -> int:
        if not (word.isascii() and word.isdigit() and len(word) <= _DIGITS and int(word) >= least):
            raise Refused("cli.no-count", word, least=least, most=10**_DIGITS - 1)
        return int(word)

    return counted


def numbered(path: Path, number: int) -> Path:
    """The path of one article of a file with several; of the file itself where the number is 0."""
    return path.with_name(entry_name(path.name, number)) if number else path


def add_article(parser: argparse.ArgumentParser, sides: int = 1) -> None:
    """The option that says which article of a file with several is meant; two numbers where there are two sides."""
    parser.add_argument(
        "--article", type=number_of if sides == 1 else numbers_of, default=0 if sides == 1 else (0, 0),
        metavar="N" if sides == 1 else "N[,N]",
        help="which article of a file that holds several, as in FILE#N"
        + ("" if sides == 1 else "; left,right, 0 for a file of one; two of one file where only that is named"),
    )  # fmt: skip


def number_of(word: str) -> int:
    """The number of an article, 0 for a file that holds one; raises Refused."""
    return count_of()(word)


def numbers_of(words: str) -> tuple[int, int]:
    """The numbers of the left and the right article; one number is the left one's. Raises Refused."""
    left, comma, right = words.partition(",")
    return number_of(left), number_of(right) if comma else 0


def both_of_one(files: list[Path], numbers: tuple[int, int]) -> list[Path]:
    """The files to read: one file twice where only it is named, and an article of it for each side."""
    return files * 2 if len(files) == 1 and all(numbers) else files
