"""The brief in a Word document: the counts, then a table of the facts by weight, the words that differ shaded."""

from collections.abc import Callable

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from diptych.brief import pieces
from diptych.exporting.brief_page import counted, told
from diptych.exporting.colours import colours
from diptych.exporting.report_options import Report
from diptych.facts import Fact, FactGroup
from diptych.finding import SIDES, Side
from diptych.names import fact_name, group_name, outlet, places_name
from diptych.session import Session

_ROOM = 260  # code points of a wording before it is cut to what tells
_SMALL, _WORDS = Pt(8), Pt(9)


def add_brief(document: Document, session: Session, report: Report, fit: Callable[[str], str]) -> None:
    """Adds the brief; ``fit`` makes words what Word takes."""
    document.add_paragraph().add_run(fit(" · ".join(counted(session, report)))).bold = True
    for group in (FactGroup.DIFFERS, FactGroup.ONLY):
        facts = [fact for fact in told(session) if fact.group is group and fact.shown]
        if not facts:
            continue
        document.add_heading(f"{group_name(group, report.language)} ({len(facts)})", 2)
        table = document.add_table(rows=1, cols=2)
        for cell, side in zip(table.rows[0].cells, SIDES, strict=True):
            _write(cell.paragraphs[0], fit(outlet(session.comparison, side, report.language)), bold=True)
        for fact in facts:
            first, second = table.add_row().cells
            _label(first.merge(second), fact, session, report, fit)
            for cell, side in zip(table.add_row().cells, SIDES, strict=True):
                _wording(cell, fact, side, session, fit)


def _label(cell: _Cell, fact: Fact, session: Session, report: Report, fit: Callable[[str], str]) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.keep_with_next = True
    _write(paragraph, fit(fact_name(fact, session.comparison, report.language)), bold=True)
    rest = (fact.subject, places_name(fact, session.comparison, report.language))
    _write(paragraph, fit("".join(f" · {part}" for part in rest if part)))


def _wording(cell: _Cell, fact: Fact, side: Side, session: Session, fit: Callable[[str], str]) -> None:
    here = fact.side(side)
    paragraph = cell.paragraphs[0]
    if here is None:
        _write(paragraph, "—")
        return
    for piece in pieces(session.comparison.article(side).text, here, _ROOM):
        run = paragraph.add_run("‸" if piece.look == "insertion" else fit(piece.text))
        run.font.size = _WORDS
        if piece.look == "word":
            run.bold = True
            shade = OxmlElement("w:shd")
            for name, value in (
                ("val", "clear"),
                ("color", "auto"),
                ("fill", colours()["tints"]["framing_word"].removeprefix("#")),
            ):
                shade.set(qn(f"w:{name}"), value)
            run._element.get_or_add_rPr().append(shade)
        elif piece.look == "insertion":
            run.font.color.rgb = RGBColor.from_string(colours()["signals"]["differs"].removeprefix("#"))


def _write(paragraph: Paragraph, text: str, *, bold: bool = False) -> None:
    run = paragraph.add_run(text)
    run.bold, run.font.size = bold, _SMALL
