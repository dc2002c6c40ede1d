"""A quantity: what one figure of a text says, in whatever way it is written."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from diptych.span import Span

QuantityKind = Literal[
    "count",
    "money",
    "percentage",
    "percentage point",
    "length",
    "area",
    "weight",
    "volume",
    "speed",
    "temperature",
    "age",
    "duration",
    "ordinal",
    "score",
    "fraction",
    "date",
    "clock time",
    "year",
]
Precision = Literal["exact", "about", "more", "less"]
Reading = tuple[int, ...]
_Kinds = frozenset[QuantityKind]

POSITIONS: _Kinds = frozenset(("date", "year", "ordinal"))  # they tell where something stands, not how much of it
NO_MEASURE = POSITIONS | {"clock time", "score"}  # nor do times of day and results measure anything in common
PHYSICAL: _Kinds = frozenset(("length", "area", "weight", "volume", "speed", "temperature"))
SUMS: _Kinds = frozenset(("money", "percentage"))  # they name nothing that they measure, and a report has many

CLOSE = "barely"  # the class of words that put a figure close to the one they stand before
_WHOLE = Fraction(1)
_HALF_DAY = 720  # minutes


def _written(value: Fraction) -> str:
    """A value as a reader meets it."""
    return f"{int(value):,}" if value.denominator == 1 else f"{float(value):,.6g}"


@dataclass(frozen=True, slots=True)
class Quantity:
    """One figure; ``span`` covers sign, currency, number, scale and unit, ``noun_span`` the word for what it counts.

    ``value`` is in ``unit``, ``step`` the place of its last digit that counts (0: exactly so); ``upper`` ends a range.
    ``noun`` is the singular of what is counted, "" where nothing is named. ``modifiers`` are the classes of the words
    about the figure (``precision_span``). ``readings`` are what a date (year, month, day, weekday; 0 is not told), a
    time (minutes after midnight) or a score may mean; ``restated`` is the same in another unit, in brackets behind it.
    """

    span: Span
    kind: QuantityKind
    value: Fraction
    step: Fraction = _WHOLE
    upper: Fraction | None = None
    unit: str = ""
    noun: str = ""
    noun_span: Span | None = None
    precision: Precision = "exact"
    modifiers: frozenset[str] = frozenset()
    precision_span: Span | None = None
    readings: tuple[Reading, ...] = ()
    restated: "Quantity | None" = None
    scaled: bool = False  # written with a scale: 1.2 million
    loose: bool = False  # a plural that names no number: dozens, several hundred
    bare: bool = False  # a count that words other than numerals tell: one, no one, both

    @property
    def whole(self) -> Span:
        """The figure with the words about it and what it counts."""
        spans = [self.span, *(s for s in (self.precision_span, self.noun_span) if s)]
        return Span(min(s.start for s in spans), max(s.end for s in spans))

    @property
    def is_weekday(self) -> bool:
        """Whether this is a day of the week and nothing more."""
        return self.kind == "date" and not any(self.readings[0][:3])

    @property
    def key(self) -> str | None:
        """The figure as a reader meets it, in one writing; None for those that tell statements apart too little."""
        if self.bare or self.kind == "ordinal" or self.loose:
            return None
        if self.kind == "date":
            _, month, day, _ = self.readings[0]
            return f"{month:02}-{day:02}" if month and day and len(self.readings) == 1 else None
        if self.kind == "clock time":
            minutes = min(minute % _HALF_DAY for (minute,) in self.readings)
            return f"{minutes // 60}:{minutes % 60:02}"
        if self.kind == "score":
            return "–".join(map(str, sorted(self.readings[0], reverse=True)))
        if self.kind in ("percentage", "fraction"):
            return f"{_written(self.value * (100 if self.kind == 'fraction' else 1))}%"
        return _written(self.value) + (" (money)" if self.kind == "money" else "")

    @property
    def word(self) -> str:
        """The figure as one word in every writing: “€1.5m” and “1.5 million euros”, “10%” and “one in ten”."""
        return f"{self.key} {self.unit}" if self.kind == "money" else str(self.key)
