"""The rows of the brief as a Qt model: the groups of facts, and below each its facts by rank."""

from itertools import takewhile
from typing import Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt

from diptych.brief import LINKED, linked, reviewed, tags_of, verdict
from diptych.facts import Fact, FactGroup
from diptych.session import Link
from diptych_gui.panels.finding_model import Index
from diptych_gui.wording.fact_words import both_wordings, fact_heading, group_name
from diptych_gui.wording.labels import state_name
from diptych_gui.work.workspace import Workspace

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
BriefHeading = FactGroup | Literal["linked"]
BriefRow = Fact | tuple[BriefHeading, int]  # a heading with how many rows stand under it


class BriefModel(QAbstractListModel):
    """The visible facts of a workspace under the headings of their groups."""

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._rows: list[BriefRow] = []
        self._places: dict[str, int] = {}

    def refresh(self) -> None:
        """Rebuilds the rows where other facts are shown; else tells what the reader made of them."""
        visible, session = self._workspace.facts.visible(), self._workspace.session
        links = linked(session) if session and self._workspace.filters.count is None else ()
        made = self._made(visible, links)
        if made == self._rows:
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            return
        self.beginResetModel()
        self._rows = made
        self._places = {row.id: at for at, row in enumerate(self._rows) if isinstance(row, Fact)}
        self.endResetModel()

    def _made(self, visible: tuple[Fact, ...], links: tuple[Fact, ...]) -> list[BriefRow]:
        """The rows: every group that has facts by its heading, also where its facts are folded away."""
        made: list[BriefRow] = []
        for group in FactGroup:
            here = [fact for fact in visible if fact.group is group]
            under = self._workspace.facts.agreeing() if group is FactGroup.BOTH else here
            if under:
                made.append((group, len(under)))
                made += here
        return [*made, (LINKED, len(links)), *links] if links else made

    def row(self, index: Index) -> BriefRow | None:
        """What stands in a row."""
        return self._rows[index.row()] if index.isValid() else None

    def fact(self, index: Index) -> Fact | None:
        """The fact of a row, None for a heading and for what is linked by hand."""
        row = self.row(index)
        return row if isinstance(row, Fact) and row.label != LINKED else None

    def link(self, index: Index) -> Link | None:
        """What is linked by hand in a row, None for any other."""
        row, session = self.row(index), self._workspace.session
        if not isinstance(row, Fact) or row.label != LINKED or session is None:
            return None
        return next((link for link in session.links if link.id == row.id), None)

    def place(self, fact: Fact | None) -> QModelIndex:
        """The row of a fact, invalid where it is not shown."""
        return self.index(self._places[fact.id]) if fact and fact.id in self._places else QModelIndex()

    def under(self, heading: BriefHeading) -> tuple[QModelIndex, QModelIndex]:
        """The rows of a heading and of the last that stands under it, or of the heading again where none does."""
        at = next(at for at, row in enumerate(self._rows) if not isinstance(row, Fact) and row[0] == heading)
        below = takewhile(lambda row: isinstance(row, Fact), self._rows[at + 1 :])
        return self.index(at), self.index(at + sum(1 for _ in below))

    # ---- what Qt asks (QAbstractListModel)
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102 Qt's own default and name
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: D102 as above
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self.row(index)
        if not isinstance(row, Fact) and row is not None:
            if not self._workspace.facts.folds(row[0]):
                return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: D102 as above
        row = self.row(index)
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) and row is not None:
            return self._spoken(row) if isinstance(row, Fact) else f"{group_name(row[0])}: {row[1]}"
        return None

    def _spoken(self, fact: Fact) -> str:
        """The whole row in words."""
        session = self._workspace.session
        if session is None:
            return ""
        comparison = session.comparison
        if fact.label == LINKED:
            link = next(link for link in session.links if link.id == fact.id)
            return ". ".join(
                filter(None, (", ".join(fact_heading(fact, comparison)), *both_wordings(fact, comparison), link.text))
            )
        now = verdict(fact, session) or ("reviewed" if reviewed(fact, session) else "new")
        heading = ", ".join(fact_heading(fact, comparison))
        tags = " ".join(f"#{tag}" for tag in tags_of(fact, session))
        return ". ".join(filter(None, (heading, *both_wordings(fact, comparison), state_name(now), tags)))
