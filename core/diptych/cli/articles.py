"""``diptych articles``: what a file holds that holds several articles, by the numbers that name them."""

import argparse
from collections.abc import Sequence

from diptych.article import Article
from diptych.cli import destination, output
from diptych.cli.inputs import add_encoding
from diptych.cli.parser import add_choice
from diptych.cli.screen import Screen
from diptych.cli.streams import named
from diptych.exporting.csv_safety import table
from diptych.file_names import number_in, readable_path
from diptych.reading import read_all_isolated
from diptych.shown import json_text, shown_line

FORMAT = "diptych-articles/1"
USAGE = "FILE [-o FILE] [options]"
EXAMPLES = (
    ("diptych articles inbox.mbox", "a line an article, with its number"),
    ("diptych articles export.rtf -o list.csv", "the same as a table"),
    ("diptych compare inbox.mbox#3 b.html", "one of them, compared"),
)
COLUMNS = ("number", "date", "outlet", "headline", "author", "section", "words", "path")
_DAY, _OUTLET = 10, 28  # characters of a column on a terminal


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``articles`` takes."""
    parser.add_argument("file", type=named, metavar="FILE", help="an export of a database, a mailbox, a feed, a list")
    parser.add_argument("-o", "--output", type=named, metavar="FILE", help="the list (standard output, also as -)")
    add_choice(parser, "--format", choices=("text", "csv", "jsonl"), help="text where neither this nor the suffix says")
    add_encoding(parser)


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Lists the articles; returns 0, or raises DiptychError."""
    destination.check(arguments.output, [arguments.file])
    kind = output.format_for(arguments.output, arguments.format, ("csv", "jsonl"), "text")
    destination.check_work(arguments.output, kind)
    found = read_all_isolated(arguments.file, encoding=arguments.encoding)
    rows = [(readable_path(arguments.file.with_name(a.name)), a) for a in found]
    output.write({"text": _text, "csv": _csv, "jsonl": _jsonl}[kind](rows), arguments.output)
    return 0


def _text(rows: Sequence[tuple[str, Article]]) -> bytes:
    """A line an article: number, day, outlet, headline."""
    digits = len(str(number_in(rows[-1][1].name) or 1))
    lines = (
        f"{number_in(a.name) or 1:{digits}}  {_cell(a.published, _DAY)}  {_cell(a.publisher, _OUTLET)}  "
        f"{shown_line(a.title or '')}".rstrip()
        for _, a in rows
    )
    return "".join(f"{line}\n" for line in lines).encode()


def _cell(fact: str | None, width: int) -> str:
    """A fact in its column, cut where it is longer."""
    words = shown_line(fact or "")
    return f"{words:{width}}" if len(words) <= width else f"{words[: width - 1]}…"


def _csv(rows: Sequence[tuple[str, Article]]) -> bytes:
    """A row an article under a heading row."""
    return table(
        COLUMNS,
        (
            (number_in(a.name) or 1, a.published or "", a.publisher or "", a.title or "", a.byline or "",
             a.section or "", a.word_count, path)
            for path, a in rows
        ),
    )  # fmt: skip


def _jsonl(rows: Sequence[tuple[str, Article]]) -> bytes:
    """A line of JSON an article."""
    records = (
        {
            "format": FORMAT,
            "number": number_in(a.name) or 1,
            "path": path,
            "published": a.published,
            "publisher": a.publisher,
            "title": a.title,
            "byline": a.byline,
            "section": a.section,
            "words": a.word_count,
        }
        for path, a in rows
    )
    return "".join(json_text(record) + "\n" for record in records).encode()
