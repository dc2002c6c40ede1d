"""The rows of a story as a table: what each row is, then a column for each source; headings between the groups."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from diptych.story import Row, RowGroup, Spot, group_of, listed
from diptych_gui.panels.finding_model import Index
from diptych_gui.wording.story_words import cell_words, group_title, row_sureness, row_title, source_names
from diptych_gui.wording.translation import translate
from diptych_gui.work.story_desk import StoryDesk

STORY_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Heading:
    """The heading of a group: how many rows it has, and whether they are folded away."""

    group: RowGroup
    count: int
    folded: bool


class StoryModel(QAbstractTableModel):
    """Column 0 says what a row is, column n what source n - 1 says of it."""

    def __init__(self, desk: StoryDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._rows: list[Heading | Row] = []
        self.folded: set[RowGroup] = {RowGroup.ONE}

    def refresh(self) -> None:
        """Shows the rows that there are now; rejected ones stay, so that they can be taken back."""
        self.beginResetModel()
        story = self._desk.story
        self._rows = []
        if story is not None:
            rows = listed(story.rows)
            for group in RowGroup:
                inside = [row for row in rows if group_of(row, len(story.articles)) is group]
                if inside:
                    folded = group in self.folded
                    self._rows += [Heading(group, len(inside), folded), *(() if folded else inside)]
        self.endResetModel()

    def tell(self) -> None:
        """Says that what the reader made of the rows is another."""
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def row(self, index: Index) -> Heading | Row | None:
        """The row or heading at an index."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def headings(self) -> list[int]:
        """The numbers of the rows that are headings."""
        return [number for number, row in enumerate(self._rows) if isinstance(row, Heading)]

    def spot(self, index: Index) -> Spot | None:
        """The row or cell at an index, for the desk."""
        row = self.row(index)
        return Spot(row.id, index.column() - 1 if index.column() else None) if isinstance(row, Row) else None

    def place(self, spot: Spot | None) -> QModelIndex:
        """Where a row or cell stands, an invalid index where nowhere."""
        for number, row in enumerate(self._rows if spot else ()):
            if spot and isinstance(row, Row) and row.id == spot.row:
                return self.index(number, 0 if spot.source is None else spot.source + 1)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        """Rows and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 Qt's own default
        """One more than sources."""
        story = self._desk.story
        return 0 if parent.isValid() or story is None else len(story.articles) + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be chosen, also empty ones: they say that nothing was found; headings fold."""
        if self.row(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The names of the sources over their columns."""
        story = self._desk.story
        if orientation is not Qt.Orientation.Horizontal or story is None or section > len(story.articles):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return source_names(story)[section - 1] if section else translate("StoryTable", "Row")
        if role == Qt.ItemDataRole.ToolTipRole and section:
            return None
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a cell says, for the eye and the ear."""
        row, story = self.row(index), self._desk.story
        if row is None or story is None:
            return None
        if role == STORY_ROLE:
            return row
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if isinstance(row, Heading):
            return f"{group_title(row.group)} ({row.count})" if index.column() == 0 else ""
        if index.column() == 0:
            return "\n".join(part for part in (row_title(row), row_sureness(row, story), *self._work(row)) if part)
        words = cell_words(row, index.column() - 1, story)
        if role == Qt.ItemDataRole.DisplayRole:
            return words
        return f"{source_names(story)[index.column() - 1]}: {words}"

    def _work(self, row: Row) -> Sequence[str]:
        """What the reader decided and wrote, in words."""
        work = self._desk.work
        if work is None:
            return ()
        verdict = work.verdict(row.id)
        said = {
            "confirmed": translate("StoryTable", "confirmed"),
            "rejected": translate("StoryTable", "rejected"),
            None: "",
        }[verdict]
        return (said, *(translate("StoryTable", "Note: {0}").format(note.text) for note in work.notes_on(row.id)))
