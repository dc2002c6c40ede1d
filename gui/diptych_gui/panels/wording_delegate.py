"""What paints wordings in rows: the font that they are read in, and the layouts that were made of them."""

from collections.abc import Hashable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStyledItemDelegate

from diptych_gui.panels.wording_layout import WordingLayout

_KEPT = 5000  # wordings


class WordingDelegate(QStyledItemDelegate):
    """Keeps the layouts of wordings by whatever tells them apart, until they look otherwise."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.family, self.size = "", 12.0
        self._made: dict[Hashable, WordingLayout] = {}

    def set_reading_font(self, family: str, size: float) -> bool:
        """Shows the wordings in this font, points; whether it is another."""
        if (family, size) == (self.family, self.size):
            return False
        self.family, self.size = family, size
        self._made.clear()
        return True

    def forget(self) -> None:
        """Lets wordings be laid out again."""
        self._made.clear()

    def forget_most(self) -> None:
        """Lets them be laid out again where many widths were passed through; those of the last widths are kept."""
        if len(self._made) > _KEPT:
            self._made.clear()
