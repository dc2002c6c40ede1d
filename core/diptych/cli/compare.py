"""``diptych compare``: two articles in, a report out."""

import argparse
from pathlib import Path

from diptych.cli import destination, output, summary, terminal
from diptych.cli.choosing import add_choosing, choice, tells_apart
from diptych.cli.commands import DIFFERENT, DONE
from diptych.cli.inputs import add_article_language, add_encoding, add_pipeline, add_third, add_whole, read_input
from diptych.cli.language import add_language
from diptych.cli.numbers import add_article, both_of_one
from diptych.cli.parser import add_choice
from diptych.cli.screen import Screen, needed
from diptych.cli.showing import add_report, add_showing, show
from diptych.cli.streams import named, once
from diptych.errors import DiptychError
from diptych.exporting.rendering import KINDS, report_kind
from diptych.exporting.report_options import PAPERS, Report, narrowed
from diptych.message import Message
from diptych.options import Options
from diptych.reading import Reader
from diptych.reading.samples import sample_paths
from diptych.session import Session

UTF16 = "count positions in jsonld in UTF-16 units, as Recogito and other tools in browsers do"
TRACKED = "words that differ are tracked changes in docx: cut on the left, put in on the right"
USAGE = "LEFT RIGHT [-o FILE] [options]"
EXAMPLES = (
    ("diptych compare a.html b.pdf", "what was found, on the terminal"),
    ("diptych compare a.html b.pdf -o report.html", "a page with both texts"),
    ("diptych compare a.txt b.txt -o work.diptych", "a comparison to work on in the window"),
    ("diptych compare a.txt b.txt --kinds quote,framing --exit-code", "status 3 where one of these differs"),
    ("diptych compare inbox.mbox --article 3,8", "two articles of one file"),
)
FORMATS = (*(kind.name for kind in KINDS), "diptych")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``compare`` takes."""
    parser.add_argument(
        "files", nargs="*", type=named, metavar="FILE",
        help="the left and the right article; one may be -, plain text on standard input",
    )  # fmt: skip
    parser.add_argument("--sample", action="store_true", help="compare the sample pair")
    add_report(parser, FORMATS)
    parser.add_argument("--utf16", action="store_true", help=UTF16)
    parser.add_argument("--tracked", action="store_true", help=TRACKED)
    parser.add_argument("--no-text", action="store_true", help="leave the articles' texts out of json")
    add_choice(parser, "--paper", choices=PAPERS, help="the pages of a pdf")
    add_encoding(parser, sides=2)
    add_whole(parser)
    add_third(parser)
    add_article(parser, sides=2)
    add_article_language(parser, sides=2)
    add_language(parser)
    add_choosing(parser)
    parser.add_argument("--exit-code", action="store_true", help="end with status 3 where a finding differs")
    add_showing(parser, "findings")
    add_pipeline(parser)


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Compares and writes; returns 0, 3 where that was asked for and they differ, or raises DiptychError."""
    files = sources(both_of_one(arguments.files, arguments.article), arguments.sample)
    third = [arguments.third] if arguments.third else []
    once([*files, *third])
    destination.check(arguments.output, [*files, *third])
    kind = output.format_for(arguments.output, arguments.format, FORMATS, "")
    check_report(kind, arguments.output, screen)
    asked = choice(arguments)
    if kind == "diptych" and not asked.is_all:
        raise DiptychError(Message("cli.all-is-saved"), "usage")
    sides = zip(files, arguments.encoding, arguments.article, arguments.article_language, strict=True)
    with Reader() as reader:
        left, right = (
            read_input(reader, path, encoding, number, arguments.whole, language)
            for path, encoding, number, language in sides
        )
        drawn_on = next((read_input(reader, path) for path in third), None)
    with output.quick_start():
        from diptych.engine import compare  # brings spaCy: after the files are known to be good

    options = Options(pipeline=arguments.pipeline)
    session = Session(compare(left, right, options, output.stages(arguments.language), drawn_on))
    found = asked.of(session)
    only = None if asked.is_all else frozenset(f.id for f in found)
    report = Report(
        with_text=not arguments.no_text, paper=arguments.paper, only=only, language=arguments.language,
        utf16=arguments.utf16, tracked=arguments.tracked,
    )  # fmt: skip
    if kind == "":
        _tell(session, report, arguments)
    else:
        output.write(report_bytes(session, kind, screen, report), arguments.output)
    return DIFFERENT if arguments.exit_code and any(map(tells_apart, found)) else DONE


def _tell(session: Session, report: Report, arguments: argparse.Namespace) -> None:
    """The findings for a person, in the pager where one is asked for."""
    look = terminal.standard_output(arguments.colour)
    chosen, report = narrowed(session, report)
    show(summary.summary(chosen.comparison, report, look, session.comparison), arguments)


def sources(files: list[Path], sample: bool) -> list[Path]:
    """The two files to compare; raises DiptychError where there are not two or both are standard input."""
    if sample and not files:
        return list(sample_paths())
    if len(files) != 2 or sample:
        raise DiptychError(Message("cli.two-articles"), "usage")
    once(files)
    return files


def check_report(kind: str, path: Path | None, screen: Screen | None) -> None:
    """Raises DiptychError, before any work, where a report of that format cannot be made or not there."""
    report = report_kind(kind)
    if path is None and (kind == "diptych" or (report and report.binary)):
        raise DiptychError(Message("cli.into-a-file", {"format": kind}), "usage")
    if report and not report.module and screen is None:
        raise DiptychError(Message("cli.no-pdf"), "no-window")
    destination.check_work(path, kind)


def report_bytes(session: Session, kind: str, screen: Screen | None, report: Report) -> bytes:
    """The session in that format; raises DiptychError."""
    if kind == "pdf":
        return needed(screen).export_pdf(session, report)
    if kind == "diptych":
        from diptych.storage.files import saved_bytes

        return saved_bytes(session, "the comparison")
    from diptych.exporting import render

    return render(session, kind, report)
