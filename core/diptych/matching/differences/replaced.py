"""Another figure or name where two sentences are word for word the same: $3m and $3bn, Saint Vincent and Saint Mary.

True of any two such sentences: they tell one thing, since all else in them is equal, and what fills one place of it is
not the same. A name that the other article has too, or is spelled nearly alike, may only be another form of it.
"""

from collections.abc import Iterator, Sequence

from diptych.matching.claims.lone_words import LoneWords
from diptych.matching.differences.difference import Difference, DifferenceType
from diptych.matching.differences.scene import Scene, SentencePair
from diptych.matching.thresholds import SHARED
from diptych.matching.word_index import WordIndex
from diptych.sameness.passages import Change, Compared, Unit, compared
from diptych.sameness.quantities import OTHER, same
from diptych.span import Span

EQUAL = 2 / 3  # of the words of two sentences, style apart, so that they are one sentence with others in it
ALIGNED = 1 / 2  # of them, before styles and figures are looked at
LONGEST = 4  # words that fill one place

_Place = tuple[Sequence[Unit], Sequence[Unit]]  # the words of both sides that fill it


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each place of two such sentences that holds another figure, or another name."""
    for pair in scene.rows:
        if pair.score >= SHARED:
            yield from _of(scene, pair)


def _of(scene: Scene, pair: SentencePair) -> Iterator[Difference]:
    a, b = scene.a, scene.b
    if 2 * len(pair.aligned) < ALIGNED * (len(a.sentences[pair.left]) + len(b.sentences[pair.right])):
        return
    places = a.document.sentences[pair.left].span, b.document.sentences[pair.right].span
    found = compared([(a.indexed, places[0])], [(b.indexed, places[1])])
    if found.likeness() < EQUAL:
        return
    changes = [change for change in found.others() if _tells(found, change)]
    told: list[tuple[DifferenceType, _Place]] = [
        (kind, place) for place in _places(found, changes) if (kind := _another(a, b, *place)) is not None
    ]
    if len(told) < len(changes) or len({kind for kind, _ in told}) > 1:
        return  # in another year, of somebody else or of another deed another figure is no surprise
    for kind, (mine, theirs) in told:
        yield Difference(kind, "in-one-place", (pair.left, pair.right), (_span(mine),), (_span(theirs),), pair.score)


def _tells(found: Compared, change: Change) -> bool:
    """Whether any word of a change says something of its own."""
    return any(unit.content for unit in (*_units(found.left, change.left), *_units(found.right, change.right)))


def _places(found: Compared, changes: Sequence[Change]) -> Iterator[_Place]:
    """The words of either side that fill the same place: between equal words, or at the end of both sentences."""
    for change in changes:
        n = found.changes.index(change)
        beside = (*found.changes[max(0, n - 1) : n], *found.changes[n + 1 : n + 2])
        held = all(other.verdict in ("same", "style") for other in beside)
        if held and 1 <= len(change.left) <= LONGEST and 1 <= len(change.right) <= LONGEST:
            yield _units(found.left, change.left), _units(found.right, change.right)


def _units(units: Sequence[Unit], inside: range) -> Sequence[Unit]:
    return units[inside.start : inside.stop]


def _another(a: WordIndex, b: WordIndex, mine: Sequence[Unit], theirs: Sequence[Unit]) -> DifferenceType | None:
    """What the words of a place are that is not the same: a figure, a date, a name; None for any other words."""
    if len(mine) == len(theirs) == 1 and (x := mine[0].figure) and (y := theirs[0].figure):
        if same(x, y).verdict not in OTHER:
            return None
        return "date" if x.kind in ("year", "date") else "figure"
    if _is_name(a, mine) and _is_name(b, theirs) and not _known(b, a, mine) and not _known(a, b, theirs):
        return "label"
    return None


def _is_name(side: WordIndex, units: Sequence[Unit]) -> bool:
    """Whether all words are written as a name within a sentence, and it is not that of who says it."""
    words = side.indexed.words_in(_span(units))
    if not all(map(side.indexed.is_inner_capital, words)) or any(unit.figure for unit in units):
        return False
    beside = side.norms[max(0, words.start - 1) : words.start] + side.norms[words.stop : words.stop + 1]
    return side.language.cues.isdisjoint(beside)


def _known(other: WordIndex, side: WordIndex, units: Sequence[Unit]) -> bool:
    """Whether the other article has one of the words in some form, so that its own name may stand for the same."""
    told = other.indexed.kept(LoneWords)
    return any(told.has(side.norms[i]) for i in side.indexed.words_in(_span(units)))


def _span(units: Sequence[Unit]) -> Span:
    return Span(units[0].span.start, units[-1].span.end)
