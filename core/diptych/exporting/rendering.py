"""Which writer makes which format."""

from importlib import import_module

from diptych.errors import ExportError
from diptych.exporting.report_options import Report, chosen
from diptych.message import Message
from diptych.session import Session
from diptych.story.work import StoryWork

# format: the module whose ``render(session, report) -> bytes`` writes it, imported when it is asked for
WRITERS: dict[str, str] = {
    "json": "record",
    "csv": "table",
    "md": "markdown",
    "html": "html",
    "docx": "word",
    "jsonld": "annotations",
}

# the same for a story, ``render(work, report) -> bytes``
STORY_WRITERS: dict[str, str] = {
    "json": "story_record",
    "csv": "story_table",
    "html": "story_page",
    "docx": "story_word",
}


def render(session: Session, kind: str, report: Report | None = None) -> bytes:
    """The session as a report of that format (a key of ``WRITERS``); raises ExportError for another."""
    if kind not in WRITERS:
        raise ExportError(Message("cli.no-such-format", {"format": kind}), "unknown-format")
    report = report or Report()
    writer = import_module(f"diptych.exporting.{WRITERS[kind]}")
    written: bytes = writer.render(chosen(session, report), report)
    return written


def render_story(work: StoryWork, kind: str, report: Report | None = None) -> bytes:
    """The story as a report of that format (a key of ``STORY_WRITERS``); raises ExportError for another."""
    if kind not in STORY_WRITERS:
        raise ExportError(Message("cli.no-such-format", {"format": kind}), "unknown-format")
    writer = import_module(f"diptych.exporting.{STORY_WRITERS[kind]}")
    written: bytes = writer.render(work, report or Report())
    return written
