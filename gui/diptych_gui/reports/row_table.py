"""Both articles on paper, in rows: mates beside each other, the sign between, the words that differ tinted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from diptych.exporting.facing_rows import FacingPart, Ink, facing_rows
from diptych.exporting.headings import about, heading
from diptych.exporting.report_options import Report
from diptych.exporting.segments import segments
from diptych.finding import SIDES
from diptych.names import not_found, outlet
from diptych.session import Session
from diptych.shown import shown
from diptych_gui.style import theme

_WORDS_PT, _SMALL_PT = 8.5, 7.0
_QUIET = 0.45  # of the tint, for a quotation that both have
_SIGN = 7  # percent of the width


def insert_rows(cursor: QTextCursor, session: Session, report: Report) -> None:
    """Writes both articles on a new page; the cursor stands behind them then."""
    comparison, rows = session.comparison, list(facing_rows(session, report))
    if not rows:
        return
    block = QTextBlockFormat()
    block.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    cursor.insertBlock(block)
    table = cursor.insertTable(len(rows) + 1, 3, _layout())
    for column, side in zip((0, 2), SIDES, strict=True):
        article = comparison.article(side)
        head = table.cellAt(0, column).firstCursorPosition()
        head.insertText(shown(outlet(comparison, side, report.language)), _form(_SMALL_PT + 1, bold=True))
        head.insertBlock(_paragraph())
        head.insertText(shown(" · ".join((heading(article, side, report), *about(article, report)))), _form(_SMALL_PT))
    inks = {side: Ink(session, side) for side in SIDES}
    for number, row in enumerate(rows, 1):
        sign = table.cellAt(number, 1).firstCursorPosition()
        middle = QTextBlockFormat()
        middle.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        sign.setBlockFormat(middle)
        sign.insertText(row.sign, _form(_WORDS_PT, bold=True))
        for column, side in zip((0, 2), SIDES, strict=True):
            cell = table.cellAt(number, column).firstCursorPosition()
            if not row.parts(side) and row.bond == "apart":
                cell.insertText(shown(not_found(comparison, side, report.language)), _form(_SMALL_PT, faint=True))
            for place, part in enumerate(row.parts(side)):
                if place:
                    cell.insertBlock(_paragraph())
                _part(cell, session, inks[side], part)
    cursor.movePosition(QTextCursor.MoveOperation.End)


def _layout() -> QTextTableFormat:
    layout = QTextTableFormat()
    layout.setBorder(0)
    layout.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    layout.setCellPadding(2.5)
    layout.setCellSpacing(0)
    layout.setHeaderRowCount(1)
    layout.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    half = QTextLength(QTextLength.Type.PercentageLength, (100 - _SIGN) / 2)
    layout.setColumnWidthConstraints([half, QTextLength(QTextLength.Type.PercentageLength, _SIGN), half])
    return layout


def _part(cursor: QTextCursor, session: Session, ink: Ink, part: FacingPart) -> None:
    """A paragraph: its number, words that differ filled, quotations of both on a quiet ground, all else plain."""
    text, worn = session.comparison.article(ink.side).text, theme.load_theme("light")
    if part.number:
        cursor.insertText(f"{part.number}  ", _form(_SMALL_PT, faint=True))
    for segment in segments(ink.over(part.span), ink.side, part.span):
        quoted = any(finding.kind == "quote" for finding in segment.findings)
        for start, end, look in ink.cut(segment.start, segment.end):
            form = _form(_WORDS_PT, bold=not part.number)
            if look == "word":
                form.setBackground(worn.tint("framing_word"))
            elif quoted:
                form.setBackground(worn.tint("quotation", _QUIET))
            elif look == "more":
                form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
                form.setUnderlineColor(worn.signals["only"])
            cursor.insertText(shown(text[start:end]), form)
    if part.cut:
        cursor.insertText(" […]", _form(_SMALL_PT, faint=True))


def _paragraph() -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setTopMargin(3)
    return block


def _form(size: float, *, bold: bool = False, faint: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(size)
    form.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    form.setForeground(theme.load_theme("light").base["soft" if faint else "ink"])
    return form
