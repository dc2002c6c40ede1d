"""A comparison as CSV: one row a finding, then one a remark of the reader."""

from collections.abc import Iterator

from diptych.exporting.csv_safety import CsvCell, table
from diptych.exporting.headings import said_by
from diptych.exporting.reader_annotations import remarks
from diptych.exporting.report_options import Report
from diptych.finding import SIDES
from diptych.message import ENGLISH
from diptych.session import Session
from diptych.span import Span

COLUMNS = (
    "id", "kind", "type", "differs", "confidence", "score", "left", "right",
    "left_start", "right_start", "left_speaker", "right_speaker", "reason", "rule", "verdict", "reviewed", "tags",
    "notes",
)  # fmt: skip


def render(session: Session, report: Report) -> bytes:
    """The rows under a heading row; the parts of a finding joined by `` … ``.

    Reasons are in the language of the report; names of columns, kinds and types are for programs and stay, and so does
    the mark of a doubtful speaker.
    """
    return table(COLUMNS, (*_findings(session, report), *_remarks(session)))


def _findings(session: Session, report: Report) -> Iterator[tuple[CsvCell, ...]]:
    for finding in session.comparison.findings:
        judgement = session.judgements.get(finding.id)
        yield (
            finding.id, finding.kind, finding.type, finding.differs or "", finding.confidence,
            round(finding.score, 4), *_places(session, finding.left, finding.right),
            *(said_by(session.comparison, finding.spans(side), side, ENGLISH) for side in SIDES),
            report.say(finding.message), finding.rule, session.verdict(finding.id) or "",
            "yes" if session.is_reviewed(finding.id) else "", " ".join(judgement.tags) if judgement else "",
            " | ".join(n.text for n in session.notes_on(finding.id)),
        )  # fmt: skip


def _remarks(session: Session) -> Iterator[tuple[CsvCell, ...]]:
    for remark in remarks(session):
        left, right = ((span,) if (span := remark.span(side)) else () for side in SIDES)
        yield (
            remark.id, remark.kind, "reader", "", "", "", *_places(session, left, right), "", "", "", "", "", "", "",
            remark.text,
        )  # fmt: skip


def _places(session: Session, left: tuple[Span, ...], right: tuple[Span, ...]) -> tuple[str | int, ...]:
    """The words of both sides, then where they begin."""
    words = [
        " … ".join(span.of(session.comparison.article(side).text) for span in spans)
        for side, spans in zip(SIDES, (left, right), strict=True)
    ]
    return (*words, *(spans[0].start if spans else "" for spans in (left, right)))
