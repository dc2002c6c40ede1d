"""The same thing counted or measured, another figure.

True of any text: two figures that count the same sort of people or things beside the same deed, in reports of one
event, cannot both be the latest, unless one is a part of the other, of another time or of another place.
"""

from collections.abc import Iterator, Sequence, Set
from fractions import Fraction

from diptych.matching.differences.difference import Difference
from diptych.matching.differences.figure import (
    AGO,
    KILLED,
    OF_THINGS,
    TERM,
    Figure,
    anybody_of,
    figures_of,
    may_be_among,
)
from diptych.matching.differences.scene import Scene
from diptych.matching.differences.surroundings import FEW, closest
from diptych.matching.differences.swapped import swapped
from diptych.matching.figure_context import far_apart, names, of_somebody, of_two_names, parted, times_apart
from diptych.matching.thresholds import DIFFERENCE_TIE, LENGTH_TIE, LONE_SUM_TIE, POSSIBLE
from diptych.matching.word_index import WordIndex
from diptych.sameness.quantities import ALIKE, OTHER, Quantity, of_one_size, same
from diptych.sameness.quantities.lexicon import figure_words
from diptych.sameness.quantities.quantity import CLOSE, SUMS

PEOPLE, NOUN, UNIT = "people", "noun", "unit"  # a story that counts those on board once counts them all
CLOCKED = "clocked"
HOUR = 60  # minutes
NEARLY = Fraction(11, 10)  # times that one of two lengths may be the other where nothing else ties them
BESIDE = "beside"  # a sum has no noun: what stands beside it tells what it is
MANY = 20  # of them, where nothing but their name tells that they are the same
HARM = frozenset({KILLED, "hurt", "missing"})  # what an event does once to those in it
CLOSEST = 0.6  # how surely two figures are of one thing that nothing ties but the most alike surroundings
TURNED = 0.7  # the same of two with the same digits in another order
ROUND = 10  # what a number that was not counted is a multiple of,
DIGITS = 4  # unless so many of its digits are told: at least 39,480
SINGLE = frozenset(("temperature", "speed", "volume", "area"))  # of which a report tells one, that of what it is about
MYRIAD = 10_000  # has no word of its own in most languages: thousands are as many as 19,000
_Most = dict[tuple[str, str], Fraction]  # by the sort and the deed
MOST = 2500  # pairs that may share a word: one that stands beside more figures than that tells nothing of any


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each pair of figures of the same noun or act, the surest first, each figure in one."""
    mine, theirs = (side.indexed.kept(figures_of) for side in (scene.a, scene.b))
    known = not scene.a.language.habits.low_resource  # else too few words tell what befell those counted
    tolls = (_toll(mine), _toll(theirs)) if known else (None, None)
    once = _of_one_value(mine) & _of_one_value(theirs)
    most = _most(mine), _most(theirs)
    near = {
        (i, j)
        for i, j in closest(scene.a, scene.b, mine, theirs)
        if not _of_two_names(scene, mine[i], theirs[j])
        or _alone(mine[i], theirs[j], once)
        or scene.links.are_linked(mine[i].sentence, theirs[j].sentence)
    }
    turned = {(i, j) for i, j in swapped(mine, theirs) if _turned(scene, mine[i], theirs[j])}
    ties = [
        (_tie(scene, mine[i], theirs[j], once) or (TURNED if (i, j) in turned else CLOSEST * ((i, j) in near)), i, j)
        for i, j in sorted(near | turned | _candidates(mine, theirs))
        if ((i, j) in turned or _may_differ(scene, mine[i], theirs[j]))
        and not _some_of_as_many(mine[i], theirs[j], most)
        and (_of_one_toll(mine[i], tolls[0]) == _of_one_toll(theirs[j], tolls[1]) or _told_alike(mine[i], theirs[j]))
    ]
    ties = [row for row in ties if row[0]]
    told = {i for i in {i for _, i, _ in ties} if _told(mine[i], theirs)}
    told_there = {j for j in {j for _, _, j in ties} if _told(theirs[j], mine)}
    found = [(tie, mine[i], theirs[j]) for tie, i, j in ties if i not in told and j not in told_there]
    found.sort(key=lambda row: (-row[0], *_preference(scene, row[1], row[2], most)))
    used: tuple[set[object], set[object]] = (set(), set())
    for tie, x, y in found:
        keys = [{x.span, _counted(x)}, {y.span, _counted(y)}]
        if any(k & u for k, u in zip(keys, used, strict=True)):
            continue
        for k, u in zip(keys, used, strict=True):
            u |= k
        rule = "figures-of-one-thing" if _other(x.bare, y.bare) else "figure-told-vaguely"
        rule = "figure-within-limit" if _within(x.bare, y.bare) or _within(y.bare, x.bare) else rule
        yield Difference("figure", rule, (x.sentence, y.sentence), (x.span,), (y.span,), tie)


def _toll(figures: Sequence[Figure]) -> Quantity | None:
    """The most whom an article tells to have been killed in what it is about: any fewer are some of them."""
    dead = [x.quantity for x in figures if x.people and x.named and not x.part and not x.times and x.deeds == {KILLED}]
    return max(dead, key=lambda q: q.value, default=None)


def _most(figures: Sequence[Figure]) -> _Most:
    """The most that an article counts of one sort of things or animals under one deed: any fewer are some of them."""
    found: _Most = {}
    for figure in figures:
        if figure.quantity.kind == "count" and not (figure.part or figure.people or figure.quantity.loose):
            for key in _suffering(figure):
                found[key] = max(found.get(key, figure.quantity.value), figure.quantity.value)
    return found


def _suffering(figure: Figure) -> set[tuple[str, str]]:
    """What a figure counts under each deed, by its noun and the families of it."""
    names = {figure.noun, *figure.kin} if figure.noun else set()
    return {(name, deed) for name in names for deed in figure.deeds}


def _of_the_most(x: Figure, y: Figure, most: tuple[_Most, _Most]) -> bool:
    """Whether two figures are the most that either article counts of one sort under one deed."""
    values = x.quantity.value, y.quantity.value
    return min(values) >= FEW and any(
        (most[0].get(key), most[1].get(key)) == values for key in _suffering(x) & _suffering(y)
    )


def _some_of_as_many(x: Figure, y: Figure, most: tuple[_Most, _Most]) -> bool:
    """Whether two figures are some of what both articles count alike in all: 40 and 35 of the 120 flights."""
    values = {x.quantity.value, y.quantity.value}
    keys = _suffering(x) & _suffering(y)
    return any(most[0].get(key, 0) == most[1].get(key, 0) > max(values) for key in keys)


def _of_one_toll(x: Figure, toll: Quantity | None) -> bool:
    """Whether a figure is the toll of its article, or of nobody killed."""
    return KILLED not in x.deeds or not x.people or toll is None or x.quantity.value == toll.value


def _told_alike(x: Figure, y: Figure) -> bool:
    """Whether two figures stand beside a word in common, or in sentences that tell one."""
    return bool(x.around & y.around or x.told & y.told)


def _headed(scene: Scene, x: Figure, y: Figure) -> int:
    """How many of two figures stand in headings: what the story tells is said more exactly."""
    return scene.a.document.sentences[x.sentence].heading + scene.b.document.sentences[y.sentence].heading


def _preference(scene: Scene, x: Figure, y: Figure, most: tuple[_Most, _Most]) -> tuple[object, ...]:
    """Which of equally sure pairs comes first: the most, outside headings, the least apart, the earliest."""
    apart = times_apart(x.quantity, y.quantity)
    return not _of_the_most(x, y, most), _headed(scene, x, y), apart, x.sentence + y.sentence, x.span


def _candidates(mine: Sequence[Figure], theirs: Sequence[Figure]) -> set[tuple[int, int]]:
    """The pairs with a noun, a deed or a word beside them in common; what is in all of them ties none."""
    places: tuple[dict[object, list[int]], dict[object, list[int]]] = ({}, {})
    for figures, known in zip((mine, theirs), places, strict=True):
        for n, figure in enumerate(figures):
            for key in _keys(figure):
                known.setdefault(key, []).append(n)
    pairs: set[tuple[int, int]] = set()
    for key, here in places[0].items():
        there = places[1].get(key, ())
        if len(here) * len(there) <= MOST:
            pairs |= {(i, j) for i in here for j in there}
    return pairs


def _keys(figure: Figure) -> Iterator[object]:
    kind = figure.quantity.kind
    if kind != "count":
        if kind in SINGLE or kind == "money":
            yield kind, figure.quantity.unit if kind == "money" else ""
        beside = figure.around | figure.around_kin
        yield from ((kind, word) for word in (beside | figure.told if kind == "duration" else beside))
        yield from ((kind, "thing", name) for name in figure.thing)
        if _clocked(figure.quantity):
            yield CLOCKED
        yield from ((kind, "deed", deed) for deed in figure.deeds)
        return
    if figure.people:
        yield from (("deed", deed) for deed in figure.deeds)
    if figure.noun:
        yield from (("noun", name) for name in (figure.noun, *figure.kin))


def _counted(figure: Figure) -> object:
    """What a figure counts: people by what happened to them, whatever they are called; a part of them for itself.

    A sum that is told twice is one sum.
    """
    if figure.quantity.kind in SUMS and not figure.deeds:
        return figure.quantity.unit, figure.quantity.value
    if not figure.deeds or (figure.people and not figure.named):
        return figure.span
    return ("", figure.deeds) if figure.people else (figure.noun, figure.deeds)


def _may_differ(scene: Scene, x: Figure, y: Figure) -> bool:
    """Whether two figures are others, of one kind, and nothing beside them says that they are of two things."""
    one, other = x.quantity, y.quantity
    if x.part != y.part or (x.part and x.around.isdisjoint(y.around)):
        return False
    if _is_past(x) != _is_past(y) and x.deeds & y.deeds:
        return False
    if one.kind != other.kind or not _of_one_time(x, y):
        return False
    if (x.deeds and y.deeds and x.deeds.isdisjoint(y.deeds)) or not _differ(x.bare, y.bare):
        return False
    if _two_bodies(scene, x, y) or _elided(scene.a, x, other) or _elided(scene.b, y, one):
        return False
    return not far_apart(one, other) and not parted(scene.a.indexed, one.span, scene.b.indexed, other.span)


def _turned(scene: Scene, x: Figure, y: Figure) -> bool:
    """Whether two figures with the same digits are others, no two years date them, and no two people's names a sum."""
    of_two = x.quantity.kind in SUMS and _of_two_names(scene, x, y)
    return _of_one_time(x, y) and _other(x.bare, y.bare) and not of_two


def _of_one_time(x: Figure, y: Figure) -> bool:
    """Whether no two years date the sentences of two figures."""
    return not x.times or not y.times or not x.times.isdisjoint(y.times)


def _is_past(figure: Figure) -> bool:
    """Whether a figure is of those who came to harm some years ago."""
    return not figure.deeds.isdisjoint(HARM) and any(time.startswith(AGO) for time in figure.times)


def _tie(scene: Scene, x: Figure, y: Figure, once: Set[tuple[str, str]]) -> float:
    """How surely two figures are of one thing, 0 where they need not be.

    ``once`` are the things measured of which both articles give one figure only.
    """
    one, other = x.quantity, y.quantity
    link = scene.links.by_sentences.get((x.sentence, y.sentence))
    score = link.score if link else 0.0
    near = _told_alike(x, y) or link is not None
    near = near or (scene.in_lead(x.sentence, y.sentence) and not may_be_among(x, y))
    deed = bool(x.deeds & y.deeds)
    if any((one.kind, name) in once for name in x.thing & y.thing):
        return 0.8
    if one.kind == "count":
        nouns = (PEOPLE,) if x.named and y.named else _names_in_common(x, y) if not x.people else ()
        once_each = any((noun, name) in once for noun in nouns for name in x.deeds & y.deeds)
        if x.people and y.people and deed and x.deeds & y.deeds <= _lost_in_parts(scene):
            return 0.8 if near and once_each else 0.0
        once_each = once_each and not may_be_among(x, y)
        names = {x.noun} & {y.noun} or x.kin & y.kin
        alone = any((NOUN, name) in once for name in names) and min(one.value, other.value) >= MANY
        alone = (alone and _by_one_name(scene, x, y)) or _acted_alike(x, y, once)
        return _counted_alike(x, y, near or once_each, deed, score) or (0.6 if alone else 0.0)
    if one.unit != other.unit and one.kind != "duration" and not of_one_size(one, other):
        return 0.0
    if one.kind == "duration":
        if (CLOCKED, "") in once and _clocked(one) and _clocked(other) and times_apart(one, other) <= NEARLY:
            return 0.7
        if TERM in x.deeds & y.deeds and near:
            return 0.8
        linked = (score >= LENGTH_TIE and x.around & y.around) or (score >= POSSIBLE and x.told & y.told)
        return 0.6 if linked and _only_duration(scene.a, x) and _only_duration(scene.b, y) else 0.0
    if one.kind in SINGLE and ("", one.kind) in once and near and not _of_two_names(scene, x, y):
        return 0.7
    once_beside = any((BESIDE, key) in once for key in x.around_kin & y.around_kin)
    if once_beside and _names(scene.a, x) & _names(scene.b, y):
        return 0.7
    common = x.around & y.around
    if common and one.kind not in SUMS and ("", one.kind) in once:
        return 0.7
    if one.kind in SUMS:
        somebody = _of_somebody(scene.a, x)
        tied = score >= POSSIBLE and len(common) >= 2 and common - somebody
        told = score >= LONE_SUM_TIE or (score >= POSSIBLE and len((x.told & y.told) - somebody) >= 2)
        alone = one.kind == "money" and (UNIT, one.unit) in once and told
        return 0.7 if tied or alone else 0.0
    return 0.7 if len(common) >= 2 else 0.0


def _clocked(q: Quantity) -> bool:
    """Whether a length of hours was taken to the minute: two hours and 51 minutes, not two and a half hours.

    Where either report tells one such length, and they are nearly the same, both took that of the one event.
    """
    minutes = q.value * HOUR
    return q.kind == "duration" and q.unit == "hour" and q.value > 1 and not minutes % 1 and bool(minutes % ROUND)


def _alone(x: Figure, y: Figure, once: Set[tuple[str, str]]) -> bool:
    """Whether either article has no other figure of the sort, so that names beside them tell of no other thing."""
    return (NOUN, x.noun) in once if x.noun and x.noun == y.noun else not x.noun and (UNIT, x.quantity.unit) in once


def _only_duration(side: WordIndex, figure: Figure) -> bool:
    """Whether a sentence tells no other duration, nor one without its unit behind it: two hours, and one at night."""
    own = figure.quantity.span
    told = side.indexed.quantities(side.document.sentences[figure.sentence].span)
    others = [q for q in told if q.span != own]
    return not any(
        q.kind == "duration" or (q.kind == "count" and not q.noun and q.span.start > own.end) for q in others
    )


def _of_two_names(scene: Scene, x: Figure, y: Figure) -> bool:
    """Whether the sentences of two figures name places or people, and none in common."""
    mine, theirs = scene.a.document.sentences[x.sentence].span, scene.b.document.sentences[y.sentence].span
    return of_two_names(scene.a.indexed, mine, scene.b.indexed, theirs)


def _names(side: WordIndex, figure: Figure) -> set[str]:
    """The names in the sentence of a figure."""
    return names(side.indexed, side.document.sentences[figure.sentence].span)


def _of_somebody(side: WordIndex, figure: Figure) -> set[str]:
    """The keys of the names and roles in the sentence of a figure."""
    return {side.keys[i] for i in side.sentences[figure.sentence] if of_somebody(side.indexed, i)}


def _names_in_common(x: Figure, y: Figure) -> Set[str]:
    """The noun of two figures, and the families of both nouns."""
    return ({x.noun} & {y.noun} - {""}) | (x.kin & y.kin)


def _acted_alike(x: Figure, y: Figure, once: Set[tuple[str, str]]) -> bool:
    """Whether two figures count one sort of which the same is told to be done, each article once."""
    names, acts = _names_in_common(x, y), x.acts & y.acts
    return any((name, act) in once for name in names for act in acts) and not may_be_among(x, y)


def _lost_in_parts(scene: Scene) -> Set[str]:
    """What befalls those who lose something else than their lives: a story tells it by place and by trade as well."""
    return {told.deed for told in figure_words(scene.a.language).befallen.values() if told.lost} - {KILLED}


def _counted_alike(x: Figure, y: Figure, near: bool, deed: bool, score: float) -> float:
    """How surely two counts are of the same people or things: people by what happened to them."""
    if x.people and y.people:
        return 0.8 if deed and near and not _two_sorts(x, y) else 0.0
    if not x.noun or x.people != y.people or not (x.noun == y.noun or not x.kin.isdisjoint(y.kin)):
        return 0.0
    if deed and near:
        return 0.8
    exact = x.noun == y.noun and bool(x.around & y.around)
    return 0.6 if exact and score >= DIFFERENCE_TIE else 0.0


def _two_sorts(x: Figure, y: Figure) -> bool:
    """Whether two figures count people of two trades: nine strikers, five officers."""
    if not x.noun or not y.noun or x.anybody or y.anybody or not (x.by_role or y.by_role):
        return False
    return x.noun != y.noun and x.kin.isdisjoint(y.kin)


def _elided(side: WordIndex, figure: Figure, other: Quantity) -> bool:
    """Whether a sentence has the other sum too, without its unit: rents rose by 31 per cent, and wages by 9."""
    if other.kind not in SUMS:
        return False
    told = side.indexed.quantities(side.document.sentences[figure.sentence].span)
    return any(q.kind == "count" and not q.noun and q.value == other.value for q in told)


def _two_bodies(scene: Scene, x: Figure, y: Figure) -> bool:
    """Whether two figures count bodies by two names, and little tells that they are the same.

    The families who were told of their dead are not the households that lost power.
    """
    if x.noun == y.noun or not {x.noun, y.noun} <= scene.a.language.people.bodies:
        return False
    return x.told.isdisjoint(y.told) or bool(x.deeds) != bool(y.deeds)


def _by_one_name(scene: Scene, x: Figure, y: Figure) -> bool:
    """Whether two figures count what goes by one name, of which neither alone is lost: jobs created, jobs lost."""
    if x.quantity.loose != y.quantity.loose or x.noun in anybody_of(scene.a.language):
        return False
    lost = any(deed.endswith(OF_THINGS) or deed in _lost_in_parts(scene) for deed in x.deeds | y.deeds)
    return bool(x.deeds) == bool(y.deeds) or not lost


def _of_one_value(figures: Sequence[Figure]) -> set[tuple[str, str]]:
    """The things measured, with the kind of measure, of which an article gives one figure only."""
    values: dict[tuple[str, str], set[object]] = {}
    for figure in figures:
        if figure.part or _is_past(figure):  # nine died here 31 years ago
            continue
        things = [("", figure.quantity.kind), *((figure.quantity.kind, name) for name in figure.thing)]
        things += [(PEOPLE, deed) for deed in figure.deeds] if figure.named else []
        things += _suffering(figure) if not figure.people else ()
        things += [(name, act) for act in figure.acts for name in (figure.noun, *figure.kin)]
        things += [(CLOCKED, "")] if _clocked(figure.quantity) else []
        things += [(BESIDE, key) for key in figure.around_kin]
        things += [(UNIT, figure.quantity.unit)] if figure.quantity.unit else []
        things += [(NOUN, name) for name in (figure.noun, *figure.kin)] if figure.noun else []
        for kind, name in things:
            values.setdefault((kind, name), set()).add((figure.quantity.value, figure.quantity.unit))
    return {key for key, told in values.items() if len(told) == 1}


def _differ(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are others, one is far vaguer (hundreds, 1,600), or its least is outgrown."""
    exact, vague = (other, one) if one.loose else (one, other)
    vaguely = one.loose != other.loose and exact.value >= _beyond(vague.value)
    return _other(one, other) or vaguely or _outgrown(one, other) or _outgrown(other, one)


def _beyond(least: Fraction) -> int:
    """From where a vague word would be another one, by the least that it means: dozens 100, hundreds 1,000."""
    end: int = 10 ** len(str(int(least)))
    return 2 * end if end == MYRIAD else end


def _outgrown(floor: Quantity, exact: Quantity) -> bool:
    """Whether one is the least that was counted, no round number, and the other has more: at least 23 dead, 26."""
    if floor.kind != "count" or floor.precision != "more" or exact.precision == "less" or floor.loose or exact.loose:
        return False
    counted = bool(floor.value % ROUND) or len(str(floor.value).rstrip("0")) >= DIGITS
    return CLOSE not in floor.modifiers and counted and exact.value > floor.value


def _within(exact: Quantity, most: Quantity) -> bool:
    """Whether one is the most that the other may be: six minutes, under ten; but “nearly ten” is about ten."""
    below = exact.precision == "exact" and most.precision == "less" and exact.value <= most.value
    return below and CLOSE not in most.modifiers


def _other(one: Quantity, other: Quantity) -> bool:
    return same(one, other).verdict in OTHER


def _told(x: Figure, others: list[Figure]) -> bool:
    """Whether the other article has the same figure of the same sort of thing somewhere."""
    return any(
        (x.people == y.people and (x.people or x.noun == y.noun))
        and (not x.deeds or not y.deeds or x.deeds & y.deeds)
        and x.quantity.kind == y.quantity.kind
        and not y.quantity.loose
        and same(x.bare, y.bare).verdict in ALIKE
        and not _differ(x.bare, y.bare)
        for y in others
    )
