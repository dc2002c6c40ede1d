"""How several articles become a story: each file is read, then every two are compared; all through the service."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from diptych.article import Article
from diptych.file_names import article_files, file_name
from diptych.finding import SIDES
from diptych.message import Message
from diptych.story import Story, StoryWork
from diptych.story.story import FEWEST, MOST
from diptych_gui.wording.messages import said
from diptych_gui.work.article_loader import READING, ArticleLoader, read_request, third_of
from diptych_gui.work.service_client import ServiceClient
from diptych_gui.work.story_desk import StoryDesk
from diptych_gui.work.workspace import Workspace

_READ = 0.3  # share of the work that is reading, about


class StoryLoader(QObject):
    """Reads files one after the other and asks for their story. What cannot be read is told, the others go on."""

    started = Signal()
    progressed = Signal(float, str)
    finished = Signal()
    failed = Signal(str)  # why there is no story, or why one file is not in it

    def __init__(
        self,
        workspace: Workspace,
        client: ServiceClient,
        loader: ArticleLoader,
        desk: StoryDesk,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._client, self._loader, self._desk = workspace, client, loader, desk
        self._asked: int | None = None

    @property
    def busy(self) -> bool:
        """Whether a story is under way."""
        return self._asked is not None

    def read(self, paths: list[Path]) -> None:
        """A new story of these files and of the files of these folders; the present one stays until it is there."""
        files = self._files(paths)
        if files is not None and self._may(len(files)):
            self._read(files, [], lambda articles: self._ask(articles, new=True))

    def add(self, paths: list[Path]) -> None:
        """More sources for the story, or for the two articles that are there."""
        files, there = self._files(paths), self.articles
        if files is not None and self._may(len(files) + len(there)):
            self._read(files, there, lambda articles: self._ask(articles, new=False))

    def compare_again(self) -> bool:
        """Makes the story that is shown anew, with the third text that is known now; False where none is shown."""
        if self._desk.story is None:
            return False
        self.cancel()
        self.started.emit()
        self._ask(self.articles, new=False)
        return True

    @property
    def articles(self) -> list[Article]:
        """The articles that are there, of the story or of the two sides."""
        story = self._desk.story
        if story is not None:
            return list(story.articles)
        return [article for side in SIDES if (article := self._workspace.articles[side])]

    def _files(self, paths: list[Path]) -> list[Path] | None:
        """The files that paths stand for; None, and ``failed`` says why, where a folder cannot be listed."""
        found: list[Path] = []
        for path in paths:
            try:
                found += article_files(path) if path.is_dir() else [path]
            except OSError:
                name = file_name(path)
                self.failed.emit(self.tr("The folder “{0}” cannot be read.").format(name))
                return None
        return [self._workspace.named(path) for path in found]

    def _may(self, count: int) -> bool:
        """Whether so many articles are a story; ``failed`` says why not."""
        if count < FEWEST:
            self.failed.emit(said(Message("story.too-few", {"count": count})))
        elif count > MOST:
            self.failed.emit(said(Message("story.too-many", {"count": count, "most": MOST})))
        return FEWEST <= count <= MOST

    def _read(self, files: list[Path], articles: list[Article], then: Callable[[list[Article]], None]) -> None:
        """Reads the files in order, then goes on with all articles."""
        self.cancel()
        self._loader.forget()
        self.started.emit()
        waiting = list(files)

        def next_file() -> None:
            self.progressed.emit(_READ * (1 - len(waiting) / max(1, len(files))), READING)
            if not waiting:
                self._asked = None
                then(articles)
                return
            path = waiting.pop(0)

            def answered(record: Mapping[str, Any]) -> None:
                articles.append(Article.from_record(record["article"]))
                next_file()

            def failed(message: str, code: str) -> None:
                self.failed.emit(message)
                next_file()

            self._asked = self._client.ask(read_request(path, None, False), answered, failed)

        next_file()

    def _ask(self, articles: list[Article], *, new: bool) -> None:
        """Asks for the story of the articles."""
        if not self._may(len(articles)):
            self.finished.emit()
            return
        before = None if new else self._desk.story

        def answered(record: Mapping[str, Any]) -> None:
            self._asked = None
            story = Story.from_record(record["story"])
            if new:
                self._desk.open(StoryWork(story))
            elif self._desk.story is before:
                self._desk.grow(story)
            self.finished.emit()

        def failed(message: str, code: str) -> None:
            self._asked = None
            self.failed.emit(message)
            self.finished.emit()

        request = {
            "do": "story",
            "articles": [article.to_record() for article in articles],
            "rows": [row.to_record() for row in before.rows] if before else [],
            "options": {"pipeline": self._loader.pipeline},
            **({} if new else third_of(self._workspace)),
        }
        self._asked = self._client.ask(
            request, answered, failed, lambda share, stage: self.progressed.emit(_READ + (1 - _READ) * share, stage)
        )

    def cancel(self) -> None:
        """Stops what is under way at once; what is shown stays."""
        if self._asked is not None:
            number, self._asked = self._asked, None
            self._client.cancel(number)
            self.finished.emit()
