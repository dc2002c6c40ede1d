"""The brief of a comparison: the facts that a reader should meet first, counted, and each wording cut to what tells."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice, takewhile
from typing import Final, Literal

from diptych.facts import TWO_SIDED, Fact, FactGroup, FactSide
from diptych.facts.weights import AGREED
from diptych.filters import COUNTS, Count
from diptych.finding import SIDES, Side, opposite
from diptych.paragraphs import paragraph_number
from diptych.session import Link, Session, Verdict
from diptych.span import Span, merged
from diptych.third_text import cut

Sign = Literal["≠", "≈", "=", "?", "◧", "◨", "◧◨", "↔", ""]
LINKED: Final = "linked"  # the label of what the reader joined by hand
PieceLook = Literal["plain", "word", "more", "insertion", "ellipsis"]
_LINE_ENDS = re.compile(r"[ \t]*[\n\r\u2028\u2029][\s]*|\t")
COUNT_SIGNS: Mapping[Count, Sign] = {"differs": "≠", "more": "≈", "left": "◧", "right": "◨", "both": "="}
_GROUPS = list(FactGroup)
_Mark = tuple[int, int, PieceLook]  # where words begin and end, and how they look
_TOLD = 2  # times the room of a wording in which nothing is set against the other one
_AROUND = 24  # code points kept at least on each side of words that differ, where a wording is too long to stand whole


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a wording as it is shown.

    A ``word`` differs, ``more`` is a clause that only this side tells, an insertion the place where the other side has
    words more. ``dim`` words stand in a third text.
    """

    text: str
    look: PieceLook
    dim: bool = False


def count_of(fact: Fact) -> Count:
    """Under which count a fact falls."""
    match fact.group:
        case FactGroup.DIFFERS:
            return "differs"
        case FactGroup.MORE:
            return "more"
        case FactGroup.BOTH:
            return "both"
    return "left" if fact.left else "right"


def sides_of(fact: Fact) -> frozenset[Side]:
    """Of a fact of which one tells more, or each, the sides that do."""
    if fact.group is not FactGroup.MORE:
        return frozenset()
    return frozenset(side for side in SIDES if (here := fact.side(side)) and here.added)


def sign_of(fact: Fact) -> Sign:
    """The sign of a fact: they differ, the same in other words, only in one, the same, perhaps the same."""
    if fact.label == LINKED:
        return "↔"
    if fact.label == "maybe":
        return "?"
    return COUNT_SIGNS[count_of(fact)]


def quoting_less(fact: Fact) -> Side | None:
    """Of a cut quotation the side that leaves words out which the other quotes; None where each does, or neither."""
    if fact.label != "quotation-cut":
        return None
    more: list[Side] = [side for side in SIDES if (here := fact.side(side)) and here.added]
    longer = more or [side for side in SIDES if (here := fact.side(side)) and here.words]
    return opposite(longer[0]) if len(longer) == 1 and fact.side(opposite(longer[0])) else None


def signed(sides: Collection[Side]) -> Sign:
    """The sign of what only these sides tell."""
    return "◧◨" if len(sides) > 1 else "◧" if "left" in sides else "◨"


def listed(facts: Iterable[Fact], *, weak: bool = False) -> tuple[Fact, ...]:
    """The facts that a brief lists, by group and rank; but for sure agreement, those not shown only where wanted.

    What only one side says is not listed again where a difference shows it already: as what is cut off a quotation, or
    as the sentence in which it found another figure. Nor is agreement where a difference, or a longer passage of both,
    shows both its sentences.
    """
    kept = [fact for fact in facts if weak or fact.shown or fact.label in AGREED]
    differ = _places(fact for fact in kept if fact.group in TWO_SIDED)
    told = _places(fact for fact in kept if fact.group in TWO_SIDED or (fact.group is FactGroup.BOTH and fact.shown))
    found = (
        fact
        for fact in kept
        if not (fact.group is FactGroup.ONLY and any(_shown_by(fact, side, differ) for side in SIDES))
        and not (fact.group is FactGroup.BOTH and not fact.shown and all(_shown_by(fact, side, told) for side in SIDES))
    )
    return tuple(sorted(found, key=order_of))


def order_of(fact: Fact) -> tuple[int, int]:
    """Where a fact stands in a brief: by group, then by rank."""
    return _GROUPS.index(fact.group), fact.rank


def left_out(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """The facts that a brief lists only where weak ones are wanted."""
    told = {fact.id for fact in listed(facts)}
    return tuple(fact for fact in listed(facts, weak=True) if fact.id not in told)


def _places(facts: Iterable[Fact]) -> dict[Side, list[Span]]:
    """Where facts stand on either side, in order and apart."""
    told = list(facts)
    return {side: merged(here.span for fact in told if (here := fact.side(side))) for side in SIDES}


def _shown_by(fact: Fact, side: Side, told: Mapping[Side, Sequence[Span]]) -> bool:
    """Whether most of what one side says of a fact stands in these wordings of it, which are in order and apart."""
    here = fact.side(side)
    if here is None:
        return False
    first = bisect_right(told[side], here.span.start, key=lambda span: span.end)
    near = takewhile(lambda span: span.start < here.span.end, islice(told[side], first, None))
    return 2 * sum(map(here.span.overlap, near)) > len(here.span)


def counts(facts: Iterable[Fact]) -> dict[Count, int]:
    """How many of the facts fall under each count."""
    found: dict[Count, int] = dict.fromkeys(COUNTS, 0)
    for fact in facts:
        found[count_of(fact)] += 1
    return found


def verdict(fact: Fact, session: Session) -> Verdict | None:
    """What the reader decided about a fact: that of its members where it is the same for all that are there."""
    found: list[Verdict | None] = [session.verdict(member) for member in _present(fact, session)]
    return found[0] if found and found.count(found[0]) == len(found) else None


def reviewed(fact: Fact, session: Session) -> bool:
    """Whether the reader has dealt with a fact: judged or marked as seen all its members."""
    members = _present(fact, session)
    return bool(members) and all(session.is_reviewed(member) for member in members)


def relabelled(fact: Fact, session: Session) -> Fact:
    """The fact under the label that the reader gave it: all its members that are there have the same."""
    label = label_of(fact, session)
    return replace(fact, label=label) if label else fact


def label_of(fact: Fact, session: Session) -> str | None:
    """The label that the reader gave a fact, None where what was found stands."""
    given = [j.relabel if (j := session.judgements.get(member)) else None for member in _present(fact, session)]
    return given[0].replace("_", "-") if given and given[0] and given.count(given[0]) == len(given) else None


def linked(session: Session) -> tuple[Fact, ...]:
    """What the reader joined by hand, as facts that count nowhere: no finding stands behind them."""
    found = []
    for link in session.links:
        left, right = _passage(session, link, "left"), _passage(session, link, "right")
        found.append(Fact(link.id, LINKED, FactGroup.BOTH, left, right, (link.id,), 0.0))
    return tuple(found)


def _passage(session: Session, link: Link, side: Side) -> FactSide | None:
    span = link.span(side)
    if span is None:
        return None
    return FactSide(span, (), (), paragraph_number(session.comparison.article(side).text, span.start))


def tags_of(fact: Fact, session: Session) -> tuple[str, ...]:
    """The tags that the reader put on a fact, each once."""
    judged = (session.judgements.get(member) for member in _present(fact, session))
    return tuple(dict.fromkeys(tag for judgement in judged if judgement for tag in judgement.tags))


def _present(fact: Fact, session: Session) -> list[str]:
    """The members of a fact that are there."""
    return [member for member in fact.members if member in session.comparison.by_id]


def overlapping(facts: Iterable[Fact], findings: Collection[str]) -> tuple[Fact, ...]:
    """The facts of which some member is among these findings."""
    return tuple(fact for fact in facts if any(member in findings for member in fact.members))


def pieces(text: str, side: FactSide, room: int | None = None, dim: Sequence[Span] = ()) -> tuple[Piece, ...]:
    """The wording of one side in pieces, on one line; where it is longer than ``room``, what lies around its marks.

    Where no word of it stands against another it is read for what it tells, and has twice the room.
    """
    more = [span for span in side.added if not any(span.overlap(word) for word in side.words)]
    marks = sorted(_marks(side, more))
    if room is not None and not side.words and not side.inserted:
        room *= _TOLD
    windows = [side.span] if room is None or len(side.span) <= room else _windows(text, side.span, marks, room)
    found: list[Piece] = []
    for number, window in enumerate(windows):
        if window.start > side.span.start:
            found.append(Piece("… " if not number else " … ", "ellipsis"))
        found += _marked(text, window, marks, dim)
    if windows[-1].end < side.span.end:
        found.append(Piece(" …", "ellipsis"))
    return tuple(found)


def _marks(side: FactSide, more: Iterable[Span]) -> Iterator[_Mark]:
    """The marks of one side that lie in its wording."""
    for word in side.words:
        if side.span.overlap(word):
            yield word.start, word.end, "word"
    for span in more:
        if side.span.overlap(span):
            yield span.start, span.end, "more"
    for at in side.inserted:
        if side.span.start <= at <= side.span.end:
            yield at, at, "insertion"


def plain(made: Sequence[Piece]) -> str:
    """The pieces as they are read aloud."""
    return "".join(piece.text for piece in made if piece.look != "insertion")


def _windows(text: str, span: Span, marks: Sequence[_Mark], room: int) -> list[Span]:
    """The stretches around the marks, joined where they meet; the beginning where nothing is marked."""
    if not marks:
        return [Span(span.start, _word_end(text, span.start + room, span))]
    around = max(_AROUND, (room - sum(end - start for start, end, _ in marks)) // (2 * len(marks)))
    found: list[Span] = []
    for start, end, _ in marks:
        window = Span(
            _word_start(text, max(span.start, start - around), span), _word_end(text, min(span.end, end + around), span)
        )
        if found and window.start <= found[-1].end + 12:
            found[-1] = Span(found[-1].start, max(found[-1].end, window.end))
        else:
            found.append(window)
    return found


def _word_start(text: str, at: int, span: Span) -> int:
    """The beginning of the word at an offset, or of the next where that is far; the span's own where it is near."""
    if at - span.start < 16:
        return span.start
    blank = text.rfind(" ", max(span.start, at - 16), at)
    return blank + 1 if blank >= 0 else at


def _word_end(text: str, at: int, span: Span) -> int:
    """The end of the word at an offset; the span's own where that is near."""
    if span.end - at < 16:
        return span.end
    blank = text.find(" ", at, min(span.end, at + 24))
    return blank if blank >= 0 else at


def _marked(text: str, window: Span, marks: Sequence[_Mark], dim: Sequence[Span]) -> Iterator[Piece]:
    """A stretch cut wherever a mark, or what stands in a third text, begins or ends."""
    at = window.start
    for start, end, look in marks[bisect_left(marks, (window.start, window.start, "")) :]:
        if start > window.end or start < at:
            continue
        if start > at:
            yield from _dimmed(text, at, start, "plain", dim)
        yield from _dimmed(text, start, min(end, window.end), look, dim)
        at = max(at, min(end, window.end))
    if at < window.end:
        yield from _dimmed(text, at, window.end, "plain", dim)


def _dimmed(text: str, start: int, end: int, look: PieceLook, dim: Sequence[Span]) -> Iterator[Piece]:
    """A stretch of one look; words that differ stay whole and as they are, for these are what matters."""
    if start == end or look == "word":
        yield Piece(_line(text[start:end]), look)
    else:
        yield from (Piece(_line(text[a:b]), look, pale) for a, b, pale in cut(start, end, dim))


def _line(text: str) -> str:
    """The words on one line: a line end with what is blank around it is one blank."""
    return _LINE_ENDS.sub(" ", text)
