"""Going through the facts and deciding about them: next, previous, counterpart, confirm, reject, link, cite."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication

from diptych.brief import order_of, reviewed
from diptych.facts import Fact
from diptych.finding import Side
from diptych.session import Verdict
from diptych.span import Span
from diptych_gui.wording.fact_words import both_wordings, closest_words, speakers_of
from diptych_gui.wording.labels import given, place, side_name
from diptych_gui.wording.messages import said
from diptych_gui.work.workspace import Workspace

Wanted = Callable[[Fact], bool]


class Review(QObject):
    """The reader's way through the facts; ``announced`` says every jump in words."""

    announced = Signal(str)
    told = Signal(str)  # what was done that cannot be seen

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.jumpRequested.connect(self._announce)

    # ---- going
    def next(self) -> None:
        """Goes to the next visible fact by rank."""
        self._go(1, lambda fact: True)

    def previous(self) -> None:
        """Goes to the visible fact before."""
        self._go(-1, lambda fact: True)

    def next_same(self, step: int = 1) -> None:
        """Goes to the next (or previous) visible fact of the kind that is selected."""
        now = self._workspace.selected_fact
        if now is not None:
            self._go(step, lambda fact: fact.label == now.label)

    def next_unreviewed(self) -> None:
        """Goes to the next visible fact that was neither judged nor marked as seen; after the last comes the first."""
        session = self._workspace.session
        if session is None:
            return
        facts = self._workspace.facts.visible()
        at = self._at(facts)
        found = next((f for f in (*facts[at + 1 :], *facts[: at + 1]) if not reviewed(f, session)), None)
        if found is None:
            self.told.emit(self.tr("Everything shown has been checked."))
        else:
            self._workspace.jump(self._workspace.facts.lead(found))

    def _go(self, step: int, wanted: Wanted) -> None:
        """Goes on in the order of rank; at the end it says so and stays."""
        facts, selected = self._workspace.facts.visible(), self._workspace.selected_fact
        at = self._at(facts)
        before = len(facts) if selected is None else at if selected in facts else at + 1
        rest = facts[at + 1 :] if step > 0 else facts[:before][::-1]
        found = next((fact for fact in rest if wanted(fact)), None)
        if found is not None:
            self._workspace.jump(self._workspace.facts.lead(found))
        elif facts:
            self.told.emit(self.tr("That was the last one.") if step > 0 else self.tr("That was the first one."))

    def _at(self, facts: Sequence[Fact]) -> int:
        """Where the reader is: at the selected one of these facts, else at the last before it; -1: before all."""
        selected = self._workspace.selected_fact
        if selected is None:
            return -1
        places = {fact.id: at for at, fact in enumerate(facts)}
        return places.get(selected.id, sum(order_of(fact) < order_of(selected) for fact in facts) - 1)

    def counterpart(self) -> None:
        """Goes to the other end of the selected finding, or to what comes closest to it there."""
        finding = self._workspace.selected_finding
        if finding is not None:
            self._workspace.cross(finding.id, self._workspace.selected_side)

    # ---- deciding
    def judge(self, verdict: Verdict) -> None:
        """Confirms or rejects the selected fact and goes on to the next; said twice, it is taken back."""
        session, members = self._workspace.session, self._members()
        if session is None or not members:
            return
        same = all(session.verdict(member) == verdict for member in members)
        label = self.tr("Take back") if same else self.tr("Confirm") if verdict == "confirmed" else self.tr("Reject")
        after = self._after()
        for member in members:
            session = session.judge(member, None if same else verdict)
        self._workspace.edit(label, session)
        self.told.emit(given(None if same else verdict))
        if not same and after is not None:
            self._workspace.jump(self._workspace.facts.lead(after))
        elif not same:
            self.told.emit(self.tr("That was the last one."))

    def _members(self) -> tuple[str, ...]:
        """The findings that a decision is about: all of the selected fact, else the one selected."""
        finding, fact = self._workspace.selected_finding, self._workspace.selected_fact
        if fact is None:
            return (finding.id,) if finding else ()
        return tuple(member for member in fact.members if self._workspace.finding(member))

    def _after(self) -> Fact | None:
        """The visible fact after the selected one."""
        facts = self._workspace.facts.visible()
        return next(iter(facts[self._at(facts) + 1 :]), None)

    def toggle_reviewed(self) -> None:
        """Marks the selected fact as seen, or as not seen."""
        session, members = self._workspace.session, self._members()
        if session is None or not members:
            return
        seen = not all((j := session.judgements.get(member)) and j.reviewed for member in members)
        for member in members:
            session = session.mark_reviewed(member, seen)
        self._workspace.edit(self.tr("Reviewed"), session)
        self.told.emit(self.tr("Seen") if seen else self.tr("Not seen"))

    def label(self, label: str | None, tags: tuple[str, ...]) -> None:
        """Gives the selected fact the reader's own label (None: as found) and exactly these tags."""
        session, members = self._workspace.session, self._members()
        if session is None or not members:
            return
        for member in members:
            session = session.relabel(member, label.replace("-", "_") if label else None).tag_finding(member, tags)
        from diptych.exporting.colours import colours  # not before somebody tags

        inks = sorted(colours()["signals"].values())
        for tag in tags:
            if all(known.name != tag for known in session.tags):
                session = session.set_tag(tag, inks[len(session.tags) % len(inks)])
        self._workspace.edit(self.tr("Label and tags"), session)

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
        from diptych_gui.wording.citation import cite  # not for the first paint

        citation = cite(finding, comparison, self._workspace.facts.name(finding), self._workspace.selected_fact)
        mime = QMimeData()
        mime.setText(citation.markdown if markdown else citation.plain)
        if not markdown:
            mime.setHtml(citation.html)
        QGuiApplication.clipboard().setMimeData(mime)
        self.told.emit(self.tr("Citation copied"))

    # ---- saying
    def position(self) -> tuple[int, int]:
        """Which of the visible facts is selected, counted from 1 (0: none), and how many there are."""
        facts, selected = self._workspace.facts.visible(), self._workspace.selected_fact
        at = next((n for n, fact in enumerate(facts, 1) if selected and fact.id == selected.id), 0)
        return at, len(facts)

    def _announce(self, id: str, side: Side) -> None:  # noqa: A002 the finding's own word
        finding, comparison = self._workspace.finding(id), self._workspace.comparison
        if finding is not None and comparison is not None:
            fact = self._workspace.facts.of(id)
            name = self._workspace.facts.name(finding)
            number, every = self.position()
            near = self._workspace.facts.beside(id, side)
            where = f"{side_name(side)} {closest_words(near) if near else place(finding, side, comparison)}"
            if number:
                text = self.tr("{0}, {1} of {2}, {3}").format(name, number, every, where)
            else:
                text = self.tr("{0}, hidden by filters, {1}").format(name, where)
            more = [speakers_of(fact, comparison), *both_wordings(fact, comparison)] if fact else []
            self.announced.emit(". ".join(part for part in (text, *more, said(finding.message)) if part))
