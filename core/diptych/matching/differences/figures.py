"""The same thing counted or measured, another figure.

True of any text: two figures that count the same sort of people or things beside the same deed, in reports of one
event, cannot both be the latest, unless one is a part of the other, of another time or of another place.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Scene
from diptych.matching.figure_context import deeds_of, far_apart, is_whole, parted
from diptych.matching.framing.side import FramingIndex
from diptych.matching.text_index import TextIndex
from diptych.matching.thresholds import DIFFERENCE_TIE, POSSIBLE
from diptych.sameness.families import families
from diptych.sameness.quantities import ALIKE, OTHER, Quantity, of_one_size, same
from diptych.sameness.quantities.counting import singular
from diptych.sameness.quantities.lexicon import figure_words
from diptych.span import Span

REACH = 5  # words before and after a figure that may tell what it is about
COMMA = 3  # how many words farther a comma puts a deed
WHOLE = 100  # words of a sentence; a longer one is a list, whose only deed is not each figure's
FAR = 12  # words behind it, none of them after a comma, in which its verb may stand
OBJECT = 3  # words behind a measure in which the thing measured may stand
OF_THINGS = "of things"  # the end of a deed's name that people do not suffer
OF_ONE = "of one thing"  # the same of what a story has one of: a depth, a prize
SORTS = frozenset({"men", "women"})  # who they are, not what happened to them
PEOPLE = "people"  # a story that counts those on board once counts them all
TERM = "jailed"  # the one deed of which a duration tells how much
SCALES = frozenset({"magnitude"})
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
    kin: frozenset[str] = frozenset()  # the families of the noun
    thing: frozenset[str] = frozenset()  # what is measured, by its key and families: a hole, a shortfall


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each pair of figures of the same noun or act, the surest first, each figure in one."""
    mine, theirs = (side.indexed.kept(_figures) for side in (scene.a, scene.b))
    once = _of_one_value(mine) & _of_one_value(theirs)
    ties = [(_tie(scene, mine[i], theirs[j], once), i, j) for i, j in _candidates(mine, theirs)]
    ties = [row for row in ties if row[0]]
    told = {i for i in {i for _, i, _ in ties} if _told(mine[i], theirs)}
    told_there = {j for j in {j for _, _, j in ties} if _told(theirs[j], mine)}
    found = [(tie, mine[i], theirs[j]) for tie, i, j in ties if i not in told and j not in told_there]
    found.sort(key=lambda row: (-row[0], _headed(scene, *row[1:]), _apart(row[1], row[2]), _place(row[1], row[2])))
    used: tuple[set[object], set[object]] = (set(), set())
    for tie, x, y in found:
        keys = [{x.span, _counted(x)}, {y.span, _counted(y)}]
        if any(k & u for k, u in zip(keys, used, strict=True)):
            continue
        for k, u in zip(keys, used, strict=True):
            u |= k
        yield Difference("figure", "figures-of-one-thing", (x.sentence, y.sentence), (x.span,), (y.span,), tie)


def _headed(scene: Scene, x: Figure, y: Figure) -> int:
    """How many of two figures stand in headings: what the story tells is said more exactly."""
    return scene.a.document.sentences[x.sentence].heading + scene.b.document.sentences[y.sentence].heading


def _place(x: Figure, y: Figure) -> tuple[int, Span]:
    return x.sentence + y.sentence, x.span


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
    kind = figure.quantity.kind
    if kind != "count":
        yield from ((kind, word) for word in figure.around)
        yield from ((kind, "thing", name) for name in figure.thing)
        yield from ((kind, "deed", deed) for deed in figure.deeds)
        return
    if figure.people:
        yield from (("deed", deed) for deed in figure.deeds)
    if figure.noun:
        yield from (("noun", name) for name in (figure.noun, *figure.kin))


def _counted(figure: Figure) -> object:
    """What a figure counts: people by what happened to them, whatever they are called."""
    if not figure.deeds:
        return figure.span
    return ("", figure.deeds) if figure.people else (figure.noun, figure.deeds)


def _tie(scene: Scene, x: Figure, y: Figure, once: Set[tuple[str, str]]) -> float:
    """How surely two figures are of one thing, 0 where they need not be.

    ``once`` are the things measured of which both articles give one figure only.
    """
    one, other = x.quantity, y.quantity
    if one.kind != other.kind or (x.times and y.times and x.times.isdisjoint(y.times)):
        return 0.0
    if (x.deeds and y.deeds and x.deeds.isdisjoint(y.deeds)) or not _differ(x.bare, y.bare):
        return 0.0
    if far_apart(one, other) or parted(scene.a.indexed, one.span, scene.b.indexed, other.span):
        return 0.0
    link = scene.link_of.get((x.sentence, y.sentence))
    score = link.score if link else 0.0
    near = bool(x.around & y.around) or link is not None or scene.in_lead(x.sentence, y.sentence)
    deed = bool(x.deeds & y.deeds)
    if any((one.kind, name) in once for name in x.thing & y.thing):
        return 0.8
    if one.kind == "count":
        named = not _people(scene.a.language).isdisjoint((x.noun, y.noun))  # injuries are none
        once_each = named and any((PEOPLE, name) in once for name in x.deeds & y.deeds)
        return _counted_alike(x, y, near or once_each, deed, score)
    if one.unit != other.unit and one.kind != "duration" and not of_one_size(one, other):
        return 0.0
    if one.kind == "duration":
        return 0.8 if TERM in x.deeds & y.deeds and near else 0.0
    common = x.around & y.around
    if common and one.kind not in SUMS and ("", one.kind) in once:
        return 0.7
    return 0.7 if len(common) >= 2 and (one.kind not in SUMS or score >= POSSIBLE) else 0.0


def _counted_alike(x: Figure, y: Figure, near: bool, deed: bool, score: float) -> float:
    """How surely two counts are of the same people or things: people by what happened to them."""
    if x.people and y.people:
        return 0.8 if deed and near else 0.0
    if not x.noun or x.people != y.people or not (x.noun == y.noun or not x.kin.isdisjoint(y.kin)):
        return 0.0
    if deed and near:
        return 0.8
    exact = x.noun == y.noun and bool(x.around & y.around)
    return 0.6 if exact and score >= DIFFERENCE_TIE else 0.0


def _of_one_value(figures: Sequence[Figure]) -> set[tuple[str, str]]:
    """The things measured, with the kind of measure, of which an article gives one figure only."""
    values: dict[tuple[str, str], set[object]] = {}
    for figure in figures:
        things = [("", figure.quantity.kind), *((figure.quantity.kind, name) for name in figure.thing)]
        things += [(PEOPLE, deed) for deed in figure.deeds] if figure.people else []
        for kind, name in things:
            values.setdefault((kind, name), set()).add((figure.quantity.value, figure.quantity.unit))
    return {key for key, told in values.items() if len(told) == 1}


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


def _figures(indexed: TextIndex) -> list[Figure]:
    """The figures that a difference may be of, by place; of those told again in the same words the first."""
    side = indexed.kept(FramingIndex)
    found: dict[object, Figure] = {}
    for n, sentence in enumerate(side.document.sentences):
        if sentence.furniture:
            continue
        times = _times(side, n)
        for q in side.indexed.quantities(sentence.span):
            if (q.kind not in MEASURES and q.kind not in ("count", "duration")) or is_whole(side.indexed, q.span):
                continue
            if q.bare and q.value <= 1:
                continue
            figure = _figure(side, n, q, times)
            if figure:
                told = figure.quantity.value, figure.quantity.precision, figure.quantity.unit
                found.setdefault((told, figure.noun, figure.deeds, figure.around, figure.times), figure)
    return list(found.values())


def _figure(side: FramingIndex, n: int, q: Quantity, times: frozenset[str]) -> Figure | None:
    words = side.indexed.words_in(q.whole)
    inside = side.sentences[n]
    if not words:
        return None
    near = [
        *range(max(inside.start, words.start - REACH), words.start),
        *range(words.stop, min(inside.stop, words.stop + REACH)),
    ]
    near = [i for i in near if not _parted(side, i, words)]
    deeds = _nearest(side, words, near) or _told_of(side, words, inside)
    around = frozenset(
        side.keys[i]
        for i in near
        if side.content[i] and not side.norms[i][0].isdigit() and side.norms[i] not in side.language.saying.reporting
    )
    noun = _scale(side, words) or q.noun
    if (noun and " " in noun) or (q.kind == "count" and _part_of_those(side, words)):
        return None  # “12 more boats”, “another three”: a part of something else
    told = frozenset(d for i in words for d in deeds_of(side.norms[i], side.language))  # 61 dead, 150 protesters
    deeds = (told or deeds) - SORTS
    of_people = any(not deed.endswith((OF_THINGS, OF_ONE)) for deed in (told or deeds) - SORTS)
    people = noun in _people(side.language) or (q.kind == "count" and of_people and (bool(told) or not noun))
    own = frozenset(side.keys[i] for i in words)
    thing = frozenset((noun,) if noun in SCALES else ()) if q.kind == "count" else _thing(side, words, inside)
    if q.kind in MEASURES or q.kind == "duration":
        thing |= {deed for deed in deeds if deed.endswith(OF_ONE)}
    return Figure(
        n, q, q.whole, people, noun, deeds, around - own, times, _bare(q), families(noun, side.language), thing
    )


def _thing(side: FramingIndex, words: range, inside: range) -> frozenset[str]:
    """What a figure measures: the word behind it (a £6.2m hole, a 40-foot-long boat), or before it (a depth of)."""
    behind, before = words.stop, words.start - 2
    if behind + 1 in inside and side.between(behind - 1, behind) == "-" and side.between(behind, behind + 1) == " ":
        behind += 1
    for i, alone in ((behind, " -"), (before, " ")):
        if i not in inside or not side.content[i] or side.norms[i] in side.language.times.dating:
            continue
        if i == before and side.norms[i + 1] not in side.language.prepositions.any:
            continue
        gaps = [side.between(i - 1, i)] if i == behind else [side.between(i, i + 1), side.between(i + 1, i + 2)]
        if all(not gap.strip(alone) for gap in gaps):
            return frozenset((side.keys[i], *(f"={name}" for name in families(side.norms[i], side.language))))
    return frozenset()


def _nearest(side: FramingIndex, words: range, near: Sequence[int]) -> frozenset[str]:
    """The deeds of the word next to a figure that tells one; a comma between puts it farther off."""
    found: dict[int, set[str]] = {}
    for i in near:
        if deeds := deeds_of(side.norms[i], side.language):
            first, last = (i, words.start) if i < words.start else (words.stop - 1, i)
            apart = last - first + COMMA * any("," in side.between(n, n + 1) for n in range(first, last))
            found.setdefault(apart + COMMA * _conjoined(side, first, last), set()).update(deeds)
    return frozenset(found[min(found)]) if found else frozenset()


def _conjoined(side: FramingIndex, first: int, last: int) -> bool:
    """Whether “and” stands between, where deeds stand behind it: due sono morti e undici sono rimasti feriti."""
    between = {side.norms[n] for n in range(first + 1, last)}
    return side.language.habits.figures_reach_far and not between.isdisjoint(side.language.conjunctions.joining)


def _part_of_those(side: FramingIndex, words: range) -> bool:
    """Whether a figure is a part of those whom a deed befell: quattro dei feriti, van wie vijf, двое из них."""
    joining = figure_words(side.language).joining
    behind = [side.norms[i] for i in range(words.stop, min(words.stop + 2, len(side.norms)))]
    before = {side.norms[i] for i in range(max(0, words.start - 2), words.start)}
    if not joining["of_whom"].isdisjoint((*before, *behind[:1])):
        return True
    named = len(behind) == 2 and behind[0] in joining["of_those"]
    return named and (behind[1] in joining["of_whom"] or bool(deeds_of(behind[1], side.language)))


def _scale(side: FramingIndex, words: range) -> str:
    """The name of a scale right before or behind a figure on it: magnitude 6.1, a 6.1-magnitude quake."""
    beside = {side.norms[i] for i in (words.start - 1, words.start, words.start + 1) if 0 <= i < len(side.norms)}
    return next((name for name in sorted(SCALES) if name in beside), "")


def _told_of(side: FramingIndex, words: range, inside: range) -> frozenset[str]:
    """The first deed behind a figure that no comma parts from it, or the only one that the sentence tells.

    400,000 people in the whole of it were moved; police put the march through the old town at 30,000.
    """
    for i in range(words.stop, min(inside.stop, words.stop + FAR)):
        if "," in side.between(i - 1, i) or side.indexed.quantities_over(side.span(i, i + 1)):
            break
        if deeds := deeds_of(side.norms[i], side.language):
            return deeds
    if len(inside) > WHOLE:
        return frozenset()
    told = {deeds for i in inside if (deeds := deeds_of(side.norms[i], side.language))}
    return told.pop() if len(told) == 1 else frozenset()


def _parted(side: FramingIndex, i: int, words: range) -> bool:
    """Whether a mark that ends a clause stands between a word and the figure."""
    first, last = (i, words.start) if i < words.start else (words.stop - 1, i)
    return any(mark in side.between(first, last) for mark in ";:()")


def _times(side: FramingIndex, n: int) -> frozenset[str]:
    """The years that date a sentence."""
    found = set()
    for q in side.indexed.quantities(side.document.sentences[n].span):
        if q.kind == "year":
            found.add(str(q.value))
        elif q.kind == "date" and not q.is_weekday:
            found |= {str(q.readings[0][0])} - {"0"}
    return frozenset(found)


@lru_cache(maxsize=8)
def _people(language: LanguagePack) -> frozenset[str]:
    words = figure_words(language)
    return frozenset(singular(w, words) for w in (*words.people, *words.sorts_of_people))
