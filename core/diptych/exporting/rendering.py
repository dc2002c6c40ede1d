"""Which writer makes which kind of report."""

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from diptych.errors import ExportError
from diptych.exporting.report_options import Report, narrowed
from diptych.message import Message
from diptych.session import Session

if TYPE_CHECKING:
    from diptych.story.work import StoryWork  # brings all that stories need, which the first paint can do without


@dataclass(frozen=True, slots=True)
class ReportKind:
    """A kind of report: its suffix, and the module whose ``render(session, report) -> bytes`` writes it.

    The module is imported when it is asked for; None is what only the window can draw. ``binary`` bytes are nothing for
    a terminal.
    """

    name: str
    module: str | None
    binary: bool = False


# the same for a story, ``render(work, report) -> bytes``
STORY_WRITERS: dict[str, str] = {
    "json": "story_record",
    "csv": "story_table",
    "html": "story_page",
    "docx": "story_word",
}


# in the order of menus and help; what a menu calls them stands in the names, else their suffix in capitals
KINDS: tuple[ReportKind, ...] = (
    ReportKind("html", "html"),
    ReportKind("pdf", None, binary=True),
    ReportKind("md", "markdown"),
    ReportKind("docx", "word", binary=True),
    ReportKind("csv", "table"),
    ReportKind("json", "record"),
    ReportKind("jsonld", "annotations"),
)


def report_kind(name: str) -> ReportKind | None:
    """The kind of report of that name; None where there is none."""
    return next((kind for kind in KINDS if kind.name == name), None)


def render(session: Session, name: str, report: Report | None = None) -> bytes:
    """The session as a report of that kind; raises ExportError for one that is none of ours, or only the window's."""
    kind = report_kind(name)
    if kind is None or kind.module is None:
        raise ExportError(Message("cli.no-such-format", {"format": name}), "unknown-format")
    writer = import_module(f"diptych.exporting.{kind.module}")
    written: bytes = writer.render(*narrowed(session, report or Report()))
    return written


def render_story(work: "StoryWork", kind: str, report: Report | None = None) -> bytes:
    """The story as a report of that format (a key of ``STORY_WRITERS``); raises ExportError for another."""
    if kind not in STORY_WRITERS:
        told = {"format": kind, "kinds": ", ".join(STORY_WRITERS)}
        raise ExportError(Message("cli.no-such-story-format", told), "unknown-format")
    writer = import_module(f"diptych.exporting.{STORY_WRITERS[kind]}")
    written: bytes = writer.render(work, report or Report())
    return written
