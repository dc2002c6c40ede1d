"""What matters on a page, as marks: words that differ, insertions, quotations of both, what only one side says.

Agreement is marked where the reader asked for it.
"""

from collections.abc import Iterable, Iterator

from diptych.facts import TWO_SIDED, Fact, FactGroup, FactSide
from diptych.finding import Finding, Role, Side
from diptych.span import Span
from diptych_gui.panes.marks import Look, Mark
from diptych_gui.text.positions import Positions

_ORDER: dict[Look, int] = {"agreed": -1, "only": 0, "more": 0, "same": 1, "word": 2, "insertion": 3}


def ink(
    facts: Iterable[Fact],
    findings: Iterable[Finding],
    side: Side,
    positions: Positions,
    agreed: Iterable[Fact] = (),
) -> list[Mark]:
    """The marks of one side in the order of painting: what is quiet first, the words that differ over it."""
    found = [mark for finding in findings for mark in _same(finding, side, positions)]
    green = {mark.finding for mark in found}
    for fact in agreed:
        here = fact.side(side)
        if here is not None and fact.members[0] not in green:
            found += _made(here.span, fact.members[0], "shared", "agreed", positions)
    for fact in facts:
        here = fact.side(side)
        if here is not None:
            found += _of(fact, here, positions)
    return sorted(found, key=lambda mark: (_ORDER[mark.look], mark.start))


def _of(fact: Fact, here: FactSide, positions: Positions) -> Iterator[Mark]:
    """The marks of a fact: nothing for what both say alike."""
    if fact.group is FactGroup.ONLY:
        yield from _made(here.span, fact.members[0], "unique", "only", positions)
    elif fact.group in TWO_SIDED:
        for clause in here.added:
            yield from _made(clause, fact.members[0], "unique", "more", positions)
        for word in here.words:
            yield from _made(word, fact.members[0], "framing_word", "word", positions)
        for place in here.inserted:
            yield from _made(Span(place, place), fact.members[0], "framing_word", "insertion", positions)


def _same(finding: Finding, side: Side, positions: Positions) -> Iterator[Mark]:
    for span in finding.quoted(side):
        if len(span):
            yield from _made(span, finding.id, "quotation", "same", positions)


def _made(span: Span, finding: str, role: Role, look: Look, positions: Positions) -> Iterator[Mark]:
    for number, (start, end) in enumerate(positions.stretches(span)):
        yield Mark(start, end, finding, role, 1.0, number == 0, False, look)
