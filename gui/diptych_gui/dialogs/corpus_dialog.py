"""Which story or pair of a corpus: a list to search and to sort, of which one is opened."""

from collections.abc import Sequence

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from diptych.corpus.listing import CorpusEvent
from diptych.corpus.picture import picture
from diptych_gui.dialogs.corpus_picture import CorpusPictureTable
from diptych_gui.dialogs.searched_list import WORDS, SearchedList, folded

_SIZE = QSize(860, 520)
_TITLE, _DAYS, _OUTLETS, _SOURCES, _COSINE = range(5)
_WIDE = {_TITLE: 360, _DAYS: 170, _OUTLETS: 190}  # pixels at most, as the dialog comes up
_NUMBER = Qt.ItemDataRole.UserRole


class CorpusDialog(SearchedList):
    """The list, searched while the reader types; ``event_chosen`` is what is marked."""

    def __init__(self, name: str, events: Sequence[CorpusEvent], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events = events
        self.setWindowTitle(self.tr("Corpus"))
        self.resize(_SIZE)
        stories = sum(bool(event.number) for event in events)
        about = self.tr("“{0}”: {1} stories, {2} pairs beside them. Alike is not the same: look at days and titles.")
        question = about.format(name, f"{stories:,}", f"{len(events) - stories:,}")
        self.furnish(question, self.tr("Search headline, day, outlet, file"))
        whole = picture(events)
        self.picture = CorpusPictureTable(whole, self) if min(len(whole.outlets), len(whole.times)) > 1 else None
        column = self.layout()
        if self.picture is not None and isinstance(column, QVBoxLayout):
            column.insertWidget(1, self.picture)
            self.picture.asked.connect(self._look_at)
            self.resize(_SIZE.grownBy(QMargins(0, 0, 0, self.picture.height())))
        self.field.setFocus()
        self._say()

    def _look_at(self, outlet: str, time: str) -> None:
        """Searches what an outlet has at a time."""
        named = outlet.replace('"', " ")
        self.field.setText(f'"{named} {time}"')

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

    def rows(self) -> QTreeWidget:
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
        """A row, with its number and its words to search as data; sources sort as figures."""
        title = event.title or self.tr("(no title)")
        days, outlets = " – ".join(event.days), ", ".join(event.outlets)
        item = QTreeWidgetItem([title, days, outlets])
        item.setToolTip(_OUTLETS, outlets)
        item.setData(_SOURCES, Qt.ItemDataRole.DisplayRole, len(event.paths))
        item.setText(_COSINE, f"{event.cosine:.2f}")  # between 0 and 1, so that they sort as they read
        for column in (_SOURCES, _COSINE):
            item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, _NUMBER, number)
        item.setData(
            0,
            WORDS,
            folded(" ".join((title, days, outlets, *(f"{outlet} {day}" for day, outlet in event.told), *event.paths))),
        )
        return item

    def search(self) -> None:
        """Shows the rows that hold every word; one that is hidden is no longer chosen."""
        super().search()
        self._say()

    def _say(self) -> None:
        """Says how much there is, or names the sources of what is marked; lets the choice end where it is one."""
        event = self.event_chosen
        shown = sum(not item.isHidden() for item in self.items())
        if event is not None:
            text = self.tr("{0} sources: {1}").format(len(event.paths), ", ".join(event.outlets) or event.paths[0])
        else:
            text = self.tr("Mark a story or a pair.") if shown else self.tr("Nothing here holds these words.")
        self.hint.setText(text)
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(event is not None)

    def enter(self, first: QTreeWidgetItem) -> None:
        """Marks the first row, where nothing in sight is marked."""
        if self.event_chosen is None:
            self.list.setCurrentItem(first)
            first.setSelected(True)  # it may be current already
