"""The fonts of the desk: a serif to read articles in, the system's own font for everything else."""

from PySide6.QtGui import QFont

# What reads well in long texts and comes with some system, best first; Qt takes the first that is installed.
SERIFS = (
    "Charter",
    "Iowan Old Style",
    "Source Serif 4",
    "Source Serif Pro",
    "Georgia",
    "Noto Serif",
    "P052",
    "Liberation Serif",
    "DejaVu Serif",
)


def reading_font(size: float, family: str = "", *, bold: bool = False) -> QFont:
    """The font of articles in points: the family the reader chose, else the best serif there is."""
    font = QFont()
    font.setFamilies([*([family] if family else []), *SERIFS])
    font.setStyleHint(QFont.StyleHint.Serif)
    font.setPointSizeF(size)
    font.setBold(bold)
    return font
