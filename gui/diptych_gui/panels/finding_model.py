"""The rows of the findings list as a Qt model: headings with findings below them."""

from html import escape

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from diptych.finding import Finding, Side
from diptych_gui.filters import state
from diptych_gui.labels import state_name, type_name, wording
from diptych_gui.panels.finding_rows import Group, Order, grouped, spoken
from diptych_gui.workspace import Workspace

Index = QModelIndex | QPersistentModelIndex
FINDING_ROLE = Qt.ItemDataRole.UserRole + 1


class FindingModel(QAbstractItemModel):
    """The visible findings of a workspace. A heading's internal id is 0, that of a finding its heading's row plus 1."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._groups: tuple[Group, ...] = ()
        self._shown: tuple[Finding, ...] = ()
        self._places: dict[str, tuple[int, int]] = {}
        self.order: Order = "position"
        self.by_kind = True

    def refresh(self) -> None:
        """Rebuilds the rows where other findings are shown; else only says that their looks changed."""
        shown = self._workspace.visible_findings()
        if shown == self._shown and self._groups:
            for group in range(len(self._groups)):
                parent = self.index(group, 0)
                self.dataChanged.emit(self.index(0, 0, parent), self.index(self.rowCount(parent) - 1, 0, parent))
            return
        self.rearrange()

    def rearrange(self) -> None:
        """Rebuilds the rows in the order now wanted."""
        self.beginResetModel()
        self._shown = self._workspace.visible_findings()
        self._groups = grouped(self._shown, self.order, self.by_kind)
        self._places = {f.id: (g, row) for g, group in enumerate(self._groups) for row, f in enumerate(group.findings)}
        self.endResetModel()

    def finding(self, index: Index) -> Finding | None:
        """The finding of a row, None for a heading."""
        if not index.isValid() or not index.internalId():
            return None
        return self._groups[index.internalId() - 1].findings[index.row()]

    def place(self, finding: str) -> QModelIndex:
        """The row of a finding, invalid where the filters hide it."""
        if finding not in self._places:
            return QModelIndex()
        group, row = self._places[finding]
        return self.createIndex(row, 0, group + 1)

    # ---- what Qt asks (QAbstractItemModel)
    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008, D102 Qt's own default and name
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008, D102 it is also QObject.parent()
        group = index.internalId() if index.isValid() else 0
        return self.createIndex(group - 1, 0, 0) if group else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102 as above
        if not parent.isValid():
            return len(self._groups)
        return 0 if parent.internalId() else len(self._groups[parent.row()].findings)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102 as above
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102 as above
        finding = self.finding(index)
        if finding is None:
            return self._heading(index, role)
        session = self._workspace.session
        if session is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                side: Side = "left" if finding.left else "right"
                return f"{wording(finding, side, session.comparison)}\n{type_name(finding)}"
            case Qt.ItemDataRole.ToolTipRole:
                return f"<p>{escape(finding.reason)}</p>"  # escaped: a reason quotes articles
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(finding, session.comparison, state_name(state(finding, session)))
            case _ if role == FINDING_ROLE:
                return finding
        return None

    def _heading(self, index: Index, role: int) -> object:
        group = self._groups[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{group.title}  {len(group.findings)}"
        return f"{group.title}, {len(group.findings)}" if role == Qt.ItemDataRole.AccessibleTextRole else None
