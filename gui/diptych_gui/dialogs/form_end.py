"""The end of every dialog that is one form: its buttons below it, and the space around both."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout


def end_form(dialog: QDialog, form: QFormLayout) -> QDialogButtonBox:
    """Lays out the dialog with OK and Cancel below its form, and returns these buttons."""
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, dialog)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(20, 20, 20, 16)
    column.setSpacing(16)
    column.addLayout(form)
    column.addWidget(buttons)
    return buttons
