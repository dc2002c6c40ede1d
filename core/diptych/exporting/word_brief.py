"""The brief in a Word document: the counts, then a table of the facts by weight, the words that differ shaded."""

from docx.document import Document
from docx.shared import Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from diptych.brief import pieces
from diptych.exporting.brief_page import counted
from diptych.exporting.headings import said_by
from diptych.exporting.report_options import Report, told
from diptych.exporting.word_marks import add_marked, close_up, fit, keep_whole
from diptych.facts import Fact, FactGroup
from diptych.finding import SIDES, Side
from diptych.names import closest_name, fact_heading, group_name, outlet
from diptych.session import Session

_ROOM = 260  # code points of a wording before it is cut to what tells
_SMALL, _WORDS = Pt(8), Pt(9)


def add_brief(document: Document, session: Session, report: Report) -> None:
    """Adds the brief."""
    if numbers := counted(session, report):
        document.add_paragraph().add_run(fit(" · ".join(numbers))).bold = True
    for group in FactGroup:
        facts = [fact for fact in told(session) if fact.group is group]
        if not facts:
            continue
        document.add_heading(f"{group_name(group, report.language)} ({len(facts)})", 2)
        table = document.add_table(rows=1, cols=2)
        for cell, side in zip(table.rows[0].cells, SIDES, strict=True):
            _write(cell.paragraphs[0], fit(outlet(session.comparison, side, report.language)), bold=True)
        for fact in facts:
            first, second = table.add_row().cells
            _label(first.merge(second), fact, session, report)
            row = table.add_row()
            keep_whole(row)
            for cell, side in zip(row.cells, SIDES, strict=True):
                _wording(cell, fact, side, session, report)
        for row in table.rows:
            for cell in row.cells:
                close_up(cell)


def _label(cell: _Cell, fact: Fact, session: Session, report: Report) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.keep_with_next = True
    name, *rest = fact_heading(fact, session.comparison, report.language)
    _write(paragraph, fit(name), bold=True)
    _write(paragraph, fit("".join(f" · {part}" for part in rest)))


def _wording(cell: _Cell, fact: Fact, side: Side, session: Session, report: Report) -> None:
    near, here = fact.beside(side), fact.end(side)
    paragraph = cell.paragraphs[0]
    if here is None:
        _write(paragraph, "—")
        return
    if near:
        _write(paragraph, fit(f"({closest_name(near, report.language)}) "))
    for piece in pieces(session.comparison.article(side).text, here, _ROOM, session.comparison.dim(side)):
        run = add_marked(paragraph, piece.text, piece.look, side, tracked=report.tracked, dim=piece.dim or here is near)
        run.font.size = _WORDS
    if who := said_by(session.comparison, (here.span,), side, report.language):
        _write(paragraph, fit(f" — {who}"))


def _write(paragraph: Paragraph, text: str, *, bold: bool = False) -> None:
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, _SMALL
