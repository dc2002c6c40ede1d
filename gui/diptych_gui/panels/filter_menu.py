"""Filters that are needed less often: confidence, length, what the reader has done, notes."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSlider,
    QWidget,
    QWidgetAction,
)

from diptych.filters import CONFIDENCES, STATES, Filters, State, bare
from diptych_gui.wording.labels import state_name
from diptych_gui.work.workspace import Workspace

_MOST_WORDS = 40


class FilterMenu(QMenu):
    """A small form that drops from the legend."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        form = QWidget(self)
        form.setAccessibleName(self.tr("More filters"))
        grid = QGridLayout(form)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        self.confidence = QComboBox(form)
        self.confidence.addItems([self.tr("any"), self.tr("medium and high"), self.tr("high only")])
        self.confidence.activated.connect(
            lambda at: self._set(replace(self._workspace.filters, min_confidence=CONFIDENCES[at]))
        )
        self._row(grid, 0, self.tr("Confidence"), self.confidence)
        self.words = QSlider(Qt.Orientation.Horizontal, form)
        self.words.setRange(0, _MOST_WORDS)
        self.words.setMinimumWidth(160)
        self.words.valueChanged.connect(lambda n: self._set(replace(self._workspace.filters, min_words=n)))
        self._row(grid, 1, self.tr("At least"), self.words)
        self._least = QLabel(form)
        grid.addWidget(self._least, 1, 2)
        self.states: dict[State, QCheckBox] = {}
        for at, name in enumerate(STATES):
            box = QCheckBox(state_name(name), form)
            box.setAccessibleName(state_name(name))
            box.toggled.connect(partial(self._toggle_state, name))
            self.states[name] = box
            grid.addWidget(box, 2 + at, 1)
        grid.addWidget(QLabel(self.tr("Show"), form), 2, 0)
        self.noted = QCheckBox(self.tr("only with a note"), form)
        self.noted.setAccessibleName(self.noted.text())
        self.noted.toggled.connect(lambda on: self._set(replace(self._workspace.filters, noted=on)))
        grid.addWidget(self.noted, 2 + len(STATES), 1)
        self.repeated = QCheckBox(self.tr("also claims that repeat a quotation or wording"), form)
        self.repeated.setAccessibleName(self.repeated.text())
        self.repeated.toggled.connect(lambda on: self._set(replace(self._workspace.filters, repeated=on)))
        grid.addWidget(self.repeated, 3 + len(STATES), 1)
        self.clear_all = QPushButton(self.tr("Remove all filters"), form)
        self.clear_all.setAccessibleName(self.clear_all.text())
        self.clear_all.clicked.connect(lambda: self._set(bare(self._workspace.filters)))
        grid.addWidget(self.clear_all, 4 + len(STATES), 1)
        holder = QWidgetAction(self)
        holder.setDefaultWidget(form)
        self.addAction(holder)
        workspace.filterChanged.connect(self.refresh)
        self.refresh()

    def _row(self, grid: QGridLayout, at: int, text: str, field: QWidget) -> None:
        label = QLabel(text, self)
        label.setBuddy(field)
        field.setAccessibleName(text)
        grid.addWidget(label, at, 0)
        grid.addWidget(field, at, 1)

    def _toggle_state(self, name: State, on: bool) -> None:
        states = self._workspace.filters.states
        self._set(replace(self._workspace.filters, states=states | {name} if on else states - {name}))

    def _set(self, filters: Filters) -> None:
        self._workspace.set_filters(filters)

    def refresh(self) -> None:
        """Shows the filters as they are."""
        filters = self._workspace.filters
        self.confidence.setCurrentIndex(CONFIDENCES.index(filters.min_confidence))
        self.words.setValue(filters.min_words)
        self._least.setText(self.tr("%n word(s)", "", filters.min_words))
        for name, box in self.states.items():
            box.setChecked(name in filters.states)
        self.noted.setChecked(filters.noted)
        self.repeated.setChecked(filters.repeated)
