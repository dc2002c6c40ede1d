"""Hints that two linked sentences differ in a figure, a date or a negation. Never a verdict: both may be right."""

import re
from dataclasses import dataclass

from diptych.finding import Differs
from diptych.matching.families import family
from diptych.matching.figures import Figure, figures
from diptych.matching.indexed import Indexed
from diptych.matching.statements import REPORTING
from diptych.matching.words import match_key, stem
from diptych.span import Span

# Scores from which each hint is given: what is rarely wrong may be said of weaker links.
GATES: dict[Differs, float] = {"number": 0.4, "date": 0.4, "negation": 0.6}
SURE = 0.9  # from here the sentences speak of one thing, and a date needs no word in common beside it
_DAYS = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_DATES = re.compile(
    r"\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})\b"
)
# Words that deny the verb after them; “no” and “without” deny things, which the other side may affirm elsewhere.
_NEGATIONS = frozenset(
    "not never neither nor cannot fail fails failed refuse refuses refused decline declines declined".split()
)
# What may stand between a negation and its verb; an article there begins a thing, which is not what is denied.
_BETWEEN = frozenset("to be been have has had yet even ever".split())
_BESIDE = 4  # words on either side in which two sums, dates or verbs need a word in common
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
        numbers = _numbers(left, right, spans)
        if numbers:
            return numbers
    if score >= GATES["date"]:
        dates = _dates(left, right, spans, score)
        if dates:
            return dates
    return _negation(left, right, spans) if score >= GATES["negation"] else None


def _numbers(left: Indexed, right: Indexed, spans: tuple[Span, Span]) -> Difference | None:
    """Figures of one unit with other values, where neither sentence has the other's."""
    a, b = figures(left.text, spans[0]), figures(right.text, spans[1])
    for unit in sorted({f.unit for f in a} & {f.unit for f in b} - {"", "year"}):
        mine, theirs = [f for f in a if f.unit == unit], [f for f in b if f.unit == unit]
        if len(mine) != 1 or len(theirs) != 1 or _compatible(mine[0], theirs[0]):
            continue
        if unit not in ("money", "percent") or _tied(left, right, spans, (mine[0].span, theirs[0].span)):
            x, y = mine[0].span.of(left.text).strip(), theirs[0].span.of(right.text).strip()
            return Difference("number", x, y, f"Numbers differ: “{x}” on the left, “{y}” on the right.")
    return None


def _tied(left: Indexed, right: Indexed, spans: tuple[Span, Span], places: tuple[Span, Span]) -> bool:
    """Whether a word beside the two places is the same: a sum, a day or a verb alone may belong to other things."""
    a, b = (_beside(side, span, place) for side, span, place in zip((left, right), spans, places, strict=True))
    return bool(a & b)


def _beside(side: Indexed, sentence: Span, place: Span) -> set[str]:
    """The families of the content words near a place, within its sentence."""
    inside, own = side.words_in(sentence), side.words_in(place)
    near = (
        *range(max(inside.start, own.start - _BESIDE), own.start),
        *range(own.stop, min(inside.stop, own.stop + _BESIDE)),
    )
    found = (side.words[i] for i in near)
    return {family(w.norm) for w in found if w.content and w.norm not in REPORTING and not w.norm[0].isdigit()}


def _compatible(a: Figure, b: Figure) -> bool:
    """Whether two figures can mean one: equal, or one a rounding of the other."""
    if a.value == b.value:
        return True
    low, high = sorted((a, b), key=lambda f: f.value)
    if low.rounding == ">" or high.rounding == "<":
        return True
    near = high.value <= 1.1 * low.value
    return near and (a.rounding != "=" or b.rounding != "=")


def _dates(left: Indexed, right: Indexed, spans: tuple[Span, Span], score: float) -> Difference | None:
    """One date or weekday on either side, not the same."""
    for pattern in (_DATES, _DAYS):
        found = [
            {m.group(): Span(*m.span()) for m in pattern.finditer(side.text, span.start, span.end)}
            for side, span in zip((left, right), spans, strict=True)
        ]
        if len(found[0]) == len(found[1]) == 1 and found[0].keys() != found[1].keys():
            (x, here), (y, there) = (*found[0].items(), *found[1].items())
            if score >= SURE or _tied(left, right, spans, (here, there)):
                return Difference("date", x, y, f"Dates differ: {x} on the left, {y} on the right.")
    return None


def _negation(left: Indexed, right: Indexed, spans: tuple[Span, Span]) -> Difference | None:
    """A word that one side denies and the other affirms, beside a word in common."""
    a, b = _polarity(left, spans[0]), _polarity(right, spans[1])
    for key in sorted(set(a) & set(b)):
        (denied, here), (denies, there) = a[key], b[key]
        if denied != denies and _tied(left, right, spans, (here, there)):
            x, y = here.of(left.text), there.of(right.text)
            return Difference("negation", x, y, f"One denies: “{x}” on the left, “{y}” on the right.")
    return None


def _polarity(side: Indexed, span: Span) -> dict[str, tuple[bool, Span]]:
    """For each content stem whether a negation denies it, with the span from there."""
    found: dict[str, tuple[bool, Span]] = {}
    indices = side.words_in(span)
    for i in indices:
        word = side.words[i]
        if not word.content:
            continue
        denied = _denied_from(side, indices.start, i)
        first = i if denied is None else denied
        found.setdefault(stem(match_key(word.norm)), (denied is not None, Span(side.words[first].start, word.end)))
    return found


def _denied_from(side: Indexed, start: int, i: int) -> int | None:
    """The negation whose first content word, adverbs apart, is word ``i``: “not to congratulate”, not what follows."""
    for k in range(i - 1, max(start, i - _REACH) - 1, -1):
        norm = side.words[k].norm
        if norm in _NEGATIONS or norm.endswith("n't") or (norm == "yet" and side.words[k + 1].norm == "to"):
            return k
        if norm not in _BETWEEN and not norm.endswith("ly"):
            return None
    return None
