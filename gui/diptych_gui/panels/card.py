"""What is known about one article, above its text: title, outlet, author, date, file; editable."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QToolButton, QWidget

from diptych.finding import Side
from diptych_gui.panels.elided import ElidedLabel
from diptych_gui.style.typography import reading_font
from diptych_gui.work.workspace import Workspace

_TITLE_PT = 12.0


class Card(QFrame):
    """The metadata card of a side; it shows plain text only."""

    editRequested = Signal(str)  # noqa: N815 Qt names; side

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
        self.edit.setText(self.tr("Edit"))
        self.edit.setAutoRaise(True)
        self.edit.setToolTip(self.tr("Correct title, outlet, author, date or encoding"))
        left = side == "left"
        self.edit.setAccessibleName(
            self.tr("Edit the left article’s details") if left else self.tr("Edit the right article’s details")
        )
        self.edit.clicked.connect(lambda: self.editRequested.emit(side))
        grid = QGridLayout(self)
        grid.setContentsMargins(20, 10, 12, 8)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.edit, 0, 1, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.about, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        workspace.articlesChanged.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Shows the article of this side as it is now."""
        article = self._workspace.articles[self.side]
        if article is None:
            return
        title = article.title or Path(article.name).stem
        words = self.tr("%n word(s)", "", article.word_count)
        known = (article.publisher, article.byline, article.published, words, article.name, article.source.encoding)
        about = " · ".join(part for part in known if part)
        self.title.show_text(title)
        self.about.show_text(about)
        self.setAccessibleName(f"{title}. {about}")
