"""A comparison as a Word document: both texts with shaded passages, each finding and note as a comment."""

import io
from datetime import UTC, datetime

import docx
from docx.document import Document
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from diptych.exporting.colours import colours, tint
from diptych.exporting.headings import caveats, said_by
from diptych.exporting.reader_annotations import remarks
from diptych.exporting.report_options import Report
from diptych.exporting.sections import sections
from diptych.exporting.word_brief import add_brief
from diptych.exporting.word_marks import AUTHOR, fit, keep_whole, number_changes, shade
from diptych.exporting.word_rows import add_rows
from diptych.finding import SIDES, Finding, role
from diptych.labels import type_label
from diptych.session import Session


def render(session: Session, report: Report) -> bytes:
    """The document; framing suggestions are listed but neither shaded nor commented."""
    document = docx.Document()
    normal = document.styles["Normal"]
    assert isinstance(normal, ParagraphStyle)
    normal.font.name, normal.font.size = "Georgia", Pt(10.5)
    describe(document, report.say("title"))
    document.add_heading(report.say("title"), 0)
    if told := caveats(session.comparison, report, pale=True):
        _small(document.add_paragraph(), fit(told))
    add_brief(document, session, report)
    add_rows(document, session, report)
    document.add_heading(report.say("findings"), 1)
    for title, findings in sections(session.comparison):
        document.add_heading(f"{report.say(title)} ({len(findings)})", 2)
        for finding in findings:
            _entry(document, session, finding, report)
    _remarks(document, session, report)
    number_changes(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def describe(document: Document, title: str) -> None:
    """Puts title, author and the present moment into the properties of a document."""
    properties = document.core_properties
    properties.author, properties.title = AUTHOR, title
    properties.created = properties.modified = datetime.now(UTC)


def _small(paragraph: Paragraph, text: str) -> None:
    run = paragraph.add_run(fit(text))
    run.font.size = Pt(9)
    run.font.color.rgb = RGBColor.from_string(colours()["base"]["soft"].removeprefix("#"))


def _entry(document: Document, session: Session, finding: Finding, report: Report) -> None:
    """One finding in words: its reason, both wordings side by side, the reader's notes."""
    paragraph = document.add_paragraph()
    name = paragraph.add_run(fit(report.say(type_label(finding))))
    name.bold = True
    shade(name, tint(role(finding)))
    paragraph.add_run(fit(f"  {report.say(finding.message)}"))
    paragraph.paragraph_format.keep_with_next = True
    table = document.add_table(rows=1, cols=2)
    keep_whole(table.rows[0])
    for cell, side in zip(table.rows[0].cells, SIDES, strict=True):
        who = said_by(session.comparison, finding.spans(side), side, report.language)
        words = session.comparison.wording(finding, side) or "—"
        _cell(cell, f"{words}\n— {who}" if who else words)
    for note in session.notes_on(finding.id):
        document.add_paragraph().add_run(fit(note.text)).italic = True


def _cell(cell: _Cell, text: str) -> None:
    _small(cell.paragraphs[0], text)


def _remarks(document: Document, session: Session, report: Report) -> None:
    found = remarks(session)
    if found:
        document.add_heading(report.say("notes"), 2)
    for remark in found:
        document.add_paragraph().add_run(fit(remark.text or report.say("linked"))).italic = True
        table = document.add_table(rows=1, cols=2)
        for cell, side in zip(table.rows[0].cells, SIDES, strict=True):
            span = remark.span(side)
            _cell(cell, span.of(session.comparison.article(side).text) if span else "—")
