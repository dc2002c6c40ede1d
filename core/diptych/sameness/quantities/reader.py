"""One pass over the tokens of a text that tries, at each place where a figure may begin, what it can be."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from diptych.sameness.quantities import clock, counting, labels
from diptych.sameness.quantities.ages import age
from diptych.sameness.quantities.calendar import YEARS, date, ordinal_ending, ordinal_word
from diptych.sameness.quantities.comparison import ALIKE, same
from diptych.sameness.quantities.fractions import Found as Part
from diptych.sameness.quantities.fractions import fraction, slashed
from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.measures import Amount, amount
from diptych.sameness.quantities.precision import modified
from diptych.sameness.quantities.quantity import Quantity
from diptych.sameness.quantities.ranges import changed, ranged
from diptych.sameness.quantities.scores import is_told, score
from diptych.sameness.quantities.tokens import Tokens

_MOST_DIGITS = 6  # of an ordinal
_DAY_DIGITS = 2  # of one that a stop ends: “3. Oktober”; behind a year it ends a sentence
_BRACKETED = 4  # tokens in brackets before a figure that restates the one before them: (about US$ 31m)
Read = tuple[Quantity | None, int]  # the quantity, None where the tokens are none, and its last token


@dataclass
class FigureReader:
    """Reads one text; ``floor`` is the first token that no figure before has used."""

    tokens: Tokens
    words: FigureWords
    floor: int = 0

    def all(self) -> Iterator[Quantity]:
        """Every quantity, in order."""
        i = 0
        while i < len(self.tokens):
            kind, _, _, low = self.tokens.all[i]
            if kind == "mark" or (kind == "word" and low not in self.words.starters):
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
        low = tokens.low(i)
        if words.hyphened and tokens.kind(i) == "word" and tokens.hyphen(i - 1):
            return None, i
        if low in words.joining["article"] and tokens.low(tokens.after(i)) not in words.after_article:
            return None, i - 1
        found = self._date(i) or self._time(i) or self._code(i) or self._bare(i)
        if found or (tokens.kind(i) == "word" and low not in words.numerals):
            return found or (None, i - 1)
        return self._ordinal(i) or self._part(i) or self._result(i) or self._amount(i)

    def _date(self, i: int) -> Read | None:
        """A day, month or year in any order; not where letters or digits run on from it."""
        found = date(self.tokens, i, self.words)
        if found is None:
            return None
        readings, first, last = found
        if self.tokens.glued(last + 1) and self.tokens.kind(last + 1) in ("word", "digits"):
            return None
        return Quantity(self.tokens.span(first, last), "date", Fraction(0), readings=readings), last

    def _time(self, i: int) -> Read | None:
        """A time of the day; not chapter and verse."""
        found = clock.time(self.tokens, i, self.words)
        if found is None or labels.verse(self.tokens, i, self.words):
            return None
        readings, first, last, zone = found
        span = self.tokens.span(first, last)
        return Quantity(span, "clock time", Fraction(0), unit=zone, readings=readings), last

    def _code(self, i: int) -> Read | None:
        """Digits that are no figure, to be passed over; 1/2 with “of” behind it is one."""
        if self.tokens.kind(i) != "digits":
            return None
        part = slashed(self.tokens, i, self.words)
        if part:
            return self._as_part(part)
        last = labels.code(self.tokens, i, self.words)
        return None if last is None else (None, last)

    def _bare(self, i: int) -> Read | None:
        """No one, none, both boats."""
        found = counting.without_numeral(self.tokens, i, self.words)
        if found is None:
            return None
        value, last, noun, counted = found
        noun_span = None if counted is None else self.tokens.span(counted, counted)
        span = self.tokens.span(i, last)
        return Quantity(span, "count", Fraction(value), noun=noun, noun_span=noun_span, bare=True), last

    def _ordinal(self, i: int) -> Read | None:
        """21st, twenty-first; not where it is part of a name."""
        tokens, words = self.tokens, self.words
        if tokens.kind(i) == "digits":
            end = ordinal_ending(tokens, i, words)
            written = tokens.written(i)
            ending = end > 0 and (tokens.low(end) != "." or len(written) <= _DAY_DIGITS)
            found = (int(written), end) if ending and written.isdecimal() and len(written) <= _MOST_DIGITS else None
        elif tokens.low(i) in words.joining["only_behind_article"] and not self._articled(i):
            found = None  # “segundo o governo”
        else:
            found = ordinal_word(tokens, i, words)
        if found is None:
            return None
        value, last = found
        if tokens.kind(i) == "word" and labels.named(tokens, i, last, words, False):
            return None, last
        noun = counting.noun(tokens, last, words, plural=False)
        return self._counted(Quantity(tokens.span(i, last), "ordinal", Fraction(value)), noun), last

    def _articled(self, i: int) -> bool:
        before = self.tokens.before(i)
        return before >= 0 and self.tokens.low(before) in self.words.joining["before_an_ordinal"]

    def _part(self, i: int) -> Read | None:
        """Half of, two-thirds, one in five."""
        found = fraction(self.tokens, i, self.words)
        if found is None or labels.named(self.tokens, i, found[2], self.words, True):
            return None
        return self._as_part(found)

    def _as_part(self, found: Part) -> Read:
        value, first, last = found
        quantity = Quantity(self.tokens.span(first, last), "fraction", value, Fraction(0))
        return self._modified(quantity, first, last)[0], last

    def _result(self, i: int) -> Read | None:
        """3-1, nine votes to four; behind a name where somebody won or lost: beat Tollick 3-1."""
        found = score(self.tokens, i, self.words)
        if found is None:
            return None
        figures, first, last = found
        named = labels.named(self.tokens, i, last, self.words, True)
        if named and not is_told(self.tokens, first, last, self.words):
            return None
        return Quantity(self.tokens.span(first, last), "score", Fraction(0), readings=(figures,)), last

    def _amount(self, i: int) -> Read:
        """A number with its currency or unit, or with what it counts."""
        tokens, words = self.tokens, self.words
        found = amount(tokens, i, self.floor, words)
        if found is None:
            return None, i - 1 if tokens.kind(i) == "word" else i
        found, upper = ranged(tokens, found, words)
        aged = age(tokens, found, self.floor, words)
        if aged:
            first, last, unit = aged
            return Quantity(tokens.span(first, last), "age", found.value, found.step, upper, unit), last
        if self._idle(found):
            return None, found.last
        found = changed(tokens, found, words)
        span = tokens.span(found.first, found.last)
        loose = found.number.upper is not None
        quantity = Quantity(
            span, found.kind, found.value, found.step, upper, found.unit, scaled=found.number.scaled, loose=loose
        )
        quantity, last = self._modified(quantity, found.first, found.last)
        if quantity.precision == "exact" and tokens.low(found.number.last) in words.joining["round"]:
            quantity = replace(quantity, precision="about")  # una trentina di feriti
        if tokens.low(found.last) in words.unit_words["of_the_year"] and self._is_year(found, quantity):
            return replace(quantity, kind="year", unit=""), last  # у 2016 році
        if found.kind != "count":
            return self._restated(quantity, last)
        return self._year(found, quantity) if self._is_year(found, quantity) else self._count(found, quantity, last)

    def _count(self, found: Amount, quantity: Quantity, last: int) -> Read:
        """The quantity with the noun behind it; nothing where the number is part of a name."""
        tokens, words = self.tokens, self.words
        of = tokens.after(last)
        if quantity.loose and tokens.low(found.last) in {
            *words.vague,
            *words.vague_of,
        }:  # dozens of boats; thousands fled
            noun = counting.noun(tokens, of, words) if tokens.low(of) in words.joining["of"] else None
        elif tokens.low(of) in words.joining["of"] and self._of_things(tokens.low(found.last)):
            noun = counting.noun(tokens, of, words)  # une trentaine de blessés; “a dozen of them” counts nothing named
        else:
            noun = counting.noun(tokens, last, words, plural=quantity.value != 1)
            noun = noun or counting.inverted_noun(tokens, found.first, last, words)
            noun = noun or counting.subject_noun(tokens, found.first, words)
        if labels.named(tokens, found.first, found.last, words, self._plural(noun)):
            return None, found.last
        bare = quantity.value == 1 and tokens.kind(found.number.first) == "word"
        return replace(self._counted(quantity, noun), bare=bare), last

    def _of_things(self, last: str) -> bool:
        """Whether what is counted stands behind “of”: a pair of hooks; in French a dozen of eggs too."""
        return last in self.words.sets or (self.words.group_of and last in self.words.groups)

    def _counted(self, quantity: Quantity, noun: tuple[str, int, int] | None) -> Quantity:
        if noun is None:
            return quantity
        return replace(quantity, noun=noun[0], noun_span=self.tokens.span(noun[1], noun[2]))

    def _plural(self, noun: tuple[str, int, int] | None) -> bool:
        """Whether a plural is counted, as far as its ending tells."""
        if noun is None:
            return False
        return self.words.capital_nouns or counting.is_plural(self.tokens.low(noun[2]), self.words)

    def _idle(self, found: Amount) -> bool:
        """Whether a “one” counts nothing: one wonders, one day."""
        tokens = self.tokens
        lone = found.number.first == found.number.last and tokens.low(found.number.first) in self.words.cardinals
        if not lone or found.value != 1:
            return False
        if found.kind == "duration":
            return tokens.low(found.last) in self.words.idle_ones
        return found.kind == "count" and not counting.counts_one(tokens, found.last, self.words)

    def _is_year(self, found: Amount, quantity: Quantity) -> bool:
        """Whether four digits alone are a year: no plural is counted and nothing is said about how many.

        Behind a preposition that opens its sentence a plural is not counted but goes on: in 2022 inspectors came.
        """
        tokens = self.tokens
        if not found.number.plain or len(tokens.written(found.number.first)) != 4 or found.value not in YEARS:
            return False
        noun = counting.noun(tokens, found.last, self.words)
        plural = noun is not None and noun[1] == noun[2] and self._plural(noun)
        before = tokens.before(found.first)
        if tokens.low(before) in self.words.before_month and tokens.opens_sentence(before):
            plural = False
        return not quantity.precision_span and quantity.upper is None and not plural

    def _year(self, found: Amount, quantity: Quantity) -> Read:
        """A year, or several in a row: 1939-45; nothing where it ends a name."""
        tokens, n = self.tokens, found.last + 1
        if labels.named(tokens, found.first, found.last, self.words, False):
            return None, found.last
        last, upper = found.last, None
        end = tokens.written(n + 1)
        if tokens.hyphen(n) and end.isdecimal() and len(end) in (2, 4):
            last, century = n + 1, int(found.value) // 100 * 100
            upper = Fraction(int(end) if len(end) == 4 else century + int(end))
        span = tokens.span(found.first, last)
        return replace(quantity, span=span, kind="year", step=Fraction(1), upper=upper), last

    def _modified(self, quantity: Quantity, first: int, last: int) -> tuple[Quantity, int]:
        """The quantity with the words about it, and the last token of both."""
        found = modified(self.tokens, first, last, self.floor, self.words)
        quantity = replace(quantity, precision=found.precision, modifiers=found.classes, precision_span=found.span)
        return quantity, found.last

    def _restated(self, quantity: Quantity, last: int) -> Read:
        """The quantity with the same in another unit that stands in brackets behind it."""
        tokens, words = self.tokens, self.words
        if tokens.low(last + 1) != "(" or not tokens.adjoining(last + 1):
            return quantity, last
        for i in range(last + 2, last + 2 + _BRACKETED):
            found = amount(tokens, i, last + 2, words) if tokens.kind(i) in ("digits", "word") else None
            if found is None or found.kind != quantity.kind or tokens.low(found.last + 1) != ")":
                continue
            span = tokens.span(found.first, found.last)
            other = Quantity(span, found.kind, found.value, found.step, None, found.unit, scaled=found.number.scaled)
            if other.unit != quantity.unit and self._restates(quantity, other):
                return replace(quantity, restated=other), found.last + 1
        return quantity, last

    def _restates(self, quantity: Quantity, other: Quantity) -> bool:
        """Whether a figure in brackets can be the same; of two currencies that is taken on trust."""
        return quantity.kind == "money" or same(quantity, other, self.words).verdict in ALIKE
