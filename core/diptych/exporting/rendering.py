"""Which writer makes which format."""

from collections.abc import Callable

from diptych.errors import ExportError
from diptych.exporting import html, markdown, record, table
from diptych.exporting.choice import Report, chosen
from diptych.session import Session


def _word(session: Session, report: Report) -> bytes:
    from diptych.exporting import word  # python-docx takes a tenth of a second to import

    return word.render(session, report)


WRITERS: dict[str, Callable[[Session, Report], bytes]] = {
    "json": record.render,
    "csv": table.render,
    "md": markdown.render,
    "html": html.render,
    "docx": _word,
}


def render(session: Session, kind: str, report: Report | None = None) -> bytes:
    """The session as a report of that format (a key of ``WRITERS``); raises ExportError for another."""
    if kind not in WRITERS:
        raise ExportError(f"Diptych writes no reports of the kind “{kind}”.", "unknown-format")
    report = report or Report()
    return WRITERS[kind](chosen(session, report.selection), report)
