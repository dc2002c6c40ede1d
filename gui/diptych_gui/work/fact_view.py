"""The facts of the comparison as the reader sees them now: which are listed, which is selected, what stands for it."""

from collections.abc import Callable
from dataclasses import replace

from diptych.brief import count_of, counts, listed, overlapping, relabelled, verdict
from diptych.facts import Fact, FactSide
from diptych.filters import Count, Filters, passing
from diptych.finding import Finding, Side
from diptych.session import Session
from diptych_gui.wording.fact_words import fact_name
from diptych_gui.wording.labels import type_name


class FactView:
    """Facts of whatever comparison the workspace shows; each answer is kept until session or filters change."""

    def __init__(self, session: Callable[[], Session | None], filters: Callable[[], Filters]) -> None:
        self._session, self._filters = session, filters
        self._known: Session | None = None
        self._renamed: dict[str, str] = {}  # findings that the reader calls something else
        self._every: tuple[Fact, ...] = ()
        self._of: dict[str, Fact] = {}
        self._seen: tuple[Session | None, Filters | None] = (None, None)
        self._let_through: tuple[Fact, ...] = ()
        self._visible: tuple[Fact, ...] = ()

    def every(self) -> tuple[Fact, ...]:
        """All facts in order of rank."""
        session = self._session()
        if session is not self._known:
            renamed = {of: j.relabel for of, j in session.judgements.items() if j.relabel} if session else {}
            if (session and session.comparison) is not (self._known and self._known.comparison) or (
                renamed != self._renamed
            ):
                facts = session.comparison.facts if session else ()
                self._every = tuple(relabelled(f, session) for f in facts) if session and renamed else facts
                self._of = {member: fact for fact in reversed(self._every) for member in fact.members}
            self._known, self._renamed = session, renamed
        return self._every

    def of(self, finding: str | None) -> Fact | None:
        """The fact that a finding is part of, None where it is part of none."""
        self.every()
        return self._of.get(finding) if finding else None

    def beside(self, finding: str | None, side: Side) -> FactSide | None:
        """What stands on a side beside a finding that the other one alone tells: the sentence that comes closest."""
        fact = self.of(finding)
        return fact.beside(side) if fact else None

    def name(self, finding: Finding) -> str:
        """What the reader knows a finding as: the name of the fact that it is part of, its own where it is of none."""
        session, fact = self._session(), self.of(finding.id)
        return fact_name(fact, session.comparison) if session and fact else type_name(finding)

    def lead(self, fact: Fact) -> str:
        """The id of the finding that stands for a fact where one must be named: the first of its members."""
        return fact.members[0]

    def listed(self) -> tuple[Fact, ...]:
        """The facts that there are to go through, whatever filters the reader set."""
        return listed(self.every(), weak=self._filters().suggestions)

    def counts(self) -> dict[Count, int]:
        """How many facts are listed under each count."""
        return counts(self.listed())

    def visible(self) -> tuple[Fact, ...]:
        """The facts that the filters let through, those in both only where asked for or where there are no others."""
        self._filter()
        return self._visible

    def agreeing(self) -> tuple[Fact, ...]:
        """The facts in both that the filters let through, visible or folded away."""
        self._filter()
        return tuple(fact for fact in self._let_through if count_of(fact) == "both")

    def folds(self, heading: str) -> bool:
        """Whether what stands under a heading folds away: facts in both, where others are visible."""
        if heading != "both":
            return False
        self._filter()
        return any(count_of(fact) != "both" for fact in self._let_through)

    def _filter(self) -> None:
        session, filters = self._session(), self._filters()
        if self._seen[0] is session and self._seen[1] == filters:
            return
        self._seen = session, filters
        self._let_through = self._passing(session, filters) if session else ()
        telling = tuple(fact for fact in self._let_through if count_of(fact) != "both")
        self._visible = self._let_through if filters.agreement or not telling else telling

    def _passing(self, session: Session, filters: Filters) -> tuple[Fact, ...]:
        generous = replace(filters, suggestions=True, repeated=True)
        shown = {finding.id for finding in passing(session.comparison.findings, session, generous)}
        there = overlapping(self.listed(), shown)
        return tuple(fact for fact in there if filters.count in (None, count_of(fact)))

    def standing(self) -> tuple[Fact, ...]:
        """The listed facts without those that the reader rejected: how the articles stand to each other."""
        return self._not_rejected(self.listed())

    def painted(self) -> tuple[Fact, ...]:
        """The visible facts without those that the reader rejected: what the pages mark."""
        return self._not_rejected(self.visible())

    def agreed(self) -> tuple[Fact, ...]:
        """The facts in both that the pages mark too: where the reader asked for these alone."""
        return self.painted() if self._filters().count == "both" else ()

    def _not_rejected(self, facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
        session = self._session()
        return tuple(fact for fact in facts if session and verdict(fact, session) != "rejected")

    def some_unmarked(self) -> bool:
        """Whether a filter keeps from the pages what one article tells otherwise or alone."""
        marked = {fact.id for fact in self.visible()}
        return any(count_of(fact) != "both" and fact.id not in marked for fact in self.standing())
