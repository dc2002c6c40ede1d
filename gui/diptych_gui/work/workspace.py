"""The one mutable object of the window: articles, session, selection, filters, undo, the file they belong to.

Widgets know the workspace and never each other. ``…Changed`` states a fact, ``…Requested`` a wish.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from diptych.article import Article
from diptych.comparison import Comparison
from diptych.facts import Fact
from diptych.filters import Filters, bare, narrows, offered, passing, state
from diptych.finding import SIDES, Finding, Side, opposite
from diptych.session import Session
from diptych_gui.work.fact_view import FactView
from diptych_gui.work.file_origins import FileOrigins
from diptych_gui.work.finding_order import FindingOrder, Group, grouped
from diptych_gui.work.jump_history import JumpHistory, JumpPlace


class Workspace(QObject):
    """What the window shows. Everything is changed through its methods and announced by its signals."""

    articlesChanged = Signal()  # noqa: N815 Qt names; another text or other metadata on a side
    sessionChanged = Signal()  # noqa: N815 any new session value: findings, notes, judgements, links
    comparisonChanged = Signal()  # noqa: N815 other findings; always followed by sessionChanged
    selectionChanged = Signal()  # noqa: N815
    hoverChanged = Signal()  # noqa: N815
    filterChanged = Signal()  # noqa: N815
    orderChanged = Signal()  # noqa: N815
    comparingChanged = Signal()  # noqa: N815
    fileRead = Signal(object, str)  # noqa: N815 path, hash of the text that was read from it
    aboutToSettle = Signal()  # noqa: N815 whoever holds words of the reader that the session lacks hands them over now
    dirtyChanged = Signal(bool)  # noqa: N815
    jumpRequested = Signal(str, str)  # noqa: N815 finding id, side whose pane should take the caret
    noteRequested = Signal(str)  # noqa: N815 finding id: put the cursor into a new note on it

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.articles: dict[Side, Article | None] = dict.fromkeys(SIDES)
        self.session: Session | None = None
        self.selected: str | None = None
        self.selected_side: Side = "left"
        self.side_in_use: Side = "right"  # whose pane had the keyboard last
        self.hovered: str | None = None
        self.comparing = False
        self.filters = Filters()
        self.order = FindingOrder()
        self.third: Article | None = None  # what both may have drawn on, a press release; known before it is compared
        self.path: Path | None = None
        self.fingerprint: str | None = None
        self.folder = Path.home()  # where the file lies that the reader last named
        self.jumps = JumpHistory()
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(200)
        self.undo_stack.cleanChanged.connect(self._tell_dirty)  # no lambda: the stack outlives our signals
        self._visible: tuple[Finding, ...] | None = None
        self._painted: tuple[Finding, ...] | None = None
        self._offered: tuple[Finding, ...] | None = None
        self._groups: tuple[Group, ...] | None = None
        self._origins = FileOrigins()
        self.also_dirty: Callable[[], bool] = lambda: False  # whether a story around it holds work that no file holds
        self.also_there: Callable[[], tuple[Article, ...]] = tuple  # all sources of that story
        self._kept: set[str] = set()  # hashes of texts that a saved comparison holds
        self.facts = FactView(lambda: self.session, lambda: self.filters)

    def settle(self) -> None:
        """Takes over what is still being typed: before the session is saved, judged to be clean, or goes."""
        self.aboutToSettle.emit()

    # ---- what there is
    @property
    def comparison(self) -> Comparison | None:
        """The comparison shown, None while there is none."""
        return self.session.comparison if self.session else None

    @property
    def dirty(self) -> bool:
        """Whether there is reader's work that no file holds."""
        return not self.undo_stack.isClean() or self.also_dirty()

    def pasted(self, sides: Iterable[Side] = SIDES) -> list[Article]:
        """The texts that are nowhere else and would go with these sides: pasted ones, in no saved comparison.

        A story goes whole.
        """
        there = self.also_there() or [article for side in sides if (article := self.articles[side])]
        return [article for article in there if article.source.pasted and article.sha256 not in self._kept]

    @property
    def unsaved(self) -> bool:
        """Whether something stands here that no file holds: work of the reader, or a text."""
        return self.dirty or bool(self.pasted())

    def _keep(self) -> None:
        """Notes that a file holds the texts that are there."""
        there = (*self.also_there(), *self.articles.values())
        self._kept.update(article.sha256 for article in there if article and article.source.pasted)

    @property
    def empty(self) -> bool:
        """Whether neither side holds an article."""
        return not any(self.articles.values())

    def finding(self, id: str | None) -> Finding | None:  # noqa: A002 the finding's own word
        """The finding with that id, None where there is none now."""
        return self.session.comparison.by_id.get(id) if self.session and id else None

    @property
    def selected_finding(self) -> Finding | None:
        """The finding selected, None where there is none."""
        return self.finding(self.selected)

    @property
    def selected_fact(self) -> Fact | None:
        """The fact of the finding selected, None where there is none."""
        return self.facts.of(self.selected)

    def visible_findings(self) -> tuple[Finding, ...]:
        """The findings that the filters let through, in the order of the comparison."""
        if self._visible is None:
            session = self.session
            self._visible = passing(session.comparison.findings, session, self.filters) if session else ()
        return self._visible

    def offered_findings(self) -> tuple[Finding, ...]:
        """The findings there are to go through, whatever filters the reader set."""
        if self._offered is None:
            self._offered = offered(self.session, self.filters) if self.session else ()
        return self._offered

    def groups(self) -> tuple[Group, ...]:
        """The visible findings as the reader wants them arranged."""
        if self._groups is None:
            self._groups = grouped(self.visible_findings(), self.order)
        return self._groups

    def walk(self) -> list[Finding]:
        """The visible findings in the order in which the reader goes through them."""
        return [finding for group in self.groups() for finding in group.findings]

    def painted_findings(self) -> tuple[Finding, ...]:
        """The visible findings without those the reader rejected: what the panes colour."""
        if self._painted is None:
            session = self.session
            found = tuple(f for f in self.visible_findings() if session and state(f, session) != "rejected")
            if self.filters.count:
                counted = {member for fact in self.facts.visible() for member in fact.members}
                found = tuple(f for f in found if f.id in counted)
            self._painted = found
        return self._painted

    def narrowed_findings(self) -> frozenset[str] | None:
        """The ids of the findings behind the facts in sight, None where the reader set no filter: all of them are."""
        if not narrows(self.filters):
            return None
        visible = self.facts.visible()
        members = {member for fact in visible for member in fact.members}
        painted = (finding.id for finding in self.painted_findings() if finding.id in members)
        return frozenset(painted).union(map(self.facts.lead, visible))  # some facts are listed for weaker findings

    # ---- files
    def named(self, path: Path) -> Path:
        """The whole path of a file that the reader named, in whatever way; the next one is asked for beside it."""
        path = path.absolute()
        self.folder = path.parent
        return path

    # ---- articles and analysis
    def file(self, side: Side) -> Path | None:
        """The file that the text of a side was read from in this sitting, whatever opened it since, else None."""
        return self._origins.file(self.articles[side], side)

    def note_file(self, article: Article, path: Path, side: Side) -> None:
        """Remembers which file an article was read from."""
        self._origins.note(article, path, side, {a.sha256 for a in self.articles.values() if a})
        self.fileRead.emit(path, article.sha256)

    def corrections(self, side: Side) -> dict[str, str | None]:
        """What the reader corrected about an article since its file was read, by field."""
        return self._origins.corrections(self.articles[side], side)

    def as_known(self, comparison: Comparison) -> Comparison:
        """The comparison with its articles as they are known by now."""
        left, right = self.known(comparison.left, "left"), self.known(comparison.right, "right")
        if left is comparison.left and right is comparison.right:
            return comparison  # with what was worked out of it
        return replace(comparison, left=left, right=right)

    def known(self, compared: Article, side: Side) -> Article:
        """An article as it is known by now where it stands on that side: details may have been corrected meanwhile."""
        now = self.articles[side]
        return now if now is not None and now.text == compared.text else compared

    def free_side(self, otherwise: Side) -> Side:
        """The side that is empty, the left one first; the given one where both are taken."""
        empty: list[Side] = [side for side in SIDES if self.articles[side] is None]
        return empty[0] if empty else otherwise

    def set_article(self, side: Side, article: Article | None) -> None:
        """Puts an article on a side; what was compared before is gone."""
        self.articles = {**self.articles, side: article}
        self._replace_session(None)
        self.articlesChanged.emit()

    def set_articles(self, left: Article | None, right: Article | None) -> None:
        """Puts both articles there at once; what was compared before is gone."""
        self.articles, self.third = {"left": left, "right": right}, None
        self._replace_session(None)
        self.articlesChanged.emit()

    def set_comparing(self, comparing: bool) -> None:
        """Notes whether a comparison of the two articles is under way."""
        if comparing != self.comparing:
            self.comparing = comparing
            self.comparingChanged.emit()

    def describe(self, side: Side, article: Article) -> None:
        """Corrects what is known about an article; its text stays, and the correction can be undone."""
        session = self.session
        if session is None:
            self.articles = {**self.articles, side: article}
            self.articlesChanged.emit()
            return
        comparison = session.comparison
        left = article if side == "left" else comparison.left
        right = article if side == "right" else comparison.right
        label = self.tr("Details of the article")
        self.edit(label, replace(session, comparison=replace(comparison, left=left, right=right)))

    def set_comparison(self, comparison: Comparison) -> None:
        """Shows new findings; the reader's work on the same two texts moves onto them."""
        self.settle()
        comparison = self.as_known(comparison)
        if self.session is None:
            self._replace_session(Session(comparison))
        else:
            self.edit(self.tr("New analysis"), self.session.with_comparison(comparison))

    def open_session(self, session: Session, path: Path | None = None, fingerprint: str | None = None) -> None:
        """Shows a saved comparison; clean until it is edited."""
        self._replace_session(session, path, fingerprint)  # which brings its articles, before its findings
        if path is not None:
            self._keep()
        self.articlesChanged.emit()

    def clear(self) -> None:
        """Back to the empty window."""
        self.set_articles(None, None)
        self._origins = FileOrigins()

    def _replace_session(
        self, session: Session | None, path: Path | None = None, fingerprint: str | None = None
    ) -> None:
        """Another session from outside the undo history: no way back to the one before."""
        self.undo_stack.clear()
        self.path, self.fingerprint = path, fingerprint
        self.jumps = JumpHistory()
        self._show(session)

    def _show(self, session: Session | None) -> None:
        changed = (session and session.comparison) is not (self.session and self.session.comparison)
        self.session = session
        if session:
            self.third = session.comparison.third.article if session.comparison.third else None
        self._visible = self._painted = self._groups = self._offered = None
        if session and any(self.articles[side] is not session.comparison.article(side) for side in SIDES):
            self.articles = {side: session.comparison.article(side) for side in SIDES}
            self.articlesChanged.emit()
        if changed:
            self.comparisonChanged.emit()
        self.sessionChanged.emit()
        if self.selected and self.finding(self.selected) is None:
            self.select(None)
        if self.hovered and self.finding(self.hovered) is None:
            self.hover(None)

    # ---- edits
    def edit(self, label: str, session: Session) -> None:
        """Makes that session the present one, as a step that can be undone."""
        if self.session is not None and session != self.session:
            self.undo_stack.push(_Edit(self, label, self.session, session))

    def undo(self) -> None:
        """Takes the last step back; what is still being typed is the last step."""
        self.settle()
        self.undo_stack.undo()

    def redo(self) -> None:
        """Makes the step again that was taken back, unless something was typed since."""
        self.settle()
        self.undo_stack.redo()

    def saved(self, path: Path, fingerprint: str) -> None:
        """Notes that the present state lies in that file."""
        self.path, self.fingerprint = path, fingerprint
        self._keep()
        self.undo_stack.setClean()
        self.dirtyChanged.emit(False)

    @Slot()
    def _tell_dirty(self) -> None:
        self.dirtyChanged.emit(self.dirty)

    # ---- selection, hover, filters
    def select(self, id: str | None, side: Side | None = None, *, near: bool = False) -> None:  # noqa: A002 as above
        """Selects a finding, or nothing; ``side`` is where the reader is.

        Where that has no words of it he is on the other one, unless he wants to be ``near`` it: at what comes closest.
        """
        finding = self.finding(id)
        side = side or self.selected_side
        if finding and not finding.spans(side) and not (near and self.facts.beside(finding.id, side)):
            side = opposite(side)
        now = finding.id if finding else None
        if (now, side) != (self.selected, self.selected_side):
            self.selected, self.selected_side = now, side
            self.selectionChanged.emit()

    def jump(
        self,
        id: str,  # noqa: A002 as above
        side: Side | None = None,
        *,
        near: bool = False,
        remember: bool = True,
    ) -> None:
        """Selects a finding and asks the panes to bring both its ends level, the caret on ``side``, or ``near`` it."""
        self.select(id, side, near=near)
        if self.selected == id:
            if remember:
                self.jumps.visit(id, self.selected_side)
            self.jumpRequested.emit(id, self.selected_side)

    def cross(self, id: str, side: Side) -> None:  # noqa: A002 as above
        """Jumps to the other end of a finding, seen from a side: its counterpart, else what comes closest to it."""
        self.jump(id, opposite(side), near=True)

    def back(self) -> None:
        """Jumps to where the last jump came from."""
        self._retrace(-1)

    def forward(self) -> None:
        """Jumps to where ``back`` came from."""
        self._retrace(1)

    def can_retrace(self, step: int) -> bool:
        """Whether ``back`` (-1) or ``forward`` (1) leads to a finding that is still there."""
        return self.jumps.ahead(step, self._there) is not None

    def _retrace(self, step: int) -> None:
        place = self.jumps.move(step, self._there)
        if place:
            self.jump(*place, near=True, remember=False)

    def _there(self, place: JumpPlace) -> bool:
        return self.finding(place[0]) is not None

    def hover(self, id: str | None) -> None:  # noqa: A002 as above
        """Lights a finding under the pointer, or none."""
        if id != self.hovered:
            self.hovered = id
            self.hoverChanged.emit()

    def set_filters(self, filters: Filters) -> None:
        """Shows other findings."""
        if filters != self.filters:
            if bare(filters) != bare(self.filters):
                self._offered = None
            self.filters = filters
            self._visible = self._painted = self._groups = None
            self.filterChanged.emit()

    def set_order(self, order: FindingOrder) -> None:
        """Sorts the findings otherwise."""
        if order != self.order:
            self.order = order
            self._groups = None
            self.orderChanged.emit()


class _Edit(QUndoCommand):
    """One step of the reader: the session before and after it."""

    def __init__(self, workspace: Workspace, label: str, before: Session, after: Session) -> None:
        super().__init__(label)
        self._workspace, self._before, self._after = workspace, before, after

    def undo(self) -> None:
        self._workspace._show(self._before)

    def redo(self) -> None:
        self._workspace._show(self._after)
