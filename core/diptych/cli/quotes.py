"""``diptych quotes``: every quotation of many articles, with its speaker."""

import argparse
from pathlib import Path

from diptych.cli import destination, output, terminal
from diptych.cli.failures import reason, tell_trace, trace
from diptych.cli.inputs import add_article_language, add_encoding, add_pipeline, add_whole, read_input
from diptych.cli.language import add_language
from diptych.cli.numbers import add_article
from diptych.cli.parser import add_choice
from diptych.cli.screen import Screen
from diptych.cli.streams import named, once, tell
from diptych.document import Document, Quotation
from diptych.errors import DiptychError
from diptych.exporting.csv_safety import table
from diptych.file_names import exact_path, file_name, readable_path
from diptych.message import Message
from diptych.names import counted, doubted
from diptych.options import Options
from diptych.paragraphs import paragraph_number
from diptych.reading import Reader
from diptych.shown import json_text, shown_line

FORMAT = "diptych-quotes/1"
USAGE = "FILE... [-o FILE] [options]"
EXAMPLES = (
    ("diptych quotes article.html", "who is quoted with what, on the terminal"),
    ("diptych quotes *.txt > quotes.jsonl", "a line of JSON an article, for programs"),
    ("diptych quotes *.html -o quotes.csv", "a row a quotation, for a spreadsheet"),
    ("curl -s … | diptych quotes -", "plain text on standard input"),
)
COLUMNS = ("file", "start", "end", "kind", "speaker", "cue", "quotation", "confidence", "rule")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What ``quotes`` takes."""
    parser.add_argument(
        "files", nargs="+", type=named, metavar="FILE", help="articles; one may be -, plain text on standard input"
    )
    parser.add_argument("-o", "--output", type=named, metavar="FILE", help="the list (standard output, also as -)")
    add_choice(
        parser, "--format", choices=("text", "jsonl", "csv"),
        help="where the suffix does not say it: text on a terminal, else jsonl",
    )  # fmt: skip
    add_encoding(parser)
    add_whole(parser)
    add_article(parser)
    add_article_language(parser)
    add_language(parser)
    add_pipeline(parser)


def run(arguments: argparse.Namespace, screen: Screen | None) -> int:
    """Lists the quotations; returns 1 where an article failed, the others are listed all the same."""
    once(arguments.files)
    destination.check(arguments.output, arguments.files)
    usual = "text" if arguments.output is None and terminal.is_one() else "jsonl"
    kind = output.format_for(arguments.output, arguments.format, ("jsonl", "csv"), usual)
    destination.check_work(arguments.output, kind)
    with output.quick_start():
        from diptych.language import analyse  # brings spaCy: after the arguments are known to be good

    options, documents, status = Options(pipeline=arguments.pipeline), [], 0
    with Reader() as reader:
        files = arguments.files
        for path in output.with_progress(files, len(files), "articles", arguments.language):
            try:
                language = arguments.article_language
                article = read_input(reader, path, arguments.encoding, arguments.article, arguments.whole, language)
                documents.append((path, analyse(article, options)))
            except DiptychError as error:
                tell(error.told.said(arguments.language))
                status = 1
            except KeyboardInterrupt:
                raise
            except BaseException as error:  # noqa: BLE001 the edge of one article, whatever a library raises
                tell_trace(trace(error), arguments.verbose)
                failed = Message("cli.no-quotations", {"name": file_name(path), "reason": reason(error)[0]})
                tell(failed.said(arguments.language))
                status = 1
    listed = {"jsonl": _jsonl, "csv": _csv}[kind](documents) if kind != "text" else _text(documents, arguments.language)
    output.write(listed, arguments.output)
    return status


def told(document: Document) -> list[Quotation]:
    """The quotations to list: what is quoted inside a quotation stays a part of it."""
    return [quotation for quotation in document.quotations if not quotation.nested]


def _text(documents: list[tuple[Path, Document]], language: str) -> bytes:
    """The quotations of each article by paragraph, each with who says it; with a mark where that is less sure."""
    look, lines = terminal.standard_output("never"), []
    for path, document in documents:
        quotations = told(document)
        lines.append(
            look.filled("", f"{shown_line(file_name(path))} · {counted('quotations', len(quotations), language)}")
        )
        for quotation in quotations:
            said = shown_line(quotation.marks.of(document.text))
            if quotation.speaker:
                (who,) = doubted({quotation.speaker.name: quotation.confidence != "low"}, language)
                said += f" — {shown_line(who)}"
            number = paragraph_number(document.text, quotation.span.start)
            lines.append(look.filled(f"  {f'¶{number}' if number else '':6}", said))
        lines.append("")
    return "\n".join(lines).encode()


def _jsonl(documents: list[tuple[Path, Document]]) -> bytes:
    """A line per article; a path that is no text has its exact ``uri`` beside it."""
    records = []
    for path, document in documents:
        uri = exact_path(path)
        quotes = [q.to_record() for q in told(document)]
        records.append(
            {"format": FORMAT, "path": readable_path(path), **({"uri": uri} if uri else {}), "quotes": quotes}
        )
    return "".join(json_text(record) + "\n" for record in records).encode()


def _csv(documents: list[tuple[Path, Document]]) -> bytes:
    """A row per quotation under a heading row."""
    return table(
        COLUMNS,
        (
            (
                readable_path(path),
                quotation.span.start,
                quotation.span.end,
                quotation.kind,
                quotation.speaker.name if quotation.speaker else "",
                quotation.cue.of(document.text) if quotation.cue else "",
                quotation.span.of(document.text),
                quotation.confidence,
                quotation.rule,
            )
            for path, document in documents
            for quotation in told(document)
        ),
    )
