"""Preferences: what the reader may choose, as one form over the typed settings."""

from dataclasses import replace
from importlib.metadata import entry_points
from typing import get_args

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QWidget,
)

from diptych.finding import ROLES, Role
from diptych_gui.dialogs.form_end import end_form
from diptych_gui.dialogs.number_box import NumberBox
from diptych_gui.style.theme import Tinting
from diptych_gui.wording.labels import role_meaning
from diptych_gui.work.settings import RANGES, Preferences, ThemeChoice


def installed_pipelines() -> list[str]:
    """The trained spaCy pipelines that are installed, by package name; spaCy itself is not asked."""
    return sorted({point.name for point in entry_points(group="spacy_models")})


class PreferencesDialog(QDialog):
    """Shows preferences and gives back what the reader made of them."""

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = preferences
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(480)
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(20)
        self._form.setVerticalSpacing(8)
        self.theme = QComboBox(self)
        self.theme.addItems([self.tr("System"), self.tr("Light"), self.tr("Dark"), self.tr("High contrast")])
        self.theme.setCurrentIndex(get_args(ThemeChoice).index(preferences.theme))
        self._row(self.tr("Theme"), self.theme)
        self.tinting = QComboBox(self)
        self.tinting.addItems([self.tr("Full colours"), self.tr("Pale colours"), self.tr("Patterns only")])
        self.tinting.setCurrentIndex(get_args(Tinting).index(preferences.tinting))
        self._row(self.tr("Highlights"), self.tinting)
        self.font_ = QComboBox(self)
        self.font_.addItem(self.tr("Best installed"), "")
        for family in QFontDatabase.families():
            if QFontDatabase.isSmoothlyScalable(family) and not QFontDatabase.isPrivateFamily(family):
                self.font_.addItem(family, family)
        self.font_.setCurrentIndex(max(0, self.font_.findData(preferences.reading_font)))
        self._row(self.tr("Reading font"), self.font_)
        self.size_ = self._number("font_size", self.tr("Font size"), self.tr(" pt"))
        self.measure = self._number("measure", self.tr("Characters a line, at most"), "")
        self.spacing = self._number("line_spacing", self.tr("Line spacing"), self.tr(" %"))
        self.pipeline = QComboBox(self)
        self.pipeline.addItem(self.tr("Best installed"), "auto")
        self.pipeline.addItem(self.tr("Built-in rules alone"), "blank")
        for name in installed_pipelines():
            self.pipeline.addItem(name, name)
        if self.pipeline.findData(preferences.pipeline) < 0:
            missing = self.tr("{0} (not installed)").format(preferences.pipeline)
            self.pipeline.addItem(missing, preferences.pipeline)
        self.pipeline.setCurrentIndex(self.pipeline.findData(preferences.pipeline))
        self._row(self.tr("Language analysis"), self.pipeline)
        self.layers: dict[Role, QCheckBox] = {}
        shown = preferences.layers.split()
        for name in ROLES:
            self.layers[name] = self._box(role_meaning(name), name in shown)
            self._form.addRow(self.tr("Shown at first") if name == ROLES[0] else "", self.layers[name])
        self.suggestions = self._box(self.tr("Weaker framing suggestions"), preferences.suggestions)
        self._form.addRow("", self.suggestions)
        self.recent = self._box(self.tr("Remember recent comparisons"), preferences.remember_recent)
        self._form.addRow(self.tr("Privacy"), self.recent)
        self.autosave = self._box(self.tr("Keep a recovery copy of unsaved work"), preferences.autosave)
        self._form.addRow("", self.autosave)
        end_form(self, self._form)

    def _row(self, text: str, field: QWidget) -> None:
        field.setAccessibleName(text)
        self._form.addRow(text, field)

    def _number(self, name: str, text: str, suffix: str) -> NumberBox:
        box = NumberBox(self)
        box.setRange(*RANGES[name])
        box.setSuffix(suffix)
        box.setValue(getattr(self._before, name))
        self._row(text, box)
        return box

    def _box(self, text: str, on: bool) -> QCheckBox:
        box = QCheckBox(text, self)
        box.setAccessibleName(text)
        box.setChecked(on)
        return box

    @property
    def preferences(self) -> Preferences:
        """What the reader chose."""
        return replace(
            self._before,
            theme=get_args(ThemeChoice)[self.theme.currentIndex()],
            tinting=get_args(Tinting)[self.tinting.currentIndex()],
            reading_font=str(self.font_.currentData()),
            font_size=self.size_.value(),
            measure=self.measure.value(),
            line_spacing=self.spacing.value(),
            pipeline=str(self.pipeline.currentData()),
            layers=" ".join(name for name, box in self.layers.items() if box.isChecked()),
            suggestions=self.suggestions.isChecked(),
            remember_recent=self.recent.isChecked(),
            autosave=self.autosave.isChecked(),
        )
