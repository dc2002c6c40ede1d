"""The details of one article, to be corrected: title, outlet, author, date, address, encoding."""

from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLineEdit, QWidget

from diptych.article import Article
from diptych.reading.encodings import REGIONS
from diptych_gui.dialogs.form_end import end_form
from diptych_gui.work.file_origins import DETAILS

_LONGEST = 1000
_ENCODINGS_SEEN = 20


class DetailsDialog(QDialog):
    """A form; ``changes`` and ``encoding`` hold what the reader made of it."""

    def __init__(self, article: Article, can_read_again: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._article = article
        self.setWindowTitle(self.tr("Details of the article"))
        self.setMinimumWidth(460)
        names = {
            "title": self.tr("Title"),
            "publisher": self.tr("Outlet"),
            "byline": self.tr("Author"),
            "published": self.tr("Date"),
            "url": self.tr("Address"),
        }
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self.fields: dict[str, QLineEdit] = {}
        self._shown: dict[str, str] = {}  # as the field shows it: in one line, not beyond its length
        for name in DETAILS:
            field = QLineEdit(getattr(article, name) or "", self)
            field.setMaxLength(_LONGEST)
            field.setCursorPosition(0)
            field.setAccessibleName(names[name])
            self.fields[name], self._shown[name] = field, field.text()
            form.addRow(names[name], field)
        self._encoding = QComboBox(self)
        self._encoding.setAccessibleName(self.tr("Encoding"))
        now = article.source.encoding
        self._encoding.addItems([now] if now else [])
        for region in REGIONS.values():
            self._encoding.insertSeparator(self._encoding.count())
            self._encoding.addItems([name for name in region if name != now])
        self._encoding.setMaxVisibleItems(_ENCODINGS_SEEN)
        self._encoding.setEnabled(can_read_again and now is not None)
        form.addRow(self.tr("Encoding"), self._encoding)
        end_form(self, form)

    @property
    def changes(self) -> dict[str, str | None]:
        """What was changed, by field; an emptied field is None."""
        return {
            name: field.text().strip() or None
            for name, field in self.fields.items()
            if field.text().strip() != self._shown[name].strip()
        }

    @property
    def encoding(self) -> str | None:
        """The encoding to read the file in again, None where it stays."""
        chosen = self._encoding.currentText()
        return chosen if self._encoding.isEnabled() and chosen != self._article.source.encoding else None
