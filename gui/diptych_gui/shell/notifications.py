"""What the window tells its reader in message bars: failures, changes on disk, states worth a word."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileInfo, QLocale, QObject

from diptych.errors import DiptychError
from diptych.finding import SIDES, Side
from diptych.reading.english import reads_english
from diptych_gui.dialogs import questions
from diptych_gui.panels.message_bar import Choice, MessageArea
from diptych_gui.wording.engine_messages import said
from diptych_gui.wording.interface_language import spoken
from diptych_gui.work.autosave import forget, leftovers
from diptych_gui.work.titles import session_name

if TYPE_CHECKING:
    from diptych_gui.shell.main_window import Window


_MOST_OFFERED = 3


class Notices(QObject):
    """Turns facts into messages with their remedies; nothing here stops the work."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        window.loader.readFailed.connect(self._read_failed)
        window.loader.compareFailed.connect(self._compare_failed)
        window.loader.started.connect(lambda: window.messages.drop("compare"))
        window.loader.held.connect(self._held)
        window.loader.readFine.connect(self._drop_error)
        window.files.saved.connect(lambda path: window.messages.drop("save"))
        window.workspace.sessionChanged.connect(self._look_after_save)
        self._failed_save: Path | None = None  # where the last save failed
        window.loader.cancelled.connect(self._cancelled)
        window.workspace.comparisonChanged.connect(self._compared)
        window.files.failed.connect(self._save_failed)
        window.files.changedOnDisk.connect(self._saved_elsewhere)
        window.files.opened.connect(self._opened)
        window.watcher.changed.connect(self._changed)
        window.watcher.gone.connect(self._gone)
        window.workspace.articlesChanged.connect(self._articles)
        window.autosave.failed.connect(lambda text: window.messages.say("autosave", text, "warning"))
        window.firstPainted.connect(self._offer_recovery)
        if window.settings.notes:
            names = ", ".join(window.settings.notes)
            text = self.tr("Some settings could not be read and were set back: {0}.").format(names)
            window.messages.say("settings", text, "warning")

    def _area(self, side: Side) -> MessageArea:
        """Where messages about a side are read: beside it, on the first page above both."""
        return self._window.messages if self._workspace.empty else self._window.pair.sides[side].messages

    # ---- articles
    def _read_failed(self, side: Side, message: str, code: str, path: str) -> None:
        again = (self.tr("Reload"), partial(self._window.swap_and_reload.reload, side))
        choices = [again] if path and path == str(self._workspace.file(side)) else []
        self._drop_error(side)
        self._area(side).say(f"read-{side}", message, "error", choices)

    def _drop_error(self, side: Side) -> None:
        """Takes the last error of a side away, wherever it was said."""
        for area in (self._window.messages, self._window.pair.sides[side].messages):
            area.drop(f"read-{side}")

    def _articles(self) -> None:
        """Messages about an article go with it; what its reader left out is said."""
        for side in SIDES:
            article, area = self._workspace.articles[side], self._window.pair.sides[side].messages
            name = article.sha256 if article else ""
            if (area.property("article") or "") == name:
                continue
            area.setProperty("article", name)
            awaited = article is None and not self._workspace.empty  # the other one of a pair could be read
            area.clear(f"read-{side}" if awaited else "")
            if not awaited:
                self._window.messages.drop(f"read-{side}")
            for key in ("compare", "pasted"):
                self._window.messages.drop(key)
            if article and not article.text.strip():
                area.say("empty", self.tr("This article holds no words."), "warning")
            if article and reads_english(article.text) is False:
                text = self.tr(
                    "This article seems not to be in English: expect quotations and wording, but hardly any claims "
                    "and framing."
                )
                area.say("language", text, "info")
            for number, warning in enumerate(article.source.warnings if article else ()):
                encoding = (self.tr("Choose the encoding…"), partial(self._window.commands.edit_details, side))
                undecoded = "�" in warning and self._workspace.file(side) is not None
                area.say(f"warning-{number}", said(warning), "info", [encoding] if undecoded else [])

    def _changed(self, side: Side) -> None:
        path = self._workspace.file(side)
        if path is not None:
            text = self.tr("“{0}” changed on disk. Notes stay when you reload.").format(path.name)
            again = (self.tr("Reload"), lambda: self._window.swap_and_reload.reload(side))
            self._area(side).say("changed", text, "info", [again])

    def _gone(self, side: Side) -> None:
        path = self._workspace.file(side)
        if path is not None:
            text = self.tr("“{0}” is no longer there. The text stays here; save the comparison to keep it.")
            self._area(side).say("changed", text.format(path.name), "warning")

    def _held(self, name: str, show: Callable[[], None]) -> None:
        """An article came while there is unsaved work that it would replace."""

        def after_all() -> None:
            if self._window.files.may_leave():
                show()
            else:
                self._held(name, show)

        text = self.tr("“{0}” has been read. Showing it lets this comparison go.").format(name)
        self._window.messages.say(f"held-{id(show)}", text, "info", [(self.tr("Show it"), after_all)])

    # ---- comparison
    def _compare_failed(self, message: str, code: str) -> None:
        label = self.tr("Restart the engine") if code == "crashed" else self.tr("Try again")
        choices: list[Choice] = [(label, self._window.loader.compare_again)]
        if code in ("no-pipeline", "broken-pipeline"):
            choices = [
                (self.tr("Use the built-in rules"), self._with_built_in_rules),
                (self.tr("Preferences…"), self._window.preferences.ask),
            ]
        self._window.messages.say("compare", message, "error", choices)

    def _with_built_in_rules(self) -> None:
        self._window.preferences.change(pipeline="blank")
        self._window.loader.compare()

    def _cancelled(self, comparing: bool) -> None:
        self._window.watcher.tell_again()
        text = self.tr("The comparison was stopped.") if comparing else self.tr("Reading was stopped.")
        both = all(self._workspace.articles.values())
        if both and (comparing or self._workspace.session is None):
            again = (self.tr("Compare again"), self._window.loader.compare_again)
            self._window.messages.say("compare", text, "info", [again])
        else:
            self._window.status.tell(text)

    def _compared(self) -> None:
        comparison = self._workspace.comparison
        if comparison is not None and comparison.left.text == comparison.right.text:
            self._window.messages.say("same", self.tr("The two articles are identical, word for word."))
        elif comparison is not None and not any(f.left and f.right for f in comparison.findings):
            self._window.messages.say("same", self.tr("Nothing was found that the two articles share."))
        else:
            self._window.messages.drop("same")

    # ---- files of ours
    def _opened(self, path: object, warnings: list[str]) -> None:
        for key in ("same", "compare", "save", "pasted", "read-left", "read-right"):
            self._window.messages.drop(key)
        self._window.messages.drop_all("file-")
        for number, warning in enumerate(warnings):
            self._window.messages.say(f"file-{number}", said(warning), "warning")

    def _save_failed(self, message: str, code: str) -> None:
        elsewhere = (self.tr("Save elsewhere…"), self._window.files.save_as)
        choices = [elsewhere] if self._workspace.session is not None else []
        self._failed_save = self._workspace.path
        self._window.messages.say("save", message, "error", choices)

    def _look_after_save(self) -> None:
        """A failed save is a matter of the comparison that was to be saved."""
        if self._workspace.session is None or self._workspace.path != self._failed_save:
            self._window.messages.drop("save")
        if self._workspace.session is None and not self._workspace.comparing:
            self._window.messages.drop("compare")
            self._window.messages.drop_all("held-")

    def _saved_elsewhere(self, message: str) -> None:
        files = self._window.files
        choices = [(self.tr("Save elsewhere…"), files.save_as), (self.tr("Write over it"), files.overwrite)]
        self._failed_save = self._workspace.path
        self._window.messages.say("save", message, "warning", choices)

    def _offer_recovery(self) -> None:
        """Offers what a window that did not end well had not saved."""
        for file in leftovers(self._window.settings.recovery_folder)[:_MOST_OFFERED]:
            self._offer(file)

    def _offer(self, file: Path) -> None:
        """Offers one file of unsaved work, again where the reader would rather not delete it."""

        def delete() -> None:
            if questions.may_delete(self._window):
                forget(file)
            else:
                self._offer(file)

        text = self.tr("Diptych did not end well last time. Unsaved work of {0} was kept: {1}.").format(*_kept(file))
        choices: list[Choice] = [
            (self.tr("Open it"), lambda: self._window.commands.recover(file)),
            (self.tr("Delete it"), delete),
        ]
        self._window.messages.say(f"recovery-{file.name}", text, "info", choices)

    # ---- the unforeseen
    def unforeseen(self, report: str) -> None:
        """Says that something failed that should not; the report, which holds no words of articles, can be copied."""
        from PySide6.QtGui import QGuiApplication

        copy = (self.tr("Copy report"), lambda: QGuiApplication.clipboard().setText(report))
        text = self.tr("Something went wrong inside Diptych. Your work is still here; save it now.")
        self._window.messages.say("unforeseen", text, "error", [copy])


def _kept(file: Path) -> tuple[str, str]:
    """When a recovery file was written, and whose work it holds; its own name where it cannot be read."""
    from diptych.storage import load

    time = QFileInfo(str(file)).lastModified()
    try:
        name = session_name(load(file).session)
    except DiptychError:
        name = file.name
    return QLocale(spoken()).toString(time, QLocale.FormatType.ShortFormat), name
