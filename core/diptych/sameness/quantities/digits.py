"""Numbers in digits of any script, their thousands set apart by commas, dots, apostrophes or blanks."""

import re
import unicodedata
from fractions import Fraction

from diptych.sameness.characters import APOSTROPHES
from diptych.sameness.quantities.scales import Numeral
from diptych.sameness.quantities.tokens import BLANKS, Tokens

MOST_DIGITS = 24  # a longer row of digits is a number of an account, not of things
_MARKS = re.escape(APOSTROPHES)
# How thousands are set apart; “12.500” alone is a decimal in English, “12,34,567” the Indian way.
_THOUSANDS = re.compile(
    rf"\d{{1,3}}(?:(?:,\d{{3}})+|(?:[{_MARKS}]\d{{3}})+|(?:[٬，]\d{{3}})+)(?:[.٫．]\d+)?|\d{{1,2}}(?:,\d{{2}})+,\d{{3}}(?:\.\d+)?"
)
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_DECIMAL = re.compile(r"(\d+)(?:[.٫．](\d+))?")
_EXCHANGED = str.maketrans(",.", ".,")
_OCTETS = 4  # of an internet address
_MOST_GROUPS = 8  # of three digits
_ROUND = 1000  # zeros at the end of a smaller number were counted, not rounded


def written_value(token: str) -> tuple[Fraction, Fraction] | None:
    """The value of a row of digits with its marks, and the place of its last digit; None where it is no number."""
    if len(token) > MOST_DIGITS:
        return None
    if _THOUSANDS.fullmatch(token):
        plain = re.sub(rf"[,٬，{_MARKS}]", "", token)
    elif _DOTTED.fullmatch(token) and not _address(token):
        plain = token.replace(".", "")
    else:
        plain = token
    match = _DECIMAL.fullmatch(plain)
    if match is None or (len(match[1]) > 1 and int(match[1][0]) == 0):
        return None
    if match[2]:
        step = Fraction(1, 10 ** len(match[2]))
        return int(match[1]) + int(match[2]) * step, step
    whole = int(match[1])
    return Fraction(whole), _last_place(whole)


def _address(token: str) -> bool:
    """Whether four groups between dots can be an internet address."""
    octets = token.split(".")
    return len(octets) == _OCTETS and all(int(o) < 256 and str(int(o)) == o for o in octets)


def _last_place(whole: int) -> Fraction:
    """The place of the last digit of a whole number that is no zero, 1 for those below a thousand."""
    if whole < _ROUND:
        return Fraction(1)
    digits = str(whole)
    return Fraction(10 ** (len(digits) - len(digits.rstrip("0"))))


def in_digits(tokens: Tokens, i: int, decimal: str = ".") -> Numeral | None:
    """A number in digits: grouped by blanks, with a fraction behind it, or a fraction alone.

    ``decimal`` is the sign before the decimals; where it is a comma, dots set thousands apart.
    """
    if tokens.kind(i) == "part":
        part = Fraction(unicodedata.numeric(tokens.written(i))).limit_denominator(10)
        return Numeral(i, i, part, Fraction(0), True)
    last, token = i, tokens.written(i)
    while last - i < _MOST_GROUPS and _group(tokens, i, last):
        last += 1
        token += ("," if decimal == "." else ".") + tokens.written(last)
    read = written_value(token if decimal == "." else token.translate(_EXCHANGED))
    if read is None:
        return None
    if tokens.kind(last + 1) == "part" and tokens.gap(last + 1) in ("", " ", "\u00a0"):
        part = Fraction(unicodedata.numeric(tokens.written(last + 1))).limit_denominator(10)
        return Numeral(i, last + 1, read[0] + part, Fraction(0), True)
    return Numeral(i, last, *read, True, plain=token.isdecimal())


def _group(tokens: Tokens, first: int, last: int) -> bool:
    """Whether three digits one blank behind the last group go on with the number: 12 500 000."""
    if tokens.kind(last + 1) != "digits" or tokens.gap(last + 1) not in BLANKS or not tokens.gap(last + 1):
        return False
    if last > first and tokens.gap(last + 1) != tokens.gap(first + 1):
        return False
    group, head = tokens.written(last + 1), tokens.written(first)
    tail = re.fullmatch(r"\d{3}(?:\.\d+)?", group)
    return bool(tail) and head.isdecimal() and len(head) <= 3 and int(head[0]) > 0 and tokens.written(last).isdecimal()
