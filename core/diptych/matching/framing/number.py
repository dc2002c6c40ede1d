"""Framing by number: another value of the same measure, the same value rounded otherwise, another day."""

from collections.abc import Iterator
from dataclasses import dataclass

from diptych.matching.figure_context import far_apart, is_whole, of_somebody, parted, ties_nothing, times_apart
from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene, Tie
from diptych.matching.framing.rules import FramingRule, Rules
from diptych.matching.thresholds import DAY_TIE, DURATION_TIE, FIGURE_TIE, SAME_FIGURE_TIE, SECOND
from diptych.matching.word_index import WordIndex
from diptych.sameness.quantities import ALIKE, OTHER, Answer, Quantity, of_one_size, same
from diptych.sameness.quantities.quantity import NO_MEASURE, SUMS
from diptych.span import Span

VALUE = "number-value"  # the rule of two figures of one thing that are not the same
RULES: Rules = {
    VALUE: FramingRule(
        "number", "medium",
        "The storm on Monday flooded 47 cellars in the old town of Tollick.",
        "The storm on Monday flooded 53 cellars in the old town of Tollick.",
        replaces=True,
    ),
    "number-day": FramingRule(
        "number", "medium",
        "The harbour master apologised on Friday for the broken crane and its late repair.",
        "The harbour master apologised on Sunday for the broken crane and its late repair.",
        replaces=True,
    ),
    "number-rounding": FramingRule(
        "number", "high",
        "The storm on Monday flooded more than 50 cellars in the old town of Tollick.",
        "The storm on Monday flooded 50 cellars in the old town of Tollick.",
        replaces=True,
    ),
}  # fmt: skip

WHOLE = 100  # percent
NEAR = 3  # words between a figure and what it counts
FAR = 10  # the same where small words are no distance


@dataclass(frozen=True, slots=True)
class CountedThing:
    """A quantity that measures something or counts what is named; its words, ``last`` excluded, and what is shown."""

    first: int
    last: int
    span: Span
    quantity: Quantity


_Known = dict[tuple[WordIndex, range], list[CountedThing]]  # of the sentences that an earlier tie has looked at


def find(scene: FramingScene) -> Iterator[FramingDifference]:
    """One difference for each pair of figures of the same unit in linked statements, and for each pair of days."""
    used: set[tuple[str, int]] = set()
    known: _Known = {}
    for rule, one, other in _same_object(scene):
        used |= {("a", one.first), ("b", other.first)}
        yield _difference(rule, one, other)
    for tie in scene.ties:
        if tie.headline or tie.score < FIGURE_TIE:
            continue
        if tie.best and tie.score >= DAY_TIE:
            yield from _days(scene, tie)
        for rule, one, other in _pairs(scene, tie, known):
            keys = {("a", one.first), ("b", other.first)}
            if not keys & used:
                used |= keys
                yield _difference(rule, one, other)


def _same_object(scene: FramingScene) -> Iterator[tuple[str, CountedThing, CountedThing]]:
    """Figures of one thing ("a 12-hour siege") that each article gives once, wherever they stand."""
    left, right = _objects(scene.a), _objects(scene.b)
    for thing in sorted(left.keys() & right.keys()):
        mine, theirs = left[thing], right[thing]
        if _one_value(mine) and _one_value(theirs) and same(mine[0].quantity, theirs[0].quantity).verdict in OTHER:
            yield VALUE, mine[0], theirs[0]


def _one_value(measures: list[CountedThing]) -> bool:
    return len({m.quantity.value for m in measures}) == 1


def _objects(side: WordIndex) -> dict[tuple[str, str], list[CountedThing]]:
    """The figures before a hyphened unit and a noun, by both."""
    found: dict[tuple[str, str], list[CountedThing]] = {}
    for quantity in side.indexed.quantities(Span(0, len(side.text))):
        words = side.indexed.words_in(quantity.whole)
        noun = words.stop
        if quantity.kind in NO_MEASURE or len(words) != 2 or noun >= len(side.words) or not side.content[noun]:
            continue
        if side.between(words.start, words.start + 1) == "-" and not side.between(noun - 1, noun).strip(" "):
            key = side.stems[noun - 1], side.stems[noun]
            found.setdefault(key, []).append(_with_noun(side, quantity, words.start, noun))
    return found


def _with_noun(side: WordIndex, quantity: Quantity, first: int, noun: int) -> CountedThing:
    """The measure with the noun behind its unit."""
    return CountedThing(first, noun + 1, Span(quantity.whole.start, side.words[noun].end), quantity)


def _difference(rule: str, one: CountedThing, other: CountedThing) -> FramingDifference:
    x, y = one.quantity, other.quantity
    unit = min(x.noun, y.noun) if x.kind == "count" else x.kind
    parts = x.kind != y.kind
    return FramingDifference(
        rule, one.span, other.span, 0.7,
        {"left": _evidence(x, parts), "right": _evidence(y, parts), "unit": unit}, says="number",
    )  # fmt: skip


def _evidence(quantity: Quantity, parts: bool) -> dict[str, object]:
    """What a figure was read as; a fraction beside a percentage in percent: ``parts``."""
    value = quantity.value * WHOLE if parts and quantity.kind == "fraction" else quantity.value
    return {"value": float(value), "modifiers": sorted(quantity.modifiers)}


def _pairs(scene: FramingScene, tie: Tie, known: _Known) -> Iterator[tuple[str, CountedThing, CountedThing]]:
    for side, sentence in ((scene.a, tie.left), (scene.b, tie.right)):
        if (side, sentence) not in known:
            known[side, sentence] = _measures(side, sentence)
    mine, theirs = known[scene.a, tie.left], known[scene.b, tie.right]
    answers = {(m, n): same(mine[m].quantity, theirs[n].quantity) for m, n in _all(mine, theirs)}
    matched = [{pair[side] for pair, answer in answers.items() if answer.verdict in ALIKE} for side in (0, 1)]
    plain = [
        (m, n)
        for (m, n), answer in answers.items()
        if answer.equal and mine[m].quantity.modifiers == theirs[n].quantity.modifiers
    ]
    equal = [{pair[side] for pair in plain} for side in (0, 1)]
    for (m, n), answer in answers.items():
        one, other = mine[m], theirs[n]
        if _told_otherwise(answer, one.quantity, other.quantity):
            sure = one.quantity.kind != "duration" or _same(scene, tie, one, other, alone=False)
            if sure and m not in equal[0] and n not in equal[1]:
                yield "number-rounding", one, other
        elif (
            (tie.best or tie.score >= SECOND)
            and m not in matched[0]
            and n not in matched[1]
            and _other(answer, one, other)
            and _same(scene, tie, one, other, alone=_only(mine, one) and _only(theirs, other))
            and not parted(scene.a.indexed, one.quantity.span, scene.b.indexed, other.quantity.span)
            and not _of_two_things(scene, tie, one.quantity, other.quantity)
            and not (_tells(scene.a, tie.left, other.quantity) or _tells(scene.b, tie.right, one.quantity))
        ):
            yield VALUE, one, other


def _tells(side: WordIndex, sentence: range, told: Quantity) -> bool:
    """Whether a sentence has the other's number too, whatever it counts: killed three people, made 41 ill."""
    found = side.indexed.quantities_over(side.span(sentence.start, sentence.stop))
    return any(q.value == told.value and q.kind == told.kind == "count" for q in found)


def _of_two_things(scene: FramingScene, tie: Tie, one: Quantity, other: Quantity) -> bool:
    """Whether figures are too far apart or of two years, where a smaller list has few words that would part them."""
    if not scene.a.language.habits.low_resource:
        return False
    years = [
        {q.value for q in side.indexed.quantities(side.span(inside.start, inside.stop)) if q.kind == "year"}
        for side, inside in ((scene.a, tie.left), (scene.b, tie.right))
    ]
    return far_apart(one, other) or (all(years) and years[0].isdisjoint(years[1]))


def _told_otherwise(answer: Answer, one: Quantity, other: Quantity) -> bool:
    """Whether one figure has other words about it: the same value, or a number against a floor or a ceiling of it."""
    if answer.verdict not in ALIKE or one.modifiers == other.modifiers or one.loose or other.loose:
        return False
    return answer.equal or {one.precision, other.precision} in ({"exact", "more"}, {"exact", "less"})


def _other(answer: Answer, one: CountedThing, other: CountedThing) -> bool:
    """Whether two figures differ and can be about one thing: in other units, or vague, only if near in size."""
    x, y = one.quantity, other.quantity
    open_ended = answer.verdict == "other unit" or x.loose != y.loose
    if x.kind == y.kind and x.unit == y.unit and far_apart(x, y):
        return False
    return answer.verdict in OTHER and (not open_ended or of_one_size(x, y))


def _all(mine: list[CountedThing], theirs: list[CountedThing]) -> Iterator[tuple[int, int]]:
    """All pairs of two lists, those nearest in size first: of several figures the nearest may be one."""
    pairs = [(m, n) for m in range(len(mine)) for n in range(len(theirs))]
    return iter(
        sorted(pairs, key=lambda p: (times_apart(mine[p[0]].quantity, theirs[p[1]].quantity), sum(p), abs(p[0] - p[1])))
    )


def _only(measures: list[CountedThing], one: CountedThing) -> bool:
    """Whether a sentence gives no other figure of that kind."""
    return sum(m.quantity.kind == one.quantity.kind for m in measures) == 1


def _same(scene: FramingScene, tie: Tie, one: CountedThing, other: CountedThing, alone: bool) -> bool:
    """Whether two figures count the same, by an aligned word near both or by how sure the tie is.

    So do the two parts of one whole: 77 percent for, 23 percent against. Percent and money name nothing that they
    measure: only a word beside them does, however sure the tie is, beside money one that is no name; beside a duration
    it takes two. Two sentences that probably tell the same and give one duration each tell how long one thing takes.
    """
    if tie.best and tie.score >= SAME_FIGURE_TIE and one.quantity.kind not in SUMS:
        return True
    if tie.best and tie.score >= DURATION_TIE and one.quantity.kind == "duration" and alone:
        return True
    parts = [m.quantity.value for m in (one, other) if m.quantity.kind == "percentage"]
    if len(parts) == 2 and sum(parts) == WHOLE:
        return True
    beside = sum(scene.a.content[i] and _beside(scene.a, one, i) and _beside(scene.b, other, j) for i, j in tie.pairs)
    if one.quantity.kind == "money" and _telling(scene.a, one).isdisjoint(_telling(scene.b, other)):
        return False
    return beside >= (2 if one.quantity.kind == "duration" else 1)


def _telling(side: WordIndex, measure: CountedThing) -> set[str]:
    """What the words near a sum tell of it, but for names and roles: of one person many sums are told."""
    near = (*range(max(0, measure.first - NEAR), measure.first), *range(measure.last, measure.last + NEAR))
    places = (i for i in near if i < len(side.words) and side.content[i])
    return {side.keys[i] for i in places if not of_somebody(side.indexed, i)}


def _beside(side: WordIndex, measure: CountedThing, i: int) -> bool:
    """Whether a word stands near a figure and is none of its own: “per cent” in common ties nothing."""
    if i in side.indexed.words_in(measure.quantity.span) or ties_nothing(side.indexed, i):
        return False
    if side.language.habits.figures_reach_far:
        between = range(i + 1, measure.first) if i < measure.first else range(measure.last, i)
        return len(between) < FAR and sum(side.content[n] for n in between) < NEAR
    return measure.first - NEAR <= i < measure.last + NEAR


def _measures(side: WordIndex, sentence: range) -> list[CountedThing]:
    """The figures of a sentence that measure something, or count what is named."""
    found = []
    for quantity in side.indexed.quantities_over(side.span(sentence.start, sentence.stop)):
        words = side.indexed.words_in(quantity.whole)
        named = quantity.noun or quantity.kind != "count"
        whole = is_whole(side.indexed, quantity.span)  # of which another figure is a part
        if words and named and quantity.kind not in NO_MEASURE and not quantity.bare and not whole:
            found.append(CountedThing(words.start, words.stop, quantity.whole, quantity))
    return found


def _days(scene: FramingScene, tie: Tie) -> Iterator[FramingDifference]:
    """The weekdays of two sentences that surely tell the same, where each names one beside a word that both have."""
    left, right = _weekdays(scene.a, tie.left), _weekdays(scene.b, tie.right)
    if len({q.readings for q in left}) != 1 or len({q.readings for q in right}) != 1:
        return
    one, other = left[0], right[0]
    i, j = scene.a.indexed.words_in(one.span).start, scene.b.indexed.words_in(other.span).start
    beside = any(scene.a.content[k] and abs(k - i) <= NEAR and abs(m - j) <= NEAR for k, m in tie.pairs)
    if beside and same(one, other).verdict in OTHER:
        yield FramingDifference(
            "number-day", one.span, other.span, 0.5,
            {"left": {"day": scene.a.norms[i]}, "right": {"day": scene.b.norms[j]}},
        )  # fmt: skip


def _weekdays(side: WordIndex, sentence: range) -> list[Quantity]:
    """The weekdays of a sentence outside quotations."""
    found = side.indexed.quantities_over(side.span(sentence.start, sentence.stop))
    return [q for q in found if q.is_weekday and side.quoted[side.indexed.words_in(q.span).start] < 0]
