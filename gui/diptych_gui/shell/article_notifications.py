"""What the window says about its articles: what could not be read, what was left out, what changed on disk."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from diptych.article import Article
from diptych.coverage import not_looked_for, not_looked_for_in
from diptych.finding import SIDES, Side, opposite
from diptych.message import Message
from diptych.reading.text_check import Problem, Remedy, problems
from diptych_gui.panels.message_bar import Choice, MessageArea
from diptych_gui.shell.article_choice import ArticleChoice
from diptych_gui.shell.encoding_menus import EncodingMenus
from diptych_gui.wording.messages import said
from diptych_gui.work.article_loader import ArticleLoader
from diptych_gui.work.comparison_files import ComparisonFiles
from diptych_gui.work.file_watcher import FileWatcher
from diptych_gui.work.swap_and_reload import SwapAndReload
from diptych_gui.work.workspace import Workspace


class ArticleNotifications(QObject):
    """Turns facts about articles into messages with their remedies; nothing here stops the work.

    ``beside`` are the areas beside the articles, ``above`` is the one above both.
    """

    def __init__(
        self,
        workspace: Workspace,
        above: MessageArea,
        beside: Mapping[Side, MessageArea],
        loader: ArticleLoader,
        swap_and_reload: SwapAndReload,
        watcher: FileWatcher,
        files: ComparisonFiles,
        encodings: EncodingMenus,
        choice: ArticleChoice,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._above, self._beside = workspace, above, beside
        self._swap_and_reload, self._files, self._encodings = swap_and_reload, files, encodings
        self._choice = choice
        loader.readFailed.connect(self._read_failed)
        loader.readFine.connect(self._drop_error)
        loader.held.connect(self._held)
        watcher.changed.connect(self._changed)
        watcher.gone.connect(self._gone)
        files.opened.connect(self._drop_of_before)
        workspace.articlesChanged.connect(self._articles)
        workspace.sessionChanged.connect(self._drop_held)

    def _area(self, side: Side) -> MessageArea:
        """Where messages about a side are read: beside it, on the first page above both."""
        return self._above if self._workspace.empty else self._beside[side]

    # ---- reading
    def _read_failed(self, side: Side, message: str, code: str, path: str, encoding: str | None) -> None:
        again = (self.tr("Reload"), partial(self._swap_and_reload.reload, side))
        choices: list[Choice] = [again] if path and path == str(self._workspace.file(side)) else []
        if code == "several":
            choices = [(self.tr("Choose one…"), partial(self._choice.ask, side, Path(path), encoding))]
        self._drop_error(side)
        self._area(side).say(f"read-{side}", message, "error", choices)

    def _drop_error(self, side: Side) -> None:
        """Takes the last error of a side away, wherever it was said."""
        for area in (self._above, self._beside[side]):
            area.drop(f"read-{side}")

    def _drop_of_before(self) -> None:
        """Takes away what was said of the articles before a saved comparison was opened."""
        for key in ("pasted", *(f"read-{side}" for side in SIDES)):
            self._above.drop(key)

    def _held(self, name: str, show: Callable[[], None]) -> None:
        """An article came while there is unsaved work that it would replace."""

        def after_all() -> None:
            if self._files.may_leave():
                show()
            else:
                self._held(name, show)

        text = self.tr("“{0}” has been read. Showing it lets this comparison go.").format(name)
        self._above.say(f"held-{id(show)}", text, "info", [(self.tr("Show it"), after_all)])

    def _drop_held(self) -> None:
        if self._workspace.session is None and not self._workspace.comparing:
            self._above.drop_all("held-")

    # ---- what stands there
    def _articles(self) -> None:
        """Messages about an article go with it; what its reader left out is said."""
        for side in SIDES:
            article, area = self._workspace.articles[side], self._beside[side]
            name = article.sha256 if article else ""
            if (area.property("article") or "") == name:
                continue
            area.setProperty("article", name)
            area.setProperty("language", "")
            awaited = article is None and not self._workspace.empty  # the other one of a pair could be read
            area.clear(f"read-{side}" if awaited else "")
            if not awaited:
                self._above.drop(f"read-{side}")
            self._above.setProperty("language", "")
            for key in ("compare", "pasted", "language"):
                self._above.drop(key)
            if article:
                self._describe(side, article, area)
        self._tell_languages()

    def _describe(self, side: Side, article: Article, area: MessageArea) -> None:
        """Says what the reader should know of an article that has just come."""
        if not article.text.strip():
            area.say("empty", self.tr("This article holds no words."), "warning")
        if article.source.messages:
            self._say_problems(side, problems(article))

    def _tell_languages(self) -> None:
        """Says what is not looked for: of two articles above both, in every view; of one language alone beside it."""
        articles = self._workspace.articles
        left, right = articles["left"], articles["right"]
        _tell_of_language(self._above, not_looked_for(left, right) if left and right else None)
        for side, area in self._beside.items():
            article = articles[side]
            _tell_of_language(area, not_looked_for_in(article, articles[opposite(side)]) if article else None)

    def _say_problems(self, side: Side, told: Sequence[Problem]) -> None:
        """What is wrong with a text, in one line, with what helps where its file can be read again."""
        remedies: dict[Remedy, None] = {problem.remedy: None for problem in told}
        choices = [self._remedy(side, remedy) for remedy in remedies if remedy]
        there = self._workspace.file(side) is not None
        text = " ".join(said(problem.message) for problem in told)
        self._beside[side].say("text", text, "info", choices if there else [])

    def _remedy(self, side: Side, remedy: Remedy) -> Choice:
        """A button with what it does."""
        read_whole = self._swap_and_reload.read_whole
        if remedy == "whole":
            return self.tr("Show the whole page’s text"), partial(read_whole, side, whole=True)
        if remedy == "article":
            return self.tr("Show the article alone"), partial(read_whole, side, whole=False)
        return self.tr("Choose the encoding…"), partial(self._choose_encoding, side)

    def _choose_encoding(self, side: Side) -> None:
        """Opens the menu of encodings beside the message, which stays for whoever chooses none."""
        article, area = self._workspace.articles[side], self._beside[side]
        if article is not None:
            self._say_problems(side, problems(article))
            self._encodings.open_at(area.mapToGlobal(area.rect().bottomLeft()), side)

    # ---- on disk
    def _changed(self, side: Side) -> None:
        path = self._workspace.file(side)
        if path is not None:
            text = self.tr("“{0}” changed on disk. Notes stay when you reload.").format(path.name)
            again = (self.tr("Reload"), partial(self._swap_and_reload.reload, side))
            self._area(side).say("changed", text, "info", [again])

    def _gone(self, side: Side) -> None:
        path = self._workspace.file(side)
        if path is not None:
            text = self.tr("“{0}” is no longer there. The text stays here; save the comparison to keep it.")
            self._area(side).say("changed", text.format(path.name), "warning")


def _tell_of_language(area: MessageArea, told: Message | None) -> None:
    """Says in an area what is not looked for, once: who closed it has read it."""
    text = said(told) if told else ""
    if (area.property("language") or "") == text:
        return
    area.setProperty("language", text)
    if text:
        area.say("language", text)
    else:
        area.drop("language")
