"""How articles come in and are compared: files, pasted text, the sample; all through the service."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.finding import SIDES, Side, opposite
from diptych.options import Encodings
from diptych.session import Session
from diptych_gui.work.service_client import ServiceClient
from diptych_gui.work.waiting import waited
from diptych_gui.work.workspace import Workspace

_PATIENCE_MS = 300
_MANY = 500  # findings, to make which takes longer than a few frames
READING = "reading"  # the stage of what is no comparison


def _ready(comparison: Comparison) -> Comparison:
    """The comparison with what the window asks first, and what takes longest, worked out."""
    assert comparison.facts is not None
    assert comparison.repeated is not None
    return comparison


def read_request(path: Path, encoding: str | None, whole: bool) -> dict[str, Any]:
    """What the service is asked to read a file so."""
    return {"do": "read", "path": str(path), "encoding": encoding, **({"whole": True} if whole else {})}


def third_of(workspace: Workspace) -> dict[str, Any]:
    """The text that what is shown may have drawn on, as the service is told of it."""
    return {"third": workspace.third.to_record()} if workspace.third else {}


class ArticleLoader(QObject):
    """Reads articles into the workspace and compares them as soon as both are there.

    An answer counts for what stood in the window when it was asked for. One that would let work of the reader go which
    they did not give up for it is ``held``: it says whose it is, and how to show it after all. ``progressed`` comes
    only where something takes longer than a moment; ``finished`` comes when nothing is under way any more,
    ``cancelled`` before it where the reader stopped it.
    """

    started = Signal()
    progressed = Signal(float, str)
    finished = Signal()
    cancelled = Signal(bool)  # whether that was a comparison, not only reading
    held = Signal(str, object)  # name of an article, what shows it
    readFine = Signal(str)  # noqa: N815 Qt names; side
    readFailed = Signal(str, str, str, str, object)  # noqa: N815 side, message, code; path of a file, its encoding
    several = Signal(str, Path, object, object)  # side, file that holds several, encoding, comparison given up for it
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
    def read_pair(self, left: Path, right: Path, encodings: Encodings = (None, None)) -> None:
        """Reads both articles afresh; each appears as soon as it is read, the first in place of all that was there."""
        self._make_way()
        first = True

        def show(side: Side, article: Article) -> None:
            nonlocal first
            if first:
                first = False
                self._workspace.set_articles(*((article, None) if side == "left" else (None, article)))
                self.compare()
            else:
                self._take(side, article)

        self.read("left", left, encodings[0], show=show)
        self.read("right", right, encodings[1], show=show)

    def read(
        self,
        side: Side,
        path: Path,
        encoding: str | None = None,
        details: Mapping[str, str | None] | None = None,
        show: Callable[[Side, Article], None] | None = None,
        *,
        whole: bool = False,
    ) -> None:
        """Reads a file as the article of a side, in the encoding given or guessed, under corrected details.

        ``whole`` takes all that a page shows.
        """
        path = self._workspace.named(path)
        request = read_request(path, encoding, whole)

        def take(side: Side, article: Article) -> None:
            self._workspace.note_file(article, path, side)
            (show or self._take)(side, article.with_metadata(**(details or {})))

        self.ask(side, request, take)

    def read_sample(self) -> None:
        """Reads the pair that Diptych ships."""
        self._make_way()
        if self._sample is not None:
            self._drop(self._sample)
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
            self.readFailed.emit("left", message, code, "", None)
            self._resume()

        self._sample = self._client.ask({"do": "sample"}, answered, failed)
        self._begin(READING)

    def paste(
        self, side: Side, name: str, text: str, html: str | None, parting: Callable[[Side], Callable[[], None]]
    ) -> None:
        """Takes text as the article of a side, under a name.

        ``parting`` is told the side before what stands there goes; what it returns is called afterwards.
        """
        request = {"do": "text", "text": text, "html": html, "name": name}

        def take(side: Side, article: Article) -> None:
            done = parting(side)
            self._take(side, article)
            done()

        self.ask(side, request, take)

    def exchange(self) -> None:
        """Lets what is being read come in on the other side."""
        self._reading = {opposite(side): number for side, number in self._reading.items()}

    def _take(self, side: Side, article: Article) -> None:
        self._workspace.set_article(side, article)
        self.compare()

    def ask(
        self, side: Side, request: Mapping[str, Any], take: Callable[[Side, Article], None], *, replaces: bool = True
    ) -> None:
        """Asks for an article; ``replaces`` tells whether showing it lets the present comparison go."""
        if side in self._reading:
            self._drop(self._reading.pop(side))
        let_go = self._workspace.session

        def arrived() -> Side:
            """The side that no longer waits: by now it may be the other one."""
            waiting: list[Side] = [s for s, n in self._reading.items() if n == number]
            now = waiting[0] if waiting else side
            self._reading.pop(now, None)
            self.rest()
            return now

        def answered(record: Mapping[str, Any]) -> None:
            now = arrived()
            self.readFine.emit(now)
            article = Article.from_record(record["article"])
            if replaces:
                self._show(let_go, article.title or article.name, lambda: take(now, article))
            else:
                take(now, article)

        def failed(message: str, code: str) -> None:
            now = arrived()
            self.readFailed.emit(now, message, code, request.get("path", ""), request.get("encoding"))
            if code == "several":
                given_up = let_go if replaces else None
                self.several.emit(now, Path(request["path"]), request.get("encoding"), given_up)
            self._resume()

        number = self._client.ask(request, answered, failed)
        self._reading[side] = number
        self._begin(READING)

    def _make_way(self) -> None:
        """Stops a first comparison, which other articles would wait for and then replace."""
        if self._workspace.session is None:
            self.drop_comparison()

    def _resume(self) -> None:
        """Compares what stands there after all, where that waited for what could not be read."""
        if self._workspace.session is None and self._comparing is None and not self.reading:
            self.compare()

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
        else:
            self.rest()

    def compare_now(self) -> None:
        """Compares what stands there afresh, unless it is being compared already."""
        if self._comparing is None:
            self.compare()

    def compare_again(self) -> None:
        """Makes the comparison that failed or was stopped, else compares what stands there afresh."""
        again = self._again or self.compare
        again()

    def _texts(self) -> tuple[str | None, ...]:
        """What stands on both sides."""
        return tuple(a.sha256 if a else None for a in (self._workspace.articles[side] for side in SIDES))

    def _make(self, told: Mapping[str, Any], finish: Callable[[Comparison], None]) -> None:
        """Hands on the comparison that a record tells; one of many findings is made ready beside the window."""
        number = self._comparing

        def ready() -> Comparison:
            return _ready(self._workspace.as_known(Comparison.from_record(told)))

        def wait() -> None:
            made = waited(ready)
            if self._comparing == number:  # else it was stopped, or begun anew
                finish(made)

        if len(told["findings"]) < _MANY:
            finish(Comparison.from_record(told))
        else:
            QTimer.singleShot(0, self, wait)

    def compare_articles(
        self,
        left: Article,
        right: Article,
        take: Callable[[Comparison], None],
        anew: Callable[[], None] | None = None,
    ) -> None:
        """Compares two articles and hands the answer on, if the same two texts still stand in the window.

        ``anew`` is how this is done once more after it failed or was stopped.
        """
        self.drop_comparison()
        before = self._texts()

        def answered(record: Mapping[str, Any]) -> None:
            self._make(record["comparison"], finish)

        def finish(made: Comparison) -> None:
            self._ended()
            if self._texts() == before:
                take(made)
            elif self._workspace.session is None:
                self.compare()
            self.rest()

        def failed(message: str, code: str) -> None:
            self._ended()
            self._again = repeat
            self.compareFailed.emit(message, code)
            self.rest()

        def repeat() -> None:
            if self._texts() != before:
                self.compare()
            elif anew is not None:
                anew()
            else:
                self.compare_articles(left, right, take)

        request = {
            "do": "compare",
            "left": left.to_record(),
            "right": right.to_record(),
            "options": {"pipeline": self.pipeline},
            **third_of(self._workspace),
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
            self.cancelled.emit(compared is not None)
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
