"""Whether two quantities are the same figure, one a rounding of the other, or really different.

Units are converted only to find figures the same or rounded, and the answer says so; what converts to something else
is a figure in another unit.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from itertools import product
from typing import Literal

from diptych.sameness.quantities.calendar import fits, tells
from diptych.sameness.quantities.conversion import FACTORS, NAMESAKES, UNITS, in_base, same_currency
from diptych.sameness.quantities.counting import singular
from diptych.sameness.quantities.lexicon import FigureWords, english
from diptych.sameness.quantities.quantity import CLOSE, Quantity

FigureVerdict = Literal["same", "rounded", "other value", "other unit", "not comparable"]
ALIKE: frozenset[FigureVerdict] = frozenset(("same", "rounded"))
OTHER: frozenset[FigureVerdict] = frozenset(("other value", "other unit"))  # the verdicts by which two figures differ
_ORDER: tuple[FigureVerdict, ...] = ("same", "rounded", "other value", "other unit", "not comparable")

ABOUT = Fraction(1, 10)  # by how much of its value “about”, “nearly” may be off,
BARELY = Fraction(1, 5)  # the same of “almost”, “just over”, which open it to one side only,
OPEN = Fraction(5, 4)  # how many times the value “more than” may still mean,
ROUNDED = Fraction(1, 20)  # and by how much of its value a written figure may have been rounded without a word,
ROUND_NUMBER = Fraction(1, 40)  # the same of a number that was written out with zeros,
FINER = 2  # whose fellow has so many more digits that count
CONVERTED = Fraction(1, 10)  # the same of one that was converted and is right to its last digit
ONE_SIZE = 10  # times
_EXACT = 99  # digits


@dataclass(frozen=True, slots=True)
class Answer:
    """The verdict on two figures; ``converted`` where it needed a conversion of units.

    ``equal`` where the values are the same and at most the words about them differ: 200, more than 200.
    """

    verdict: FigureVerdict
    converted: bool = False
    equal: bool = False


def same(one: Quantity, other: Quantity, words: FigureWords | None = None) -> Answer:
    """Whether two quantities are one figure; the same answer whichever comes first."""
    pairs = list(product(_writings(one), _writings(other)))
    answers = [_same(x, y, words) for x, y in pairs]
    best = min(answers, key=lambda answer: (_ORDER.index(answer.verdict), answer.converted))
    if best.verdict not in ALIKE:
        return best
    equal = any((x.value, x.upper, x.unit) == (y.value, y.upper, y.unit) for x, y in pairs)
    return Answer(best.verdict, best.converted, equal)


def of_one_size(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are so near in size that they can be about one thing; nothing is near to none."""
    sizes = [abs(in_base(q.value, q.unit) if q.unit in UNITS else q.value) for q in (one, other)]
    return min(sizes) > 0 and max(sizes) <= ONE_SIZE * min(sizes)


def _writings(quantity: Quantity) -> Iterator[Quantity]:
    """The quantity as it stands and as it is restated; its unit as each of those that go by its name."""
    yield quantity
    if quantity.unit == "pound" and quantity.kind == "weight":
        yield replace(quantity, kind="money", unit="GBP", restated=None)
    if quantity.restated:
        yield quantity.restated


def _same(one: Quantity, other: Quantity, words: FigureWords | None) -> Answer:
    if one.kind != other.kind:
        return _of_two_kinds(one, other)
    match one.kind:
        case "date":
            return Answer(_dates(one, other))
        case "clock time":
            return Answer(_times(one, other))
        case "score":
            return Answer("same" if sorted(one.readings[0]) == sorted(other.readings[0]) else "other value")
        case "count" | "ordinal":
            return Answer(_counts(one, other, words))
        case "money":
            return Answer(_money(one, other))
        case "fraction" | "year":
            return Answer(_values(one, other))
        case _:
            return _units(one, other)


def _of_two_kinds(one: Quantity, other: Quantity) -> Answer:
    match sorted((one.kind, other.kind)):
        case ["percentage", "percentage point"]:
            return Answer("other unit")
        case ["fraction", "percentage"]:
            return Answer(_parts(*(_in_percent(q) for q in (one, other))))
        case ["date", "year"]:
            return Answer(_year_of_date(one, other))
        case ["age", "count"]:
            return Answer(_unnamed(one, other))
        case _:
            return Answer("not comparable")


def _in_percent(quantity: Quantity) -> Quantity:
    """A part of a whole in percent; what is written as a fraction is exact."""
    if quantity.kind == "percentage":
        return quantity
    return replace(quantity, kind="percentage", value=quantity.value * 100, step=Fraction(0), unit="percent")


def _parts(one: Quantity, other: Quantity) -> FigureVerdict:
    """Two parts of a whole, one of them told as a fraction: two thirds of it may be 66 percent, or 67."""
    values = _values(one, other)
    off, largest = abs(one.value - other.value), max(abs(one.value), abs(other.value))
    return "rounded" if values in OTHER and off <= ROUNDED * largest else values


def _unnamed(one: Quantity, other: Quantity) -> FigureVerdict:
    """An age against a bare figure: the same where it has the same value, else about something unknown."""
    years = one.value == other.value and not one.noun and not other.noun
    return "same" if years and "month" not in (one.unit, other.unit) else "not comparable"


def _counts(one: Quantity, other: Quantity, words: FigureWords | None) -> FigureVerdict:
    """Two counts; of people and of a sort of people only equal ones are told, for either may hold the other."""
    if one.noun == other.noun or not one.noun or not other.noun:
        return _values(one, other)
    people, sorts = _people(words or english())
    sort, other_sort = sorts.get(one.noun), sorts.get(other.noun)
    if (one.noun in people and other.noun in people) or (sort and sort == other_sort):
        return _values(one, other)
    among = (one.noun in people and other_sort) or (other.noun in people and sort)
    values = _values(one, other)
    return values if among and values in ALIKE else "not comparable"


@lru_cache(maxsize=8)
def _people(words: FigureWords) -> tuple[frozenset[str], Mapping[str, str]]:
    """Nouns for people as quantities keep them, in the singular, and those for sorts of people with their sort."""
    people = frozenset(singular(word, words) for word in words.people)
    return people, {singular(word, words): sort for word, sort in words.sorts_of_people.items()}


def _dates(one: Quantity, other: Quantity) -> FigureVerdict:
    """Two dates by their readings: if any order fits, they are not different."""
    fitting = [(x, y) for x in one.readings for y in other.readings if fits(x, y)]
    if fitting:
        alike = any(tells(x) == tells(y) for x, y in fitting)
        overlap = any(any(a and b for a, b in zip(tells(x), tells(y), strict=True)) for x, y in fitting)
        return "same" if alike else "rounded" if overlap else "not comparable"
    together = any(any(a and b for a, b in zip(x, y, strict=True)) for x in one.readings for y in other.readings)
    return "other value" if together else "not comparable"


def _year_of_date(one: Quantity, other: Quantity) -> FigureVerdict:
    """A date against a year alone."""
    date, year = (one, other) if one.kind == "date" else (other, one)
    years = {reading[0] for reading in date.readings} - {0}
    if not years:
        return "not comparable"
    return "rounded" if year.value in years else "other value"


_MINUTES = 10


def _times(one: Quantity, other: Quantity) -> FigureVerdict:
    """Two times of the day; those of two time zones, or of one that may be another, are not set against each other.

    A full or half hour may be told for a time some minutes off.
    """
    minutes = set(one.readings) & set(other.readings)
    if one.unit and other.unit and one.unit != other.unit:
        return "not comparable"
    if minutes:
        return "same"
    near = any(abs(x - y) <= _MINUTES and 0 in (x % 30, y % 30) for (x,) in one.readings for (y,) in other.readings)
    if near:
        return "rounded"
    return "other value" if one.unit == other.unit else "not comparable"


def _money(one: Quantity, other: Quantity) -> FigureVerdict:
    """Two sums; of two currencies only the same figure is told: what one makes of the other nobody can know here."""
    values = _values(one, other)
    if same_currency(one.unit, other.unit):
        return values
    return "other unit" if values == "same" else "not comparable"


def _units(one: Quantity, other: Quantity) -> Answer:
    """Two measures of one kind, converted where their units differ; either meaning of a namesake will do."""
    if one.unit == other.unit:
        return Answer(_values(one, other))
    bases = product(_bases(one), _bases(other))
    verdicts: list[FigureVerdict] = [_values(x, y) for x, y in bases]
    best = min(verdicts, key=_ORDER.index)
    named = {one.unit, other.unit}
    if "degree" in named or {"pound", "pound of weight"} == named:
        return Answer(best)
    if best in ALIKE:
        return Answer(best, converted=True)
    opposed = {one.precision, other.precision} == {"more", "less"}
    if not opposed and any(_near(x, y) for x, y in product(_bases(one), _bases(other))):
        return Answer("rounded", converted=True)
    return Answer("other unit")


def _near(one: Quantity, other: Quantity) -> bool:
    """Whether a conversion may have been rounded to the last digit that counts, zeros at the end not among them."""
    largest = max(abs(one.value), abs(other.value))
    off = abs(one.value - other.value)
    return off <= max(one.step, other.step) / 2 and off <= CONVERTED * largest


def _bases(quantity: Quantity) -> list[Quantity]:
    """The quantity in the base unit of its kind, once for each unit that its name may mean."""
    found = []
    for name in NAMESAKES.get(quantity.unit, (quantity.unit,)):
        factor = UNITS[name].factor if name in UNITS else FACTORS[name]
        offset = UNITS[name].offset if name in UNITS else Fraction(0)
        upper = None if quantity.upper is None else quantity.upper * factor + offset
        value = quantity.value * factor + offset
        found.append(replace(quantity, value=value, step=_place(quantity) * factor, upper=upper, unit=""))
    return found


def _place(quantity: Quantity) -> Fraction:
    """The place of the last digit of a measure that is no zero: who converts rounds 142.9 to 140."""
    step = quantity.step
    while step and quantity.value and (quantity.value / (step * 10)).denominator == 1:
        step *= 10
    return step


def _values(one: Quantity, other: Quantity) -> FigureVerdict:
    """Two figures in one unit, by value and precision."""
    if (one.value, one.upper, one.precision) == (other.value, other.upper, other.precision):
        return "same"
    if one.upper is not None or other.upper is not None:
        return "rounded" if _overlap(one, other) else "other value"
    if one.value == other.value:
        return "rounded"
    if one.value * other.value <= 0:
        return "other value"
    if one.precision == other.precision == "exact":
        return "rounded" if _rounds(one, other) or _rounds(other, one) else "other value"
    precisions = {one.precision, other.precision}
    if precisions in ({"more"}, {"less"}):
        return "other value"
    if "about" in precisions and "exact" not in precisions:  # each names its own round figure: about 12, nearly 13
        off, largest = abs(one.value - other.value), max(abs(one.value), abs(other.value))
        return "rounded" if off <= ROUNDED * largest else "other value"
    return "rounded" if _overlap(one, other) else "other value"


def _rounds(coarse: Quantity, fine: Quantity) -> bool:
    """Whether a figure is what another becomes when it is rounded to the place of its last digit."""
    if coarse.step <= fine.step or not coarse.step:
        return False
    off = abs(coarse.value - fine.value)
    written_out = coarse.step > 1 and not coarse.scaled
    if written_out and _digits(fine) - _digits(coarse) < FINER:
        return False
    return off <= coarse.step / 2 and off <= (ROUND_NUMBER if written_out else ROUNDED) * abs(coarse.value)


def _digits(quantity: Quantity) -> int:
    """How many digits of a figure count; very many where it is exact."""
    return len(str(int(abs(quantity.value) / quantity.step))) if quantity.step else _EXACT


def _overlap(one: Quantity, other: Quantity) -> bool:
    """Whether there is a value that both figures may mean."""
    (low, high), (least, most) = _bounds(one), _bounds(other)
    return max(low, least) <= min(high, most)


def _bounds(quantity: Quantity) -> tuple[Fraction, Fraction]:
    """The least and the most that a figure may mean with the words about it."""
    low, high = quantity.value, quantity.value if quantity.upper is None else quantity.upper
    if low < 0:
        low, high = (low * (1 + ABOUT), high) if quantity.precision != "exact" else (low, high)
        return low, high
    barely = CLOSE in quantity.modifiers
    match quantity.precision:
        case "more" if barely:
            return low, high * (1 + BARELY)
        case "less" if barely:
            return low * (1 - BARELY), high
        case "about":
            return low * (1 - ABOUT), high * (1 + ABOUT)
        case "more":
            return low, high * OPEN
        case "less":
            return low / OPEN, high
        case _:
            return low, high
