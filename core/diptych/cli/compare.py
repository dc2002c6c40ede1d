"""``diptych compare``: two articles in, a report out."""

import argparse
from pathlib import Path

from diptych.article import Article
from diptych.cli import output, summary
from diptych.cli.screen import Screen
from diptych.errors import DiptychError
from diptych.exporting.choice import PAPERS, Report
from diptych.options import Options
from diptych.reading import read_isolated, read_sample
from diptych.session import Session

FORMATS = ("json", "jsonld", "html", "csv", "md", "docx", "pdf", "diptych")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``compare`` takes."""
    parser.add_argument("files", nargs="*", type=Path, metavar="FILE", help="the left and the right article")
    parser.add_argument("--sample", action="store_true", help="compare the sample pair")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="the report; its suffix names the format")
    parser.add_argument("--format", choices=FORMATS, help="the format, where the suffix does not say it")
    parser.add_argument("--no-text", action="store_true", help="leave the articles' texts out of json")
    parser.add_argument("--paper", choices=PAPERS, help="the pages of a pdf")
    parser.add_argument("--pipeline", default="auto", metavar="NAME", help="spaCy package, “blank”, or “auto”")


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Compares and writes; returns 0, or raises DiptychError."""
    left, right = articles(arguments.files, arguments.sample)
    kind = output.format_for(arguments.output, arguments.format, FORMATS, "")
    with output.quick_start():
        from diptych.engine import compare  # brings spaCy: after the files are known to be good

    options = Options(pipeline=arguments.pipeline)
    session = Session(compare(left, right, options, output.stage_line))
    report = Report(with_text=not arguments.no_text, paper=arguments.paper)
    write_report(session, kind, arguments.output, screen, report)
    return 0


def articles(files: list[Path], sample: bool) -> tuple[Article, Article]:
    """The two articles to compare; raises DiptychError where a file cannot be read or there are not two."""
    if sample and not files:
        return read_sample()
    if len(files) != 2 or sample:
        raise DiptychError("compare takes two article files, or --sample.", "usage")
    return read_isolated(files[0]), read_isolated(files[1])


def write_report(session: Session, kind: str, path: Path | None, screen: Screen | None, report: Report) -> None:
    """The session in that format, in the file or on the terminal; raises DiptychError."""
    if kind in ("pdf", "diptych", "docx") and path is None:
        raise DiptychError(f"{kind} goes into a file: name it with -o.", "usage")
    if kind == "":
        output.write(summary.summary(session.comparison).encode(), None)
    elif kind == "pdf":
        assert path is not None
        if screen is None:
            raise DiptychError("PDF needs the window's package, which is not installed.", "no-window")
        screen.export_pdf(session, path, report)
    elif kind == "diptych":
        from diptych.storage import save

        assert path is not None
        save(session, path)
    else:
        from diptych.exporting import render

        output.write(render(session, kind, report), path)
