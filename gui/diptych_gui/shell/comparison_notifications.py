"""What the window says about the comparison: that it failed or was stopped, or that there is nothing to see."""

from PySide6.QtCore import QObject, Signal

from diptych_gui.panels.message_bar import Choice, MessageArea
from diptych_gui.shell.preferences_controller import PreferencesController
from diptych_gui.wording.messages import said
from diptych_gui.work.article_loader import ArticleLoader
from diptych_gui.work.comparison_files import ComparisonFiles
from diptych_gui.work.file_watcher import FileWatcher
from diptych_gui.work.workspace import Workspace


class ComparisonNotifications(QObject):
    """Turns facts about the comparison into messages with their remedies."""

    told = Signal(str)  # what was stopped, where nothing need be done about it

    def __init__(
        self,
        workspace: Workspace,
        messages: MessageArea,
        loader: ArticleLoader,
        watcher: FileWatcher,
        files: ComparisonFiles,
        preferences: PreferencesController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._messages, self._loader = workspace, messages, loader
        self._watcher, self._preferences = watcher, preferences
        loader.compareFailed.connect(self._failed)
        loader.started.connect(lambda: messages.drop("compare"))
        loader.cancelled.connect(self._cancelled)
        files.opened.connect(self._drop_of_before)
        workspace.comparisonChanged.connect(self._compared)
        workspace.sessionChanged.connect(self._drop_failure)

    def _failed(self, message: str, code: str) -> None:
        label = self.tr("Restart the engine") if code == "crashed" else self.tr("Try again")
        choices: list[Choice] = [(label, self._loader.compare_again)]
        if code in ("no-pipeline", "broken-pipeline", "changed-pipeline"):
            choices = [
                (self.tr("Use the built-in rules"), self._compare_with_rules),
                (self.tr("Preferences…"), self._preferences.ask),
            ]
        self._messages.say("compare", message, "error", choices)

    def _compare_with_rules(self) -> None:
        self._preferences.change(pipeline="blank")
        self._loader.compare()

    def _cancelled(self, comparing: bool) -> None:
        self._watcher.tell_again()
        text = self.tr("The comparison was stopped.") if comparing else self.tr("Reading was stopped.")
        both = all(self._workspace.articles.values())
        if both and (comparing or self._workspace.session is None):
            again = (self.tr("Compare again"), self._loader.compare_again)
            self._messages.say("compare", text, "info", [again])
        else:
            self.told.emit(text)

    def _compared(self) -> None:
        comparison = self._workspace.comparison
        if comparison is not None and comparison.left.text == comparison.right.text:
            self._messages.say("same", self.tr("The two articles are identical, word for word."))
        elif comparison is not None and comparison.apart:
            self.tell_apart()
        elif comparison is not None and not any(f.left and f.right for f in comparison.findings):
            self._messages.say("same", self.tr("Nothing was found that the two articles share."))
        else:
            self._messages.drop("same")

    def tell_apart(self) -> None:
        """Says that the articles look like two different stories, and what that rests on."""
        comparison = self._workspace.comparison
        if comparison is not None and comparison.apart:
            self._messages.say("same", said(comparison.apart), "warning")

    def _drop_of_before(self) -> None:
        """Takes away what was said of the comparison before a saved one was opened."""
        for key in ("same", "compare"):
            self._messages.drop(key)

    def _drop_failure(self) -> None:
        if self._workspace.session is None and not self._workspace.comparing:
            self._messages.drop("compare")
