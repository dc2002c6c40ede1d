"""The rows of the findings list as a Qt model: headings, and below each its findings."""

from html import escape

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from diptych.filters import state
from diptych.finding import Finding, Side
from diptych_gui.wording.labels import state_name, type_name
from diptych_gui.wording.messages import said
from diptych_gui.work.finding_order import Group, spoken_row
from diptych_gui.work.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
FINDING_ROLE = Qt.ItemDataRole.UserRole + 1
COUNT_ROLE = FINDING_ROLE + 1  # of a heading: how many findings stand under it


class FindingModel(QAbstractListModel):
    """The visible findings of a workspace; a row is a finding or a heading."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[Finding | Group] = []
        self._shown: tuple[Group, ...] | None = None
        self._places: dict[str, int] = {}

    def refresh(self) -> None:
        """Rebuilds the rows where other findings are shown, or in another order; else tells what they are now."""
        groups = self._workspace.groups()
        if groups == self._shown:
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            return
        self.beginResetModel()
        self._shown = groups
        self._rows = []
        for group in groups:
            if group.title:
                self._rows.append(group)
            self._rows += group.findings
        self._places = {row.id: at for at, row in enumerate(self._rows) if isinstance(row, Finding)}
        self.endResetModel()

    def finding(self, index: Index) -> Finding | None:
        """The finding of a row, None for a heading."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, Finding) else None

    def place(self, finding: str) -> QModelIndex:
        """The row of a finding, invalid where the filters hide it."""
        return self.index(self._places[finding]) if finding in self._places else QModelIndex()

    # ---- what Qt asks (QAbstractListModel)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102 Qt's own default and name
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102 as above
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.finding(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102 as above
        if not index.isValid():
            return None
        row, session = self._rows[index.row()], self._workspace.session
        if isinstance(row, Group) or session is None:
            return _told(row, role) if isinstance(row, Group) else None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                side: Side = "left" if row.left else "right"
                return f"{session.comparison.wording(row, side)}\n{type_name(row)}"
            case Qt.ItemDataRole.ToolTipRole:
                return f"<p>{escape(said(row.message))}</p>"  # escaped: a reason quotes articles
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken_row(row, session.comparison, state_name(state(row, session)))
            case _ if role == FINDING_ROLE:
                return row
        return None


def _told(group: Group, role: int) -> object:
    """What a heading says: its title, how many stand under it, both in words."""
    if role == COUNT_ROLE:
        return len(group.findings)
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return f"{group.title}: {len(group.findings)}"
    return group.title if role == Qt.ItemDataRole.DisplayRole else None
