"""``diptych open``: the window."""

import argparse
from pathlib import Path

from diptych.cli.numbers import add_article, both_of_one, numbered
from diptych.cli.screen import Screen, needed


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``open`` takes."""
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="two articles, or one .diptych file")
    parser.add_argument("--sample", action="store_true", help="open the sample pair")
    add_article(parser, sides=2)


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Runs the window until it is closed; returns its exit status."""
    return needed(screen).open_window(files(arguments))


def files(arguments: argparse.Namespace) -> list[Path]:
    """The files that were named, or those of the sample pair."""
    if not arguments.sample:
        paths = both_of_one(arguments.files, arguments.article)
        return [numbered(*side) for side in zip(paths, arguments.article, strict=False)] + paths[2:]
    from diptych.reading.samples import sample_paths

    return list(sample_paths())
