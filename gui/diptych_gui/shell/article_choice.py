"""Files that hold several articles: the window asks which, and reads what the reader chose."""

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from diptych.file_names import entry_name, file_name
from diptych.finding import SIDES, Side
from diptych.session import Session
from diptych_gui.work.article_loader import ArticleLoader
from diptych_gui.work.comparison_files import ComparisonFiles
from diptych_gui.work.service_client import ServiceClient
from diptych_gui.work.workspace import Workspace

if TYPE_CHECKING:
    from diptych_gui.dialogs.which_article_dialog import WhichArticleDialog


class _Asked(NamedTuple):
    """A file to ask about, the side that it was meant for, and the comparison that was given up for it."""

    side: Side
    path: Path
    encoding: str | None
    let_go: Session | None


class ArticleChoice(QObject):
    """Asks which article of a file is meant, one file after the other; nothing waits for the answer."""

    def __init__(
        self,
        workspace: Workspace,
        loader: ArticleLoader,
        client: ServiceClient,
        files: ComparisonFiles,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace, self._loader, self._client, self._files = workspace, loader, client, files
        self._window = window
        self._waiting: list[_Asked] = []
        self.dialog: WhichArticleDialog | None = None

    def ask(self, side: Side, path: Path, encoding: str | None = None, let_go: Session | None = None) -> None:
        """Lists the articles of a file and asks which one belongs on that side, or which two on both.

        ``let_go`` is the comparison that the reader gave up for them already, if there was one.
        """
        if any((waiting.side, waiting.path) == (side, path) for waiting in self._waiting):
            return
        self._waiting.append(_Asked(side, path, encoding, let_go))
        if len(self._waiting) == 1:
            self._next()

    def _next(self) -> None:
        """Asks the service for the list of the file whose turn it is."""
        asked = self._waiting[0]
        request = {"do": "articles", "path": str(asked.path), "encoding": asked.encoding}
        self._client.ask(request, self._listed, lambda message, code: self._done())

    def _listed(self, record: Mapping[str, Any]) -> None:
        """Shows the list."""
        from diptych_gui.dialogs.which_article_dialog import WhichArticleDialog  # not for the first paint

        self.dialog = WhichArticleDialog(file_name(self._waiting[0].path), record["articles"], self._window)
        self.dialog.finished.connect(self._chosen)
        self.dialog.open()

    def _chosen(self, result: int) -> None:
        """Ends the question, and reads what was chosen."""
        asked = self._waiting[0]
        dialog, self.dialog = self.dialog, None
        numbers = dialog.numbers if dialog is not None and result else []
        if dialog is not None:
            dialog.deleteLater()
        if numbers and self._may_replace(asked, SIDES if len(numbers) > 1 else (asked.side,)):
            self._read(asked, [asked.path.with_name(entry_name(asked.path.name, number)) for number in numbers])
        self._done()

    def _may_replace(self, asked: _Asked, sides: tuple[Side, ...]) -> bool:
        """Whether what stands there may go: the reader gave it up for that file, or does so now."""
        self._workspace.settle()
        given_up = self._workspace.session is asked.let_go and not self._workspace.pasted(set(sides) - {asked.side})
        return given_up or self._files.may_leave(sides)

    def _read(self, asked: _Asked, paths: list[Path]) -> None:
        """Reads one article for its side, or two for both."""
        if len(paths) == 1:
            self._loader.read(asked.side, paths[0], asked.encoding)
        else:
            self._loader.read_pair(paths[0], paths[1], (asked.encoding, asked.encoding))

    def _done(self) -> None:
        """Lets this file go and asks about the next."""
        del self._waiting[0]
        if self._waiting:
            self._next()
