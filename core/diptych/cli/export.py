"""``diptych export``: a saved comparison as a report."""

import argparse

from diptych.cli import destination, output
from diptych.cli.compare import TRACKED, UTF16, check_report, report_bytes
from diptych.cli.language import add_language
from diptych.cli.numbers import count_of
from diptych.cli.parser import add_choice
from diptych.cli.screen import Screen
from diptych.cli.story import WIDE, story_bytes_of
from diptych.cli.streams import INPUT_NAME, STANDARD, named, standard_input, tell
from diptych.exporting.rendering import KINDS
from diptych.exporting.report_options import PAPERS, SELECTIONS, Report

USAGE = "FILE.diptych -o OUT [options]"
EXAMPLES = (
    ("diptych export work.diptych -o report.html", "a page with both texts and your notes"),
    ("diptych export work.diptych -o report.docx --only confirmed", "what you confirmed, for Word"),
    ("diptych export work.diptych -o short.pdf --context 1", "excerpts around each finding"),
    ("diptych export story.diptych -o table.csv --wide", "a saved story, a column for each source"),
)
FORMATS = tuple(kind.name for kind in KINDS)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``export`` takes."""
    parser.add_argument("file", type=named, metavar="FILE.diptych", help="a saved comparison, - from standard input")
    parser.add_argument(
        "-o", "--output", type=named, required=True, metavar="OUT",
        help="the report; its suffix names the format; - is standard output (html)",
    )  # fmt: skip
    add_choice(parser, "--format", choices=FORMATS, help="the format, where the suffix does not say it")
    add_choice(
        parser, "--only", choices=SELECTIONS, default="all", help="every finding that was not rejected (all), or fewer"
    )
    parser.add_argument(
        "--context",
        type=count_of(),
        metavar="N",
        help="excerpts with N sentences around each finding, not the full texts",
    )
    add_choice(parser, "--paper", choices=PAPERS, help="the pages of a pdf")
    parser.add_argument("--wide", action="store_true", help=WIDE)
    parser.add_argument("--utf16", action="store_true", help=UTF16)
    parser.add_argument("--tracked", action="store_true", help=TRACKED)
    add_language(parser)
    parser.add_argument("--no-text", action="store_true", help="leave the articles' texts out of json")


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Writes the report; returns 0, or raises DiptychError."""
    from diptych.storage.isolation import load_either_isolated
    from diptych.storage.stories import LoadedStory, load_stream

    destination.check(arguments.output, [arguments.file])
    kind = output.format_for(arguments.output, arguments.format, FORMATS, "html")
    check_report(kind, arguments.output, screen)
    loaded = (
        load_stream(standard_input(), INPUT_NAME)
        if arguments.file == STANDARD
        else load_either_isolated(arguments.file)
    )
    for warning in loaded.warnings:
        tell(warning.said(arguments.language))
    report = Report(
        arguments.only, arguments.context, not arguments.no_text, arguments.paper,
        language=arguments.language, utf16=arguments.utf16, wide=arguments.wide,
        tracked=arguments.tracked,
    )  # fmt: skip
    if isinstance(loaded, LoadedStory):
        output.write(story_bytes_of(loaded.work, kind, report), arguments.output)
    else:
        output.write(report_bytes(loaded.session, kind, screen, report), arguments.output)
    return 0
