"""What became of one and the same person or thing, told as two outcomes that exclude each other.

True of any two reports of one event: who was caught did not give himself up, and what burned to the ground cannot be
saved, so that of two outcomes told of one thing as facts of now one is wrong, or older. The sentences need not be
linked. An article that knows the other outcome as well tells of two stages, or of two things.
"""

from collections.abc import Iterator, Sequence

from diptych.document import LEAD, KnownPerson
from diptych.matching.differences.bearers import Bearer, bearer_at, doer, same_bearer
from diptych.matching.differences.difference import Difference, DifferenceType
from diptych.matching.differences.outcomes import NOBODY, SOMEBODY, ToldOutcome, fates, outcomes_of, place
from diptych.matching.differences.scene import Scene
from diptych.matching.figure_context import of_two_names
from diptych.matching.word_index import WordIndex
from diptych.sameness.families import families

SURE = 0.7
MOST = 400  # pairs of outcomes of one fate; articles that tell more of them tell of many things
RULES = TWO, NONE = "two-fates", "somebody-and-nobody"
KINDS: tuple[tuple[DifferenceType, str], ...] = (("verb", TWO), ("negation", NONE))
_Pair = tuple[ToldOutcome, ToldOutcome]


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each fate and each of whom or what it is told."""
    mine, theirs = (side.indexed.kept(outcomes_of) for side in (scene.a, scene.b))
    used: tuple[set[int], set[int]] = (set(), set())
    for fate in dict.fromkeys(o.phrase.fate for o in mine):
        here, there = ([o for o in found if o.phrase.fate == fate] for found in (mine, theirs))
        for one, other in _excluding(scene, fate, here, there) if len(here) * len(there) <= MOST else ():
            if one.words.start in used[0] or other.words.start in used[1]:
                continue
            used[0].add(one.words.start)
            used[1].add(other.words.start)
            kind, rule = KINDS[NOBODY in (one.key, other.key)]
            x, y = place(scene.a, one), place(scene.b, other)
            yield Difference(kind, rule, (one.sentence, other.sentence), (x,), (y,), SURE)


def _excluding(scene: Scene, fate: str, mine: Sequence[ToldOutcome], theirs: Sequence[ToldOutcome]) -> Iterator[_Pair]:
    """The pairs of outcomes of one bearer, the earliest first."""
    if fate in fates(scene.a.language).of or SOMEBODY in {o.phrase.outcome for o in (*mine, *theirs)}:
        yield from _of_one_event(scene, mine, theirs)
        return
    for one in mine:
        for other in theirs:
            if one.key != other.key and one.real and other.real and _same(scene, one, other):
                if not _told(scene.a, one, mine, other.key) and not _told(scene.b, other, theirs, one.key):
                    yield one, other


def _of_one_event(scene: Scene, mine: Sequence[ToldOutcome], theirs: Sequence[ToldOutcome]) -> Iterator[_Pair]:
    """The first outcomes of what an event has one of, a search or a strike, where either article tells one outcome."""
    rows = [[o for o in found if not o.denied and (o.bearer is not None or o.may_be)] for found in (mine, theirs)]
    keys = [{o.key for o in row} for row in rows]
    real = [_first_real(side, row) for side, row in zip((scene.a, scene.b), rows, strict=True)]
    if len(keys[0]) == len(keys[1]) == 1 and keys[0] != keys[1] and real[0] and real[1] and _of_all(real[0], real[1]):
        yield real[0], real[1]


def _of_all(one: ToldOutcome, other: ToldOutcome) -> bool:
    """Whether nobody is not only none of another sort: no guests were hurt, two firefighters were."""
    x, y = one.bearer, other.bearer
    return not x or not y or not any(b.nobody and b.noun for b in (x, y)) or x.noun == y.noun


def _first_real(side: WordIndex, outcomes: Sequence[ToldOutcome]) -> ToldOutcome | None:
    return next((o for o in outcomes if o.real and o.bearer is not None and _of_this_event(side, o)), None)


def _of_this_event(side: WordIndex, outcome: ToldOutcome) -> bool:
    """Whether an outcome is told of the event: what befell somebody by name, farther down, may be another story."""
    named = outcome.key == SOMEBODY and outcome.bearer is not None and bool(outcome.bearer.name)
    return not named or side.indexed.below_headings[outcome.sentence] <= LEAD


def _same(scene: Scene, one: ToldOutcome, other: ToldOutcome) -> bool:
    """Whether two outcomes have one bearer; whom a headline tells of without a name is the first who is named."""
    if one.bearer is None or other.bearer is None or _two_doers(scene, one, other):
        return False
    if same_bearer(scene.a, one.bearer, scene.b, other.bearer):
        return not _elsewhere(scene, one, other)
    x, y = _headline_person(scene.a, one), _headline_person(scene.b, other)
    return bool((x and other.bearer.person and x.is_same(other.bearer.person)) or (
        y and one.bearer.person and y.is_same(one.bearer.person)
    ))  # fmt: skip


def _elsewhere(scene: Scene, one: ToldOutcome, other: ToldOutcome) -> bool:
    """Whether one side says which thing it is, the other does not, and their sentences name nothing in common."""
    x, y = one.bearer, other.bearer
    if x is None or y is None or bool(x.which) == bool(y.which):
        return False
    mine, theirs = scene.a.document.sentences[one.sentence].span, scene.b.document.sentences[other.sentence].span
    return of_two_names(scene.a.indexed, mine, scene.b.indexed, theirs)


def _two_doers(scene: Scene, one: ToldOutcome, other: ToldOutcome) -> bool:
    """Whether both are told to be done, and by two: what one house passes, the other may reject."""
    if not (one.phrase.done and other.phrase.done):
        return False
    doers = [doer(side, o.words.start) for side, o in ((scene.a, one), (scene.b, other))]
    x, y = (bearer_at(side, i) for side, i in zip((scene.a, scene.b), doers, strict=True))
    if x is None or y is None or min(doers) < 0:
        return False
    if x.name and y.name:
        return {*x.name}.isdisjoint(y.name)
    return bool(x.noun and y.noun) and x.noun != y.noun and _kin(scene.a, x).isdisjoint(_kin(scene.b, y))


def _kin(side: WordIndex, bearer: Bearer) -> frozenset[str]:
    return families(bearer.noun, side.language)


def _headline_person(side: WordIndex, outcome: ToldOutcome) -> KnownPerson | None:
    """The first person named below a headline that tells of somebody without a name: runaway gives himself up."""
    bearer = outcome.bearer
    if bearer is None or not bearer.noun or not side.document.sentences[outcome.sentence].heading:
        return None
    if "himself" not in outcome.phrase.rest and not side.language.is_role(bearer.noun):
        return None
    start = next((s.span.start for s in side.document.sentences if not s.heading), len(side.text))
    named = (m for m in side.document.mentions if m.span.start >= start and m.kind == "name")
    return next((person for m in named if (person := side.document.person(m.name))), None)


def _told(side: WordIndex, own: ToldOutcome, outcomes: Sequence[ToldOutcome], key: str) -> bool:
    """Whether an article tells the other outcome of the same bearer as well, or of somebody who may be the same."""
    return any(o.key == key and not o.denied and _may_be_of(side, own, o) for o in outcomes)


def _may_be_of(side: WordIndex, own: ToldOutcome, other: ToldOutcome) -> bool:
    """Whether an outcome may be of the bearer of another one in the same article."""
    one, two = own.bearer, other.bearer
    if one is None:
        return True
    if two is None:
        near = range(max(0, other.sentence - 1), other.sentence + 1)
        keys = {one.noun, *one.name[-1:]} - {""}
        return any(side.norms[i] in keys or side.norms[i].rstrip("s") in keys for n in near for i in side.sentences[n])
    if one.person and two.person:
        return one.person.is_same(two.person)
    return (one.noun == two.noun != "") or (one.name[-1:] == two.name[-1:] != ())
