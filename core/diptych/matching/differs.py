"""Hints that two linked sentences differ in a figure, a date or a negation. Never a verdict: both may be right."""

import re
from dataclasses import dataclass

from diptych.finding import Differs
from diptych.matching.figures import Figure, figures
from diptych.matching.indexed import Indexed
from diptych.matching.words import match_key, stem
from diptych.span import Span

# Scores from which each hint is given: what is rarely wrong may be said of weaker links.
GATES: dict[Differs, float] = {"number": 0.4, "date": 0.4, "negation": 0.6}
_DAYS = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_DATES = re.compile(
    r"\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})\b"
)
# Words that deny the verb after them; “no” and “without” deny things, which the other side may affirm elsewhere.
_NEGATIONS = frozenset(
    "not never neither nor cannot fail fails failed refuse refuses refused decline declines declined".split()
)
_REACH = 4  # words from a negation to the verb it denies, with adverbs and function words between


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs, in the words of either side, and one sentence on it."""

    kind: Differs
    left: str
    right: str
    reason: str


def difference(left: Indexed, right: Indexed, spans: tuple[Span, Span], score: float) -> Difference | None:
    """The first difference of two linked sentences, None where there is none."""
    if score >= GATES["number"]:
        numbers = _numbers(left.text, right.text, spans)
        if numbers:
            return numbers
    if score >= GATES["date"]:
        dates = _dates(left.text, right.text, spans)
        if dates:
            return dates
    return _negation(left, right, spans) if score >= GATES["negation"] else None


def _numbers(left: str, right: str, spans: tuple[Span, Span]) -> Difference | None:
    """Figures of one unit with other values, where neither sentence has the other's."""
    a, b = figures(left, spans[0]), figures(right, spans[1])
    for unit in sorted({f.unit for f in a} & {f.unit for f in b} - {"", "year"}):
        mine, theirs = [f for f in a if f.unit == unit], [f for f in b if f.unit == unit]
        if len(mine) == 1 and len(theirs) == 1 and not _compatible(mine[0], theirs[0]):
            x, y = mine[0].span.of(left).strip(), theirs[0].span.of(right).strip()
            return Difference("number", x, y, f"Numbers differ: “{x}” on the left, “{y}” on the right.")
    return None


def _compatible(a: Figure, b: Figure) -> bool:
    """Whether two figures can mean one: equal, or one a rounding of the other."""
    if a.value == b.value:
        return True
    low, high = sorted((a, b), key=lambda f: f.value)
    if low.rounding == ">" or high.rounding == "<":
        return True
    near = high.value <= 1.1 * low.value
    return near and (a.rounding != "=" or b.rounding != "=")


def _dates(left: str, right: str, spans: tuple[Span, Span]) -> Difference | None:
    for pattern in (_DATES, _DAYS):
        a, b = (
            {m.group() for m in pattern.finditer(t, s.start, s.end)} for t, s in zip((left, right), spans, strict=True)
        )
        if len(a) == 1 and len(b) == 1 and a != b:
            x, y = a.pop(), b.pop()
            return Difference("date", x, y, f"Dates differ: {x} on the left, {y} on the right.")
    return None


def _negation(left: Indexed, right: Indexed, spans: tuple[Span, Span]) -> Difference | None:
    """A stem that one side denies and the other affirms."""
    a, b = _polarity(left, spans[0]), _polarity(right, spans[1])
    for key in sorted(set(a) & set(b)):
        if a[key][0] != b[key][0]:
            return Difference(
                "negation", a[key][1], b[key][1], f"One denies: “{a[key][1]}” on the left, “{b[key][1]}” on the right."
            )
    return None


def _polarity(side: Indexed, span: Span) -> dict[str, tuple[bool, str]]:
    """For each content stem whether a negation denies it, with the words from there."""
    found: dict[str, tuple[bool, str]] = {}
    indices = side.words_in(span)
    for i in indices:
        word = side.words[i]
        if not word.content:
            continue
        denied = _denied_from(side, indices.start, i)
        first = i if denied is None else denied
        text = side.text[side.words[first].start : word.end]
        found.setdefault(stem(match_key(word.norm)), (denied is not None, text))
    return found


def _denied_from(side: Indexed, start: int, i: int) -> int | None:
    """The negation whose first content word, adverbs apart, is word ``i``: “not to congratulate”, not what follows."""
    for k in range(i - 1, max(start, i - _REACH) - 1, -1):
        norm = side.words[k].norm
        if norm in _NEGATIONS or norm.endswith("n't") or (norm == "yet" and side.words[k + 1].norm == "to"):
            return k
        if side.words[k].content and not norm.endswith("ly"):
            return None
    return None
