"""What the menus do with whole comparisons: new, open, paste, drop, recent, export, print."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from diptych.errors import DiptychError
from diptych.finding import SIDES, Side, opposite
from diptych.names import report_name
from diptych.options import Encodings
from diptych_gui.dialogs.questions import Questions
from diptych_gui.panels.message_bar import MessageArea
from diptych_gui.shell.drag_and_drop import Drop, meaning
from diptych_gui.shell.story_controller import StoryController
from diptych_gui.shell.third_texts import ThirdTexts
from diptych_gui.wording.interface_language import spoken
from diptych_gui.wording.messages import said
from diptych_gui.work.article_loader import ArticleLoader
from diptych_gui.work.autosave import Autosave, forget
from diptych_gui.work.comparison_files import ComparisonFiles
from diptych_gui.work.settings import Settings
from diptych_gui.work.titles import file_stem, placed_name
from diptych_gui.work.workspace import Workspace

if TYPE_CHECKING:
    from diptych.exporting.report_options import Report
    from diptych.session import Session


_MOST_TOLD = 3  # of the notes without a place, each in a bar of its own


class Commands(QObject):
    """Commands of one window. Each that would let a comparison go asks first, and does nothing on Cancel."""

    told = Signal(str)  # what was done that cannot be seen, or why nothing was

    def __init__(
        self,
        workspace: Workspace,
        loader: ArticleLoader,
        files: ComparisonFiles,
        autosave: Autosave,
        settings: Settings,
        messages: MessageArea,
        questions: Questions,
        stories: StoryController,
        third: ThirdTexts,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._stories, self._third = stories, third
        self._workspace, self._loader, self._files, self._autosave = workspace, loader, files, autosave
        self._settings, self._messages, self._questions, self._window = settings, messages, questions, window
        workspace.comparisonChanged.connect(self._remember)
        files.opened.connect(lambda path, warnings: settings.remember(path))
        files.saved.connect(settings.remember)

    # ---- from nothing
    def new(self) -> None:
        """An empty window."""
        if self._files.may_leave():
            self._loader.forget()
            self._workspace.clear()

    def start(self, paths: list[Path], encodings: Encodings = (None, None)) -> None:
        """Opens what the command line named."""
        if len(paths) == 1 and paths[0].suffix.lower() == ".diptych":
            self._open_comparison(paths[0])
        elif len(paths) > 2 or any(path.is_dir() for path in paths):
            self._stories.open(paths)
        elif len(paths) == 1:
            self._loader.read("left", paths[0], encodings[0])
        elif len(paths) == 2:
            self._loader.read_pair(paths[0], paths[1], encodings)

    def open_sample(self) -> None:
        """The pair that Diptych ships."""
        if self._files.may_leave():
            self._loader.read_sample()

    def open_recent(self, paths: tuple[Path, ...]) -> None:
        """A comparison of the recent list: one saved file, whatever it is called, or two articles."""
        if len(paths) == 1:
            self._open_comparison(paths[0])
        elif self._files.may_leave():
            self._loader.read_pair(paths[0], paths[1])

    def recover(self, file: Path) -> None:
        """Opens unsaved work that was kept; it is still unsaved, and its file goes once this window keeps it."""
        if not self._files.may_leave():
            return
        self._loader.forget()
        if self._files.recover(file) and self._autosave.write():
            forget(file)

    def undo(self) -> None:
        """Takes the last step back and says which."""
        self._workspace.settle()
        step = self._workspace.undo_stack.undoText()
        if step:
            self._workspace.undo()
            self.told.emit(self.tr("Undone: {0}").format(step))

    def redo(self) -> None:
        """Makes a step again and says which."""
        self._workspace.settle()
        step = self._workspace.undo_stack.redoText()
        if step:
            self._workspace.redo()
            self.told.emit(self.tr("Done again: {0}").format(step))

    # ---- articles
    def open_article(self, side: Side) -> None:
        """Asks for a file and reads it as the article of a side."""
        title = self.tr("Open the left article") if side == "left" else self.tr("Open the right article")
        path = self._questions.article_to_open(title, str(self._workspace.folder))
        if path is None:
            return
        if path.suffix.lower() == ".diptych":
            self._open_comparison(path)
        elif self._files.may_leave((side,)):
            self._loader.read(side, path)

    def open_comparison(self) -> None:
        """Asks for a saved comparison and opens it."""
        path = self._questions.comparison_to_open(str(self._workspace.folder))
        if path is not None:
            self._open_comparison(path)

    def _open_comparison(self, path: Path) -> None:
        if self._files.may_leave() and self._files.open(path):
            self._loader.forget()

    def import_notes(self) -> None:
        """Asks for the annotations of another tool and takes them as notes; those without a place are told."""
        path = self._questions.notes_to_open(str(self._workspace.folder))
        if path is None:
            return
        path = self._workspace.named(path)
        found = self._files.take_notes(path)
        if found is None:
            return
        taken, lost = found
        self._messages.drop_all("import-")
        for number, message in enumerate(lost[:_MOST_TOLD]):
            self._messages.say(f"import-{number}", said(message), "warning")
        if len(lost) > _MOST_TOLD:
            text = self.tr("%n more notes stand on words that neither text has.", "", len(lost) - _MOST_TOLD)
            self._messages.say("import-more", text, "warning")
        self.told.emit(self.tr("%n notes were imported.", "", taken))

    def paste(self, side: Side | None = None) -> None:
        """Takes the clipboard's text as an article: of that side, else of the empty one, else where the reader is.

        What stood there can be put back.
        """
        mime = QGuiApplication.clipboard().mimeData()
        drop = meaning(mime) if mime else None  # an empty clipboard may have no data at all
        if drop is None:
            self.told.emit(self.tr("The clipboard holds no text."))
        elif drop.kind == "refusal":
            self.told.emit(drop.text)
        else:
            self.take_drop(drop, side or self._workspace.free_side(self._workspace.side_in_use), self.tr("Pasted text"))

    def _way_back(self, side: Side) -> Callable[[], None]:
        """What offers to put back what stands on a side now, once something else stands there."""
        workspace, article = self._workspace, self._workspace.articles[side]
        session, path, fingerprint = workspace.session, workspace.path, workspace.fingerprint
        dirty = workspace.dirty

        def put_back() -> None:
            if not self._files.may_leave(()):
                return
            self._loader.forget()
            if session is None:
                workspace.set_article(side, article)
                self._loader.compare()
                return
            workspace.open_session(session, path, fingerprint)
            if dirty:
                workspace.undo_stack.resetClean()

        def offer() -> None:
            if article is not None:
                text = self.tr("The new text replaced “{0}”.").format(article.title or article.name)
                self._messages.say("pasted", text, "info", [(self.tr("Put it back"), put_back)])

        return offer

    def edit_details(self, side: Side) -> None:
        """Asks for the details of an article; another encoding reads its file again."""
        article, path = self._workspace.articles[side], self._workspace.file(side)
        if article is None:
            return
        from diptych_gui.dialogs.details_dialog import DetailsDialog  # not needed for the first paint

        dialog = DetailsDialog(article, path is not None, self._window)
        if not dialog.exec():
            return
        again = path if dialog.encoding and self._files.may_leave((side,)) else None
        for now in (side, opposite(side)):  # an answer may have come meanwhile, and exchanged the sides
            standing = self._workspace.articles[now]
            if standing is not None and standing.sha256 == article.sha256:
                if again:
                    self._loader.read(now, again, dialog.encoding, dialog.changes)
                elif dialog.changes:
                    self._workspace.describe(now, standing.with_metadata(**dialog.changes))
                return

    def read_as(self, side: Side, code: str) -> None:
        """Reads an article as one of another language, and compares anew."""
        article = self._workspace.articles[side]
        if article is not None and article.language != code:
            self._workspace.describe(side, article.with_metadata(language=code))
            self._loader.compare()

    def take_drop(self, drop: Drop, under: Side | None, name: str | None = None) -> None:
        """Does what a drop means; ``under`` is the side under the pointer, ``name`` what its text is called."""
        if drop.kind == "refusal":
            self._messages.say("drop", drop.text, "warning")
            return
        self._messages.drop("drop")
        if drop.kind == "comparison":
            self._open_comparison(drop.paths[0])
        elif drop.kind == "third":
            self._third.take(drop.paths[0])
        elif drop.kind == "source" or (drop.kind in ("article", "pair", "story") and self._stories.growing):
            self._stories.add(list(drop.paths))
        elif drop.kind == "story":
            self._stories.open(list(drop.paths))
        else:
            self._take_articles(drop, under or self._workspace.free_side("right"), name or self.tr("Dropped text"))

    def _take_articles(self, drop: Drop, side: Side, name: str) -> None:
        if drop.kind == "pair" and self._files.may_leave():
            self._loader.read_pair(drop.paths[0], drop.paths[1])
        elif drop.kind == "text" and self._files.may_leave(()):  # a text that it replaces can be put back
            self._loader.paste(side, name, drop.text, drop.html, self._way_back)
        elif drop.kind == "article" and self._files.may_leave((side,)):
            self._loader.read(side, drop.paths[0])

    # ---- out
    def export(self, kind: str) -> None:
        """Asks for a file and writes a report of that kind into it."""
        session = self._workspace.session
        if session is None:
            return
        title = self.tr("Export: {0}").format(report_name(kind, spoken()).replace("&", ""))
        report = self._report_wanted(session, title, kind)
        if report is None:
            return
        suggested = str(self._workspace.folder / f"{file_stem(self._workspace)}.{kind}")
        path = self._questions.file_to_write(title, suggested, f".{kind}")
        if path is None:
            return
        path = self._workspace.named(path)
        try:
            if kind == "pdf":
                from diptych_gui.reports.printing import write_pdf

                write_pdf(session, path, report)
            else:
                from diptych.exporting.rendering import render
                from diptych.storage.atomic import write_bytes

                write_bytes(path, render(session, kind, report))
        except DiptychError as error:
            self._messages.say("export", said(error.told), "error")
        else:
            self._messages.drop("export")
            self.told.emit(self.tr("Written: {0}").format(placed_name(path)))

    def preview(self) -> None:
        """Shows the report as it would be printed."""
        from diptych_gui.reports.printing import preview_session

        session = self._workspace.session
        report = self._report_wanted(session, self.tr("Print Preview")) if session else None
        if session and report:
            preview_session(session, report, self._window)

    def print(self) -> None:
        """Asks for a printer and prints the report."""
        from diptych_gui.reports.printing import print_session

        session = self._workspace.session
        report = self._report_wanted(session, self.tr("Print")) if session else None
        if session and report:
            print_session(session, report, self._window)

    def _report_wanted(self, session: "Session", title: str, kind: str = "") -> "Report | None":
        """What to report, None where the reader changed their mind."""
        from diptych_gui.dialogs.report_dialog import report_wanted  # with the exporters: not before it is needed

        return report_wanted(self._window, session, self._workspace.narrowed_findings(), title, kind)

    def _remember(self) -> None:
        """Puts a new comparison of two files among the recent ones."""
        left, right = (self._workspace.file(side) for side in SIDES)
        if self._workspace.session is not None and self._workspace.path is None and left and right:
            self._settings.remember(left, right)
