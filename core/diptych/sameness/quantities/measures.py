"""What stands beside a number and says what it measures: a currency before or after it, a unit, a percent sign."""

from dataclasses import dataclass, replace
from fractions import Fraction

from diptych.sameness.characters import MINUS
from diptych.sameness.quantities.conversion import CODES, UNITS
from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.numerals import numeral
from diptych.sameness.quantities.quantity import QuantityKind
from diptych.sameness.quantities.scales import Numeral
from diptych.sameness.quantities.tokens import Tokens

_HUNDREDTH = Fraction(1, 100)


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with its sign, currency or unit, at tokens ``first`` to ``last`` (included)."""

    first: int
    last: int
    number: Numeral
    kind: QuantityKind
    value: Fraction
    step: Fraction
    unit: str = ""


def amount(tokens: Tokens, i: int, floor: int, words: FigureWords) -> Amount | None:
    """The number that begins at a token with all that belongs to it; nothing before token ``floor`` does."""
    halved = _halved(tokens, i, words) or _one_and_a_half(tokens, i, words)
    if halved:
        return halved
    first, currency = _currency_before(tokens, i, floor, words)
    number = numeral(tokens, i, words, money=bool(currency))
    if number is None:
        return None
    first = number.first if not currency else first
    first, minus = _minus(tokens, first, floor, words)
    if minus:
        number = replace(number, value=-number.value, upper=None)
    if currency:
        return Amount(first, number.last, number, "money", number.value, number.step, currency)
    found = _money_after(tokens, first, number, words) or _measured(tokens, first, number, words)
    return found or Amount(first, number.last, number, "count", number.value, number.step)


def _halved(tokens: Tokens, i: int, words: FigureWords) -> Amount | None:
    """“Half an hour”, “a quarter of a mile”, “an hour and a half”: a part of one unit, or one and a part."""
    n = tokens.after(i) if tokens.low(i) in words.joining["article"] else i
    if n < 0:
        return None
    if tokens.low(n) in words.parts:
        at = tokens.after(n)
        if tokens.low(at) in words.joining["of"]:
            at = tokens.after(at)
        hyphened = n == i and tokens.hyphen(n + 1)
        if tokens.low(at) not in words.joining["article"] and not hyphened and n == i:
            return None
        found = _unit_after(tokens, at if tokens.low(at) in words.joining["article"] else n, words)
        return _of_one(i, found, Fraction(1, words.parts[tokens.low(n)])) if found else None
    found = _unit_after(tokens, i, words) if n > i else None
    if found is None or tokens.low(tokens.after(found[1])) not in words.joining["and"]:
        return None
    part = tokens.after(tokens.after(tokens.after(found[1])))
    article = tokens.low(tokens.before(part)) in words.joining["article"] if part > 0 else False
    if not article or tokens.low(part) not in words.parts:
        return None
    return _of_one(i, (found[0], part), 1 + Fraction(1, words.parts[tokens.low(part)]))


def _one_and_a_half(tokens: Tokens, i: int, words: FigureWords) -> Amount | None:
    """“Metro y medio”: one unit and a half without a numeral."""
    found = words.units.at(tokens, i) if words.joining["half_behind"] and tokens.kind(i) == "word" else None
    half = _half_behind(tokens, found[1], words) if found and len(tokens.low(i)) > 1 else -1
    return _of_one(i, (found[0], half), Fraction(3, 2)) if found and half > 0 else None


def _half_behind(tokens: Tokens, unit: int, words: FigureWords) -> int:
    """The word behind a unit that adds a half of it, -1 where there is none: deux ans et demi, dos metros y medio."""
    n = tokens.after(unit)
    if (
        n < 0
        or tokens.low(n) not in words.joining["and"]
        or tokens.low(tokens.after(n)) not in words.joining["half_behind"]
    ):
        return -1
    return tokens.after(n)


def _of_one(first: int, found: tuple[str, int], value: Fraction) -> Amount:
    """The amount of a unit and its last token that is told without a number."""
    number = Numeral(first, found[1], value, Fraction(0), False)
    return Amount(first, found[1], number, UNITS[found[0]].kind, value, Fraction(0), found[0])


def _currency_before(tokens: Tokens, i: int, floor: int, words: FigureWords) -> tuple[int, str]:
    """Where the currency before a number begins, and its name; "" where there is none."""
    n = tokens.before(i)
    if n < floor or n < 0 or tokens.kind(i) == "word":
        return i, ""
    sign = words.signs.get(tokens.written(n))
    if sign:
        dollars = words.dollars.get(tokens.written(n - 1)) if n > floor and tokens.glued(n) else None
        return (n - 1, dollars) if dollars and sign == "$" else (n, sign)
    if tokens.low(n) == "." and tokens.glued(n) and n > floor and tokens.written(n - 1) in words.before_money:
        n -= 1
    written = tokens.written(n)
    known = written if written in CODES else words.before_money.get(written)
    if known and (len(written) > 1 or tokens.glued(i)):
        return n, known
    return i, ""


def _minus(tokens: Tokens, first: int, floor: int, words: FigureWords) -> tuple[int, bool]:
    """Where the figure begins, and whether a sign or word before it puts it below zero."""
    n = first - 1
    if n < floor:
        return first, False
    if tokens.low(n) in words.joining["minus"] and tokens.adjoining(first):
        at_least = words.modifiers.ending(tokens, n)  # “au moins douze”, “al menos doce”
        return (first, False) if at_least else (n, True)
    free = not tokens.glued(n) or tokens.low(n - 1) in ("(", "[")
    if tokens.low(n) and tokens.low(n) in MINUS and tokens.glued(first) and free and not tokens.low(n - 1).isdecimal():
        return n, True
    return first, False


def _money_after(tokens: Tokens, first: int, number: Numeral, words: FigureWords) -> Amount | None:
    """The amount in a currency that is named after the number."""
    n = tokens.after(number.last)
    if number.upper is not None and tokens.low(n) in words.joining["of"]:
        n = tokens.after(n)  # thousands of dollars
    if n < 0:
        return None
    if tokens.glued(n) and number.plain and tokens.written(n) in words.short_hundredths:
        return _cents(first, n, number, words.short_hundredths[tokens.written(n)])
    part = words.hundredths.at(tokens, n)
    if part:
        return _cents(first, part[1], number, part[0])
    named = words.currencies.at(tokens, n)
    if named:
        return Amount(first, named[1], number, "money", number.value, number.step, named[0])
    written = tokens.written(n)
    sign = words.signs.get(written) or (written if written in CODES else None)
    if sign and not (sign in words.signs.values() and tokens.kind(n + 1) == "digits" and tokens.glued(n + 1)):
        return Amount(first, n, number, "money", number.value, number.step, sign)
    return None


def _cents(first: int, last: int, number: Numeral, unit: str) -> Amount:
    return Amount(first, last, number, "money", number.value * _HUNDREDTH, number.step * _HUNDREDTH, unit)


def _measured(tokens: Tokens, first: int, number: Numeral, words: FigureWords) -> Amount | None:
    """The amount with the unit behind it, “below zero” and smaller units included."""
    cold = words.below_zero.at(tokens, tokens.after(number.last))
    if cold:
        return Amount(first, cold[1], number, "temperature", -abs(number.value), number.step, "degree")
    found = _unit_after(tokens, number.last, words) or _unit_of_scale(tokens, number, words)
    if found is None:
        return None
    unit, last = found
    if unit == "pound" and number.scaled:  # millions of pounds are money
        return Amount(first, last, number, "money", number.value, number.step, "GBP")
    value = number.value
    kind = UNITS[unit].kind
    if kind == "temperature":
        below = words.below_zero.at(tokens, tokens.after(last))
        if below:
            last, value = below[1], -abs(value)
    half = _half_behind(tokens, last, words)
    if half > 0 and kind != "temperature":
        return Amount(first, half, number, kind, value + Fraction(1, 2), Fraction(0), unit)
    found_amount = Amount(first, last, number, kind, value, number.step, unit)
    return _with_smaller(tokens, found_amount, words)


def _unit_after(tokens: Tokens, i: int, words: FigureWords) -> tuple[str, int] | None:
    """The unit named after a token, and the last token of its name."""
    n = tokens.after(i)
    if n < 0:
        return None
    if tokens.glued(n) and tokens.written(n) in words.exact_units and not _runs_on(tokens, n):
        return words.exact_units[tokens.written(n)], n
    found = words.units.at(tokens, n)
    if found is None:
        return None
    name, last = found
    if len(tokens.low(n)) == 1 and tokens.kind(n) == "word" and last == n and not _abbreviates(tokens, n):
        return None
    return name, last


def _unit_of_scale(tokens: Tokens, number: Numeral, words: FigureWords) -> tuple[str, int] | None:
    """The unit that a word ties to a scale or a group: dos millones de años, une trentaine de kilomètres."""
    n = tokens.after(number.last)
    if number.plain or tokens.low(n) not in words.joining["group_of"]:
        return None
    return _unit_after(tokens, n, words)


def _runs_on(tokens: Tokens, n: int) -> bool:
    """Whether letters or digits follow without a blank."""
    return tokens.glued(n + 1) and tokens.kind(n + 1) in ("word", "digits")


def _abbreviates(tokens: Tokens, n: int) -> bool:
    """Whether a single letter after a number is a unit: in small letters, and no part of a longer sign."""
    return tokens.written(n).islower() and not (tokens.glued(n + 1) and tokens.low(n + 1) in "/'’")


def _with_smaller(tokens: Tokens, larger: Amount, words: FigureWords) -> Amount:
    """“Two hours and 30 minutes”, “5 ft 10 in”: a smaller unit of the same kind behind a whole number of the larger."""
    n = tokens.after(larger.last)
    if larger.number.value.denominator != 1 or larger.kind not in ("length", "weight", "duration") or n < 0:
        return larger
    if tokens.low(n) in words.joining["and"]:
        n = tokens.after(n)
    if n < 0 or tokens.kind(n) == "mark":
        return larger
    number = numeral(tokens, n, words)
    if number is None or number.upper is not None:
        return larger
    unit, last = _smaller_unit(tokens, number.last, larger.unit, words)
    if not unit:
        return larger
    factor = UNITS[unit].factor / UNITS[larger.unit].factor
    if UNITS[unit].kind != larger.kind or factor >= 1 or number.value * factor >= 1:
        return larger
    return replace(larger, last=last, value=larger.value + number.value * factor, step=number.step * factor)


def _smaller_unit(tokens: Tokens, i: int, larger: str, words: FigureWords) -> tuple[str, int]:
    n = tokens.after(i)
    if larger == "foot" and tokens.low(n) in words.unit_words["inches_after_feet"]:
        return "inch", n
    return _unit_after(tokens, i, words) or ("", i)
