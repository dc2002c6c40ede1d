"""The same thing counted or measured, another figure.

True of any text: two figures that count the same sort of people or things beside the same deed, in reports of one
event, cannot both be the latest, unless one is a part of the other, of another time or of another place.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Scene
from diptych.matching.figure_context import deeds_of
from diptych.matching.framing.side import Side
from diptych.matching.thresholds import DIFFERENCE_TIE, POSSIBLE
from diptych.sameness.quantities import ALIKE, OTHER, Quantity, of_one_size, same
from diptych.sameness.quantities.counting import singular
from diptych.sameness.quantities.lexicon import english
from diptych.span import Span

REACH = 5  # words before and after a figure that may tell what it is about
FAR = 12  # words behind it, none of them after a comma, in which its verb may stand
OBJECT = 3  # words behind a measure in which the thing measured may stand
SUMS = ("money", "percentage")  # a report has many of them
MOST = 2500  # pairs that may share a word: one that stands beside more figures than that tells nothing of any
MEASURES = frozenset((*SUMS, "length", "area", "weight", "volume", "speed", "temperature"))


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: what it counts, the deeds told beside it, the telling words around."""

    sentence: int
    quantity: Quantity
    span: Span
    people: bool
    noun: str
    deeds: frozenset[str]
    around: frozenset[str]
    times: frozenset[str]
    bare: Quantity  # without what is counted


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each pair of figures of the same noun or act, the surest first, each figure in one."""
    mine, theirs = _figures(scene.a), _figures(scene.b)
    ties = [(_tie(scene, mine[i], theirs[j]), i, j) for i, j in _candidates(mine, theirs)]
    ties = [row for row in ties if row[0]]
    told = {i for i in {i for _, i, _ in ties} if _told(mine[i], theirs)}
    told_there = {j for j in {j for _, _, j in ties} if _told(theirs[j], mine)}
    found = [(tie, mine[i], theirs[j]) for tie, i, j in ties if i not in told and j not in told_there]
    found.sort(key=lambda row: (-row[0], _apart(row[1], row[2]), row[1].sentence + row[2].sentence, row[1].span))
    used: tuple[set[object], set[object]] = (set(), set())
    for tie, x, y in found:
        keys = [{x.span, _counted(x)}, {y.span, _counted(y)}]
        if any(k & u for k, u in zip(keys, used, strict=True)):
            continue
        for k, u in zip(keys, used, strict=True):
            u |= k
        yield Difference("figure", "figures-of-one-thing", (x.sentence, y.sentence), (x.span,), (y.span,), tie)


def _candidates(mine: Sequence[Figure], theirs: Sequence[Figure]) -> list[tuple[int, int]]:
    """The pairs with a noun, a deed or a word beside them in common, by place; what is in all of them ties none."""
    places: tuple[dict[object, list[int]], dict[object, list[int]]] = ({}, {})
    for figures, known in zip((mine, theirs), places, strict=True):
        for n, figure in enumerate(figures):
            for key in _keys(figure):
                known.setdefault(key, []).append(n)
    pairs = set()
    for key, here in places[0].items():
        there = places[1].get(key, ())
        if len(here) * len(there) <= MOST:
            pairs |= {(i, j) for i in here for j in there}
    return sorted(pairs)


def _keys(figure: Figure) -> Iterator[object]:
    if figure.quantity.kind != "count":
        yield from ((figure.quantity.kind, word) for word in figure.around)
        return
    if figure.people:
        yield from (("deed", deed) for deed in figure.deeds)
    if figure.noun:
        yield "noun", figure.noun


def _counted(figure: Figure) -> object:
    return (figure.people, figure.noun, figure.deeds) if figure.deeds else figure.span


def _tie(scene: Scene, x: Figure, y: Figure) -> float:
    """How surely two figures are of one thing, 0 where they need not be."""
    one, other = x.quantity, y.quantity
    if x.times and y.times and x.times.isdisjoint(y.times):
        return 0.0
    if x.deeds and y.deeds and x.deeds.isdisjoint(y.deeds):
        return 0.0
    link = scene.link_of.get((x.sentence, y.sentence))
    score = link.score if link else 0.0
    common = x.around & y.around
    if one.kind == other.kind == "count":
        same_noun = (x.people and y.people) or (x.noun == y.noun != "")
        deed = bool(x.deeds & y.deeds)
        if x.people and y.people:
            if not deed:
                return 0.0
        elif not same_noun:
            return 0.0
        if not _differ(x.bare, y.bare):
            return 0.0
        if deed and (common or score >= DIFFERENCE_TIE or scene.in_lead(x.sentence, y.sentence)):
            return 0.8
        if common and score >= DIFFERENCE_TIE and not x.people:
            return 0.6
        return 0.0
    if one.kind == other.kind and one.kind in MEASURES and _differ(one, other):
        if one.unit != other.unit and not of_one_size(one, other):
            return 0.0
        if one.kind not in SUMS and len(common) >= 2:
            return 0.7
        if len(common) >= 2 and score >= POSSIBLE:
            return 0.7
    return 0.0


def _differ(one: Quantity, other: Quantity) -> bool:
    return same(one, other).verdict in OTHER


def _bare(quantity: Quantity) -> Quantity:
    return replace(quantity, noun="", noun_span=None)


def _told(x: Figure, others: list[Figure]) -> bool:
    """Whether the other article has the same figure of the same sort of thing somewhere."""
    return any(
        (x.people == y.people and (x.people or x.noun == y.noun))
        and (not x.deeds or not y.deeds or x.deeds & y.deeds)
        and x.quantity.kind == y.quantity.kind
        and not y.quantity.loose
        and same(x.bare, y.bare).verdict in ALIKE
        for y in others
    )


def _apart(x: Figure, y: Figure) -> float:
    small, large = sorted((abs(x.quantity.value), abs(y.quantity.value)))
    return float(large / small) if small else float("inf")


def _figures(side: Side) -> list[Figure]:
    """The figures that a difference may be of, by place; of those told again in the same words the first."""
    found: dict[object, Figure] = {}
    for n, sentence in enumerate(side.document.sentences):
        if sentence.furniture:
            continue
        times = _times(side, n)
        for q in side.indexed.quantities(sentence.span):
            if q.kind not in MEASURES and q.kind != "count":
                continue
            if q.bare and q.value <= 1:
                continue
            figure = _figure(side, n, q, times)
            if figure:
                told = figure.quantity.value, figure.quantity.precision, figure.quantity.unit
                found.setdefault((told, figure.noun, figure.deeds, figure.around, figure.times), figure)
    return list(found.values())


def _figure(side: Side, n: int, q: Quantity, times: frozenset[str]) -> Figure | None:
    words = side.indexed.words_in(q.whole)
    inside = side.sentences[n]
    if not words:
        return None
    near = [
        *range(max(inside.start, words.start - REACH), words.start),
        *range(words.stop, min(inside.stop, words.stop + REACH)),
    ]
    near = [i for i in near if not _parted(side, i, words)]
    deeds = frozenset(d for i in near for d in deeds_of(side.norms[i])) or _told_of(side, words, inside)
    around = frozenset(
        side.keys[i]
        for i in near
        if side.content[i] and not side.norms[i][0].isdigit() and side.norms[i] not in side.language.saying.reporting
    )
    noun = q.noun
    if noun and " " in noun:
        return None  # “12 more boats”, “another three”: a part of something else
    people = noun in _people() or (q.kind == "count" and not noun and bool(deeds))
    own = frozenset(side.keys[i] for i in words)
    return Figure(n, q, q.whole, people, noun, deeds, around - own, times, _bare(q))


def _told_of(side: Side, words: range, inside: range) -> frozenset[str]:
    """The first deed behind a figure that no comma parts from it: 400,000 people in the whole of it were moved."""
    for i in range(words.stop, min(inside.stop, words.stop + FAR)):
        if "," in side.between(i - 1, i) or side.indexed.quantities_over(side.span(i, i + 1)):
            break
        if deeds := deeds_of(side.norms[i]):
            return deeds
    return frozenset()


def _parted(side: Side, i: int, words: range) -> bool:
    """Whether a mark that ends a clause stands between a word and the figure."""
    first, last = (i, words.start) if i < words.start else (words.stop - 1, i)
    return any(mark in side.between(first, last) for mark in ";:()")


def _times(side: Side, n: int) -> frozenset[str]:
    """The years that date a sentence."""
    found = set()
    for q in side.indexed.quantities(side.document.sentences[n].span):
        if q.kind == "year":
            found.add(str(q.value))
        elif q.kind == "date" and not q.is_weekday:
            found |= {str(q.readings[0][0])} - {"0"}
    return frozenset(found)


@lru_cache(maxsize=1)
def _people() -> frozenset[str]:
    words = english()
    return frozenset(singular(w, words) for w in (*words.people, *words.sorts_of_people))
