"""The application object: what the system asks of the program as a whole."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Keeps the files that the system asks to open, as macOS does for a double click, until a window fetches them."""

    fileAsked = Signal()  # noqa: N815 Qt names

    def __init__(self, words: list[str]) -> None:
        super().__init__(words)
        self._asked: list[Path] = []

    def event(self, event: QEvent) -> bool:
        """Files to open are kept; all else goes its way. Only what is for the application itself comes here."""
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent) and event.file():
            self._asked.append(Path(event.file()))
            self.fileAsked.emit()
            return True
        return super().event(event)

    def fetch(self) -> list[Path]:
        """The files that were asked for since the last time."""
        asked, self._asked = self._asked, []
        return asked
