"""Which writer makes which format."""

from importlib import import_module

from diptych.errors import ExportError
from diptych.exporting.report_options import Report, chosen
from diptych.message import Message
from diptych.session import Session

# format: the module whose ``render(session, report) -> bytes`` writes it, imported when it is asked for
WRITERS: dict[str, str] = {
    "json": "record",
    "csv": "table",
    "md": "markdown",
    "html": "html",
    "docx": "word",
    "jsonld": "annotations",
}


def render(session: Session, kind: str, report: Report | None = None) -> bytes:
    """The session as a report of that format (a key of ``WRITERS``); raises ExportError for another."""
    if kind not in WRITERS:
        raise ExportError(Message("cli.no-such-format", {"format": kind}), "unknown-format")
    report = report or Report()
    writer = import_module(f"diptych.exporting.{WRITERS[kind]}")
    written: bytes = writer.render(chosen(session, report), report)
    return written
