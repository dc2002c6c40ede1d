"""``diptych picture``: the window as a PNG file, no display needed."""

import argparse
from pathlib import Path
from typing import get_args

from diptych.cli import destination, output
from diptych.cli.inputs import add_encoding
from diptych.cli.numbers import add_article
from diptych.cli.open import files
from diptych.cli.parser import Refused, add_choice
from diptych.cli.screen import PictureTheme, PictureView, Screen, needed
from diptych.cli.streams import named
from diptych.corpus.listing import is_corpus
from diptych.errors import DiptychError, ExportError
from diptych.file_names import file_name
from diptych.message import Message

USAGE = "FILE [FILE] -o OUT.png [options]"
EXAMPLES = (
    ("diptych picture --sample -o sample.png", "the window on the sample pair"),
    ("diptych picture work.diptych -o work.png --dark --size 1920x1080", "a saved comparison in dark colours"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``picture`` takes."""
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="two articles, or one .diptych file")
    parser.add_argument("--sample", action="store_true", help="draw the sample pair")
    add_article(parser, sides=2)
    add_encoding(parser, sides=2)
    parser.add_argument("-o", "--output", type=named, required=True, metavar="OUT.png", help="- is standard output")
    add_choice(parser, "--theme", choices=get_args(PictureTheme), default="light", help="the colours (light)")
    parser.add_argument("--dark", dest="theme", action="store_const", const="dark", help="the same as --theme dark")
    add_choice(parser, "--view", choices=get_args(PictureView), default="facing", help="which of the views (facing)")
    parser.add_argument("--size", type=_size, default=(1280, 800), metavar="WxH", help="pixels (1280x800)")


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Draws; returns 0, or raises DiptychError."""
    paths = files(arguments)
    if not _shows_anything(paths):
        raise DiptychError(Message("cli.for-a-picture"), "usage")
    destination.check(arguments.output, paths)
    destination.check_work(arguments.output, "png")
    if arguments.output.suffix.lower() not in ("", ".png"):
        raise ExportError(Message("cli.no-such-picture", {"name": file_name(arguments.output)}), "usage")
    drawn = needed(screen).take_picture(paths, arguments.encoding, arguments.theme, arguments.size, arguments.view)
    output.write(drawn, arguments.output)
    return 0


def _shows_anything(paths: list[Path]) -> bool:
    """Whether a window with these files has more to show than one article, or a question."""
    if len(paths) != 1:
        return bool(paths)
    return paths[0].suffix.lower() == ".diptych" or (paths[0].is_dir() and not is_corpus(paths[0]))


def _size(text: str) -> tuple[int, int]:
    """Width and height in pixels from ``WxH``; raises Refused."""
    width, times, height = text.lower().partition("x")
    if not (
        times and width.isdigit() and height.isdigit() and 200 <= int(width) <= 8000 and 200 <= int(height) <= 8000
    ):
        raise Refused("cli.no-size", text)
    return int(width), int(height)
