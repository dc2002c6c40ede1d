"""Saved comparisons: opened, written, and asked about before unsaved work would go."""

from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Literal, Protocol

from PySide6.QtCore import QObject, Signal

from diptych.errors import DiptychError, StorageError
from diptych.finding import SIDES, Side
from diptych.session import Session
from diptych.story import StoryWork
from diptych_gui.wording.messages import said
from diptych_gui.work.recovery_mark import unmarked
from diptych_gui.work.saved_view import view_of, with_view
from diptych_gui.work.settings import View
from diptych_gui.work.story_desk import StoryDesk
from diptych_gui.work.titles import article_name, file_stem, pair_name
from diptych_gui.work.waiting import Result, takes_long, waited
from diptych_gui.work.workspace import Workspace

if TYPE_CHECKING:
    from diptych.message import Message
    from diptych.storage import Loaded
    from diptych.storage.stories import LoadedStory

SaveAnswer = Literal["save", "discard", "cancel"]
AtStake = Literal["work", "texts", "both"]  # notes and judgements; pasted texts


class FileQuestions(Protocol):
    """Who asks the reader about files and waits for the answer."""

    def save_first(self, name: str, at_stake: AtStake) -> SaveAnswer:
        """What to do with what no file holds before it goes."""
        ...

    def may_drop(self, name: str) -> bool:
        """Whether pasted text may go that cannot be saved, since nothing stands beside it yet."""
        ...

    def file_to_write(self, title: str, suggested: str, suffix: str) -> Path | None:
        """The file to write to, None where the reader changed their mind."""
        ...


class ComparisonFiles(QObject):
    """Reads and writes ``.diptych`` files for one window."""

    opened = Signal(object, list)  # path, warnings of the file
    saved = Signal(object)  # path
    reading = Signal()  # a file is being read
    unread = Signal(str)  # why it cannot be
    unwritten = Signal(str)  # why a save failed
    changedOnDisk = Signal(str)  # noqa: N815 Qt names; message
    viewFound = Signal(str)  # noqa: N815 the view that an opened file was saved in

    def __init__(
        self,
        workspace: Workspace,
        questions: FileQuestions,
        backups: Path,
        parent: QObject | None = None,
        story: StoryDesk | None = None,
    ) -> None:
        super().__init__(parent)
        self._story = story or StoryDesk(workspace, self)
        self._workspace, self._questions, self._backups = workspace, questions, backups
        self.view: Callable[[], View] = lambda: "facing"  # the one in sight
        self.opening = False  # whether a file is being read

    def open(self, path: Path) -> bool:
        """Shows a saved comparison; a file that cannot be read leaves everything as it was."""
        path = self._workspace.named(path)  # it is remembered, and written to by windows that other folders started
        loaded = self._loaded(path)
        if loaded is None:
            return False
        work, _, _ = unmarked(_work_of(loaded))
        if isinstance(work, StoryWork):
            self._story.open(work, path, loaded.fingerprint)
        else:
            self._story.close()
            self._workspace.open_session(work, path, loaded.fingerprint)
        view = view_of(work)
        if view is not None:
            self.viewFound.emit(view)
        self.opened.emit(path, list(loaded.warnings))
        return True

    def recover(self, path: Path) -> bool:
        """Shows unsaved work from a recovery file, as work that its file, if it has one, does not hold yet."""
        loaded = self._loaded(path)
        if loaded is None:
            return False
        work, file, fingerprint = unmarked(_work_of(loaded))
        if file is not None:
            self._workspace.named(file)
        if isinstance(work, StoryWork):
            self._story.open(work, file, fingerprint, new=True)
        else:
            self._story.close()
            self._workspace.open_session(work, file, fingerprint)
            if work != Session(work.comparison) or not self._workspace.pasted():  # else it was kept for its texts alone
                self._workspace.undo_stack.resetClean()
        return True

    def _loaded(self, path: Path) -> "Loaded | LoadedStory | None":
        """What a file holds."""
        from diptych.storage.isolation import load_either_isolated

        return self._read(lambda: load_either_isolated(path))

    def _read(self, task: Callable[[], Result]) -> Result | None:
        """What a file is read as, one at a time; None, and ``unread`` says why, where it cannot be."""
        if self.opening:
            return None
        self.opening = True
        self.reading.emit()
        try:
            return waited(task)
        except DiptychError as error:
            self.unread.emit(said(error.told))
            return None
        finally:
            self.opening = False

    def take_notes(self, path: Path) -> "tuple[int, tuple[Message, ...]] | None":
        """Takes the annotations of another tool as notes: how many, and a sentence on each without a place.

        None where the file cannot be read.
        """
        from diptych.storage.isolation import with_notes_isolated

        self._workspace.settle()
        session = self._workspace.session
        if session is None:
            return None
        found = self._read(lambda: with_notes_isolated(session, path))
        if found is None or self._workspace.session is not session:  # another comparison came meanwhile
            return None
        noted, lost = found
        taken = len(noted.notes) - len(session.notes)
        if taken:
            self._workspace.edit(self.tr("Import notes"), noted)
        return taken, lost

    def save(self) -> bool:
        """Writes to the file the comparison came from, or asks for one; whether it is written."""
        path = self._workspace.path
        return self._write(path, self._workspace.fingerprint) if path else self.save_as()

    def save_as(self) -> bool:
        """Asks for a file and writes to it; whether it is written."""
        if self._workspace.session is None:
            return False
        suggested = self._workspace.path or self._workspace.folder / f"{file_stem(self._workspace)}.diptych"
        path = self._questions.file_to_write(self.tr("Save comparison"), str(suggested), ".diptych")
        if path is None:
            return False
        path = self._workspace.named(path)
        return self._write(path, None)

    def overwrite(self) -> bool:
        """Writes over a file that another program changed, because the reader said so."""
        return self._workspace.path is not None and self._write(self._workspace.path, None)

    def _write(self, path: Path, expected: str | None) -> bool:
        from diptych.storage.backups import content, keep
        from diptych.storage.stories import save_either

        self._workspace.settle()
        work = self._story.work or self._workspace.session
        if work is None:
            return False
        before, written = content(path), with_view(work, self.view())

        def write() -> str:
            return save_either(written, path, expected=expected)

        session = self._workspace.session
        try:
            long = isinstance(work, StoryWork) or (session is not None and takes_long(session))
            fingerprint = waited(write) if long else write()
        except StorageError as error:
            if error.code == "changed":
                self.changedOnDisk.emit(said(error.told))
            else:
                self.unwritten.emit(said(error.told))
            return False
        if before is not None and sha256(before).hexdigest() != fingerprint:
            keep(before, path, self._backups)
        if (self._story.work or self._workspace.session) == work:  # a story is put together anew each time
            self._story.saved()
            self._workspace.saved(path, fingerprint)
        else:  # a comparison that ended meanwhile is not in it
            self._workspace.path, self._workspace.fingerprint = path, fingerprint
        self.saved.emit(path)
        return True

    def may_leave(self, sides: Iterable[Side] = SIDES) -> bool:
        """Whether the comparison and the articles of these sides may go: nothing unsaved, saved now, or given up."""
        self._workspace.settle()
        dirty, texts = self._workspace.dirty, self._workspace.pasted(sides)
        if not dirty and not texts:
            return True
        if self._workspace.session is None:
            return self._questions.may_drop(" – ".join(map(article_name, texts)))
        at_stake: AtStake = "work" if not texts else "both" if dirty else "texts"
        answer = self._questions.save_first(pair_name(self._workspace), at_stake)
        return self.save() if answer == "save" else answer == "discard"


def _work_of(loaded: "Loaded | LoadedStory") -> Session | StoryWork:
    """The reader's work in a file, on two articles or on a story."""
    from diptych.storage.stories import LoadedStory

    return loaded.work if isinstance(loaded, LoadedStory) else loaded.session
