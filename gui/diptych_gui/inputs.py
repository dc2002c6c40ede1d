"""How articles come in and are compared: files, pasted text, the sample, a reload; all through the service."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.finding import SIDES, Side
from diptych_gui.service_client import ServiceClient
from diptych_gui.workspace import Workspace

_PATIENCE_MS = 300


class Inputs(QObject):
    """Reads articles into the workspace and compares them as soon as both are there.

    ``progressed`` comes only where a comparison takes longer than a moment; ``finished`` ends every comparison,
    ``cancelled`` comes before it where the reader stopped one.
    """

    started = Signal()
    progressed = Signal(float, str)
    finished = Signal()
    cancelled = Signal()
    readFailed = Signal(str, str, str)  # noqa: N815 Qt names; side, message, code
    compareFailed = Signal(str, str)  # noqa: N815 message, code

    def __init__(self, workspace: Workspace, client: ServiceClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._client = workspace, client
        self._reading: dict[Side, int] = {}
        self._comparing: int | None = None
        self._share, self._stage = 0.0, ""
        self.pipeline = "auto"
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(lambda: self.progressed.emit(self._share, self._stage))

    @property
    def comparing(self) -> bool:
        """Whether a comparison is under way."""
        return self._comparing is not None

    @property
    def reading(self) -> bool:
        """Whether an article is under way."""
        return bool(self._reading)

    # ---- articles
    def read_pair(self, left: Path, right: Path) -> None:
        """Reads both articles afresh; each appears as soon as it is read."""
        self.forget()
        self._workspace.clear()
        self.read("left", left)
        self.read("right", right)

    def read(self, side: Side, path: Path, encoding: str | None = None) -> None:
        """Reads a file as the article of a side, in the encoding given or guessed."""
        request = {"do": "read", "path": str(path), "encoding": encoding}
        self._ask(side, request, path, lambda article: self._take(side, article))

    def read_sample(self) -> None:
        """Reads the pair that Diptych ships."""
        self.forget()

        def answered(record: Mapping[str, Any]) -> None:
            self._workspace.set_articles(Article.from_record(record["left"]), Article.from_record(record["right"]))
            self.compare()

        self._client.ask({"do": "sample"}, answered, lambda message, code: self.readFailed.emit("left", message, code))

    def paste(self, side: Side, text: str, html: str | None = None, done: Callable[[], None] = lambda: None) -> None:
        """Takes pasted text as the article of a side; ``done`` is called once it stands there."""
        request = {"do": "text", "text": text, "html": html, "name": self.tr("Pasted text")}

        def take(article: Article) -> None:
            self._take(side, article)
            done()

        self._ask(side, request, None, take)

    def _take(self, side: Side, article: Article) -> None:
        self._workspace.set_article(side, article)
        self.compare()

    def _ask(self, side: Side, request: Mapping[str, Any], path: Path | None, take: Callable[[Article], None]) -> None:
        if side in self._reading:
            self._client.forget(self._reading.pop(side))

        def answered(record: Mapping[str, Any]) -> None:
            self._reading.pop(side, None)
            article = Article.from_record(record["article"])
            if path:
                self._workspace.note_file(article, path)
            take(article)

        def failed(message: str, code: str) -> None:
            self._reading.pop(side, None)
            self.readFailed.emit(side, message, code)

        self._reading[side] = self._client.ask(request, answered, failed)

    # ---- comparison
    def compare(self) -> None:
        """Compares the two articles afresh where both are there and nothing else is under way."""
        left, right = (self._workspace.articles[side] for side in SIDES)
        self._drop_comparison()
        if left and right and not self._reading:
            self._compare(left, right, self._workspace.set_comparison)

    def swap(self) -> None:
        """Changes the sides; the reader's work goes with its words, and the swap can be undone."""
        workspace = self._workspace
        session, left, right = workspace.session, workspace.articles["left"], workspace.articles["right"]
        if session is None or left is None or right is None:
            workspace.set_articles(right, left)
            self.compare()
            return

        from diptych_gui.mirroring import mirrored  # not before it is needed

        def take(comparison: Comparison) -> None:
            if workspace.session is not None:
                after = mirrored(workspace.session).with_comparison(comparison)
                workspace.edit(self.tr("Swap sides"), after)

        self._compare(right, left, take)

    def reload(self, side: Side) -> None:
        """Reads a changed file again; notes and judgements move along with their words, and undo brings both back."""
        path, article = self._workspace.file(side), self._workspace.articles[side]
        if path is None or article is None:
            return
        if self._workspace.session is None:
            self.read(side, path, article.source.encoding)
            return
        request = {"do": "read", "path": str(path), "encoding": None}
        self._ask(side, request, path, lambda fresh: self._take_reloaded(side, fresh))

    def _take_reloaded(self, side: Side, fresh: Article) -> None:
        articles = {**self._workspace.articles, side: fresh}
        left, right = articles["left"], articles["right"]
        if left is None or right is None or self._workspace.session is None:
            self._workspace.set_article(side, fresh)
            self.compare()
            return

        from diptych.storage.anchoring import reanchored  # brings diff-match-patch: not before it is needed

        def take(comparison: Comparison) -> None:
            if self._workspace.session is not None:
                after = reanchored(self._workspace.session, comparison)
                self._workspace.edit(self.tr("Reload"), after)

        self._compare(left, right, take)

    def _compare(self, left: Article, right: Article, take: Callable[[Comparison], None]) -> None:
        self._drop_comparison()

        def answered(record: Mapping[str, Any]) -> None:
            self._ended()
            take(Comparison.from_record(record["comparison"]))
            self.finished.emit()

        def failed(message: str, code: str) -> None:
            self._ended()
            self.compareFailed.emit(message, code)
            self.finished.emit()

        self._share, self._stage = 0.0, ""
        self._patience.start()
        request = {
            "do": "compare",
            "left": left.to_record(),
            "right": right.to_record(),
            "options": {"pipeline": self.pipeline},
        }
        self._comparing = self._client.ask(request, answered, failed, self._progress)
        self._workspace.set_comparing(True)
        self.started.emit()

    def _progress(self, share: float, stage: str) -> None:
        self._share, self._stage = share, stage
        if not self._patience.isActive():
            self.progressed.emit(share, stage)

    def _ended(self) -> None:
        self._comparing = None
        self._patience.stop()
        self._workspace.set_comparing(False)

    def cancel(self) -> None:
        """Stops the comparison under way at once; the texts stay."""
        number = self._comparing
        self._ended()
        if number is not None:
            self._client.cancel(number)
            self.cancelled.emit()
            self.finished.emit()

    def _drop_comparison(self) -> None:
        if self._comparing is not None:
            self._client.forget(self._comparing)
            self._ended()

    def forget(self) -> None:
        """Drops everything under way."""
        for number in self._reading.values():
            self._client.forget(number)
        self._reading.clear()
        self._drop_comparison()
        self.finished.emit()
