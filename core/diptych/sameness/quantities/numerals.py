"""Numbers in digits of any script, in words, or in both; with the precision that their writing claims."""

import re
import unicodedata
from dataclasses import dataclass, replace
from fractions import Fraction

from diptych.sameness.characters import APOSTROPHES
from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.tokens import BLANKS, Tokens

MOST_DIGITS = 24  # a longer row of digits is a number of an account, not of things
_MARKS = re.escape(APOSTROPHES)
# How thousands are set apart; “12.500” alone is a decimal in English, “12,34,567” the Indian way.
_THOUSANDS = re.compile(
    rf"\d{{1,3}}(?:(?:,\d{{3}})+|(?:[{_MARKS}]\d{{3}})+|(?:[٬，]\d{{3}})+)(?:[.٫．]\d+)?|\d{{1,2}}(?:,\d{{2}})+,\d{{3}}(?:\.\d+)?"
)
_DOTTED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
_DECIMAL = re.compile(r"(\d+)(?:[.٫．](\d+))?")
_OCTETS = 4  # of an internet address
_ROUND = 1000  # zeros at the end of a smaller number were counted, not rounded


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at tokens ``first`` to ``last`` (included).

    ``step`` is the place of the last digit that counts, ``upper`` the most that a vague plural may mean. ``digits``
    tells how it begins; ``plain`` is a row of digits and nothing else, ``scaled`` one that ends in a scale.
    """

    first: int
    last: int
    value: Fraction
    step: Fraction
    digits: bool
    plain: bool = False
    scaled: bool = False
    upper: Fraction | None = None


def numeral(tokens: Tokens, i: int, words: FigureWords, money: bool = False) -> Numeral | None:
    """The number that begins at a token, with its scale; ``money`` where a currency stands before it."""
    if tokens.kind(i) in ("digits", "part"):
        found = _digits(tokens, i)
        return found and _and_part(tokens, _scaled(tokens, found, words, money), words)
    vague = _vague(tokens, i, words)
    if vague:
        return vague
    found = _worded(tokens, i, words)
    return found and _and_part(tokens, found, words)


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


def _digits(tokens: Tokens, i: int) -> Numeral | None:
    """A number in digits: grouped by blanks, with a fraction behind it, or a fraction alone."""
    if tokens.kind(i) == "part":
        part = Fraction(unicodedata.numeric(tokens.written(i))).limit_denominator(10)
        return Numeral(i, i, part, Fraction(0), True)
    last, token = i, tokens.written(i)
    while _group(tokens, i, last):
        last += 1
        token += f",{tokens.written(last)}"
    read = written_value(token)
    if read is None:
        return None
    if tokens.kind(last + 1) == "part" and tokens.gap(last + 1) in ("", " ", "\u00a0"):
        part = Fraction(unicodedata.numeric(tokens.written(last + 1))).limit_denominator(10)
        return Numeral(i, last + 1, read[0] + part, Fraction(0), True)
    return Numeral(i, last, *read, True, plain=token.isdigit())


def _group(tokens: Tokens, first: int, last: int) -> bool:
    """Whether three digits one blank behind the last group go on with the number: 12 500 000."""
    if tokens.kind(last + 1) != "digits" or tokens.gap(last + 1) not in BLANKS or not tokens.gap(last + 1):
        return False
    if last > first and tokens.gap(last + 1) != tokens.gap(first + 1):
        return False
    group, head = tokens.written(last + 1), tokens.written(first)
    tail = re.fullmatch(r"\d{3}(?:\.\d+)?", group)
    return bool(tail) and head.isdigit() and len(head) <= 3 and int(head[0]) > 0 and tokens.written(last).isdigit()


def _scaled(tokens: Tokens, found: Numeral, words: FigureWords, money: bool) -> Numeral:
    """The number with the scales behind it."""
    n = tokens.after(found.last)
    while n > 0:
        scale = words.scales.get(tokens.low(n)) or _short_scale(tokens, n, words, money)
        if scale is None and tokens.low(n) in words.groups and not tokens.glued(n) and not found.scaled:
            return replace(
                found, last=n, value=found.value * words.groups[tokens.low(n)], step=Fraction(2), plain=False
            )
        if scale is None:
            break
        found = replace(found, last=n, value=found.value * scale, step=found.step * scale, scaled=True, plain=False)
        n = tokens.after(n)
    return found


def _short_scale(tokens: Tokens, n: int, words: FigureWords, money: bool) -> int | None:
    """The value of an abbreviated scale; letters that have other meanings need money or people beside them."""
    low = tokens.low(n)
    if low in words.short_scales:
        return words.short_scales[low] if tokens.glued(n) or len(low) > 1 else None
    if low in words.money_scales:
        following = tokens.after(n)
        beside = tokens.low(following) in words.people or words.currencies.at(tokens, following)
        return words.money_scales[low] if money or beside else None
    return None


def _and_part(tokens: Tokens, found: Numeral, words: FigureWords) -> Numeral:
    """The number with “and a half” behind it."""
    n = found.last + 1
    if tokens.low(n) not in words.joining["and"] or not tokens.adjoining(n):
        return found
    article, part = tokens.after(n), tokens.after(tokens.after(n))
    if tokens.low(article) not in words.joining["article"] or tokens.low(part) not in words.parts or part < 0:
        return found
    unit = found.step if found.scaled else Fraction(1)
    value = found.value + unit / words.parts[tokens.low(part)]
    return _scaled(tokens, replace(found, last=part, value=value, step=Fraction(0), plain=False), words, False)


def _vague(tokens: Tokens, i: int, words: FigureWords) -> Numeral | None:
    """“Dozens of”, “hundreds of thousands of”, “several hundred”: the least and the most that they may mean."""
    low = tokens.low(i)
    bounds = words.vague.get(low) or words.vague_of.get(low)
    if bounds:
        of = tokens.after(i)
        least, most = bounds
        if tokens.low(of) not in words.joining["of"]:
            alone = Numeral(i, i, Fraction(least), Fraction(least, 2), False, upper=Fraction(most))
            return alone if low in words.vague else None
        larger = words.vague.get(tokens.low(tokens.after(of)))
        if larger and tokens.low(tokens.after(tokens.after(of))) in words.joining["of"]:
            scale = larger[0] // 2
            most = min(most, least * 5 - 1)
            return Numeral(
                i, of + 1, Fraction(least * scale), Fraction(scale), False, True, True, Fraction(most * scale)
            )
        return Numeral(i, i, Fraction(least), Fraction(least, 2), False, upper=Fraction(most))
    first = i
    if low in words.joining["article"]:
        i = tokens.after(i)
    if tokens.low(i) not in words.joining["several"]:
        return None
    n = tokens.after(i)
    if tokens.low(n) in words.joining["of"]:
        n = tokens.after(n)
    scale = words.scales.get(tokens.low(n)) or words.groups.get(tokens.low(n))
    if scale is None:
        return None
    found = Numeral(first, n, Fraction(2), Fraction(1), False)
    if tokens.low(n) in words.scales:
        found = _scaled(tokens, replace(found, last=tokens.before(n) if n != i + 1 else i), words, False)
        factor = found.value / 2
    else:
        factor = Fraction(scale)
    return replace(found, last=max(found.last, n), value=2 * factor, step=factor, upper=10 * factor - 1, scaled=True)


def _worded(tokens: Tokens, i: int, words: FigureWords) -> Numeral | None:
    """A number in words: twenty-three, two hundred and five, a million and a half, half a million, two point five."""
    low = tokens.low(i)
    if low in words.parts:
        return _part_of_scale(tokens, i, words)
    if low in words.joining["article"]:
        return _articled(tokens, i, words)
    if low not in words.cardinals:
        return None
    total, current, last, scaled = 0, words.cardinals[low], i, False
    step, smallest = 1, None
    n = tokens.after(i)
    while n > 0:
        word = tokens.low(n)
        if word in words.joining["and"] and (scaled or current >= 100):
            beyond = tokens.after(n)
            if tokens.low(beyond) not in words.cardinals or (current % 100 and current):
                break
            n, word = beyond, tokens.low(beyond)
        if word in words.cardinals:
            value = words.cardinals[word]
            if current == 0 and scaled and value:
                current = value
            elif (current >= 100 and current % 100 == 0 and value) or (
                current % 10 == 0 and current % 100 >= 20 and 0 < value < 10
            ):
                current += value
            else:
                break
            step = 1
        elif word in words.scales:
            scale = words.scales[word]
            if scale == 100 and 0 < current < 100:
                current *= 100
            elif scale > 100 and current and (smallest is None or scale < smallest):
                total, current, scaled, smallest, step = total + current * scale, 0, True, scale, scale
            elif scale > 100 and not current and smallest is not None and scale > smallest:
                total, smallest, step = total * scale, scale, step * scale  # a hundred thousand million
            else:
                break
        else:
            break
        last, n = n, tokens.after(n)
    value, place = Fraction(total + current), Fraction(step if scaled else 1)
    found = Numeral(i, last, value, place, False, scaled=scaled and not current)
    return _pointed(tokens, found, words) or _grouped_words(tokens, found, words)


def _pointed(tokens: Tokens, found: Numeral, words: FigureWords) -> Numeral | None:
    """“Two point five” with its scale; None where no point follows."""
    n = tokens.after(found.last)
    if tokens.low(n) not in words.joining["point"] or found.scaled or n < 0:
        return None
    step, value, last = Fraction(1), found.value, found.last
    n = tokens.after(n)
    while n > 0 and 0 <= words.cardinals.get(tokens.low(n), 10) < 10:
        step /= 10
        value += words.cardinals[tokens.low(n)] * step
        last, n = n, tokens.after(n)
    if last == found.last:
        return None
    return _scaled(tokens, replace(found, last=last, value=value, step=step), words, False)


def _grouped_words(tokens: Tokens, found: Numeral, words: FigureWords) -> Numeral:
    """The number times a dozen or a score where one follows; "and a half" before a scale is read elsewhere."""
    n = tokens.after(found.last)
    group = words.groups.get(tokens.low(n)) if n > 0 else None
    if group is None or found.scaled or found.value < 1:
        return found
    return replace(found, last=n, value=found.value * group, step=Fraction(2))


def _articled(tokens: Tokens, i: int, words: FigureWords) -> Numeral | None:
    """“A hundred and one”, “a million”, “a dozen”: the article stands for one."""
    n = tokens.after(i)
    low = tokens.low(n)
    if low in words.parts:
        found = _part_of_scale(tokens, n, words)
        return found and replace(found, first=i)
    if low in words.groups and low != "score":
        return Numeral(i, n, Fraction(words.groups[low]), Fraction(2), False)
    if low not in words.scales:
        return None
    scale = words.scales[low]
    found = Numeral(i, n, Fraction(scale), Fraction(scale if scale > 100 else 1), False, scaled=scale > 100)
    following = tokens.after(n)
    if scale == 100 and words.scales.get(tokens.low(following), 0) > 100:
        return _scaled(tokens, replace(found, step=Fraction(100)), words, False)
    if tokens.low(following) in words.joining["and"]:
        rest = _worded(tokens, tokens.after(following), words) if tokens.after(following) > 0 else None
        if rest and tokens.low(rest.first) in words.cardinals and rest.value < scale:
            return replace(rest, first=i, value=rest.value + scale, step=Fraction(1), scaled=False)
    return found


def _part_of_scale(tokens: Tokens, i: int, words: FigureWords) -> Numeral | None:
    """“Half a million”, “half-million”, “half a dozen”, “a quarter of a million”: a part of a scale, not of a thing."""
    part = Fraction(1, words.parts[tokens.low(i)])
    n = tokens.after(i)
    if tokens.low(n) in words.joining["of"]:
        n = tokens.after(n)
    if tokens.low(n) in words.joining["article"]:
        n = tokens.after(n)
    scale = words.scales.get(tokens.low(n)) or words.groups.get(tokens.low(n)) if n > 0 else None
    if scale is None:
        return None
    return Numeral(i, n, part * scale, part * scale / 5 if scale > 100 else Fraction(1), False, scaled=scale > 100)
