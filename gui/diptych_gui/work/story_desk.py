"""The story in the window: its sources, which two of them stand side by side, its rows and the work on them.

The workspace holds the two that are shown; what the reader does there becomes part of the story when others are shown,
when it is saved, and when anybody asks for all of it.
"""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from diptych.article import Article
from diptych.finding import SIDES, Side, opposite
from diptych.session import Session, Verdict
from diptych.span import Span
from diptych.story import Row, RowNote, Spot, Story, StoryWork
from diptych.story.contradictions import difference
from diptych_gui.work.workspace import Workspace


class StoryDesk(QObject):
    """Shows two sources of a story in a workspace; without a story it does nothing."""

    storyChanged = Signal()  # noqa: N815 Qt names; another story, or none
    workChanged = Signal()  # noqa: N815 notes or verdicts on rows
    pairChanged = Signal()  # noqa: N815 other two sources are shown
    spotChanged = Signal()  # noqa: N815 another row or cell is selected

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._work: StoryWork | None = None
        self._saved: StoryWork | None = None
        self._sources: dict[Side, int] = {"left": 0, "right": 1}
        self._turning = False
        self.spot: Spot | None = None
        workspace.also_dirty = lambda: self.dirty
        workspace.also_there = lambda: self._work.story.articles if self._work else ()
        workspace.articlesChanged.connect(self._follow)

    # ---- what there is
    @property
    def story(self) -> Story | None:
        """The story, None while there is none."""
        return self._work.story if self._work else None

    @property
    def work(self) -> StoryWork | None:
        """The work on the story, with what was done on the two sources that are shown."""
        session = self._workspace.session
        return self.with_pending(session) if session else self._work

    def with_pending(self, session: Session) -> StoryWork | None:
        """The work on the story with a session as that of the two sources that are shown; None without a story."""
        if self._work is None:
            return None
        left, right = (self._sources[side] for side in SIDES)
        if session == self._work.session(left, right):
            return self._work
        return self._work.with_session(left, right, session)

    @property
    def dirty(self) -> bool:
        """Whether rows, or sources that are not shown, hold work that no file holds."""
        return self._work is not self._saved and self._work != self._saved

    @property
    def row(self) -> Row | None:
        """The row that is selected, itself or a cell of it."""
        return self._work.story.by_id.get(self.spot.row) if self._work and self.spot else None

    def source(self, side: Side) -> int:
        """The number of the source on a side."""
        return self._sources[side]

    def side_of(self, source: int) -> Side | None:
        """The side that a source is shown on."""
        return next((side for side in SIDES if self._sources[side] == source), None)

    # ---- stories
    def open(
        self, work: StoryWork, path: Path | None = None, fingerprint: str | None = None, *, new: bool = False
    ) -> None:
        """Shows a story, its first two sources side by side; clean unless it is ``new`` work that no file holds."""
        self._work, self._saved = work, None if new else work
        self.spot = None
        self._sources = {"left": 0, "right": 1}
        self._show(path, fingerprint)
        self.storyChanged.emit()
        if new:
            self._workspace.dirtyChanged.emit(True)

    def grow(self, story: Story) -> None:
        """Shows the story with more sources, or another third text; what was done on it stays.

        The last of new ones stands on the right.
        """
        more = True
        work, before = self.work, (self._workspace.path, self._workspace.fingerprint)
        clean = not self._workspace.dirty and before[0] is None
        if work is None:
            self._sources["left"] = 0
            work = StoryWork(story)
            session = self._workspace.session
            if session is not None and self._shows(story, 0, 1):
                work = work.with_session(0, 1, session)
        else:
            more = len(story.articles) > len(work.story.articles)
            work = work.with_story(story)
        self._work = work
        if clean:  # nobody wrote anything yet
            self._saved = work
        if more:
            self._sources["right"] = len(story.articles) - 1
        if self._sources["left"] == self._sources["right"]:
            self._sources["left"] = 0
        self._show(*before)
        self.storyChanged.emit()
        self._workspace.dirtyChanged.emit(self._workspace.dirty)

    def close(self) -> None:
        """Lets the story go; what the workspace shows stays there."""
        if self._work is not None:
            self._work = self._saved = self.spot = None
            self.storyChanged.emit()

    def saved(self) -> None:
        """Notes that a file holds all of the work."""
        self._work = self._saved = self.work

    # ---- sources
    def show(self, source: int, side: Side) -> None:
        """Puts a source on a side; where it stands on the other one, the two change places."""
        if self._work is None or not 0 <= source < len(self._work.story.articles) or self._sources[side] == source:
            return
        self._workspace.settle()
        self._work = self.work
        other = opposite(side)
        if self._sources[other] == source:
            self._sources[other] = self._sources[side]
        self._sources[side] = source
        self._show(self._workspace.path, self._workspace.fingerprint)
        self.pairChanged.emit()

    def _show(self, path: Path | None, fingerprint: str | None) -> None:
        assert self._work is not None
        self._turning = True
        try:
            self._workspace.open_session(
                self._work.session(*(self._sources[side] for side in SIDES)), path, fingerprint
            )
        finally:
            self._turning = False
        self._workspace.dirtyChanged.emit(self._workspace.dirty)

    def _shows(self, story: Story, left: int, right: int) -> bool:
        there = self._workspace.articles
        return [a.text if (a := there[side]) else None for side in SIDES] == [
            story.articles[n].text for n in (left, right)
        ]

    def _follow(self) -> None:
        """Keeps up with swapped sides and corrected details; other texts end the story."""
        if self._work is None or self._turning:
            return
        left, right = (self._sources[side] for side in SIDES)
        if self._shows(self._work.story, right, left) and not self._shows(self._work.story, left, right):
            self._sources = {"left": right, "right": left}
            self.pairChanged.emit()
        elif not self._shows(self._work.story, left, right):
            self.close()
            return
        for side in SIDES:
            self._correct(self._sources[side], self._workspace.articles[side])

    def _correct(self, source: int, article: Article | None) -> None:
        assert self._work is not None
        if article is not None and article != self._work.story.articles[source]:
            self._work = self._work.with_article(source, article)
            self.storyChanged.emit()

    # ---- rows
    def select(self, spot: Spot | None) -> None:
        """Selects a row or a cell of it, or nothing; what is still being typed belongs to the one before."""
        if spot != self.spot:
            self._workspace.settle()
            self.spot = spot
            self.spotChanged.emit()

    def spans(self, row: Row) -> dict[Side, Span | None]:
        """Where a row stands in the two sources that are shown."""
        found: dict[Side, Span | None] = {}
        for side in SIDES:
            cell = row.cell(self._sources[side])
            found[side] = cell.spans[0] if cell else None
        return found

    def finding(self, row: Row) -> str | None:
        """The id of a finding that joins the row in the two sources that are shown, one that contradicts first."""
        pair, session = sorted(self._sources.values()), self._workspace.session
        there = session.comparison.by_id if session else {}
        ties = [tie.finding for tie in row.ties if [tie.left, tie.right] == pair and tie.finding in there]
        return min(ties, key=lambda name: not difference(there[name]), default=None)

    def judge(self, verdict: Verdict) -> None:
        """Confirms or rejects what is selected; the same verdict again takes it back."""
        if self._work and self.spot and self._stands(self.spot):
            label = self.tr("Verdict")
            self._edit(label, self._work.judge(self.spot, None if self.verdict == verdict else verdict))

    def write(self, text: str) -> None:
        """Makes the text the reader's note on what is selected; an empty one removes it."""
        if self._work is None or self.spot is None:
            return
        note = self.note
        if note is None and text and self._stands(self.spot):
            self._edit(self.tr("Note"), self._work.add_note(text, self.spot))
        elif note is not None and text != note.text:
            edited = self._work.edit_note(note.id, text) if text else self._work.remove_note(note.id)
            self._edit(self.tr("Note"), edited)

    @property
    def verdict(self) -> Verdict | None:
        """The reader's verdict on what is selected."""
        return self._work.verdict(*self.spot) if self._work and self.spot else None

    @property
    def note(self) -> RowNote | None:
        """The note on what is selected, the last of several."""
        if self._work is None or self.spot is None:
            return None
        found = [note for note in self._work.notes_on(self.spot.row) if note.spot == self.spot]
        return found[-1] if found else None

    def _stands(self, spot: Spot) -> bool:
        row = self._work.story.by_id.get(spot.row) if self._work else None
        return row is not None and (spot.source is None or row.cell(spot.source) is not None)

    def _edit(self, label: str, work: StoryWork) -> None:
        if self._work is not None and work != self._work:
            self._workspace.undo_stack.push(_Edit(self, label, self._work, work))

    def _become(self, work: StoryWork) -> None:
        self._work = work
        self.workChanged.emit()
        self._workspace.dirtyChanged.emit(self._workspace.dirty)


class _Edit(QUndoCommand):
    """A step of the work on rows that can be undone; the two sources that are shown have steps of their own."""

    def __init__(self, desk: StoryDesk, label: str, before: StoryWork, after: StoryWork) -> None:
        super().__init__(label)
        self._desk, self._before, self._after = desk, before, after

    def redo(self) -> None:
        """Does it."""
        self._desk._become(self._after)

    def undo(self) -> None:
        """Takes it back."""
        self._desk._become(self._before)
