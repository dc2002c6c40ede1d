"""The ledgers as lists: some lines a row, a click or Enter goes to the place."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from diptych.comparison import Comparison
from diptych.finding import SIDES, Side
from diptych.span import Span
from diptych_gui.wording.labels import side_name
from diptych_gui.wording.ledger_rows import QuotationRow, fate_name, framing_rows, headlines, quotation_ledger
from diptych_gui.work.workspace import Workspace

_ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """One row: its lines, and where a click goes, a finding or else the first words of either side."""

    lines: tuple[str, ...]
    finding: str | None
    left: Span | None = None
    right: Span | None = None


class Ledger(QWidget):
    """A list with a remark where it is empty; a base for both ledgers. No filter but the suggestions touches them."""

    passagesRequested = Signal(object, object)  # noqa: N815 Qt names; left and right span to bring into sight, or None

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
        for row in self.rows(comparison) if comparison else ():
            item = QListWidgetItem("\n".join(row.lines))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ". ".join(row.lines))
            item.setData(_ROW, row)
            self.list.addItem(item)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(self.list.count() == 0)
        self._follow()

    def rows(self, comparison: Comparison) -> list[LedgerEntry]:
        """What the ledger lists, in order."""
        raise NotImplementedError

    def _go(self, item: QListWidgetItem) -> None:
        row: LedgerEntry = item.data(_ROW)
        if row.finding and self._workspace.finding(row.finding):
            self._workspace.jump(row.finding)
        else:
            self.passagesRequested.emit(row.left, row.right)

    def _follow(self) -> None:
        """Marks the row of the selected finding."""
        for at in range(self.list.count()):
            if self._workspace.selected and self.list.item(at).data(_ROW).finding == self._workspace.selected:
                self.list.setCurrentRow(at)
                return
        self.list.clearSelection()


class QuotationLedger(Ledger):
    """Every quotation of both sides with speaker and fate."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(workspace, self.tr("Quotations"), self.tr("No quotations were found."), parent)

    def rows(self, comparison: Comparison) -> list[LedgerEntry]:
        """One row an utterance."""
        return [self._row(row, comparison) for row in quotation_ledger(comparison)]

    def _row(self, row: QuotationRow, comparison: Comparison) -> LedgerEntry:
        words, speakers = "", {}
        places: dict[Side, Span | None] = {"left": None, "right": None}
        for side in SIDES:
            utterance = row.utterance(side)
            if utterance is None:
                continue
            text = comparison.article(side).text
            words = words or " … ".join(" ".join(span.of(text).split()) for span in utterance.spans)
            speakers[side_name(side)] = utterance.speaker or self.tr("speaker unknown")
            places[side] = utterance.spans[0]
        named = set(speakers.values())
        told = named if len(named) == 1 else [f"{side}: {name}" for side, name in speakers.items()]
        second = " · ".join((fate_name(row.fate), *told))
        return LedgerEntry((f"“{words.rstrip(',')}”", second), row.finding, places["left"], places["right"])


class FramingLedger(Ledger):
    """How each side names and reports the same things."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        nothing = self.tr("No differences in wording were found for the same things.")
        super().__init__(workspace, self.tr("Framing"), nothing, parent)

    def rows(self, comparison: Comparison) -> list[LedgerEntry]:
        """The headlines first, then one row a difference."""
        rows = []
        heads = headlines(comparison)
        if heads:
            words = {
                side: " ".join(span.of(comparison.article(side).text).split())
                for side, span in zip(SIDES, heads, strict=True)
            }
            rows.append(LedgerEntry(self._lines(self.tr("Headlines"), words["left"], words["right"]), None, *heads))
        for left, right, what, finding in framing_rows(comparison, self._workspace.offered_findings()):
            rows.append(LedgerEntry(self._lines(what, left, right), finding))
        return rows

    def _lines(self, what: str, left: str, right: str) -> tuple[str, ...]:
        """What differs, and below it how either side says it."""
        sides = {"left": left, "right": right}
        nothing = self.tr("(nothing)")
        return (what, *(f"{side_name(side)}: {sides[side] or nothing}" for side in SIDES))
