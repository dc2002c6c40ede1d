"""Which article of a file that holds several: a list to search, of which one is chosen, or two for both sides."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from diptych_gui.dialogs.searched_list import WORDS, SearchedList, folded

_FIELDS = ("published", "publisher", "title", "byline", "section")  # of a row; what is searched
_SHOWN = 3  # of these, in columns behind the number
_MOST = 2  # articles that a window shows
_SIZE = (760, 480)


class WhichArticleDialog(SearchedList):
    """The list, searched while the reader types; ``numbers`` are the articles chosen, the upper one first."""

    def __init__(self, name: str, rows: Sequence[Mapping[str, Any]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Which article?"))
        self.resize(*_SIZE)
        self._rows = rows
        question = self.tr("“{0}” holds {1} articles: which?").format(name, len(rows))
        self.furnish(question, self.tr("Search headline, outlet, date, author, section"))
        self._say()

    @property
    def numbers(self) -> list[int]:
        """The numbers of the articles that are marked, in the order of the file."""
        return sorted(item.data(0, Qt.ItemDataRole.UserRole) for item in self._marked())

    def _open(self, item: QTreeWidgetItem) -> None:
        """Ends the choice with that row, and what was marked before it."""
        item.setSelected(True)
        self.accept()

    def accept(self) -> None:
        """Ends the choice, where one or two articles are marked."""
        if 0 < len(self.numbers) <= _MOST:
            super().accept()

    def rows(self) -> QTreeWidget:
        """The rows as a list of which several can be marked; double click and Enter choose."""
        made = QTreeWidget(self)
        made.setAccessibleName(self.tr("Articles"))
        made.setHeaderLabels([self.tr("No."), self.tr("Date"), self.tr("Outlet"), self.tr("Headline")])
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        items = [self._item(row) for row in self._rows]
        made.addTopLevelItems(items)
        header = made.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column in range(_SHOWN):
            made.resizeColumnToContents(column)
            made.setColumnWidth(column, min(made.columnWidth(column), _SIZE[0] // 4))
        made.itemSelectionChanged.connect(self._say)
        made.itemActivated.connect(lambda item, _: self._open(item))
        return made

    def _item(self, row: Mapping[str, Any]) -> QTreeWidgetItem:
        """A row, with its number and its words to search as data."""
        words = [" ".join(str(row.get(field) or "").split()) for field in _FIELDS]
        item = QTreeWidgetItem([str(row["number"]), *words[:_SHOWN]])
        item.setTextAlignment(0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setData(0, Qt.ItemDataRole.UserRole, row["number"])
        item.setData(0, WORDS, folded(" ".join((str(row["number"]), *words))))
        return item

    def _marked(self) -> list[QTreeWidgetItem]:
        """The rows that are marked, those too that the search hides."""
        return [item for item in self.items() if item.isSelected()]

    def _say(self) -> None:
        """Names what is marked, or what to do, and lets the choice end where it is one."""
        chosen = self._marked()
        titles = [" ".join((f"{item.text(0)}.", item.text(_SHOWN))).strip() for item in chosen]
        if len(titles) > _MOST:
            text = self.tr("Mark one article, or two: a window shows no more.")
        elif len(titles) == _MOST:
            text = self.tr("Left: {0}\nRight: {1}").format(*titles)
        elif titles:
            text = titles[0]
        else:
            text = self.tr("Mark one article, or two with Ctrl to fill both sides.")
        self.hint.setText(text)
        self.buttons.button(QDialogButtonBox.StandardButton.Open).setEnabled(0 < len(chosen) <= _MOST)

    def enter(self, first: QTreeWidgetItem) -> None:
        """Makes the first row current, and marks it where nothing is marked."""
        if self._marked():
            self.list.selectionModel().setCurrentIndex(
                self.list.indexFromItem(first), self.list.selectionModel().SelectionFlag.NoUpdate
            )
        else:
            self.list.setCurrentItem(first)
