"""A comparison as a Word document: both texts with shaded passages, each finding and note as a comment."""

import io
import re
from datetime import UTC, datetime

import docx
from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from diptych.exporting.colours import colours, tint
from diptych.exporting.headings import about, coverage, heading, said_by
from diptych.exporting.reader_annotations import remarks
from diptych.exporting.report_options import Report, passages
from diptych.exporting.sections import sections
from diptych.exporting.segments import segments
from diptych.exporting.word_brief import add_brief
from diptych.finding import SIDES, Finding, Side, is_suggestion, role
from diptych.labels import confidence_label, kind_label, side_label, state_label, type_label
from diptych.session import Session
from diptych.shown import shown

AUTHOR = "Diptych"
_UNFIT = re.compile("[\ufffe\uffff]")  # XML 1.0 cannot hold these, and Word refuses a file that does


def render(session: Session, report: Report) -> bytes:
    """The document; framing suggestions are listed but neither shaded nor commented."""
    document = docx.Document()
    normal = document.styles["Normal"]
    assert isinstance(normal, ParagraphStyle)
    normal.font.name, normal.font.size = "Georgia", Pt(10.5)
    describe(document, report.say("title"))
    document.add_heading(report.say("title"), 0)
    if told := coverage(session.comparison, report):
        _small(document.add_paragraph(), fit(told))
    add_brief(document, session, report, fit)
    for side in SIDES:
        _article(document, session, side, report)
    document.add_heading(report.say("findings"), 1)
    for title, findings in sections(session.comparison):
        document.add_heading(f"{report.say(title)} ({len(findings)})", 2)
        for finding in findings:
            _entry(document, session, finding, report)
    _remarks(document, session, report)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def describe(document: Document, title: str) -> None:
    """Puts title, author and the present moment into the properties of a document."""
    properties = document.core_properties
    properties.author, properties.title = AUTHOR, title
    properties.created = properties.modified = datetime.now(UTC)


def fit(text: str) -> str:
    """The text as Word takes it and shows it."""
    return _UNFIT.sub("", shown(text))


def _article(document: Document, session: Session, side: Side, report: Report) -> None:
    """One text under its heading, with shades and comments."""
    article = session.comparison.article(side)
    document.add_heading(fit(f"{report.say(side_label(side))}: {heading(article, side, report)}"), 1)
    _small(document.add_paragraph(), " · ".join(about(article, report)))
    shown = [f for f in session.comparison.findings if not is_suggestion(f)]
    commented: set[str] = set()
    for part in passages(session, side, report.context):
        paragraph = document.add_paragraph()
        for segment in segments(shown, side, part):
            for number, line in enumerate(article.text[segment.start : segment.end].split("\n")):
                if number:
                    paragraph = document.add_paragraph() if paragraph.runs else paragraph
                if not line:
                    continue
                run = paragraph.add_run(fit(line))
                if segment.findings:
                    shade(run, tint(role(segment.findings[0])))
                for finding in segment.findings:
                    if finding.id not in commented:
                        commented.add(finding.id)
                        _comment(document, run, session, finding, report)


def shade(run: Run, colour: str) -> None:
    """Shading rather than Word's highlighter, which knows only fifteen colours."""
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), colour)
    run._element.get_or_add_rPr().append(shade)


def _comment(document: Document, run: Run, session: Session, finding: Finding, report: Report) -> None:
    """The finding's reason, and the reader's verdict and notes, each under their own author."""
    kind = f"{report.say(kind_label(finding))}, {report.say(type_label(finding))}"
    text = f"{kind} ({report.say(confidence_label(finding.confidence))}). {report.say(finding.message)}"
    document.add_comment(run, text=fit(text), author=AUTHOR, initials="D")
    verdict = session.verdict(finding.id)
    remarks_on = [report.say("verdict", verdict=state_label(verdict))] if verdict else []
    remarks_on += [note.text for note in session.notes_on(finding.id)]
    for remark in remarks_on:
        document.add_comment(run, text=fit(remark), author=report.say("reader"), initials="R")


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
    table = document.add_table(rows=1, cols=2)
    for cell, side in zip(table.rows[0].cells, SIDES, strict=True):
        who = said_by(session.comparison, finding.spans(side), side)
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
