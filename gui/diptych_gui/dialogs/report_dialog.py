"""What goes into an exported report: which findings, and how much of the texts."""

from collections.abc import Collection

from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QWidget

from diptych.exporting.report_options import PAPERS, SELECTIONS, Report, Selection, chosen, told
from diptych.session import Session
from diptych_gui.dialogs.form_end import end_form
from diptych_gui.dialogs.number_box import NumberBox
from diptych_gui.wording.interface_language import spoken

_MOST_CONTEXT = 20


class ReportDialog(QDialog):
    """A form over the findings of a session; ``report`` is what the reader chose.

    ``shown`` are the ids of the findings that the filters of the window leave, None where none is set; ``kind`` is the
    format, which may ask for more. What there is of each choice is counted in facts, as the window and the report's
    first page do.
    """

    def __init__(
        self, session: Session, shown: Collection[str] | None, title: str, kind: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._shown = None if shown is None else frozenset(shown)
        self.setWindowTitle(title)
        self.setMinimumWidth(420)
        names: dict[Selection, str] = {
            "all": self.tr("All but the rejected ({0})"),
            "confirmed": self.tr("Only the confirmed ({0})"),
            "noted": self.tr("Only those with a note ({0})"),
        }
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self.selection = QComboBox(self)
        self.selection.setAccessibleName(self.tr("Findings"))
        if self._shown is not None:
            rejected = any(session.verdict(finding) == "rejected" for finding in self._shown)
            name = self.tr("Those shown now but the rejected ({0})") if rejected else self.tr("Those shown now ({0})")
            self._offer(session, name, Report(only=self._shown))
        for selection in SELECTIONS:
            self._offer(session, names[selection], Report(selection))
        form.addRow(self.tr("Findings"), self.selection)
        self.texts = QComboBox(self)
        self.texts.setAccessibleName(self.tr("Texts"))
        self.texts.addItem(self.tr("Both texts in full"), False)
        self.texts.addItem(self.tr("Excerpts around the findings"), True)
        form.addRow(self.tr("Texts"), self.texts)
        self.context = NumberBox(self)
        self.context.setAccessibleName(self.tr("Sentences of context"))
        self.context.setRange(0, _MOST_CONTEXT)
        self.context.setValue(1)
        self.context.setEnabled(False)
        self.texts.currentIndexChanged.connect(lambda: self.context.setEnabled(bool(self.texts.currentData())))
        form.addRow(self.tr("Sentences of context"), self.context)
        self.paper = QComboBox(self)
        self.paper.setAccessibleName(self.tr("Paper"))
        self.paper.addItem(self.tr("As usual in your country"), None)
        for paper in PAPERS:
            self.paper.addItem(paper, paper)
        if kind == "pdf":
            form.addRow(self.tr("Paper"), self.paper)
        else:
            self.paper.hide()
        self.tracked = QCheckBox(self.tr("As tracked changes"), self)
        self.tracked.setAccessibleDescription(self.tr("Words that differ: cut on the left, put in on the right"))
        self.tracked.setToolTip(self.tracked.accessibleDescription())
        if kind == "docx":
            form.addRow(self.tr("Words that differ"), self.tracked)
        else:
            self.tracked.hide()
        buttons = end_form(self, form)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Continue…"))

    def _offer(self, session: Session, name: str, report: Report) -> None:
        """Offers a choice with how much there is of it."""
        self.selection.addItem(name.format(len(told(chosen(session, report)))), (report.selection, report.only))

    @property
    def report(self) -> Report:
        """What the reader chose."""
        context = self.context.value() if self.texts.currentData() else None
        selection, only = self.selection.currentData()
        paper, tracked = self.paper.currentData(), self.tracked.isChecked()
        return Report(selection, context, True, paper, only, spoken(), tracked=tracked)


def report_wanted(
    parent: QWidget, session: Session, shown: Collection[str] | None, title: str, kind: str = ""
) -> Report | None:
    """What to report, None where the reader changed their mind."""
    dialog = ReportDialog(session, shown, title, kind, parent)
    return dialog.report if dialog.exec() == QDialog.DialogCode.Accepted else None
