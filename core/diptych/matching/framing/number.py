"""Framing by number: another value of the same measure, or the same value rounded or qualified otherwise."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from diptych.matching.framing.difference import Difference
from diptych.matching.framing.scene import Scene, Tie
from diptych.matching.framing.side import Side

TIE = 0.3
SURE = 0.95
DAY_TIE = 0.6  # link score of sentences that surely tell of one event
WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
HOURS = frozenset(("pm", "am", "gmt", "est"))
NEAR = 3  # words between a figure and what it counts
SMALL = dict(
    zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True),
    dozen=12, dozens=24, hundreds=200, thousands=2000,
)  # fmt: skip
SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "m": 1e6,
    "bn": 1e9,
    "k": 1e3,
}
_CURRENCY = "$£€¥"
_FIGURE = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number at words ``first`` to ``last`` (excluded, its unit among them), and the modifiers beside it."""

    first: int
    last: int
    value: float
    unit: str
    modifiers: frozenset[str]


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each pair of figures of the same unit in linked statements."""
    left, right = _figures(scene.a), _figures(scene.b)
    used: set[tuple[str, int]] = set()
    for tie in scene.ties:
        if tie.score < TIE:
            break
        if tie.best and tie.score >= DAY_TIE and not tie.headline:
            yield from _days(scene, tie)
        for rule, one, other in _pairs(scene, tie, left, right):
            keys = {("a", one.first), ("b", other.first)}
            if keys & used:
                continue
            used |= keys
            x, y = scene.a.span(one.first, one.last), scene.b.span(other.first, other.last)
            yield Difference(
                rule, x, y, 0.7, "Left says “{left}”, right says “{right}”.",
                {"left": _evidence(one), "right": _evidence(other), "unit": one.unit},
            )  # fmt: skip


def _evidence(figure: Figure) -> dict[str, object]:
    return {"value": figure.value, "modifiers": sorted(figure.modifiers)}


def _days(scene: Scene, tie: Tie) -> Iterator[Difference]:
    """The weekdays of two sentences that surely tell the same, where each names one."""
    left, right = _weekdays(scene.a, tie.left), _weekdays(scene.b, tie.right)
    if len({scene.a.norms[i] for i in left}) == 1 == len({scene.b.norms[j] for j in right}):
        i, j = left[0], right[0]
        if scene.a.norms[i] != scene.b.norms[j]:
            if not any(scene.a.content[k] and abs(k - i) <= NEAR and abs(m - j) <= NEAR for k, m in tie.pairs):
                return
            yield Difference(
                "number-day", scene.a.span(i, i + 1), scene.b.span(j, j + 1), 0.5,
                "Left says “{left}”, right says “{right}”, in sentences that tell the same.",
                {"left": {"day": scene.a.norms[i]}, "right": {"day": scene.b.norms[j]}},
            )  # fmt: skip


def _weekdays(side: Side, sentence: range) -> list[int]:
    return [i for i in sentence if side.norms[i] in WEEKDAYS and side.quoted[i] < 0]


def _pairs(scene: Scene, tie: Tie, left: list[Figure], right: list[Figure]) -> Iterator[tuple[str, Figure, Figure]]:
    mine = [f for f in left if f.first in tie.left]
    theirs = [f for f in right if f.first in tie.right]
    values = {f.value for f in mine}, {f.value for f in theirs}
    for one in mine:
        for other in theirs:
            if one.unit != other.unit:
                continue
            if one.value == other.value:
                if one.modifiers != other.modifiers:
                    yield "number-rounding", one, other
            elif one.value not in values[1] and other.value not in values[0] and _same(scene, tie, one, other):
                yield "number-value", one, other


def _same(scene: Scene, tie: Tie, one: Figure, other: Figure) -> bool:
    """Whether two figures count the same, by the words near them or by how sure the tie is."""
    return (tie.best and tie.score >= SURE) or _near(scene, tie, one, other)


def _near(scene: Scene, tie: Tie, one: Figure, other: Figure) -> bool:
    """Whether an aligned content word stands near both figures."""
    return any(
        scene.a.content[i] and one.first - NEAR <= i < one.last + NEAR and other.first - NEAR <= j < other.last + NEAR
        for i, j in tie.pairs
    )


def _figures(side: Side) -> list[Figure]:
    found = []
    i = 0
    while i < len(side.words):
        figure = _figure(side, i)
        if figure:
            found.append(figure)
        i = figure.last if figure else i + 1
    return found


def _figure(side: Side, i: int) -> Figure | None:
    value = _value(side.norms[i])
    if value is None:
        return None
    last = i + 1
    while last < len(side.words) and side.norms[last] in SCALES:
        value *= SCALES[side.norms[last]]
        last += 1
    start = side.words[i].start
    if side.text[max(0, start - 1) : start] in tuple(_CURRENCY):
        unit = side.text[start - 1]
    elif side.text[side.words[last - 1].end :][:1] == "%":
        unit = "percent"
    else:
        if (
            last >= len(side.words)
            or side.between(last - 1, last) not in (" ", "-", "\u00a0", " of ")
            or not side.content[last]
            or side.norms[last] in HOURS
            or side.capital(last)
        ):
            return None
        unit, last = side.stems[last], last + 1
    first, modifiers = _modifiers(side, i)
    return Figure(first, last, value, "dollar" if unit == "$" else unit, modifiers)


def _value(norm: str) -> float | None:
    if _FIGURE.fullmatch(norm):
        return float(norm.replace(",", ""))
    return SMALL.get(norm)


def _modifiers(side: Side, i: int) -> tuple[int, frozenset[str]]:
    """The number modifiers that end right before a figure, and where they begin."""
    for n in range(max(0, i - 4), i):
        hit = side.modifiers.get(n)
        if hit and hit.last in (i, i - 1) and (hit.last == i or side.norms[hit.last] in ("a", "an", "the")):
            return n, hit.classes
    return i, frozenset()
