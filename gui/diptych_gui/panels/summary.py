"""What was found, in numbers: each kind of finding with how many there are, a click on one goes to the first."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from diptych.finding import Finding, role
from diptych_gui.arrangement import Arrangement, Group, grouped
from diptych_gui.panels.paint import Key
from diptych_gui.workspace import Workspace

_ROWS = 4


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
        self._grid.setHorizontalSpacing(28)
        self._grid.setVerticalSpacing(3)
        self._grid.setRowStretch(_ROWS, 1)

    def refresh(self) -> None:
        """Counts the findings there are to go through, whatever the filters show."""
        found = self._workspace.offered_findings()
        if found is self._counted:
            return
        self._counted = found
        groups = grouped(found, Arrangement())
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
        key = Key(entry)
        key.show_role(role(group.findings[0]))
        button = QPushButton(f"{group.title}: {len(group.findings)}", entry)
        button.setObjectName("summaryButton")
        button.setAccessibleName(button.text())
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(partial(self._go, group.findings[0].id))
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(key)
        row.addWidget(button)
        return entry

    def _go(self, finding: str) -> None:
        self._workspace.jump(finding)
