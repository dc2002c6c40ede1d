"""What is known about one article, above its text: outlet, author, date, length; a headline the text lacks."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from diptych.finding import Side
from diptych_gui.panels.elided import ElidedLabel
from diptych_gui.panels.language_button import LanguageButton
from diptych_gui.style.typography import reading_font
from diptych_gui.text.tooltip import tooltip
from diptych_gui.wording.fact_words import about_article
from diptych_gui.work.workspace import Workspace

_TITLE_PT = 12.0


class Card(QFrame):
    """The metadata card of a side; it shows plain text only."""

    editRequested = Signal(str)  # noqa: N815 Qt names; side
    languageChosen = Signal(str, str)  # noqa: N815 side, code of the language

    def __init__(self, workspace: Workspace, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.side: Side = side
        self.setObjectName("card")
        self.title = ElidedLabel("cardTitle", self)
        self.about = ElidedLabel("cardFaint", self)
        self.title.setFont(reading_font(_TITLE_PT, bold=True))
        self.edit = QToolButton(self)
        self.edit.setObjectName("cardEdit")
        self.edit.setText(self.tr("Details…"))
        self.edit.setAutoRaise(True)
        self.edit.setToolTip(self.tr("Correct title, outlet, author, date or encoding"))
        left = side == "left"
        self.edit.setAccessibleName(
            self.tr("Details of the left article") if left else self.tr("Details of the right article")
        )
        self.edit.clicked.connect(lambda: self.editRequested.emit(side))
        self.language = LanguageButton(lambda code: self.languageChosen.emit(side, code), self)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 3, 8, 3)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self.language)
        row.addWidget(self.edit)
        self._told = "", ""  # what is known, and the author in it
        workspace.articlesChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows the article of this side as it is now."""
        article = self._workspace.articles[self.side]
        if article is None:
            return
        title = article.title or Path(article.name).stem
        about = about_article(article)
        self.title.show_text(title)
        self.title.setVisible(not (article.title and article.text.lstrip().startswith(article.title)))
        self._told = about, article.byline or ""
        self._fit()
        self.language.show_language(article)
        file = " · ".join(part for part in (article.name, article.source.encoding) if part)
        self.setToolTip(tooltip(file))
        self.setAccessibleName(f"{title}. {about}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shows as much of what is known as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leaves the length out where room lacks, then the author: a day that is cut says nothing."""
        about, byline = self._told
        short = about.rpartition(" · ")[0]
        room, metrics = self.about.width(), self.about.fontMetrics()
        bare = " · ".join(part for part in short.split(" · ") if part != byline)
        choices = [about, short, bare]
        fitting = (text for text in choices if text and metrics.horizontalAdvance(text) <= room)
        self.about.show_text(next(fitting, bare or about))
