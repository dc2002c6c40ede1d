"""``diptych open``: the window."""

import argparse
import os
from pathlib import Path

from diptych.cli.inputs import add_encoding
from diptych.cli.numbers import add_article, both_of_one, numbered
from diptych.cli.screen import Screen, needed
from diptych.errors import DiptychError, ReadingError, nothing_at
from diptych.message import Message

USAGE = "[FILE...] [options]"
EXAMPLES = (
    ("diptych open a.html b.pdf", "two articles side by side"),
    ("diptych open event/", "a folder of articles on one event, as a story"),
    ("diptych work.diptych", "a saved comparison; files need no command"),
    ("diptych open --sample", "the sample pair"),
)

_PAIR = 2  # files


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``open`` takes."""
    parser.add_argument(
        "files", nargs="*", type=Path, metavar="FILE",
        help="two articles, three and more or a folder for a story, or one .diptych file",
    )  # fmt: skip
    parser.add_argument("--sample", action="store_true", help="open the sample pair")
    add_article(parser, sides=2)
    parser.add_argument(
        "--new-window", action="store_true", help="open a window, also where one that runs has room for the files"
    )
    add_encoding(parser, sides=2)


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Runs the window until it is closed; returns its exit status, or raises DiptychError where it need not open."""
    paths = files(arguments)
    if len(paths) > _PAIR:
        from diptych.story.story import MOST  # a window on a pair need not wait for stories

        if len(paths) > MOST:
            raise DiptychError(Message("story.too-many", {"count": len(paths), "most": MOST}), "usage")
    for path in paths:
        if not (os.path.exists(path) or _holds(path)):
            raise ReadingError(nothing_at(path), "not-found")
    return needed(screen).open_window(paths, arguments.encoding, arguments.new_window or arguments.sample)


def files(arguments: argparse.Namespace) -> list[Path]:
    """The files that were named, or those of the sample pair."""
    if not arguments.sample:
        paths = both_of_one(arguments.files, arguments.article)
        return [numbered(*side) for side in zip(paths, arguments.article, strict=False)] + paths[2:]
    from diptych.reading.samples import sample_paths

    return list(sample_paths())


def _holds(path: Path) -> bool:
    """Whether the path names an article of a file that is there."""
    from diptych.reading.files import located  # not before the window where the file itself is there

    return os.path.exists(located(path))
