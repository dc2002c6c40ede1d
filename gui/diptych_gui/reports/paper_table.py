"""Tables on paper: no lines but their own words, in the ink of the light theme."""

from collections.abc import Sequence

from PySide6.QtGui import QFont, QTextCharFormat, QTextFrameFormat, QTextLength, QTextTableCellFormat, QTextTableFormat

from diptych.finding import Side
from diptych_gui.style import theme

_GUTTER = 5.0  # on each side of the line between two columns


def table_format(padding: float, columns: Sequence[float]) -> QTextTableFormat:
    """A table over the whole width without lines; ``columns`` are percentages."""
    layout = QTextTableFormat()
    layout.setBorder(0)
    layout.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    layout.setCellPadding(padding)
    layout.setCellSpacing(0)
    layout.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    layout.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, share) for share in columns])
    return layout


def beside(side: Side) -> QTextTableCellFormat:
    """A cell of one of two columns, with room to the other: words that run from right to left end where that begins."""
    form = QTextTableCellFormat()
    if side == "left":
        form.setRightPadding(_GUTTER)
    else:
        form.setLeftPadding(_GUTTER)
    return form


def word_format(size: float, *, bold: bool = False, faint: bool = False) -> QTextCharFormat:
    """Words of that size in points."""
    form = QTextCharFormat()
    form.setFontPointSize(size)
    form.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    form.setForeground(theme.load_theme("light").base["soft" if faint else "ink"])
    return form


def mark_more(form: QTextCharFormat) -> None:
    """Marks words that only one side has."""
    form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    form.setUnderlineColor(theme.load_theme("light").signals["only"])
