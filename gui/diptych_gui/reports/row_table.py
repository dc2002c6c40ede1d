"""Both articles on paper, in rows: mates beside each other, the sign between, the words that differ tinted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCursor,
    QTextFormat,
)

from diptych.exporting.facing_rows import FacingPart, Ink, facing_rows
from diptych.exporting.headings import about, heading
from diptych.exporting.report_options import Report, told
from diptych.exporting.segments import segments
from diptych.finding import SIDES
from diptych.names import outlet, word
from diptych.session import Session
from diptych.shown import shown
from diptych_gui.reports.paper_table import mark_more, table_format, word_format
from diptych_gui.style import theme

_WORDS_PT, _SMALL_PT = 8.5, 7.0
_QUIET = 0.45  # of the tint, for a quotation that both have
_SIGN = 7  # percent of the width


def insert_rows(cursor: QTextCursor, session: Session, report: Report) -> None:
    """Writes both articles, on a new page where the brief lists anything; the cursor stands behind them then."""
    comparison, rows = session.comparison, list(facing_rows(session, report))
    if not rows:
        return
    block = QTextBlockFormat()
    if told(session):
        block.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.insertBlock(block)
    layout = table_format(2.5, ((100 - _SIGN) / 2, _SIGN, (100 - _SIGN) / 2))
    layout.setHeaderRowCount(1)
    table = cursor.insertTable(len(rows) + 1, 3, layout)
    for column, side in zip((0, 2), SIDES, strict=True):
        article = comparison.article(side)
        head = table.cellAt(0, column).firstCursorPosition()
        head.insertText(shown(outlet(comparison, side, report.language)), word_format(_SMALL_PT + 1, bold=True))
        head.insertBlock(_paragraph())
        head.insertText(
            shown(" · ".join((heading(article, side, report), *about(article, report)))), word_format(_SMALL_PT)
        )
    inks = {side: Ink(session, side) for side in SIDES}
    for number, row in enumerate(rows, 1):
        sign = table.cellAt(number, 1).firstCursorPosition()
        middle = QTextBlockFormat()
        middle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sign.setBlockFormat(middle)
        sign.insertText(row.sign, word_format(_WORDS_PT, bold=True))
        for column, side in zip((0, 2), SIDES, strict=True):
            cell = table.cellAt(number, column).firstCursorPosition()
            if not row.parts(side) and row.bond == "apart":
                cell.insertText(shown(word("nothing", report.language)), word_format(_SMALL_PT, faint=True))
            for place, part in enumerate(row.parts(side)):
                if place:
                    cell.insertBlock(_paragraph())
                _part(cell, session, inks[side], part)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _part(cursor: QTextCursor, session: Session, ink: Ink, part: FacingPart) -> None:
    """A paragraph: its number, words that differ filled, quotations of both on a quiet ground, all else plain."""
    text, worn = session.comparison.article(ink.side).text, theme.load_theme("light")
    if part.number:
        cursor.insertText(f"{part.number}  ", word_format(_SMALL_PT, faint=True))
    for segment in segments(ink.over(part.span), ink.side, part.span):
        for start, end, look, dim in ink.cut(segment.start, segment.end):
            form = word_format(_WORDS_PT, bold=not part.number, faint=dim)
            if look == "word":
                form.setBackground(worn.tint("framing_word"))
            elif segment.quoted:
                form.setBackground(worn.tint("quotation", _QUIET))
            elif look == "more":
                mark_more(form)
            cursor.insertText(shown(text[start:end]), form)
    if part.cut:
        cursor.insertText(" […]", word_format(_SMALL_PT, faint=True))


def _paragraph() -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(3)
    return block
