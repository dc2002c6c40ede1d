"""The brief on paper: a table of the facts by weight, both wordings beside each other, the words that differ tinted."""

from collections.abc import Iterator
from itertools import zip_longest

from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from diptych.brief import counts, pieces
from diptych.exporting.brief_page import told
from diptych.exporting.report_options import Report
from diptych.facts import Fact, FactGroup
from diptych.filters import COUNTS
from diptych.finding import SIDES, Side
from diptych.names import count_name, fact_name, group_name, places_name
from diptych.session import Session
from diptych_gui.style import theme

_WORDS_PT, _LABEL_PT = 7.4, 6.0
_ROOM = 230  # code points of a wording before it is cut to what tells


def insert_brief(cursor: QTextCursor, session: Session, report: Report) -> None:
    """Writes the counts, then a table of what weighs enough to be shown; the cursor stands behind it then."""
    cursor.insertBlock(QTextBlockFormat())
    numbers = counts(told(session))
    said = (
        count_name(count, numbers[count], session.comparison, report.language) for count in COUNTS if numbers[count]
    )
    cursor.insertText(" · ".join(said), _form(_WORDS_PT, bold=True))
    facts = [fact for fact in told(session) if fact.group is not FactGroup.BOTH and fact.shown]
    if not facts:
        return
    rows = list(_rows(facts, report.language))
    layout = QTextTableFormat()
    layout.setBorder(0)
    layout.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    layout.setCellPadding(0.8)
    layout.setCellSpacing(0)
    layout.setTopMargin(4)
    layout.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    half = QTextLength(QTextLength.Type.PercentageLength, 50)
    layout.setColumnWidthConstraints([half, half])
    table = cursor.insertTable(len(rows), 2, layout)
    for number, row in enumerate(rows):
        if isinstance(row, str):
            table.mergeCells(number, 0, 1, 2)
            table.cellAt(number, 0).firstCursorPosition().insertText(row, _form(_LABEL_PT + 1.5, bold=True))
        elif isinstance(row, Fact):
            table.mergeCells(number, 0, 1, 2)
            _label(table.cellAt(number, 0).firstCursorPosition(), row, session, report.language)
        else:
            for column, side in enumerate(SIDES):
                told_here = row[column]
                if told_here is not None:
                    cell = table.cellAt(number, column).firstCursorPosition()
                    _wording(cell, told_here, side, session, report.language)
    cursor.movePosition(QTextCursor.MoveOperation.End)


_Pair = tuple[Fact | None, Fact | None]  # what stands beside each other, by side


def _rows(facts: list[Fact], language: str) -> Iterator[str | Fact | _Pair]:
    """The rows of the table: headings, of what differs its label and both wordings, of the rest one beside another."""
    for group in FactGroup:
        here = [fact for fact in facts if fact.group is group]
        if not here:
            continue
        yield group_name(group, language).upper()
        if group is FactGroup.ONLY:
            yield from zip_longest((f for f in here if f.left), (f for f in here if f.right))
            continue
        for fact in here:
            yield fact
            yield fact, fact


def _label(cursor: QTextCursor, fact: Fact, session: Session, language: str) -> None:
    name, *rest = _heading(fact, session, language)
    cursor.insertText(name, _form(_LABEL_PT, bold=True))
    cursor.insertText("".join(f" · {part}" for part in rest), _form(_LABEL_PT, faint=True))


def _wording(cursor: QTextCursor, fact: Fact, side: Side, session: Session, language: str) -> None:
    here = fact.side(side)
    if here is None:
        return
    text = session.comparison.article(side).text
    plain, word, bar = _form(_WORDS_PT), _form(_WORDS_PT, bold=True), _form(_WORDS_PT, bold=True)
    more = _form(_WORDS_PT)
    worn = theme.load_theme("light")
    word.setBackground(worn.tint("framing_word"))
    bar.setForeground(worn.signals["differs"])
    more.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    more.setUnderlineColor(worn.signals["only"])
    for piece in pieces(text, here, _ROOM):
        match piece.look:
            case "word":
                cursor.insertText(piece.text, word)
            case "insertion":
                cursor.insertText("‸", bar)
            case "more":
                cursor.insertText(piece.text, more)
            case _:
                cursor.insertText(piece.text, plain)
    if fact.group is FactGroup.ONLY:
        cursor.insertText(f" {_heading(fact, session, language)[-1]}", _form(_LABEL_PT, faint=True))


def _heading(fact: Fact, session: Session, language: str) -> list[str]:
    """What a fact is, what it is about, where it stands."""
    comparison = session.comparison
    parts = fact_name(fact, comparison, language), fact.subject, places_name(fact, comparison, language)
    return [part for part in parts if part]


def _form(size: float, *, bold: bool = False, faint: bool = False) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFontPointSize(size)
    form.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    form.setForeground(theme.load_theme("light").base["soft" if faint else "ink"])
    return form
