"""Going through the findings and deciding about them: next, previous, counterpart, confirm, reject, link, cite."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from diptych.finding import Finding, Side, opposite, role
from diptych.session import Verdict
from diptych.span import Span
from diptych_gui.wording.citation import cite
from diptych_gui.wording.labels import place, side_name, type_name
from diptych_gui.work.finding_order import grouped
from diptych_gui.work.workspace import Workspace

Wanted = Callable[[Finding], bool]


class Review(QObject):
    """The reader's way through the findings; ``announced`` says every jump in words."""

    announced = Signal(str)
    told = Signal(str)  # what was done that cannot be seen

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.jumpRequested.connect(self._announce)

    # ---- going
    def next(self) -> None:
        """Goes to the next visible finding."""
        self._go(1, lambda f: True)

    def previous(self) -> None:
        """Goes to the visible finding before."""
        self._go(-1, lambda f: True)

    def next_same(self, step: int = 1) -> None:
        """Goes to the next (or previous) visible finding of the kind that is selected."""
        now = self._workspace.selected_finding
        if now is not None:
            self._go(step, lambda f: (f.kind, role(f)) == (now.kind, role(now)))

    def next_unreviewed(self) -> None:
        """Goes to the next visible finding that was neither judged nor marked as seen."""
        session = self._workspace.session
        if session is not None:
            self._go(1, lambda f: not session.is_reviewed(f.id))

    def _go(self, step: int, wanted: Wanted) -> None:
        found = following(self._workspace.walk(), self._from_here(step), step, wanted)
        if found is not None:
            self._workspace.jump(found.id)

    def _from_here(self, step: int) -> str | None:
        """The finding to go on from: the selected one, or its neighbour in the list where the filters hide it."""
        workspace, now = self._workspace, self._workspace.selected_finding
        shown = {finding.id for finding in workspace.walk()}
        if now is None or now.id in shown or workspace.session is None:
            return now.id if now else None
        groups = grouped(workspace.session.comparison.findings, workspace.order)
        every = [finding.id for group in groups for finding in group.findings]
        before = every[: every.index(now.id)][::-1] if step > 0 else every[every.index(now.id) + 1 :]
        return next((id_ for id_ in before if id_ in shown), None)

    def counterpart(self) -> None:
        """Goes to the other end of the selected finding."""
        finding = self._workspace.selected_finding
        if finding is not None:
            other = opposite(self._workspace.selected_side)
            self._workspace.jump(finding.id, other if finding.spans(other) else None)

    # ---- deciding
    def judge(self, verdict: Verdict) -> None:
        """Confirms or rejects the selected finding; said twice, it is taken back."""
        session, finding = self._workspace.session, self._workspace.selected_finding
        if session is None or finding is None:
            return
        same = session.verdict(finding.id) == verdict
        label = self.tr("Take back") if same else self.tr("Confirm") if verdict == "confirmed" else self.tr("Reject")
        self._workspace.edit(label, session.judge(finding.id, None if same else verdict))

    def toggle_reviewed(self) -> None:
        """Marks the selected finding as seen, or as not seen."""
        session, finding = self._workspace.session, self._workspace.selected_finding
        if session is None or finding is None:
            return
        judgement = session.judgements.get(finding.id)
        seen = not (judgement and judgement.reviewed)
        self._workspace.edit(self.tr("Reviewed"), session.mark_reviewed(finding.id, seen))

    def link(self, left: Span | None, right: Span | None) -> bool:
        """Joins the passages marked in both panes; whether there were two."""
        session = self._workspace.session
        if session is None or not left or not right:
            return False
        self._workspace.edit(self.tr("Link passages"), session.add_link(left, right))
        self.told.emit(self.tr("Passages linked"))
        return True

    def copy_citation(self, *, markdown: bool = False) -> None:
        """Puts the selected finding on the clipboard, plain and rich at once, or as Markdown for a plain editor."""
        finding, comparison = self._workspace.selected_finding, self._workspace.comparison
        if finding is None or comparison is None:
            return
        citation = cite(finding, comparison)
        mime = QMimeData()
        mime.setText(citation.markdown if markdown else citation.plain)
        if not markdown:
            mime.setHtml(citation.html)
        QGuiApplication.clipboard().setMimeData(mime)
        self.told.emit(self.tr("Citation copied"))

    # ---- saying
    def position(self) -> tuple[int, int]:
        """Which of the visible findings is selected, counted from 1 (0: none), and how many there are."""
        selected = self._workspace.selected
        if not selected:
            return 0, len(self._workspace.visible_findings())
        walk = self._workspace.walk()
        return next((n for n, f in enumerate(walk, 1) if f.id == selected), 0), len(walk)

    def _announce(self, id: str, side: Side) -> None:  # noqa: A002 the finding's own word
        finding, comparison = self._workspace.finding(id), self._workspace.comparison
        if finding is not None and comparison is not None:
            number, every = self.position()
            where = f"{side_name(side)} {place(finding, side, comparison)}"
            if number:
                text = self.tr("{0}, {1} of {2}, {3}").format(type_name(finding), number, every, where)
            else:
                text = self.tr("{0}, hidden by filters, {1}").format(type_name(finding), where)
            self.announced.emit(text)


def following(findings: Sequence[Finding], now: str | None, step: int, wanted: Wanted) -> Finding | None:
    """The next wanted finding in that direction, going on from the other end; None where none is wanted."""
    places = {finding.id: at for at, finding in enumerate(findings)}
    start = places.get(now or "", -1 if step > 0 else len(findings))
    order = [(start + step * k) % len(findings) for k in range(1, len(findings) + 1)] if findings else []
    return next((findings[at] for at in order if wanted(findings[at]) and findings[at].id != now), None)
