"""The quantities of a text, in order, each with all that belongs to it and none twice."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from diptych.sameness.characters import DASHES
from diptych.sameness.folding import Folded, folded
from diptych.sameness.quantities import clock, counting, labels
from diptych.sameness.quantities.calendar import YEARS, date, ordinal_word
from diptych.sameness.quantities.comparison import same
from diptych.sameness.quantities.fractions import fraction, slashed
from diptych.sameness.quantities.lexicon import FigureWords, english
from diptych.sameness.quantities.measures import Amount, amount
from diptych.sameness.quantities.numerals import numeral
from diptych.sameness.quantities.precision import Modified, modified
from diptych.sameness.quantities.quantity import Quantity
from diptych.sameness.quantities.scores import score
from diptych.sameness.quantities.tokens import Tokens
from diptych.span import Span

_OLDEST = 120  # years of a person
Read = tuple[Quantity | None, int]  # the quantity, None where the tokens are none, and its last token


def quantities(text: str, span: Span | None = None, words: FigureWords | None = None) -> tuple[Quantity, ...]:
    """The quantities inside a span of the text (all of it without one), in order; one that a border cuts is left out.

    What stands around the span is seen: a unit, a noun or “more than” outside it still tells what a figure is.
    """
    found, starts = _read(text, words or english())
    if span is None:
        return found
    low = bisect_left(starts, span.start)
    return tuple(q for q in found[low : bisect_left(starts, span.end)] if q.span.end <= span.end)


def quantities_over(text: str, span: Span, words: FigureWords | None = None) -> tuple[Quantity, ...]:
    """The quantities that a span of the text touches, in order; those that its borders cut are among them."""
    found, starts = _read(text, words or english())
    low, high = bisect_left(starts, span.start), bisect_left(starts, span.end)
    while low > 0 and found[low - 1].span.end > span.start:
        low -= 1
    return found[low:high]


@lru_cache(maxsize=16)
def _read(text: str, words: FigureWords) -> tuple[tuple[Quantity, ...], list[int]]:
    """All quantities of a text, with their starts."""
    plain = folded(text, "plain")
    found = tuple(_Reader(Tokens(plain.text), words).all())
    if plain.text is not text:
        found = tuple(_unfolded(q, plain) for q in found)
    return found, [q.span.start for q in found]


def _unfolded(quantity: Quantity, plain: Folded) -> Quantity:
    """The quantity with its places in the untouched text."""

    def back(span: Span | None) -> Span | None:
        return span and plain.span(span.start, span.end)

    return replace(
        quantity,
        span=plain.span(quantity.span.start, quantity.span.end),
        noun_span=back(quantity.noun_span),
        precision_span=back(quantity.precision_span),
        restated=quantity.restated and _unfolded(quantity.restated, plain),
    )


@dataclass
class _Reader:
    """One pass over the tokens; ``floor`` is the first token that no quantity before has used."""

    tokens: Tokens
    words: FigureWords
    floor: int = 0

    def all(self) -> Iterator[Quantity]:
        """Every quantity, in order."""
        i = 0
        while i < len(self.tokens):
            kind, _, _, low = self.tokens.all[i]
            if kind in ("mark",) or (kind == "word" and low not in self.words.starters):
                i += 1
                continue
            quantity, last = self._at(i)
            if last >= i:
                self.floor = last + 1
            if quantity is not None:
                yield quantity
            i = max(i, last) + 1

    def _at(self, i: int) -> Read:
        """What begins at a token; the token before it as last where nothing does."""
        tokens, words = self.tokens, self.words
        found = date(tokens, i, words)
        if found and not self._runs_on(found[2]):
            return Quantity(tokens.span(i, found[2]), "date", Fraction(0), readings=found[0]), found[2]
        time = clock.time(tokens, i, words)
        if time and not self._verse(i):
            readings, first, last, zone = time
            return Quantity(tokens.span(first, last), "clock time", Fraction(0), unit=zone, readings=readings), last
        if tokens.kind(i) == "digits":
            part = slashed(tokens, i, words)
            if part:
                return self._as_part(part)
            skipped = labels.code(tokens, i, words)
            if skipped is not None:
                return None, skipped
        return self._worded(i) or self._part(i) or self._result(i) or self._amount(i)

    def _runs_on(self, last: int) -> bool:
        """Whether letters or digits run on from a date: then it was a code."""
        return self.tokens.glued(last + 1) and self.tokens.kind(last + 1) in ("word", "digits")

    def _verse(self, i: int) -> bool:
        """Whether hour and minute are chapter and verse: John 3:16."""
        tokens = self.tokens
        if tokens.low(i + 1) != ":" or not tokens.adjoining(i):
            return False
        return tokens.capital(i - 1) and tokens.low(i - 1) not in self.words.never_counted

    def _worded(self, i: int) -> Read | None:
        """No one, both boats, twenty-first."""
        tokens, words = self.tokens, self.words
        bare = counting.without_numeral(tokens, i, words)
        if bare:
            value, last, noun, counted = bare
            spans = tokens.span(i, last), tokens.span(counted, counted) if counted is not None else None
            return Quantity(spans[0], "count", Fraction(value), noun=noun, noun_span=spans[1], bare=True), last
        return self._ordinal(i)

    def _ordinal(self, i: int) -> Read | None:
        tokens, words = self.tokens, self.words
        if tokens.kind(i) == "digits":
            if tokens.low(i + 1) not in words.joining["ordinal_endings"] or not tokens.glued(i + 1):
                return None
            if not tokens.written(i).isdigit():
                return None
            value, last = int(tokens.written(i)), i + 1
        else:
            found = ordinal_word(tokens, i, words)
            if found is None:
                return None
            value, last = found
        if labels.named(tokens, i, last, words, False) and tokens.kind(i) == "word":
            return None, last
        noun = counting.noun(tokens, last, words, plural=False)
        return self._counted(Quantity(tokens.span(i, last), "ordinal", Fraction(value)), noun), last

    def _counted(self, quantity: Quantity, noun: tuple[str, int, int] | None) -> Quantity:
        if noun is None:
            return quantity
        return replace(quantity, noun=noun[0], noun_span=self.tokens.span(noun[1], noun[2]))

    def _part(self, i: int) -> Read | None:
        """Half of, two-thirds, one in five."""
        found = fraction(self.tokens, i, self.words)
        if found is None or labels.named(self.tokens, i, found[2], self.words, True):
            return None
        return self._as_part(found)

    def _as_part(self, found: tuple[Fraction, int, int]) -> Read:
        value, first, last = found
        quantity = Quantity(self.tokens.span(first, last), "fraction", value, Fraction(0))
        return self._modified(quantity, first, last)[0], last

    def _result(self, i: int) -> Read | None:
        """3-1, nine votes to four."""
        found = score(self.tokens, i, self.words)
        if found is None or labels.named(self.tokens, i, found[2], self.words, True):
            return None
        figures, first, last = found
        return Quantity(self.tokens.span(first, last), "score", Fraction(0), readings=(figures,)), last

    def _modified(self, quantity: Quantity, first: int, last: int) -> tuple[Quantity, Modified]:
        """The quantity with the words about it."""
        found = modified(self.tokens, first, last, self.floor, self.words)
        return (
            replace(quantity, precision=found.precision, modifiers=found.classes, precision_span=found.span),
            found,
        )

    def _amount(self, i: int) -> Read:
        """A number with currency, unit or what it counts."""
        tokens, words = self.tokens, self.words
        found = amount(tokens, i, self.floor, words)
        if found is None:
            return None, i - 1 if tokens.kind(i) == "word" else i
        found, upper = self._range(found)
        age = self._age(found, upper)
        if age:
            return age
        if self._unnumbered(found):
            return None, found.last
        span = tokens.span(found.first, found.last)
        quantity = Quantity(span, found.kind, found.value, found.step, upper, found.unit, scaled=found.number.scaled)
        quantity, about = self._modified(quantity, found.first, found.last)
        if found.kind != "count":
            return self._restated(quantity, about.last)
        if self._is_year(found, quantity):
            return self._year(found)
        counted = self._of(about.last) if found.number.upper else about.last
        noun = counting.noun(tokens, counted, words, plural=quantity.value != 1)
        if labels.named(tokens, found.first, found.last, words, self._plural(noun)):
            return None, found.last
        bare = tokens.kind(i) == "word" and quantity.value == 1
        loose = found.number.upper is not None
        return replace(self._counted(quantity, noun), bare=bare, loose=loose), about.last

    def _of(self, last: int) -> int:
        """The token behind which the noun of a vague plural stands: dozens of boats."""
        n = self.tokens.after(last)
        return n if self.tokens.low(n) in self.words.joining["of"] else last

    def _year(self, found: Amount) -> Read:
        """A year, or several in a row: 1939-45."""
        tokens, n = self.tokens, found.last + 1
        if labels.named(tokens, found.first, found.last, self.words, False):
            return None, found.last
        value, last, upper = int(found.value), found.last, None
        end = tokens.written(n + 1)
        if tokens.hyphen(n) and end.isdigit() and len(end) in (2, 4):
            last, upper = n + 1, Fraction(int(end) if len(end) == 4 else value // 100 * 100 + int(end))
        return Quantity(tokens.span(found.first, last), "year", Fraction(value), upper=upper), last

    def _plural(self, noun: tuple[str, int, int] | None) -> bool:
        """Whether a plural is counted, as far as its ending tells."""
        return noun is not None and counting.is_plural(self.tokens.low(noun[2]), self.words)

    def _unnumbered(self, found: Amount) -> bool:
        """Whether a “one” counts nothing."""
        lone = self.tokens.low(found.number.first) in self.words.cardinals and found.number.first == found.number.last
        if not lone or found.value != 1 or found.kind != "count":
            return lone and found.kind == "duration" and self.tokens.low(found.last) in self.words.idle_ones
        return not counting.counts_one(self.tokens, found.last, self.words)

    def _is_year(self, found: Amount, quantity: Quantity) -> bool:
        """Whether four digits alone are a year: no plural is counted and nothing is said about how many."""
        tokens = self.tokens
        if not found.number.plain or len(tokens.written(found.number.first)) != 4 or found.value not in YEARS:
            return False
        if quantity.precision_span or quantity.upper:
            return False
        noun = counting.noun(tokens, found.last, self.words)
        return not (noun and noun[1] == noun[2] and self._plural(noun))

    def _range(self, found: Amount) -> tuple[Amount, Fraction | None]:
        """The amount with the upper end of its range: 10-12, 10 to 12, between $10 and $12 million."""
        tokens, words = self.tokens, self.words
        n = found.last + 1
        before = tokens.low(tokens.before(found.first))
        dash = tokens.low(n) in DASHES and tokens.low(n) != "" and tokens.glued(n) and tokens.glued(n + 1)
        between = before in words.joining["between"] and tokens.low(n) in words.joining["and"]
        to = tokens.low(n) in words.joining["to"] and before not in words.joining["from"]
        if found.number.upper is not None:
            return found, found.number.upper
        if found.kind not in ("count", "money") or not (dash or between or to) or not tokens.adjoining(n):
            return found, None
        at = n + 1
        if tokens.low(at) in words.signs:
            at += 1
        if not tokens.adjoining(at) or (dash and tokens.kind(at) != "digits"):
            return found, None
        end = amount(tokens, at, n + 1, words)
        if end is None or not self._ends(found, end):
            return found, None
        scale = end.step if end.number.scaled and not found.number.scaled else Fraction(1)
        factor = self._factor(end) if scale != 1 else Fraction(1)
        if found.kind == "money" and end.kind == "count":
            end = replace(end, kind="money", unit=found.unit)
        value = found.value * factor
        if not value < end.value:
            return found, None
        merged = replace(
            found, last=end.last, kind=end.kind, value=value, step=end.step, unit=end.unit, number=end.number
        )
        return merged, end.value

    def _factor(self, end: Amount) -> Fraction:
        """The scale that the end of a range has for both."""
        first = numeral(self.tokens, end.number.first, self.words)
        assert first is not None
        scale = Fraction(1)
        for n in range(first.first, first.last + 1):
            low = self.tokens.low(n)
            scale *= self.words.scales.get(low) or self.words.short_scales.get(low) or self._money_scale(low)
        return scale

    def _money_scale(self, low: str) -> int:
        return self.words.money_scales.get(low, 1)

    def _ends(self, found: Amount, end: Amount) -> bool:
        """Whether a second amount can end the range that the first begins."""
        if end.number.upper is not None:
            return False
        if found.kind == "money":
            return end.kind in ("money", "count") and (end.kind == "count" or end.unit == found.unit)
        return self.tokens.low(end.last + 1) != ":" and not (
            len(self.tokens.low(end.number.first)) > 3
            and found.number.plain
            and end.number.plain
            and found.value in YEARS
        )

    def _age(self, found: Amount, upper: Fraction | None) -> Read | None:
        """“38-year-old”, “38 years old”, “aged 38”, “Ana Ruiz, 38,”."""
        tokens, words = self.tokens, self.words
        n = tokens.after(found.last)
        if found.kind == "duration":
            if tokens.low(n) not in words.unit_words["old"]:
                return None
            span = tokens.span(found.first, n)
            return Quantity(span, "age", found.value, found.step, upper, found.unit), n
        if found.kind != "count" or found.number.scaled or not 0 < found.value <= _OLDEST:
            return None
        before = tokens.before(found.first)
        if tokens.low(before) in words.joining["of"]:
            before = tokens.before(before)
        if before >= self.floor and tokens.low(before) in words.unit_words["aged"]:
            quantity = Quantity(tokens.span(before, found.last), "age", found.value, found.step, upper, "year")
            return quantity, found.last
        if not self._apposed(found):
            return None
        return Quantity(tokens.span(found.first, found.last), "age", found.value, found.step, upper, "year"), found.last

    def _apposed(self, found: Amount) -> bool:
        """Whether a number stands between commas behind a name."""
        tokens, n = self.tokens, found.first
        commas = tokens.low(n - 1) == "," == tokens.low(found.last + 1)
        alone = found.number.plain and tokens.glued(n - 1) and tokens.glued(found.last + 1)
        month = tokens.low(n - 2) in self.words.months or tokens.low(n - 2) in self.words.weekdays
        return commas and alone and tokens.adjoining(n) and tokens.capital(n - 2) and not month

    def _restated(self, quantity: Quantity, last: int) -> Read:
        """The quantity with the same in another unit that stands in brackets behind it."""
        tokens, words = self.tokens, self.words
        if tokens.low(last + 1) != "(" or not tokens.adjoining(last + 1):
            return quantity, last
        for i in range(last + 2, last + 6):
            found = amount(tokens, i, last + 2, words) if tokens.kind(i) in ("digits", "word") else None
            if found and found.kind == quantity.kind and tokens.low(found.last + 1) == ")":
                span = tokens.span(found.first, found.last)
                other = Quantity(
                    span, found.kind, found.value, found.step, None, found.unit, scaled=found.number.scaled
                )
                if other.unit != quantity.unit and self._restates(quantity, other):
                    return replace(quantity, restated=other), found.last + 1
        return quantity, last

    def _restates(self, quantity: Quantity, other: Quantity) -> bool:
        """Whether a figure in brackets can be the same; of two currencies that is taken on trust."""
        return quantity.kind == "money" or same(quantity, other, self.words).verdict in ("same", "rounded")
