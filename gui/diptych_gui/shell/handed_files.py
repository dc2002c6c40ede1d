"""Files that reach a window that runs: from another start of Diptych, or from the system by a double click."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from diptych import child
from diptych.finding import SIDES, Side
from diptych.options import Encodings
from diptych_gui.application import Application
from diptych_gui.shell.commands import Commands
from diptych_gui.work.article_loader import ArticleLoader
from diptych_gui.work.comparison_files import ComparisonFiles
from diptych_gui.work.letter_box import LetterBox
from diptych_gui.work.workspace import Workspace

_TOGETHER_MS = 200  # files chosen together arrive one by one


class HandedFiles(QObject):
    """Takes files where the window has room for them and no work is lost; for others a window of its own opens.

    There is room in an empty window, for one article beside another, and for the saved comparison that it shows.
    """

    def __init__(
        self,
        workspace: Workspace,
        loader: ArticleLoader,
        files: ComparisonFiles,
        commands: Commands,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace, self._loader, self._files = workspace, loader, files
        self._commands, self._window = commands, window
        self.box: LetterBox | None = None
        self._together = QTimer(self)
        self._together.setSingleShot(True)
        self._together.setInterval(_TOGETHER_MS)
        self._together.timeout.connect(self._take_asked)

    def listen(self, folder: Path) -> None:
        """From now on files reach this window, until it is closed; its letter box is in that folder."""
        self.box = LetterBox(folder, self.take, self)
        application = QApplication.instance()
        if isinstance(application, Application):
            application.fileAsked.connect(self._together.start)
            self._together.start()  # what was asked for before this window stood

    def close(self) -> None:
        """No more files reach this window."""
        if self.box is not None:
            self.box.close()

    def take(self, paths: list[Path], encodings: Encodings = (None, None)) -> bool:
        """Opens the files here and comes to the front; False where there is no room for them."""
        if not self._has_room(paths):
            return False
        if not self._is_here(paths):
            free: list[Side] = [side for side in SIDES if self._workspace.articles[side] is None]
            if len(free) == 1:
                self._loader.read(free[0], paths[0], encodings[0])
            else:
                self._commands.start(paths, encodings)
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.raise_()
        self._window.activateWindow()
        return True

    def _has_room(self, paths: list[Path]) -> bool:
        if self._is_here(paths):
            return True
        busy = self._loader.reading or self._loader.comparing or self._files.opening
        if busy or QApplication.activeModalWidget() is not None:
            return False
        if self._workspace.empty:
            return True
        is_article = len(paths) == 1 and paths[0].suffix.lower() != ".diptych"
        return is_article and not all(self._workspace.articles.values())

    def _is_here(self, paths: list[Path]) -> bool:
        """Whether the files are the one that this window shows, by whatever path it was opened."""
        shown = self._workspace.path
        return shown is not None and len(paths) == 1 and os.path.realpath(paths[0]) == os.path.realpath(shown)

    def _take_asked(self) -> None:
        application = QApplication.instance()
        paths = application.fetch() if isinstance(application, Application) else []
        if paths and not self.take(paths[:2]):
            program, *rest = child.program()
            words = [*rest, "open", "--new-window", *map(str, paths[:2])]
            QProcess.startDetached(program, words)
