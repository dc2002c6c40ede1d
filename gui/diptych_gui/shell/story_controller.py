"""What the reader does with a story: opens it from files, adds sources, looks at cells, decides about rows, exports."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter, QWidget

from diptych.corpus.listing import events, is_corpus
from diptych.errors import DiptychError
from diptych.finding import Side, opposite
from diptych_gui.desk.pair_view import PairView
from diptych_gui.dialogs.questions import Questions
from diptych_gui.panels.message_bar import MessageArea
from diptych_gui.panels.story_panel import StoryPanel
from diptych_gui.wording.interface_language import spoken
from diptych_gui.wording.labels import given
from diptych_gui.wording.messages import said
from diptych_gui.work.comparison_files import ComparisonFiles
from diptych_gui.work.story_desk import StoryDesk
from diptych_gui.work.story_loader import StoryLoader
from diptych_gui.work.titles import file_stem, placed_name
from diptych_gui.work.workspace import Workspace

if TYPE_CHECKING:
    from diptych_gui.dialogs.corpus_dialog import CorpusDialog

_ROWS = 0.52  # of the desk, for the rows of a story above the articles


class StoryController(QObject):
    """Commands on the story of one window; the panel is in sight while there is one."""

    told = Signal(str)  # what was done that cannot be seen
    turned = Signal()  # the rows came into sight, or went
    keyboardLeft = Signal(str)  # noqa: N815 Qt names; a source is shown on that side, for the reader to go on there

    def __init__(
        self,
        workspace: Workspace,
        desk: StoryDesk,
        loader: StoryLoader,
        files: ComparisonFiles,
        panel: StoryPanel,
        pair: PairView,
        messages: MessageArea,
        questions: Questions,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace, self._desk, self._loader, self._files = workspace, desk, loader, files
        self._panel, self._pair, self._messages, self._questions = panel, pair, messages, questions
        self.dialog: CorpusDialog | None = None
        self._last: int | None = None  # the source of the cell that was looked at last
        panel.table.opened.connect(self.look)
        panel.table.sourceRequested.connect(self.show_source)
        panel.sources.sourceRequested.connect(self.show_source)
        panel.sources.addRequested.connect(self.add_source)
        panel.actionRequested.connect(self.decide)
        loader.failed.connect(lambda text: messages.say("story", text, "warning"))
        loader.started.connect(lambda: messages.drop("story"))
        desk.storyChanged.connect(self._refresh)
        self._shown, self._there = True, False
        self._refresh()

    # ---- stories
    def open(self, paths: list[Path]) -> None:
        """A story of these files and folders, in the place of what is there; of a corpus the reader chooses one."""
        if len(paths) == 1 and is_corpus(paths[0]):
            self._choose(paths[0])
        elif self._files.may_leave():
            self._loader.read(paths)

    def open_corpus(self) -> None:
        """Asks for the folder of a corpus, then for a story or a pair in it."""
        folder = self._questions.corpus_to_open(str(self._workspace.folder))
        if folder is None:
            return
        self._workspace.folder = folder.parent
        if is_corpus(folder):
            self._choose(folder)
        else:
            text = self.tr("“{0}” is no folder that “diptych corpus” made: it holds no stories.csv and pairs.csv.")
            self._messages.say("story", text.format(folder.name), "warning")

    def _choose(self, folder: Path) -> None:
        """Shows the stories and pairs of a corpus; one of two articles opens as a pair."""
        from diptych_gui.dialogs.corpus_dialog import CorpusDialog  # not for the first paint

        try:
            found = events(folder)
        except DiptychError as error:
            self._messages.say("story", said(error.told), "error")
            return
        self._messages.drop("story")
        self.dialog = CorpusDialog(folder.name, found, self._panel.window())
        self.dialog.finished.connect(self._chosen)
        self.dialog.open()

    def _chosen(self, result: int) -> None:
        dialog, self.dialog = self.dialog, None
        event = dialog.event_chosen if dialog is not None and result else None
        if dialog is not None:
            dialog.deleteLater()
        if event is not None and self._files.may_leave():
            self._loader.read([Path(path) for path in event.paths])

    def add(self, paths: list[Path]) -> None:
        """These files and folders as sources more."""
        self._loader.add(paths)

    def add_source(self) -> None:
        """Asks for files and adds them."""
        paths = self._questions.articles_to_open(self.tr("Add sources"), str(self._workspace.folder))
        if paths:
            self._loader.add(paths)

    @property
    def growing(self) -> bool:
        """Whether articles that are dropped are sources more: there is a story."""
        return self._desk.story is not None

    # ---- what is in sight
    def set_table(self, shown: bool) -> None:
        """Shows or folds away the table of rows; shown, it has the keyboard."""
        self._shown = shown
        self._refresh()
        self._share()
        if shown and self._desk.story is not None:
            self._panel.table.setFocus()

    @property
    def table_shown(self) -> bool:
        """Whether the table of rows is in sight."""
        return self._shown and self._desk.story is not None

    def _refresh(self) -> None:
        there = self._desk.story is not None
        self._panel.setVisible(there)
        self._panel.set_table(self._shown)
        if there and not self._there:
            self._share()
        self._there = there
        if self._desk.story is None:
            self._last = None
        self.turned.emit()

    def _share(self) -> None:
        """Gives the rows the upper half of the desk; folded away, they leave it to the articles but for the chips."""
        splitter = self._panel.parentWidget()
        if not isinstance(splitter, QSplitter) or self._desk.story is None:
            return
        whole = sum(splitter.sizes())
        chips = self._panel.sources.sizeHint().height() + 4
        upper = round(_ROWS * whole) if self._shown else chips
        splitter.setSizes([upper, whole - upper])

    def show_source(self, source: int) -> None:
        """Puts a source on the side that the reader is on; one that is shown gets the keyboard."""
        if self._desk.story is None or source >= len(self._desk.story.articles):
            return
        side = self._desk.side_of(source)
        if side is None:
            side = self._workspace.side_in_use
            self._desk.show(source, side)
            self._last = source
        focused = self._panel.window().focusWidget()
        if focused is None or not self._panel.isAncestorOf(focused):
            self.keyboardLeft.emit(side)

    def look(self) -> None:
        """Brings the passage of the selected cell up; the cell looked at before stays on the other side."""
        spot, row = self._desk.spot, self._desk.row
        if spot is None or row is None:
            return
        source = spot.source if spot.source is not None else row.sources[0]
        if spot.source is not None and self._desk.side_of(source) is None:
            self._desk.show(source, self._side_beside())
        elif spot.source is None and len(row.sources) > 1:
            self._desk.show(row.sources[0], "left")
            self._desk.show(row.sources[1], "right")
        self._last = source
        focused = self._panel.table.hasFocus()
        spans = self._desk.spans(row)
        finding = self._desk.finding(row)
        if finding and all(spans.values()):
            self._workspace.jump(finding, self._desk.side_of(source))
        else:
            self._pair.show_passages(spans["left"], spans["right"])
        if focused:  # the jump gives the keyboard to the article; who walks the table goes on there
            self._panel.table.setFocus()

    def _side_beside(self) -> Side:
        """Where a source that is not shown comes: beside the one looked at last."""
        last = self._desk.side_of(self._last) if self._last is not None else None
        return opposite(last) if last else "left"

    # ---- the reader's work
    def decide(self, action: str) -> None:
        """Confirms, rejects or writes on what is selected in the table."""
        if action == "note":
            self._panel.write()
            return
        before = self._desk.verdict
        self._desk.judge("confirmed" if action == "confirm" else "rejected")
        if self._desk.verdict != before:
            self.told.emit(given(self._desk.verdict))

    def export(self, kind: str) -> None:
        """Asks for a file and writes a report of the story into it; ``wide`` is the table with a column a source."""
        self._workspace.settle()
        work = self._desk.work
        if work is None:
            return
        suffix = ".csv" if kind == "wide" else f".{kind}"
        title = self.tr("Export the story")
        suggested = str(self._workspace.folder / f"{file_stem(self._workspace)}{suffix}")
        path = self._questions.file_to_write(title, suggested, suffix)
        if path is None:
            return
        path = self._workspace.named(path)
        from diptych.exporting.rendering import render_story
        from diptych.exporting.report_options import Report
        from diptych.storage.atomic import write_bytes

        report = Report(language=spoken(), wide=kind == "wide")
        try:
            write_bytes(path, render_story(work, "csv" if kind == "wide" else kind, report))
        except DiptychError as error:
            self._messages.say("export", said(error.told), "error")
        else:
            self._messages.drop("export")
            self.told.emit(self.tr("Written: {0}").format(placed_name(path)))
