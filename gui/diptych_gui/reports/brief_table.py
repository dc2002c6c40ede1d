"""The brief on paper: a table of the facts by weight, both wordings beside each other, the words that differ tinted."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from PySide6.QtGui import (
    QTextBlockFormat,
    QTextCursor,
)

from diptych.brief import pieces
from diptych.exporting.brief_page import counted
from diptych.exporting.headings import said_by
from diptych.exporting.report_options import Report, told
from diptych.facts import Fact, FactGroup
from diptych.finding import SIDES, Side
from diptych.names import fact_heading, group_name, places_name
from diptych.session import Session
from diptych.shown import shown
from diptych_gui.reports.paper_table import beside, mark_more, table_format, word_format
from diptych_gui.style import theme

_WORDS_PT, _LABEL_PT = 7.4, 6.0
_ROOM = 230  # code points of a wording before it is cut to what tells


def insert_brief(cursor: QTextCursor, session: Session, report: Report) -> None:
    """Writes the counts, then a table of what they count; the cursor stands behind it then."""
    cursor.insertBlock(QTextBlockFormat())
    cursor.insertText(" · ".join(counted(session, report)), word_format(_WORDS_PT, bold=True))
    facts = told(session)
    if not facts:
        return
    rows = list(_rows(facts, report.language))
    layout = table_format(0.8, (50, 50))
    layout.setTopMargin(4)
    table = cursor.insertTable(len(rows), 2, layout)
    for number, row in enumerate(rows):
        if isinstance(row, str):
            table.mergeCells(number, 0, 1, 2)
            table.cellAt(number, 0).firstCursorPosition().insertText(row, word_format(_LABEL_PT + 1.5, bold=True))
        elif isinstance(row, Fact):
            table.mergeCells(number, 0, 1, 2)
            _label(table.cellAt(number, 0).firstCursorPosition(), row, session, report.language)
        else:
            for column, side in enumerate(SIDES):
                told_here = row[column]
                if told_here is not None:
                    cell = table.cellAt(number, column)
                    cell.setFormat(beside(side))
                    _wording(cell.firstCursorPosition(), told_here, side, session, report.language)
    cursor.movePosition(QTextCursor.MoveOperation.End)


_Pair = tuple[Fact | None, Fact | None]  # what stands beside each other, by side


def _rows(facts: Sequence[Fact], language: str) -> Iterator[str | Fact | _Pair]:
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
    name, *rest = fact_heading(fact, session.comparison, language)
    cursor.insertText(name, word_format(_LABEL_PT, bold=True))
    cursor.insertText(shown("".join(f" · {part}" for part in rest)), word_format(_LABEL_PT, faint=True))


def _wording(cursor: QTextCursor, fact: Fact, side: Side, session: Session, language: str) -> None:
    here = fact.side(side)
    if here is None:
        return
    text = session.comparison.article(side).text
    word, bar = word_format(_WORDS_PT, bold=True), word_format(_WORDS_PT, bold=True)
    worn = theme.load_theme("light")
    word.setBackground(worn.tint("framing_word"))
    bar.setForeground(worn.signals["differs"])
    for piece in pieces(text, here, _ROOM, session.comparison.dim(side)):
        plain = word_format(_WORDS_PT, faint=piece.dim)
        match piece.look:
            case "word":
                cursor.insertText(piece.text, word)
            case "insertion":
                cursor.insertText("‸", bar)
            case "more":
                mark_more(plain)
                cursor.insertText(piece.text, plain)
            case _:
                cursor.insertText(piece.text, plain)
    if who := said_by(session.comparison, (here.span,), side, language):
        cursor.insertText(shown(f" — {who}"), word_format(_LABEL_PT, faint=True))
    if fact.group is FactGroup.ONLY:
        cursor.insertText(f" {places_name(fact, session.comparison, language)}", word_format(_LABEL_PT, faint=True))
