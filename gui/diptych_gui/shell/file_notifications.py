"""What the window says about files of its own: saved comparisons, unsaved work that was kept, settings."""

from pathlib import Path

from PySide6.QtCore import QFileInfo, QLocale, QObject

from diptych.errors import DiptychError
from diptych.message import Message
from diptych_gui.dialogs.questions import Questions
from diptych_gui.panels.message_bar import Choice, MessageArea
from diptych_gui.shell.commands import Commands
from diptych_gui.wording.interface_language import spoken
from diptych_gui.wording.messages import said
from diptych_gui.work.autosave import Autosave, forget, leftovers
from diptych_gui.work.comparison_files import ComparisonFiles
from diptych_gui.work.settings import Settings
from diptych_gui.work.titles import session_name, story_name
from diptych_gui.work.workspace import Workspace

_MOST_OFFERED = 3


class FileNotifications(QObject):
    """Turns facts about our own files into messages with their remedies."""

    def __init__(
        self,
        workspace: Workspace,
        messages: MessageArea,
        files: ComparisonFiles,
        autosave: Autosave,
        settings: Settings,
        commands: Commands,
        questions: Questions,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._messages, self._files = workspace, messages, files
        self._settings, self._commands, self._questions = settings, commands, questions
        self._failed_save: Path | None = None  # where the last save failed
        files.saved.connect(lambda path: messages.drop("save"))
        files.unwritten.connect(self._save_failed)
        files.unread.connect(lambda text: messages.say("open", text, "error"))
        files.reading.connect(lambda: messages.drop("open"))
        workspace.articlesChanged.connect(lambda: messages.drop("open"))
        files.changedOnDisk.connect(self._saved_elsewhere)
        files.opened.connect(self._opened)
        autosave.failed.connect(lambda text: messages.say("autosave", text, "warning"))
        workspace.sessionChanged.connect(self._look_after_save)
        if settings.notes:
            text = self.tr("Some settings could not be read and were set back: {0}.").format(", ".join(settings.notes))
            messages.say("settings", text, "warning")

    # ---- saved comparisons
    def _opened(self, path: object, warnings: list[Message]) -> None:
        self._messages.drop("save")
        self._messages.drop_all("file-")
        for number, warning in enumerate(warnings):
            self._messages.say(f"file-{number}", said(warning), "warning")

    def _save_failed(self, message: str) -> None:
        elsewhere = (self.tr("Save elsewhere…"), self._files.save_as)
        choices = [elsewhere] if self._workspace.session is not None else []
        self._failed_save = self._workspace.path
        self._messages.say("save", message, "error", choices)

    def _saved_elsewhere(self, message: str) -> None:
        files = self._files
        choices = [(self.tr("Save elsewhere…"), files.save_as), (self.tr("Write over it"), files.overwrite)]
        self._failed_save = self._workspace.path
        self._messages.say("save", message, "warning", choices)

    def _look_after_save(self) -> None:
        """A failed save is a matter of the comparison that was to be saved."""
        if self._workspace.session is None or self._workspace.path != self._failed_save:
            self._messages.drop("save")

    # ---- unsaved work
    def offer_recovery(self) -> None:
        """Offers what a window that did not end well had not saved."""
        for file in leftovers(self._settings.recovery_folder)[:_MOST_OFFERED]:
            self._offer(file)

    def _offer(self, file: Path) -> None:
        """Offers one file of unsaved work, again where the reader would rather not delete it."""

        def delete() -> None:
            if self._questions.may_delete():
                forget(file)
            else:
                self._offer(file)

        text = self.tr("Diptych did not end well last time. Unsaved work of {0} was kept: {1}.").format(*_kept(file))
        choices: list[Choice] = [
            (self.tr("Open it"), lambda: self._commands.recover(file)),
            (self.tr("Delete it"), delete),
        ]
        self._messages.say(f"recovery-{file.name}", text, "info", choices)


def _kept(file: Path) -> tuple[str, str]:
    """When a recovery file was written, and whose work it holds; its own name where it cannot be read."""
    from diptych.storage.stories import LoadedStory, load_either

    time = QFileInfo(str(file)).lastModified()
    try:
        found = load_either(file)
        name = story_name(found.work.story) if isinstance(found, LoadedStory) else session_name(found.session)
    except DiptychError:
        name = file.name
    return QLocale(spoken()).toString(time, QLocale.FormatType.ShortFormat), name
