"""A question and a list to answer it from, searched while the reader types."""

import re
import unicodedata

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout

from diptych_gui.text.text_keys import TextKeys

_WANTED = re.compile(r'"([^"]+)"|([^\s"]+)')
WORDS = Qt.ItemDataRole.UserRole + 1  # of the first column: the folded words that a row is found by


class SearchedList(QDialog):
    """The dialog without its rows; what they are, what is said of those marked and what is chosen, others know."""

    def furnish(self, question: str, wanted: str) -> None:
        """Puts the question, the field that asks for what is wanted, list, hint and buttons below one another."""
        asked = QLabel(question, self)
        asked.setTextFormat(Qt.TextFormat.PlainText)  # a name in it is a file's, not markup
        asked.setWordWrap(True)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(wanted)
        self.field.setAccessibleName(self.field.placeholderText())
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(lambda _: self.search())
        self.field.installEventFilter(self)
        TextKeys(self.field)
        self.list = self.rows()
        self.hint = QLabel(self)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Open | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        for part in (asked, self.field, self.list, self.hint, self.buttons):
            column.addWidget(part)

    def rows(self) -> QTreeWidget:
        """The list with its rows, each with its ``WORDS``."""
        raise NotImplementedError

    def enter(self, first: QTreeWidgetItem) -> None:
        """Marks what the keyboard comes to in the list, whose first row in sight is given."""
        raise NotImplementedError

    def items(self) -> list[QTreeWidgetItem]:
        """Every row, those too that the search hides."""
        return [item for n in range(self.list.topLevelItemCount()) if (item := self.list.topLevelItem(n)) is not None]

    def search(self) -> None:
        """Shows the rows that hold every word, and what stands in quotation marks as it stands there."""
        words = [phrase or word for phrase, word in _WANTED.findall(folded(self.field.text()))]
        for item in self.items():
            held = item.data(0, WORDS)
            item.setHidden(not all(word in held for word in words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down and Enter go from the field into the list, to the first row that is shown."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                first = next((item for item in self.items() if not item.isHidden()), None)
                if first is not None:
                    self.list.setFocus()
                    self.enter(first)
                return True
        return super().eventFilter(watched, event)


def folded(text: str) -> str:
    """The text without case and accents, so that “Elysee” finds “Élysée”."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))
