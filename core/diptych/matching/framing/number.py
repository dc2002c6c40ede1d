"""Framing by number: another value of the same measure, the same value rounded otherwise, another day."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from diptych.matching.framing.difference import Difference
from diptych.matching.framing.scene import Scene, Tie
from diptych.matching.framing.side import Side
from diptych.span import Span

TIE = 0.2  # link score below which two sentences do not tell the same
SURE = 0.95  # link score of two sentences whose figures count the same, whatever stands near them
DAY_TIE = 0.6  # link score of sentences that surely tell of one event
NEAR = 3  # words between a figure and what it counts
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
LEAST = {
    "tens": 20.0,
    "dozens": 24.0,
    "scores": 40.0,
    "hundreds": 200.0,
    "thousands": 2e3,
    "millions": 2e6,
    "billions": 2e9,
}
_VAGUE = re.compile(
    rf"\b(?P<amount>(?:{'|'.join(LEAST)})(?: of (?:hundreds|thousands|millions|billions))?) of (?P<unit>\w+)", re.I
)
_COMPOUND = re.compile(r"\b[\w,.]+-(?P<unit>[a-z]+) [a-z]+\b")
MONEY = frozenset(("dollars", "pounds", "euros"))
NO_MEASURE = frozenset(("", "pm", "am", "p", "a", "year"))  # hours, dates and bare figures measure nothing in common


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure at words ``first`` to ``last`` (excluded, its modifier among them); modifiers by their classes."""

    first: int
    last: int
    value: float
    unit: str
    modifiers: frozenset[str]


Known = dict[tuple[Side, range], list[Measure]]  # of the sentences that an earlier tie has looked at


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each pair of figures of the same unit in linked statements, and for each pair of days."""
    used: set[tuple[str, int]] = set()
    known: Known = {}
    for rule, one, other in _same_object(scene):
        used |= {("a", one.first), ("b", other.first)}
        yield _difference(scene, rule, one, other)
    for tie in scene.ties:
        if tie.headline or tie.score < TIE:
            continue
        if tie.best and tie.score >= DAY_TIE:
            yield from _days(scene, tie)
        for rule, one, other in _pairs(scene, tie, known):
            keys = {("a", one.first), ("b", other.first)}
            if not keys & used:
                used |= keys
                yield _difference(scene, rule, one, other)


def _same_object(scene: Scene) -> Iterator[tuple[str, Measure, Measure]]:
    """Figures of one thing ("a 12-hour siege") that each article gives once, wherever they stand."""
    left, right = _objects(scene.a), _objects(scene.b)
    for thing in sorted(left.keys() & right.keys()):
        mine, theirs = left[thing], right[thing]
        if len({m.value for m in mine}) == 1 == len({m.value for m in theirs}) and mine[0].value != theirs[0].value:
            yield "number-value", mine[0], theirs[0]


def _objects(side: Side) -> dict[tuple[str, str], list[Measure]]:
    """The figures before a hyphened unit and a noun, by both."""
    found: dict[tuple[str, str], list[Measure]] = {}
    for match in _COMPOUND.finditer(side.text):
        words = side.indexed.words_in(Span(*match.span()))
        if len(words) == 3 and side.content[words.start + 2]:
            value = side.indexed.figures(side.span(words.start, words.start + 1))
            if value:
                key = side.stems[words.start + 1], side.stems[words.start + 2]
                unit = match["unit"].lower()
                found.setdefault(key, []).append(Measure(words.start, words.stop, value[0].value, unit, frozenset()))
    return found


def _difference(scene: Scene, rule: str, one: Measure, other: Measure) -> Difference:
    x, y = scene.a.span(one.first, one.last), scene.b.span(other.first, other.last)
    return Difference(
        rule, scene.a.with_currency(x), scene.b.with_currency(y), 0.7, "Left says “{left}”, right says “{right}”.",
        {"left": _evidence(one), "right": _evidence(other), "unit": one.unit},
    )  # fmt: skip


def _evidence(measure: Measure) -> dict[str, object]:
    return {"value": measure.value, "modifiers": sorted(measure.modifiers)}


def _pairs(scene: Scene, tie: Tie, known: Known) -> Iterator[tuple[str, Measure, Measure]]:
    for side, sentence in ((scene.a, tie.left), (scene.b, tie.right)):
        if (side, sentence) not in known:
            known[side, sentence] = _measures(side, sentence)
    mine, theirs = known[scene.a, tie.left], known[scene.b, tie.right]
    values = {m.value for m in mine}, {m.value for m in theirs}
    for one in mine:
        for other in theirs:
            if one.unit != other.unit:
                continue
            if one.value == other.value:
                if one.modifiers != other.modifiers:
                    yield "number-rounding", one, other
            elif one.value not in values[1] and other.value not in values[0] and _same(scene, tie, one, other):
                yield "number-value", one, other


def _same(scene: Scene, tie: Tie, one: Measure, other: Measure) -> bool:
    """Whether two figures count the same, by an aligned word near both or by how sure the tie is."""
    if tie.best and tie.score >= SURE:
        return True
    return any(
        scene.a.content[i] and one.first - NEAR <= i < one.last + NEAR and other.first - NEAR <= j < other.last + NEAR
        for i, j in tie.pairs
    )


def _measures(side: Side, sentence: range) -> list[Measure]:
    """The figures of a sentence that have a unit."""
    found = []
    span = side.span(sentence.start, sentence.stop) if sentence else None
    for figure in side.indexed.figures(span) if span else ():
        words = side.indexed.words_in(figure.span)
        if words and figure.unit not in NO_MEASURE:
            first, modifiers = _modifiers(side, words.start)
            counted = (
                words.stop < sentence.stop
                and figure.unit not in ("money", "percent")
                and not side.between(words.stop - 1, words.stop).strip(" -")
            )
            found.append(Measure(first, words.stop + counted, figure.value, figure.unit, modifiers))
    return found + _vague(side, span) if span else found


def _vague(side: Side, span: Span) -> list[Measure]:
    """Quantities that name no number: "dozens of boats", "tens of thousands of pounds"; valued by their least."""
    found = []
    for match in _VAGUE.finditer(side.text, span.start, span.end):
        words = side.indexed.words_in(Span(*match.span()))
        value = math.prod(LEAST[word] for word in match["amount"].lower().split(" of "))
        unit = match["unit"].lower()
        found.append(Measure(words.start, words.stop, value, "money" if unit in MONEY else unit, frozenset()))
    return found


def _modifiers(side: Side, i: int) -> tuple[int, frozenset[str]]:
    """Where the number modifier before a figure begins, and its classes; the figure itself where there is none."""
    for n in range(max(0, i - 4), i):
        hit = side.modifiers.get(n)
        if hit and (hit.last == i or (hit.last == i - 1 and side.norms[hit.last] in ("a", "an", "the"))):
            return n, hit.classes
    return i, frozenset()


def _days(scene: Scene, tie: Tie) -> Iterator[Difference]:
    """The weekdays of two sentences that surely tell the same, where each names one beside a word that both have."""
    left, right = _weekdays(scene.a, tie.left), _weekdays(scene.b, tie.right)
    if len({scene.a.norms[i] for i in left}) != 1 or len({scene.b.norms[j] for j in right}) != 1:
        return
    i, j = left[0], right[0]
    beside = any(scene.a.content[k] and abs(k - i) <= NEAR and abs(m - j) <= NEAR for k, m in tie.pairs)
    if beside and scene.a.norms[i] != scene.b.norms[j]:
        yield Difference(
            "number-day", scene.a.span(i, i + 1), scene.b.span(j, j + 1), 0.5,
            "Left says “{left}”, right says “{right}”, in sentences that tell the same.",
            {"left": {"day": scene.a.norms[i]}, "right": {"day": scene.b.norms[j]}},
        )  # fmt: skip


def _weekdays(side: Side, sentence: range) -> list[int]:
    return [i for i in sentence if side.norms[i] in WEEKDAYS and side.quoted[i] < 0]
