"""``diptych story``: several articles on one event, row by row."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from diptych.article import Article
from diptych.cli import destination, output, story_summary, terminal
from diptych.cli.commands import DONE, FAILED
from diptych.cli.inputs import add_encoding, add_pipeline, add_third, add_whole, read_input
from diptych.cli.language import add_language
from diptych.cli.screen import Screen
from diptych.cli.showing import add_report, add_showing, show
from diptych.cli.sources import articles_of, check_there
from diptych.cli.streams import named, once, tell
from diptych.errors import DiptychError, ReadingError
from diptych.exporting.report_options import Report
from diptych.message import Message
from diptych.options import Options
from diptych.reading import Reader
from diptych.story import StoryWork
from diptych.story.story import FEWEST, MOST

WIDE = "a story's csv with a line a row and a column a source, not a line a cell"
USAGE = "FILE... [-o FILE] [options]"
EXAMPLES = (
    ("diptych story a.html b.pdf c.txt", "what all, some and one of them say, on the terminal"),
    ("diptych story event/ -o report.html", "every article of a folder, as a page"),
    ("diptych story event/ -o event.diptych", "a story to work on in the window"),
    ("diptych story *.html -o table.csv --wide", "a table with a column for each source"),
)
FORMATS = ("json", "html", "csv", "docx", "diptych")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``story`` takes."""
    parser.add_argument(
        "files", nargs="+", type=named, metavar="FILE",
        help=f"the articles, {FEWEST} to {MOST} of them, or folders of articles; FILE#N is one of several in a file",
    )  # fmt: skip
    add_report(parser, FORMATS)
    parser.add_argument("--all", action="store_true", help="list on the terminal what one source alone says too")
    parser.add_argument("--wide", action="store_true", help=WIDE)
    parser.add_argument("--no-text", action="store_true", help="leave the articles' texts out of json and html")
    add_encoding(parser)
    add_whole(parser)
    add_third(parser)
    add_language(parser)
    add_showing(parser, "rows")
    add_pipeline(parser)


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Compares every two and writes; returns 0, 1 where a file of a folder was not read, or raises DiptychError."""
    files = articles_of(arguments.files)
    if len(files) < FEWEST:  # no need to count what is not there
        check_there(files)
    _check_number(len(files))
    third = [arguments.third] if arguments.third else []
    once([*files, *third])
    destination.check(arguments.output, [*files, *third])
    kind = output.format_for(arguments.output, arguments.format, FORMATS, "")
    _check_report(kind, arguments.output)
    with Reader() as reader:
        articles = list(_articles(reader, files, arguments))
        drawn_on = next((read_input(reader, path) for path in third), None)
    _check_number(len(articles))
    done = DONE if len(articles) == len(files) else FAILED
    with output.quick_start():
        from diptych.engine import compare_all  # after the files are known to be good

    options, stages = Options(pipeline=arguments.pipeline), output.stages(arguments.language)
    work = StoryWork(compare_all(articles, options, stages, third=drawn_on))
    report = Report(with_text=not arguments.no_text, language=arguments.language, wide=arguments.wide)
    if kind:
        output.write(story_bytes_of(work, kind, report), arguments.output)
        return done
    look = terminal.standard_output(arguments.colour)
    show(story_summary.summary(work, report, look, arguments.all), arguments)
    return done


def _articles(reader: Reader, files: list[Path], arguments: argparse.Namespace) -> Iterator[Article]:
    """The articles in the files; of those that nobody named, but a folder holds, one that cannot be read is told."""
    for path in files:
        try:
            yield read_input(reader, path, arguments.encoding, 0, arguments.whole)
        except ReadingError as error:
            if path in arguments.files:
                raise
            tell(error.told.said(arguments.language))


def _check_number(count: int) -> None:
    """Raises DiptychError for fewer articles than a story has, or more than a table holds."""
    if count < FEWEST:
        raise DiptychError(Message("story.too-few", {"count": count}), "usage")
    if count > MOST:
        raise DiptychError(Message("story.too-many", {"count": count, "most": MOST}), "usage")


def _check_report(kind: str, path: Path | None) -> None:
    """Raises DiptychError, before any work, where a report of that format cannot be made there."""
    if kind in ("diptych", "docx") and path is None:
        raise DiptychError(Message("cli.into-a-file", {"format": kind}), "usage")
    destination.check_work(path, kind)


def story_bytes_of(work: StoryWork, kind: str, report: Report) -> bytes:
    """The story in that format; raises DiptychError."""
    if kind == "diptych":
        from diptych.storage.stories import story_bytes

        return story_bytes(work, "the story")
    from diptych.exporting import render_story

    return render_story(work, kind, report)
