"""How articles come in and are compared: files, pasted text, the sample; all through the service."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.finding import SIDES, Side
from diptych.session import Session
from diptych_gui.service_client import ServiceClient
from diptych_gui.workspace import Workspace

_PATIENCE_MS = 300
READING = "reading"  # the stage of what is no comparison


class Inputs(QObject):
    """Reads articles into the workspace and compares them as soon as both are there.

    An answer counts for what stood in the window when it was asked for. One that would let work of the reader go which
    they did not give up for it is ``held``: it says whose it is, and how to show it after all. ``progressed`` comes
    only where something takes longer than a moment; ``finished`` comes when nothing is under way any more,
    ``cancelled`` before it where the reader stopped it.
    """

    started = Signal()
    progressed = Signal(float, str)
    finished = Signal()
    cancelled = Signal()
    held = Signal(str, object)  # name of an article, what shows it
    readFine = Signal(str)  # noqa: N815 Qt names; side
    readFailed = Signal(str, str, str)  # noqa: N815 side, message, code
    compareFailed = Signal(str, str)  # noqa: N815 message, code

    def __init__(self, workspace: Workspace, client: ServiceClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._client = workspace, client
        self._reading: dict[Side, int] = {}
        self._sample: int | None = None
        self._comparing: int | None = None
        self._again: Callable[[], None] | None = None  # the comparison that failed or was stopped
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
        return bool(self._reading) or self._sample is not None

    # ---- articles
    def read_pair(self, left: Path, right: Path) -> None:
        """Reads both articles afresh; each appears as soon as it is read."""
        self.forget()
        self._workspace.clear()
        self.read("left", left)
        self.read("right", right)

    def read(
        self, side: Side, path: Path, encoding: str | None = None, details: Mapping[str, str | None] | None = None
    ) -> None:
        """Reads a file as the article of a side, in the encoding given or guessed, under corrected details."""
        path = path.absolute()
        request = {"do": "read", "path": str(path), "encoding": encoding}

        def take(article: Article) -> None:
            self._workspace.note_file(article, path, side)
            self._take(side, article.with_metadata(**(details or {})))

        self.ask(side, request, take)

    def read_sample(self) -> None:
        """Reads the pair that Diptych ships."""
        self.forget()
        let_go = self._workspace.session

        def answered(record: Mapping[str, Any]) -> None:
            self._sample = None
            self.rest()
            left, right = Article.from_record(record["left"]), Article.from_record(record["right"])

            def show() -> None:
                self._workspace.set_articles(left, right)
                self.compare()

            self._show(let_go, left.title or left.name, show)

        def failed(message: str, code: str) -> None:
            self._sample = None
            self.rest()
            self.readFailed.emit("left", message, code)

        self._sample = self._client.ask({"do": "sample"}, answered, failed)
        self._begin(READING)

    def paste(self, side: Side, name: str, text: str, html: str | None, done: Callable[[], None]) -> None:
        """Takes text as the article of a side, under a name; ``done`` is called once it stands there."""
        request = {"do": "text", "text": text, "html": html, "name": name}

        def take(article: Article) -> None:
            self._take(side, article)
            done()

        self.ask(side, request, take)

    def _take(self, side: Side, article: Article) -> None:
        self._workspace.set_article(side, article)
        self.compare()

    def ask(
        self, side: Side, request: Mapping[str, Any], take: Callable[[Article], None], *, replaces: bool = True
    ) -> None:
        """Asks for an article; ``replaces`` tells whether showing it lets the present comparison go."""
        if side in self._reading:
            self._drop(self._reading.pop(side))
        let_go = self._workspace.session

        def answered(record: Mapping[str, Any]) -> None:
            self._reading.pop(side, None)
            self.rest()
            self.readFine.emit(side)
            article = Article.from_record(record["article"])
            if replaces:
                self._show(let_go, article.title or article.name, lambda: take(article))
            else:
                take(article)

        def failed(message: str, code: str) -> None:
            self._reading.pop(side, None)
            self.rest()
            self.readFailed.emit(side, message, code)
            if self._workspace.session is None and not self.reading:
                self.compare()  # the other side waited for this one

        self._reading[side] = self._client.ask(request, answered, failed)
        self._begin(READING)

    def _show(self, let_go: Session | None, name: str, show: Callable[[], None]) -> None:
        """Shows what was asked for, unless that would cost work that was not there, or not given up, then."""
        self._workspace.settle()
        if self._workspace.dirty and self._workspace.session is not let_go:
            self.held.emit(name, show)
        else:
            show()

    # ---- comparison
    def compare(self) -> None:
        """Compares the two articles afresh where both are there and nothing else is under way."""
        left, right = (self._workspace.articles[side] for side in SIDES)
        self.drop_comparison()
        if left and right and not self._reading:
            self.compare_articles(left, right, self._workspace.set_comparison)

    def compare_again(self) -> None:
        """Makes the comparison that failed or was stopped, else compares what stands there afresh."""
        again = self._again or self.compare
        again()

    def _texts(self) -> tuple[str | None, ...]:
        """What stands on both sides."""
        return tuple(a.sha256 if a else None for a in (self._workspace.articles[side] for side in SIDES))

    def compare_articles(self, left: Article, right: Article, take: Callable[[Comparison], None]) -> None:
        """Compares two articles and hands the answer on, if the same two texts still stand in the window."""
        self.drop_comparison()
        before = self._texts()

        def answered(record: Mapping[str, Any]) -> None:
            self._ended()
            if self._texts() == before:
                take(Comparison.from_record(record["comparison"]))
            elif self._workspace.session is None:
                self.compare()
            self.rest()

        def failed(message: str, code: str) -> None:
            self._ended()
            self._again = repeat
            self.compareFailed.emit(message, code)
            self.rest()

        def repeat() -> None:
            if self._texts() == before:
                self.compare_articles(left, right, take)
            else:
                self.compare()

        request = {
            "do": "compare",
            "left": left.to_record(),
            "right": right.to_record(),
            "options": {"pipeline": self.pipeline},
        }
        self._again = repeat
        self._comparing = self._client.ask(request, answered, failed, self._progress)
        self._begin("")
        self._workspace.set_comparing(True)

    # ---- the course of things
    def _begin(self, stage: str) -> None:
        self._share, self._stage = 0.0, stage
        if not self._patience.isActive():
            self._patience.start()
        self.started.emit()

    def _progress(self, share: float, stage: str) -> None:
        self._share, self._stage = share, stage
        if not self._patience.isActive():
            self.progressed.emit(share, stage)

    def _ended(self) -> None:
        self._comparing = None
        self._again = None
        self._workspace.set_comparing(False)

    def rest(self) -> None:
        """Says that nothing is under way, where that is so."""
        if self._comparing is None and not self.reading:
            self._patience.stop()
            self.finished.emit()

    def cancel(self) -> None:
        """Stops what is under way at once; the texts stay."""
        again, compared = self._again, self._comparing
        numbers = [*self._reading.values(), *(n for n in (self._sample, compared) if n is not None)]
        self._reading.clear()
        self._sample = None
        self._ended()
        self._patience.stop()
        for number in numbers:
            self._client.cancel(number)
        if numbers:
            self._again = again
            self.cancelled.emit()
            self.finished.emit()

    def _drop(self, number: int) -> None:
        """Lets an answer go; what has taken long already is stopped, so that nothing waits for it."""
        if self._patience.isActive():
            self._client.forget(number)
        else:
            self._client.cancel(number)

    def drop_comparison(self) -> None:
        """Lets the comparison under way go, if there is one."""
        if self._comparing is not None:
            self._drop(self._comparing)
            self._ended()

    def forget(self) -> None:
        """Drops everything under way."""
        for number in (*self._reading.values(), *(n for n in (self._sample,) if n is not None)):
            self._drop(number)
        self._reading.clear()
        self._sample = None
        self.drop_comparison()
        self._again = None
        self.rest()
