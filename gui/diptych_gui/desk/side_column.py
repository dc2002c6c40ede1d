"""One side of the desk: its card, its messages, its article, or the place where an article will be."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from diptych.finding import Side
from diptych_gui.panels.card import Card
from diptych_gui.panels.message_bar import MessageArea
from diptych_gui.panels.slot import Slot
from diptych_gui.work.workspace import Workspace

_LEAST = 120  # pixels of text, also where one article stands below the other on a small screen
_NARROWEST = 240


class SideColumn(QWidget):
    """The column of one article; its overview stands at the outer edge."""

    def __init__(self, workspace: Workspace, side: Side, view: QWidget, overview: QWidget, facing: QWidget) -> None:
        super().__init__()
        self._workspace = workspace
        self.side: Side = side
        left = side == "left"
        self.setAccessibleName(self.tr("Left side") if left else self.tr("Right side"))
        self.card = Card(workspace, side, self)
        self.messages = MessageArea(self.tr("Messages, left") if left else self.tr("Messages, right"), self)
        self.slot = Slot(side, self)
        self.overview = overview
        self._facing = False
        page = QWidget(self)
        self._row = QHBoxLayout(page)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(view, 1)
        self.put_overview(before=left)
        self._hint = QLabel(self)
        self._hint.setObjectName("dropHint")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.hide()
        self._pages = QStackedWidget(self)
        self._pages.setMinimumSize(_NARROWEST, _LEAST)  # the empty place asks for more, which an article must not
        self._pages.addWidget(_with_air(self.slot))
        self._pages.addWidget(page)
        self._pages.addWidget(facing)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.card)
        self._column.addWidget(self._pages, 1)
        self.hold_messages()
        workspace.articlesChanged.connect(self.refresh)
        self.refresh()

    def hold_messages(self) -> None:
        """Shows the messages over the article: where that is out of sight, others hold them."""
        self._column.insertWidget(1, self.messages)

    def put_overview(self, *, before: bool) -> None:
        """Puts the map before the text or behind it."""
        self._row.insertWidget(0 if before else 1, self.overview)

    def set_facing(self, facing: bool) -> None:
        """Shows the article in rows with the other, or on a page of its own."""
        self._facing = facing
        self.refresh()

    def refresh(self) -> None:
        """Shows the article, or the empty place."""
        there = self._workspace.articles[self.side] is not None
        self._pages.setCurrentIndex(0 if not there else 2 if self._facing else 1)
        self.card.setVisible(there)

    def set_target(self, target: bool) -> None:
        """Shows whether a file that is being dragged would land here."""
        self.slot.set_target(target)
        self._hint.setText(self._what_a_drop_does())
        self._hint.setAccessibleName(self._hint.text())
        self._hint.setGeometry(self._pages.geometry().adjusted(16, 16, -16, -16))
        self._hint.raise_()
        self._hint.setVisible(target)

    def _what_a_drop_does(self) -> str:
        if self._workspace.articles[self.side] is None:
            return self.tr("Drop here to read the article on this side")
        return self.tr("Drop here to read this article in its place")


def _with_air(slot: Slot) -> QWidget:
    """The slot at a distance from what lies around it."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(20, 20, 20, 20)
    layout.addWidget(slot)
    return page
