"""Words in a Word document and how they are marked: shaded, or as changes that somebody can go through."""

import re
from datetime import UTC, datetime
from typing import Any

from docx.document import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from diptych.brief import PieceLook
from diptych.exporting.colours import colours
from diptych.finding import Side
from diptych.shown import shown

AUTHOR = "Diptych"
_UNFIT = re.compile("[\ufffe\uffff]")  # XML 1.0 cannot hold these, and Word refuses a file that does


def fit(text: str) -> str:
    """The text as Word takes it and shows it."""
    return _UNFIT.sub("", shown(text))


def keep_whole(row: _Row) -> None:
    """Keeps a row of a table on one page."""
    whole = OxmlElement("w:cantSplit")
    row._tr.get_or_add_trPr().append(whole)


def shade(run: Run, colour: str) -> None:
    """Shading rather than Word's highlighter, which knows only fifteen colours; ``RRGGBB``."""
    shade = OxmlElement("w:shd")
    shade.set(qn("w:val"), "clear")
    shade.set(qn("w:color"), "auto")
    shade.set(qn("w:fill"), colour)
    run._element.get_or_add_rPr().append(shade)


def add_marked(
    paragraph: Paragraph, text: str, look: PieceLook, side: Side, *, tracked: bool, dim: bool = False
) -> Run:
    """Adds words; those that differ shaded or, ``tracked``, as cut on the left and as put in on the right.

    ``dim`` words are pale.
    """
    run = paragraph.add_run("‸" if look == "insertion" else fit(text))
    match look:
        case "word" if tracked:
            _change(run, "w:del" if side == "left" else "w:ins")
        case "word":
            run.bold = True
            shade(run, colours()["tints"]["framing_word"].removeprefix("#"))
        case "insertion":
            run.font.color.rgb = RGBColor.from_string(colours()["signals"]["differs"].removeprefix("#"))
    if dim:
        pale(run)
    return run


def pale(run: Run) -> None:
    """The look of words that stand in a third text, or come closest to what the other article alone tells."""
    run.font.color.rgb = RGBColor.from_string(colours()["base"]["soft"].removeprefix("#"))


class Comments:
    """The comments of a document, numbered as they come; python-docx would look through all for each one's number."""

    def __init__(self, document: Document) -> None:
        self._comments = document.comments
        self._made: list[Any] = []

    def add(self, run: Run, text: str, author: str, initials: str) -> None:
        """A comment on a run."""
        comment = self._comments.add_comment(fit(text), author, initials)
        element, number = comment._comment_elm, len(self._made)
        element.set(qn("w:id"), str(number))
        element.getparent().remove(element)
        run.mark_comment_range(run, number)
        self._made.append(element)

    def close(self) -> None:
        """Puts the comments into the document."""
        self._comments._comments_elm.extend(self._made)


def close_up(cell: _Cell) -> None:
    """Leaves little room below the paragraphs of a cell."""
    for paragraph in cell.paragraphs:
        paragraph.paragraph_format.space_after = Pt(3)
        paragraph.paragraph_format.line_spacing = 1.05


def _change(run: Run, kind: str) -> None:
    """Makes a run a change: all of them accepted, what only the right article has is left; rejected, the left one's."""
    element = run._element
    change = OxmlElement(kind)
    change.set(qn("w:author"), AUTHOR)
    change.set(qn("w:date"), datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"))
    if kind == "w:del":
        for words in element.findall(qn("w:t")):
            words.tag = qn("w:delText")
    element.addprevious(change)
    change.append(element)


def number_changes(document: Document) -> None:
    """Gives every change of a document a number of its own, which Word wants."""
    for number, change in enumerate(document.element.body.iter(qn("w:ins"), qn("w:del")), 1):
        change.set(qn("w:id"), str(number))
