"""``diptych notes``: the annotations of another tool as notes in a saved comparison."""

import argparse

from diptych.cli import destination, output
from diptych.cli.language import add_language
from diptych.cli.screen import Screen
from diptych.cli.streams import named, tell

USAGE = "FILE.diptych NOTES.json -o OUT.diptych [options]"
EXAMPLES = (("diptych notes work.diptych recogito.json -o noted.diptych", "each annotation on its words, or told"),)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``notes`` takes."""
    parser.add_argument("file", type=named, metavar="FILE.diptych", help="a saved comparison")
    parser.add_argument(
        "annotations", type=named, metavar="NOTES.json",
        help="rows of Hypothesis's interface or an array of Recogito or another tool",
    )  # fmt: skip
    parser.add_argument(
        "-o", "--output", type=named, required=True, metavar="OUT.diptych", help="the comparison with the notes in it"
    )
    add_language(parser)


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Writes the comparison with the notes; tells of each that found no place; returns 0, or raises DiptychError."""
    from diptych.file_names import file_name
    from diptych.storage.files import saved_bytes
    from diptych.storage.isolation import load_isolated, with_notes_isolated

    destination.check(arguments.output, [arguments.file, arguments.annotations])
    destination.check_work(arguments.output, "diptych")
    loaded = load_isolated(arguments.file)
    for warning in loaded.warnings:
        tell(warning.said(arguments.language))
    session, lost = with_notes_isolated(loaded.session, arguments.annotations)
    for message in lost:
        tell(message.said(arguments.language))
    output.write(saved_bytes(session, file_name(arguments.output)), arguments.output)
    return 0
