"""A story as a Word document: rows by sources in tables, the words that differ shaded, notes under their rows."""

import io

import docx
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.shared import Pt
from docx.styles.style import ParagraphStyle
from docx.table import _Cell

from diptych.exporting.colours import colours
from diptych.exporting.report_options import Report
from diptych.exporting.story_rows import (
    cell_pieces,
    chosen,
    copy_lines,
    drawn_on,
    empty_cell,
    group_title,
    grouped,
    only_asked,
    row_sureness,
    row_title,
    said_by,
    source_lines,
)
from diptych.exporting.word import describe
from diptych.exporting.word_marks import fit, pale, shade
from diptych.labels import state_label
from diptych.message import Message
from diptych.story import Row
from diptych.story.work import StoryWork

_ROOM = 400  # code points of a passage before it is cut to what tells
_SMALL, _WORDS = Pt(8), Pt(9)
_WIDE = 3  # sources from which the pages lie on their side


def render(work: StoryWork, report: Report) -> bytes:
    """The document."""
    document = docx.Document()
    normal = document.styles["Normal"]
    assert isinstance(normal, ParagraphStyle)
    normal.font.name, normal.font.size = "Georgia", Pt(10.5)
    title = Message("story.title", {"sources": len(work.story.articles)}).said(report.language)
    describe(document, title)
    if len(work.story.articles) >= _WIDE:
        section = document.sections[0]
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    document.add_heading(title, 0)
    for name, headline, about in source_lines(work.story, report.language):
        paragraph = document.add_paragraph(style="List Number")
        paragraph.add_run(fit(name)).bold = True
        paragraph.add_run(fit(f" {headline} · {about}" if headline else f" {about}"))
    if part := only_asked(work, report):
        document.add_paragraph().add_run(fit(part))
    if third := drawn_on(work.story, report.language):
        pale(document.add_paragraph().add_run(fit(third)))
    for group, rows in grouped(chosen(work, report), len(work.story.articles)):
        document.add_heading(f"{group_title(group, report.language)} ({len(rows)})", 1)
        _table(document, rows, work, report)
    lines = copy_lines(work.story, report.language)
    if lines:
        document.add_heading(Message("story.copies").said(report.language), 1)
        for line in lines:
            document.add_paragraph(fit(line), style="List Bullet")
    document.add_paragraph(Message("story.evidence").said(report.language))
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _table(document: Document, rows: list[Row], work: StoryWork, report: Report) -> None:
    sources = len(work.story.articles)
    table = document.add_table(rows=1, cols=sources, style="Table Grid")
    for cell, (name, _, _) in zip(table.rows[0].cells, source_lines(work.story, report.language), strict=True):
        _write(cell, name, bold=True)
    for row in rows:
        label = table.add_row().cells
        _label(label[0].merge(label[-1]), row, work, report)
        for source, cell in enumerate(table.add_row().cells):
            _wording(cell, row, source, work, report)


def _label(cell: _Cell, row: Row, work: StoryWork, report: Report) -> None:
    """What the row is, how sure, the reader's verdict and notes on it."""
    _write(cell, row_title(row, report.language), bold=True)
    verdict = work.verdict(row.id)
    more = (
        row_sureness(row, len(work.story.articles), report.language),
        report.say(state_label(verdict)) if verdict else "",
    )
    _write(cell, "".join(f" · {part}" for part in more if part))
    for note in work.notes_on(row.id):
        if note.spot.source is None:
            cell.add_paragraph().add_run(fit(note.text)).italic = True


def _wording(cell: _Cell, row: Row, source: int, work: StoryWork, report: Report) -> None:
    here = row.cell(source)
    if here is None:
        _write(cell, empty_cell(row, source, work.story, report.language), italic=True)
        return
    paragraph = cell.paragraphs[0]
    for number, passage in enumerate(cell_pieces(here, work.story, _ROOM)):
        if number:
            paragraph.add_run(" … ").font.size = _WORDS
        for piece in passage:
            run = paragraph.add_run(fit(piece.text))
            run.font.size = _WORDS
            if piece.dim:
                pale(run)
            if piece.look == "word":
                run.bold = True
                shade(run, colours()["tints"]["framing_word"].removeprefix("#"))
    who = said_by(here, work.story, report.language)
    if who:
        _write(cell, f" — {who}")
    for note in work.notes_on(row.id):
        if note.spot.source == source:
            cell.add_paragraph().add_run(fit(note.text)).italic = True


def _write(cell: _Cell, text: str, *, bold: bool = False, italic: bool = False) -> None:
    run = cell.paragraphs[0].add_run(fit(text))
    run.bold, run.italic, run.font.size = bold, italic, _SMALL
