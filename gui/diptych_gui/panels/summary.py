"""What was found, in numbers: each kind of finding with how many there are, a click on one goes to the first."""

from functools import partial
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from diptych.finding import Finding, role
from diptych_gui.panels.role_key import RoleKey
from diptych_gui.work.finding_order import FindingOrder, Group, grouped
from diptych_gui.work.workspace import Workspace

_ROWS = 4
_ROUNDING = 2  # pixels by which parts of a text may be wider than the whole


class Summary(QWidget):
    """A small table of the groups of findings, as many as there are."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._counted: tuple[Finding, ...] | None = None
        self.setAccessibleName(self.tr("What was found"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(3)
        self._grid.setRowStretch(_ROWS, 1)

    def refresh(self) -> None:
        """Counts the findings there are to go through, whatever the filters show."""
        found = self._workspace.offered_findings()
        if found is self._counted:
            return
        self._counted = found
        groups = grouped(found, FindingOrder())
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for place, group in enumerate(groups):
            self._grid.addWidget(self._entry(group), place % _ROWS, place // _ROWS, Qt.AlignmentFlag.AlignLeft)
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        self._grid.setColumnStretch(-(-len(groups) // _ROWS), 1)

    def _entry(self, group: Group) -> QWidget:
        entry = QWidget(self)
        key = RoleKey(entry)
        key.show_role(role(group.findings[0]))
        button = CountButton(group.title, len(group.findings), entry)
        button.clicked.connect(partial(self._go, group.findings[0].id))
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(key)
        row.addWidget(button)
        return entry

    def _go(self, finding: str) -> None:
        self._workspace.jump(finding)


class CountButton(QPushButton):
    """How many findings there are of a kind; where room lacks, the name is cut in its middle and never the number."""

    def __init__(self, title: str, count: int, parent: QWidget) -> None:
        super().__init__(f"{title}: {count}", parent)
        self._title, self._number, self._full = title, f": {count}", self.text()
        self.setObjectName("summaryButton")
        self.setAccessibleName(self._full)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Room for the whole name; where that is not to be had, a layout takes from the widest first."""
        return self._room_for(self._full)

    def _room_for(self, text: str) -> QSize:
        metrics, hint = self.fontMetrics(), super().sizeHint()
        change = metrics.horizontalAdvance(text) - metrics.horizontalAdvance(self.text())
        hint.setWidth(hint.width() + change + _ROUNDING)
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cuts the name to the new width."""
        super().resizeEvent(event)
        room = self.width() - self._room_for(self._number).width() + _ROUNDING
        name = self.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideMiddle, room)
        self.setText(name + self._number)
        self.setToolTip("" if name == self._title else f"<p>{escape(self._full)}</p>")
