"""What the reader calls a fact: another kind than the one found, and tags of their own."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QDialog, QFormLayout, QLineEdit, QWidget

from diptych_gui.dialogs.form_end import end_form
from diptych_gui.wording.fact_words import label_names


class LabelDialog(QDialog):
    """A form over one fact; ``label`` is None where what was found stands."""

    def __init__(
        self, found: str, label: str | None, tags: Sequence[str], known: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Label and tags"))
        self.setMinimumWidth(380)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self.labels = QComboBox(self)
        self.labels.setAccessibleName(self.tr("What it is"))
        self.labels.addItem(self.tr("As found: {0}").format(found), None)
        for name, words in label_names().items():
            self.labels.addItem(words, name)
        self.labels.setCurrentIndex(max(0, self.labels.findData(label)))
        form.addRow(self.tr("What it is"), self.labels)
        self.line = QLineEdit(", ".join(tags), self)
        self.line.setAccessibleName(self.tr("Tags, with commas between them"))
        self.line.setPlaceholderText(self.tr("Tags, with commas between them"))
        completer = QCompleter(list(known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.line.setCompleter(completer)
        form.addRow(self.tr("Tags"), self.line)
        end_form(self, form)

    @property
    def label(self) -> str | None:
        """The kind chosen."""
        chosen: str | None = self.labels.currentData()
        return chosen

    @property
    def tags(self) -> tuple[str, ...]:
        """The tags, each once, in the order in which they stand."""
        return tuple(dict.fromkeys(tag for part in self.line.text().split(",") if (tag := " ".join(part.split()))))
