"""Days, months and years in all their orders; readings are (year, month, day, weekday), 0 for what is not told."""

import re

from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.quantity import Reading
from diptych.sameness.quantities.tokens import Tokens

YEARS = range(1000, 2200)
_DAYS = range(1, 32)
_MONTHS = range(1, 13)
_LONGEST, _YEAR_DIGITS = 2, 4  # digits of a day or month, of a year
_FULL = 4  # letters of a month that is no abbreviation
_CENTURY = 2000  # of years in two digits, up to PIVOT
_PIVOT = 50
_DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d\d)")

_Found = tuple[tuple[Reading, ...], int, int]  # readings, first and last token


def date(tokens: Tokens, i: int, words: FigureWords) -> _Found | None:
    """The date that begins at a token, in words or in digits."""
    if tokens.kind(i) == "digits":
        return _in_digits(tokens, i, words) or _day_first(tokens, i, words)
    low = tokens.low(i)
    if low in words.months or low in words.short_months:
        return _month_first(tokens, i, words)
    weekday = _weekday(tokens, i, words)
    if weekday:
        return ((0, 0, 0, weekday[0]),), i, weekday[1]
    return _day_first(tokens, i, words) if low in words.ordinals or low in words.cardinals else None


def _in_digits(tokens: Tokens, i: int, words: FigureWords) -> _Found | None:
    """2024-10-03, 03/10/2024, 3.10.2024, 3/10/24: either order of day and month where both may be.

    Where a comma stands before decimals the day comes first.
    """
    turned = words.decimal == "."
    dotted = _DOTTED.fullmatch(tokens.written(i))
    if dotted:
        readings = _orders([int(part) for part in dotted.groups()], len(dotted[3]), turned)
        return (readings, i, i) if readings else None
    dash = tokens.low(i + 1)
    if dash not in "-–/" or not dash or tokens.low(i + 3) != dash or tokens.kind(i + 4) != "digits":
        return None
    if not all(tokens.glued(n) for n in range(i + 1, i + 5)) or tokens.kind(i + 2) != "digits":
        return None
    parts = [tokens.written(n) for n in (i, i + 2, i + 4)]
    if not all(part.isdecimal() and len(part) <= _YEAR_DIGITS for part in parts) or (
        tokens.glued(i + 5) and tokens.low(i + 5) in (dash, "/")
    ):
        return None
    numbers = [int(part) for part in parts]
    if len(parts[0]) == 4 and max(len(parts[1]), len(parts[2])) <= _LONGEST:
        year, month, day = numbers
        return (((year, month, day, 0),), i, i + 4) if _is_day(month, day) and year in YEARS else None
    if max(len(parts[0]), len(parts[1])) > _LONGEST or (dash != "/" and len(parts[2]) != 4):
        return None
    readings = _orders(numbers, len(parts[2]), turned)
    return (readings, i, i + 4) if readings else None


def _orders(numbers: list[int], digits: int, turned: bool) -> tuple[Reading, ...]:
    """The dates that two small numbers and a year may mean, the month before the day only where ``turned``."""
    one, other, year = numbers
    if digits == 2:
        year += _CENTURY if year < _PIVOT else _CENTURY - 100
    if digits not in (2, 4) or year not in YEARS:
        return ()
    found = {(year, month, day, 0) for month, day in ((other, one), (one, other))[: 1 + turned] if _is_day(month, day)}
    return tuple(sorted(found))


def _is_day(month: int, day: int) -> bool:
    return month in _MONTHS and day in _DAYS


def _day_first(tokens: Tokens, i: int, words: FigureWords) -> _Found | None:
    """“3 October 2024”, “the 3rd of October”, “third of October”."""
    read = _day(tokens, i, words)
    if read is None:
        return None
    day, last = read
    n = tokens.after(last)
    if tokens.low(n) in words.clock["h"] or n < 0:
        return None
    if tokens.low(n) in words.joining["of"]:
        n = tokens.after(n)
    month = _month(tokens, n, words)
    if month is None or tokens.low(i) in words.cardinals:
        return None
    year, last = _year(tokens, month[1], words)
    return ((year, month[0], day, 0),), i, last


def _month_first(tokens: Tokens, i: int, words: FigureWords) -> _Found | None:
    """“October 3, 2024”, “Oct. 3”, “October 2024”, and after a word of time “October” alone."""
    month = _month(tokens, i, words)
    if month is None:
        return None
    n = tokens.after(month[1])
    day = _day(tokens, n, words) if n > 0 and not tokens.hyphen(month[1] + 1) else None
    if day and _in_month(tokens, i, words) and tokens.kind(tokens.after(day[1])) == "word":
        day = None
    if day and tokens.low(n) not in words.cardinals and not _counts(tokens, day[1], words):
        year, last = _year(tokens, day[1], words)
        return ((year, month[0], day[0], 0),), i, last
    year, last = _year(tokens, month[1], words)
    if year:
        return ((year, month[0], 0, 0),), i, last
    full = tokens.low(i) in words.months or (words.small_months and len(tokens.low(i)) >= _FULL)  # в марте
    alone = full and tokens.low(tokens.before(i)) in words.before_month
    return (((0, month[0], 0, 0),), i, i) if alone else None


def _counts(tokens: Tokens, last: int, words: FigureWords) -> bool:
    """Whether the number behind a month goes on as a time or an amount and is no day: May 12%, in May 4 million."""
    n = tokens.after(last)
    low = tokens.low(n)
    return tokens.low(last + 1) in (":", "%", "/") or low in words.scales or low in words.people


def _in_month(tokens: Tokens, i: int, words: FigureWords) -> bool:
    """Whether "in" stands before a month, behind which a figure before a plural is no day: in May 12 boats sank."""
    return tokens.low(tokens.before(i)) in words.joining["in"]


def _month(tokens: Tokens, n: int, words: FigureWords) -> tuple[int, int] | None:
    """The number of a month and the last token of its name: a name with a capital, an abbreviation with its dot."""
    if n < 0 or not (tokens.capital(n) or (words.small_months and tokens.kind(n) == "word")):
        return None
    low = tokens.low(n)
    if low in words.months:
        return words.months[low], n
    if low in words.short_months:
        dot = tokens.low(n + 1) == "." and tokens.glued(n + 1)
        return words.short_months[low], n + dot
    return None


def _day(tokens: Tokens, n: int, words: FigureWords) -> tuple[int, int] | None:
    """A day of the month in digits or as an ordinal in words, and its last token."""
    written = tokens.written(n)
    if tokens.kind(n) == "digits":
        if not written.isdecimal() or len(written) > _LONGEST or int(written) not in _DAYS:
            return None
        end = ordinal_ending(tokens, n, words)
        glued = tokens.glued(n + 1) and tokens.kind(n + 1) == "word" and end < 0
        return None if glued else (int(written), max(n, end))
    found = ordinal_word(tokens, n, words)
    return found if found and found[0] in _DAYS else None


def ordinal_ending(tokens: Tokens, n: int, words: FigureWords) -> int:
    """The token behind digits that makes an ordinal of them, -1 where none does: 3rd, 3., 12-го."""
    at = n + 2 if tokens.hyphen(n + 1) else n + 1
    return at if tokens.low(at) in words.joining["ordinal_endings"] and tokens.glued(at) else -1


def ordinal_word(tokens: Tokens, n: int, words: FigureWords) -> tuple[int, int] | None:
    """The value of an ordinal in words (third, twenty-first), and its last token."""
    low = tokens.low(n)
    if low in words.ordinals:
        return words.ordinals[low], n
    tens = words.cardinals.get(low, 0)
    last = tokens.after(n) if tens >= 20 else -1
    ones = words.ordinals.get(tokens.low(last), 0) if last > 0 else 0
    return (tens + ones, last) if 0 < ones < 10 else None


def _year(tokens: Tokens, last: int, words: FigureWords) -> tuple[int, int]:
    """The year behind a day or month, with or without a comma, and its last token; 0 where there is none.

    Where months have no capitals, a preposition may tie it to them: 3 de maio de 2024.
    """
    n = last + 1
    if (tokens.low(n) == "," and tokens.glued(n)) or (words.small_months and tokens.low(n) in words.joining["of"]):
        n += 1
    written = tokens.written(n)
    if tokens.kind(n) == "digits" and len(written) == 4 and written.isdecimal() and int(written) in YEARS:
        if tokens.adjoining(n) and not tokens.glued(n) and not (tokens.glued(n + 1) and tokens.kind(n + 1) == "word"):
            return int(written), n
    return 0, last


def _weekday(tokens: Tokens, i: int, words: FigureWords) -> tuple[int, int] | None:
    """The number of a weekday (1: Monday) and its last token; abbreviations need a capital and a dot."""
    low = tokens.low(i).removesuffix("'s")
    if low in words.weekdays:
        return words.weekdays[low], i
    if joined := words.joined_weekdays.at(tokens, i):
        return joined
    if low in words.short_weekdays and tokens.capital(i) and tokens.low(i + 1) == "." and tokens.glued(i + 1):
        return words.short_weekdays[low], i + 1
    return None


def fits(one: Reading, other: Reading) -> bool:
    """Whether two readings of dates say nothing different; what either leaves out fits anything."""
    return all(x == y or not x or not y for x, y in zip(one, other, strict=True))


def tells(reading: Reading) -> tuple[bool, ...]:
    """Which parts of a date are told: month, day, weekday; a missing year makes no difference."""
    return tuple(bool(part) for part in reading[1:])
