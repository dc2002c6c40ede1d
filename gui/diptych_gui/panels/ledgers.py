"""The ledgers as lists: two lines a row, a click or Enter goes to the place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from diptych.comparison import Comparison
from diptych.finding import SIDES
from diptych_gui.labels import side_name
from diptych_gui.ledger import QuotationRow, fate_name, framing_rows, quotation_ledger
from diptych_gui.workspace import Workspace

_FINDING = Qt.ItemDataRole.UserRole + 1


class Ledger(QWidget):
    """A list with a remark where it is empty; a base for both ledgers."""

    def __init__(self, workspace: Workspace, name: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._stale = True
        self.setAccessibleName(name)
        self.list = QListWidget(self)
        self.list.setObjectName("ledger")
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        self.nothing = QLabel(nothing, self)
        self.nothing.setObjectName("emptyState")
        self.nothing.setWordWrap(True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing, 1)
        workspace.comparisonChanged.connect(self._outdated)
        workspace.filterChanged.connect(self._outdated)
        workspace.selectionChanged.connect(self._follow)
        self._outdated()

    def _outdated(self) -> None:
        """Rebuilds now where the list is seen, else when it is."""
        self._stale = True
        if self.isVisible():
            self.rebuild()

    def showEvent(self, event: object) -> None:
        """Rebuilds what became outdated while the tab was hidden."""
        if self._stale:
            self.rebuild()

    def rebuild(self) -> None:
        """Fills the list afresh."""
        self._stale = False
        self.list.clear()
        comparison = self._workspace.comparison
        for first, second, spoken, finding in self.rows(comparison) if comparison else ():
            item = QListWidgetItem(f"{first}\n{second}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            item.setData(_FINDING, finding)
            self.list.addItem(item)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(self.list.count() == 0)
        self._follow()

    def rows(self, comparison: Comparison) -> list[tuple[str, str, str, str | None]]:
        """First line, second line, the whole in words, the finding's id."""
        raise NotImplementedError

    def _go(self, item: QListWidgetItem) -> None:
        finding = item.data(_FINDING)
        if finding and self._workspace.finding(finding):
            self._workspace.jump(finding)

    def _follow(self) -> None:
        """Marks the row of the selected finding."""
        for at in range(self.list.count()):
            if self._workspace.selected and self.list.item(at).data(_FINDING) == self._workspace.selected:
                self.list.setCurrentRow(at)
                return
        self.list.clearSelection()


class QuotationLedger(Ledger):
    """Every quotation of both sides with speaker and fate."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, self.tr("Quotations"), self.tr("No quotations were found."), parent)

    def rows(self, comparison: Comparison) -> list[tuple[str, str, str, str | None]]:
        """One row an utterance."""
        return [self._row(row, comparison) for row in quotation_ledger(comparison)]

    def _row(self, row: QuotationRow, comparison: Comparison) -> tuple[str, str, str, str | None]:
        words, speakers = "", {}
        for side in SIDES:
            utterance = row.utterance(side)
            if utterance is None:
                continue
            text = comparison.article(side).text
            words = words or " … ".join(" ".join(span.of(text).split()) for span in utterance.spans)
            speakers[side_name(side)] = utterance.speaker or self.tr("speaker unknown")
        named = set(speakers.values())
        told = named if len(named) == 1 else [f"{side}: {name}" for side, name in speakers.items()]
        second = " · ".join((fate_name(row.fate), *told))
        shown = words.rstrip(",")
        return f"“{shown}”", second, f"“{shown}”. {second}", row.finding


class FramingLedger(Ledger):
    """How each side names and reports the same things."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        nothing = self.tr("No differences in wording were found for the same things.")
        super().__init__(workspace, self.tr("Framing"), nothing, parent)

    def rows(self, comparison: Comparison) -> list[tuple[str, str, str, str | None]]:
        """One row a difference."""
        nothing = self.tr("(nothing)")
        rows: list[tuple[str, str, str, str | None]] = []
        for left, right, what, finding in framing_rows(comparison, self._workspace.visible_findings()):
            first = f"{left or nothing}  ↔  {right or nothing}"
            spoken = self.tr("{0}. Left: {1}. Right: {2}").format(what, left or nothing, right or nothing)
            rows.append((first, what, spoken, finding))
        return rows
