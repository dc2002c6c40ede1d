"""Which story or pair of a corpus: a list to search and to sort, of which one is opened."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from diptych.corpus.listing import CorpusEvent
from diptych_gui.dialogs.which_article_dialog import folded
from diptych_gui.text.text_keys import TextKeys

_SIZE = QSize(860, 520)
_TITLE, _DAYS, _OUTLETS, _SOURCES, _COSINE = range(5)
_WIDE = {_TITLE: 360, _DAYS: 170, _OUTLETS: 190}  # pixels at most, as the dialog comes up
_NUMBER = Qt.ItemDataRole.UserRole
_WORDS = Qt.ItemDataRole.UserRole + 1


class CorpusDialog(QDialog):
    """The list, searched while the reader types; ``event_chosen`` is what is marked."""

    def __init__(self, name: str, events: Sequence[CorpusEvent], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events = events
        self.setWindowTitle(self.tr("Corpus"))
        self.resize(_SIZE)
        stories = sum(bool(event.number) for event in events)
        about = self.tr("“{0}”: {1} stories, {2} pairs beside them. Alike is not the same: look at days and titles.")
        question = QLabel(about.format(name, f"{stories:,}", f"{len(events) - stories:,}"), self)
        question.setTextFormat(Qt.TextFormat.PlainText)  # the name is a folder's, not markup
        question.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search headline, day, outlet, file"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _: self._search())
        self.field.installEventFilter(self)
        TextKeys(self.field)
        self.list = self._list()
        self.hint = QLabel(self)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for part in (question, self.field, self.list, self.hint, self.buttons):
            column.addWidget(part)
        self.field.setFocus()
        self._say()

    @property
    def event_chosen(self) -> CorpusEvent | None:
        """The story or pair that is marked, None where none is, or where the search hides it."""
        items = [item for item in self.list.selectedItems() if not item.isHidden()]
        return self._events[items[0].data(0, _NUMBER)] if items else None

    def accept(self) -> None:
        """Ends the choice, where something is marked."""
        if self.event_chosen is not None:
            super().accept()

    def _open(self, item: QTreeWidgetItem) -> None:
        """Ends the choice with that row: the first one is current as soon as the list has the keyboard."""
        item.setSelected(True)
        self.accept()

    def _list(self) -> QTreeWidget:
        """The rows as a list; double click and Enter choose, a click on a heading sorts."""
        made = QTreeWidget(self)
        made.setAccessibleName(self.tr("Stories and pairs"))
        made.setHeaderLabels(
            [self.tr("Headline"), self.tr("Days"), self.tr("Outlets"), self.tr("Sources"), self.tr("Cosine")]
        )
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setAllColumnsShowFocus(True)
        made.addTopLevelItems([self._item(number, event) for number, event in enumerate(self._events)])
        header = made.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(True)
        for column, most in _WIDE.items():
            made.resizeColumnToContents(column)
            made.setColumnWidth(column, min(made.columnWidth(column) + 8, most))
        made.itemSelectionChanged.connect(self._say)
        made.itemActivated.connect(self._open)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)  # as the folder has them, until a heading is clicked
        made.setSortingEnabled(True)
        return made

    def _item(self, number: int, event: CorpusEvent) -> QTreeWidgetItem:
        """A row, with its number and its words to search as data; figures sort as figures."""
        title = event.title or self.tr("(no title)")
        days, outlets = " – ".join(event.days), ", ".join(event.outlets)
        item = QTreeWidgetItem([title, days, outlets])
        item.setToolTip(_OUTLETS, outlets)
        item.setData(_SOURCES, Qt.ItemDataRole.DisplayRole, len(event.paths))
        item.setData(_COSINE, Qt.ItemDataRole.DisplayRole, round(event.cosine, 2))
        for column in (_SOURCES, _COSINE):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, _NUMBER, number)
        item.setData(0, _WORDS, folded(" ".join((title, days, outlets, *event.paths))))
        return item

    def _items(self) -> list[QTreeWidgetItem]:
        return [item for n in range(self.list.topLevelItemCount()) if (item := self.list.topLevelItem(n)) is not None]

    def _search(self) -> None:
        """Shows the rows that hold every word."""
        words = folded(self.field.text()).split()
        for item in self._items():
            held = item.data(0, _WORDS)
            item.setHidden(not all(word in held for word in words))
        self._say()

    def _say(self) -> None:
        """Says how much there is, or names the sources of what is marked; lets the choice end where it is one."""
        event = self.event_chosen
        shown = sum(not item.isHidden() for item in self._items())
        if event is not None:
            text = self.tr("{0} sources: {1}").format(len(event.paths), ", ".join(event.outlets) or event.paths[0])
        else:
            text = self.tr("Mark a story or a pair.") if shown else self.tr("Nothing here holds these words.")
        self.hint.setText(text)
        self.hint.setWordWrap(True)
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(event is not None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the field into the list, to the first row that is shown."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                first = next((item for item in self._items() if not item.isHidden()), None)
                if first is not None:
                    self.list.setFocus()
                    if self.event_chosen is None:
                        self.list.setCurrentItem(first)
                        first.setSelected(True)  # it may be current already
                return True
        return super().eventFilter(watched, event)
