"""Both articles in a Word document, in rows: mates beside each other, each finding as a comment where it begins."""

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from diptych.exporting.colours import tint
from diptych.exporting.facing_rows import FacingPart, Ink, facing_rows
from diptych.exporting.headings import about, heading
from diptych.exporting.report_options import Report
from diptych.exporting.segments import segments
from diptych.exporting.word_marks import AUTHOR, Comments, add_marked, close_up, fit, shade
from diptych.finding import SIDES, Finding, is_suggestion
from diptych.labels import confidence_label, kind_label, state_label, type_label
from diptych.names import outlet, word
from diptych.session import Session

_WIDTHS = (Mm(76), Mm(12), Mm(76))
_WORDS, _SMALL = Pt(9.5), Pt(8)


def add_rows(document: Document, session: Session, report: Report) -> None:
    """Adds a table of both articles."""
    comparison = session.comparison
    table = document.add_table(rows=1, cols=3)
    table.autofit = False
    _repeat(table.rows[0]._tr)
    for cell, side in zip(table.rows[0].cells[::2], SIDES, strict=True):
        article = comparison.article(side)
        _small(cell.paragraphs[0], outlet(comparison, side, report.language), bold=True)
        facts = (heading(article, side, report), *about(article, report))
        _small(cell.add_paragraph(), " · ".join(facts))
    inks = {side: Ink(session, side) for side in SIDES}
    comments = Comments(document)
    commented: set[str] = set()
    for row in facing_rows(session, report):
        cells = table.add_row().cells
        cells[1].paragraphs[0].add_run(row.sign).bold = True
        for cell, side in zip(cells[::2], SIDES, strict=True):
            parts = row.parts(side)
            if not parts and row.bond == "apart":
                _small(cell.paragraphs[0], word("nothing", report.language))
            for number, part in enumerate(parts):
                paragraph = cell.add_paragraph() if number else cell.paragraphs[0]
                _part(paragraph, comments, session, inks[side], part, report, commented)
    comments.close()
    for column, width in zip(table.columns, _WIDTHS, strict=True):
        column.width = width
    for line in table.rows:
        for cell, width in zip(line.cells, _WIDTHS, strict=True):
            cell.width = width
            close_up(cell)


def _part(
    paragraph: Paragraph,
    comments: Comments,
    session: Session,
    ink: Ink,
    part: FacingPart,
    report: Report,
    commented: set[str],
) -> None:
    """One paragraph: its number, its words with their marks, comments where a finding is met first."""
    text = session.comparison.article(ink.side).text
    if part.number:
        _small(paragraph, f"{part.number}  ")
    shown = [finding for finding in ink.over(part.span) if not is_suggestion(finding)]
    for segment in segments(shown, ink.side, part.span):
        for start, end, look, dim in ink.cut(segment.start, segment.end):
            if look == "insertion":  # the brief has a sign for it; the article's own words stay as they are
                continue
            run = add_marked(paragraph, text[start:end], look, ink.side, tracked=report.tracked, dim=dim)
            run.font.size = _WORDS
            run.bold = True if not part.number else run.bold
            if segment.quoted and look != "word":
                shade(run, tint("quotation"))
            for finding in segment.findings:
                if finding.id not in commented:
                    commented.add(finding.id)
                    _comment(comments, run, session, finding, report)
    if part.cut:
        _small(paragraph, " […]")


def _comment(comments: Comments, run: Run, session: Session, finding: Finding, report: Report) -> None:
    """The finding's reason, and the reader's verdict and notes, each under their own author."""
    kind = f"{report.say(kind_label(finding))}, {report.say(type_label(finding))}"
    text = f"{kind} ({report.say(confidence_label(finding.confidence))}). {report.say(finding.message)}"
    comments.add(run, text, AUTHOR, "D")
    verdict = session.verdict(finding.id)
    remarks_on = [report.say("verdict", verdict=state_label(verdict))] if verdict else []
    remarks_on += [note.text for note in session.notes_on(finding.id)]
    for remark in remarks_on:
        comments.add(run, remark, report.say("reader"), "R")


def _repeat(row: object) -> None:
    """Lets the heads of the columns stand on every page."""
    head = OxmlElement("w:tblHeader")
    head.set(qn("w:val"), "true")
    row.get_or_add_trPr().append(head)  # type: ignore[attr-defined]  # python-docx keeps its elements to itself


def _small(paragraph: Paragraph, text: str, *, bold: bool = False) -> None:
    run = paragraph.add_run(fit(text))
    run.font.size, run.bold = _SMALL, bold
