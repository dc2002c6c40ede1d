"""Which findings are shown: a value that the legend edits, and the one function that applies it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal, get_args

from diptych.document import Confidence
from diptych.finding import ROLES, SIDES, Finding, Role, is_suggestion, role
from diptych.finding_types import finding_type
from diptych.session import Session

Count = Literal["differs", "more", "left", "right", "both"]
COUNTS: tuple[Count, ...] = get_args(Count)
State = Literal["new", "reviewed", "confirmed", "rejected"]
STATES: tuple[State, ...] = get_args(State)
CONFIDENCES: tuple[Confidence, ...] = ("low", "medium", "high")


@dataclass(frozen=True, slots=True)
class Filters:
    """What the reader wants to see. ``min_words`` counts words of the longer side; 0 shows all.

    ``differing`` keeps only what differs between the sides, ``noted`` only what carries a note of the reader.
    ``repeated`` also shows claims that a quotation or wording says already, whether that is shown or not: what the
    reader hides or judges brings no other finding forth. ``count`` keeps one group of facts: said differently,
    with more in one, only in the left or the right article, in both; ``agreement`` also lists what both say alike
    where no group is chosen.
    """

    roles: frozenset[Role] = frozenset(ROLES)
    min_confidence: Confidence = "low"
    min_words: int = 0
    text: str = ""
    suggestions: bool = False
    states: frozenset[State] = frozenset(STATES)
    noted: bool = False
    differing: bool = False
    repeated: bool = False
    count: Count | None = None
    agreement: bool = False


def state(finding: Finding, session: Session) -> State:
    """What the reader has done with a finding so far."""
    return session.verdict(finding.id) or ("reviewed" if session.is_reviewed(finding.id) else "new")


def word_count(finding: Finding, session: Session) -> int:
    """Words of the finding on its longer side."""
    return max(
        sum(len(span.of(session.comparison.article(side).text).split()) for span in finding.spans(side))
        for side in SIDES
    )


def differs(finding: Finding) -> bool:
    """Whether the two sides say it differently, rather than alike or on one side only."""
    return finding.differs is not None or finding_type(finding.kind, finding.type).differs


def passing(findings: Iterable[Finding], session: Session, filters: Filters) -> tuple[Finding, ...]:
    """The findings that the filters let through, in their order."""
    repeated = frozenset() if filters.repeated else session.comparison.repeated
    return tuple(
        f for f in findings if _passes(f, session, filters) and (f.id not in repeated or _worked_on(f, session))
    )


def _worked_on(finding: Finding, session: Session) -> bool:
    """Whether the reader left anything on a finding."""
    return finding.id in session.judgements or bool(session.notes_on(finding.id))


def bare(filters: Filters) -> Filters:
    """The filters but for those that the reader set: what is kept back or asked for stays so."""
    return Filters(suggestions=filters.suggestions, repeated=filters.repeated)


def narrows(filters: Filters) -> bool:
    """Whether the reader set any filter: opening what both say alike is none."""
    return replace(filters, agreement=False) != bare(filters)


def toggled(filters: Filters, name: Role, on: bool) -> Filters:
    """The filters with one role shown or hidden."""
    return replace(filters, roles=filters.roles | {name} if on else filters.roles - {name})


def further(filters: Filters) -> int:
    """How many filters are set beside the kinds and the words searched for."""
    plain = Filters()
    names = ("min_confidence", "min_words", "states", "noted", "repeated")
    return sum(getattr(filters, name) != getattr(plain, name) for name in names)


def offered(session: Session, filters: Filters) -> tuple[Finding, ...]:
    """The findings there are to go through: all but weak suggestions and repetitions, where those are not wanted."""
    return passing(session.comparison.findings, session, bare(filters))


def _passes(finding: Finding, session: Session, filters: Filters) -> bool:
    if role(finding) not in filters.roles or state(finding, session) not in filters.states:
        return False
    if is_suggestion(finding) and not filters.suggestions:
        return False
    if CONFIDENCES.index(finding.confidence) < CONFIDENCES.index(filters.min_confidence):
        return False
    if filters.differing and not differs(finding):
        return False
    if filters.noted and not session.notes_on(finding.id):
        return False
    if filters.min_words and word_count(finding, session) < filters.min_words:
        return False
    return not filters.text or _mentions(finding, session, filters.text)


def _mentions(finding: Finding, session: Session, wanted: str) -> bool:
    """Whether the words stand in a passage, the reason or a note of the finding, however they are written.

    What comes closest to what one article alone tells is shown beside it, so it is searched as well.
    """
    from diptych.occurrences import mentions, stands_in  # and how words are folded: not before somebody searches

    texts = {side: session.comparison.article(side).text for side in SIDES}
    if any(stands_in(texts[side], span, wanted) for side in SIDES for span in finding.spans(side)):
        return True
    near = session.comparison.beside.get(finding.id)
    if near and stands_in(texts["right" if finding.left else "left"], near.span, wanted):
        return True
    notes = (note.text for note in session.notes_on(finding.id))
    return any(mentions(remark, wanted) for remark in (finding.reason, finding.type, *notes))
