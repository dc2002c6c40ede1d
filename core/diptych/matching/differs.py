"""Hints that two linked sentences differ in a figure, a date or a negation. Never a verdict: both may be right."""

import re
from dataclasses import dataclass

from diptych.finding import Differs
from diptych.matching.families import family
from diptych.matching.figures import Figure
from diptych.matching.indexed import Indexed
from diptych.matching.statements import AUDIENCE, REPORTING
from diptych.sameness.words import match_key, stem
from diptych.span import Span

# Scores from which each hint is given: what is rarely wrong may be said of weaker links.
GATES: dict[Differs, float] = {"number": 0.4, "date": 0.4, "negation": 0.6}
SURE = 0.9  # from here what one person says on one day may be what they say on another in the other article
_DAYS = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_DATES = re.compile(
    r"\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2})\b"
)
# Words that deny the verb after them; “no” and “without” deny things, which the other side may affirm elsewhere.
_NEGATIONS = frozenset(
    "not never neither nor cannot fail fails failed refuse refuses refused decline declines declined".split()
)
# Any of these makes a sentence one that denies something, if only a thing: it does not affirm for sure.
_DENIALS = _NEGATIONS | frozenset(
    "no none nobody nothing nowhere nor without hardly barely scarcely unlikely unable deny denies denied".split()
)
# What may stand between a negation and its verb; an article there begins a thing, which is not what is denied.
_BETWEEN = frozenset("to be been have has had yet even ever".split())
_BESIDE = (4, 4)  # words before and after in which two sums or verbs need a word in common
_DATED = (3, 2)  # words before and after a date that may be what happened then: “was sold on Friday over debts”
_SUBJECT = 8  # words at the beginning of a sentence that may name who says it
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
    a, b = left.figures(spans[0]), right.figures(spans[1])
    for unit in sorted({f.unit for f in a} & {f.unit for f in b} - {"", "year"}):
        mine, theirs = [f for f in a if f.unit == unit], [f for f in b if f.unit == unit]
        if len(mine) != 1 or len(theirs) != 1 or _compatible(mine[0], theirs[0]):
            continue
        if unit not in ("money", "percent") or _tied(left, right, spans, (mine[0].span, theirs[0].span)):
            x, y = mine[0].span.of(left.text).strip(), theirs[0].span.of(right.text).strip()
            return Difference("number", x, y, f"Numbers differ: “{x}” on the left, “{y}” on the right.")
    return None


def _tied(
    left: Indexed, right: Indexed, spans: tuple[Span, Span], places: tuple[Span, Span], *, dated: bool = False
) -> bool:
    """Whether a word beside the two places is the same: a sum, a day or a verb alone may belong to other things.

    Of dates it has to be more than somebody of whom two things are told.
    """
    a, b = (_beside(side, span, place, dated) for side, span, place in zip((left, right), spans, places, strict=True))
    return bool(a & b)


def _beside(side: Indexed, sentence: Span, place: Span, dated: bool) -> set[str]:
    """The families of the content words near a place, within its sentence; without names near a date."""
    found = (side.words[i] for i in _near(side, sentence, place, _DATED if dated else _BESIDE))
    return {
        family(w.norm)
        for w in found
        if w.content
        and w.norm not in REPORTING
        and not w.norm[0].isdigit()
        and not (dated and side.text[w.start].isupper())
    }


def _near(side: Indexed, sentence: Span, place: Span, reach: tuple[int, int]) -> tuple[int, ...]:
    """The places of the words near a place, within its sentence."""
    inside, own = side.words_in(sentence), side.words_in(place)
    return (
        *range(max(inside.start, own.start - reach[0]), own.start),
        *range(own.stop, min(inside.stop, own.stop + reach[1])),
    )


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
            told = score >= SURE and _said_by_one(left, right, spans, (here, there))
            if told or _tied(left, right, spans, (here, there), dated=True):
                return Difference("date", x, y, f"Dates differ: {x} on the left, {y} on the right.")
    return None


def _said_by_one(left: Indexed, right: Indexed, spans: tuple[Span, Span], places: tuple[Span, Span]) -> bool:
    """Whether both places date what is said, and a name at the beginning of both sentences says by whom."""
    subjects = []
    for side, span, place in zip((left, right), spans, places, strict=True):
        if not any(side.words[i].norm in REPORTING | AUDIENCE for i in _near(side, span, place, _DATED)):
            return False
        first = side.words_in(span)[:_SUBJECT]
        subjects.append({side.words[i].norm for i in first if side.text[side.words[i].start].isupper()})
    return bool(subjects[0] & subjects[1])


def _negation(left: Indexed, right: Indexed, spans: tuple[Span, Span]) -> Difference | None:
    """A word that one side denies and the other, which denies nothing at all, affirms beside a word in common."""
    a, b = _polarity(left, spans[0]), _polarity(right, spans[1])
    denying = [_denies(side, span) for side, span in zip((left, right), spans, strict=True)]
    for key in sorted(set(a) & set(b)):
        (denied, here), (denies, there) = a[key], b[key]
        affirmed = denying[1] if denied else denying[0]
        if denied != denies and not affirmed and _tied(left, right, spans, (here, there)):
            x, y = here.of(left.text), there.of(right.text)
            return Difference("negation", x, y, f"One denies: “{x}” on the left, “{y}” on the right.")
    return None


def _denies(side: Indexed, span: Span) -> bool:
    """Whether any word of a sentence denies anything."""
    norms = (side.words[i].norm for i in side.words_in(span))
    return any(norm in _DENIALS or norm.endswith("n't") for norm in norms)


def _polarity(side: Indexed, span: Span) -> dict[str, tuple[bool, Span]]:
    """For each content stem whether a negation denies it, with the span from there."""
    found: dict[str, tuple[bool, Span]] = {}
    indices = side.words_in(span)
    for i in indices:
        word = side.words[i]
        if not word.content or (i > indices.start and side.text[word.start].isupper()):  # names are not denied
            continue
        denied = _denied_from(side, indices.start, i)
        first = i if denied is None else denied
        found.setdefault(stem(match_key(word.norm)), (denied is not None, Span(side.words[first].start, word.end)))
    return found


def _denied_from(side: Indexed, start: int, i: int) -> int | None:
    """The negation whose first content word, adverbs apart, is word ``i``: “not to congratulate”, not what follows."""
    for k in range(i - 1, max(start, i - _REACH) - 1, -1):
        norm = side.words[k].norm
        if side.text[side.words[k].end : side.words[k + 1].start].strip():
            return None  # a mark between them
        if norm in _NEGATIONS or norm.endswith("n't") or (norm == "yet" and side.words[k + 1].norm == "to"):
            return k
        if norm not in _BETWEEN and not norm.endswith("ly"):
            return None
    return None
