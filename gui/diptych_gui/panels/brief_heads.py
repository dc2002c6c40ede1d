"""The heads of the two columns of the brief: each headline, and below it outlet, author, date and length."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from diptych.finding import SIDES, Side
from diptych.names import headline
from diptych_gui.panels.brief_delegate import columns
from diptych_gui.panels.elided import ElidedLabel
from diptych_gui.style.typography import reading_font
from diptych_gui.wording.fact_words import about_article
from diptych_gui.work.workspace import Workspace

_HEADLINE_PT = 14.5


class BriefHeads(QWidget):
    """Both heads, above their columns; one above the other where there is one column only."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.titles: dict[Side, QLabel] = {}
        self.abouts: dict[Side, ElidedLabel] = {}
        self._grid = QGridLayout(self)
        self._grid.setVerticalSpacing(2)
        for side in SIDES:
            title = QLabel(self)
            title.setTextFormat(Qt.TextFormat.PlainText)
            title.setWordWrap(True)
            title.setFont(reading_font(_HEADLINE_PT, bold=True))
            title.setAlignment(Qt.AlignmentFlag.AlignBottom)
            self.titles[side] = title
            self.abouts[side] = ElidedLabel("cardFaint", self)
        workspace.articlesChanged.connect(self.refresh)
        self._wide: bool | None = None
        self.refresh()

    def refresh(self) -> None:
        """Shows the articles as they are now."""
        for side in SIDES:
            article = self._workspace.articles[side]
            self.titles[side].setText(headline(article) if article else "")
            self.titles[side].setAccessibleName(self.titles[side].text())
            self.abouts[side].show_text(about_article(article) if article else "")

    def fit(self, width: int, whole: int) -> None:
        """Puts the heads above the columns of a list whose rows are so wide, and which is that wide as a whole."""
        place = columns(width)
        wide = place.right > place.left
        self._grid.setContentsMargins(round(place.left), 14, round(whole - place.end), 6)
        self._grid.setHorizontalSpacing(round(place.right - place.left - place.width) if wide else 0)
        if wide == self._wide:
            return
        self._wide = wide
        for number, side in enumerate(SIDES):
            row, column = (0, number) if wide else (2 * number, 0)
            self._grid.addWidget(self.titles[side], row, column)
            self._grid.addWidget(self.abouts[side], row + 1, column)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if wide else 0)
