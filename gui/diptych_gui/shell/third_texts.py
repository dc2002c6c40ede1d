"""The third text that articles may have drawn on, a press release or agency copy: named, read, let go."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from diptych.article import Article
from diptych_gui.dialogs.questions import Questions
from diptych_gui.panels.message_bar import MessageArea
from diptych_gui.work.article_loader import ArticleLoader, read_request
from diptych_gui.work.service_client import ServiceClient
from diptych_gui.work.story_loader import StoryLoader
from diptych_gui.work.workspace import Workspace


class ThirdTexts(QObject):
    """Commands on the third text of one window: what stands in it turns pale in every view."""

    def __init__(
        self,
        workspace: Workspace,
        client: ServiceClient,
        loader: ArticleLoader,
        stories: StoryLoader,
        messages: MessageArea,
        questions: Questions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace, self._client, self._loader, self._stories = workspace, client, loader, stories
        self._messages, self._questions = messages, questions
        workspace.sessionChanged.connect(lambda: messages.drop("third"))

    def choose(self) -> None:
        """Asks for its file and takes it."""
        title = self.tr("Open the press release or agency copy")
        path = self._questions.article_to_open(title, str(self._workspace.folder))
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Reads a file as the third text of what is shown, and compares with it; what cannot be read is told."""
        if not all(self._workspace.articles.values()):
            return

        def answered(record: Mapping[str, Any]) -> None:
            self._name(Article.from_record(record["article"]))

        def failed(message: str, code: str) -> None:
            self._messages.say("third", message, "warning")

        path = self._workspace.named(path)
        self._messages.drop("third")
        self._client.ask(read_request(path, None, False), answered, failed)

    def forget(self) -> None:
        """Does without it."""
        if self._workspace.third is not None:
            self._name(None)

    def _name(self, article: Article | None) -> None:
        self._workspace.third = article
        if not self._stories.compare_again():
            self._loader.compare()
