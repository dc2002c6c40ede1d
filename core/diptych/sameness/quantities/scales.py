"""A number as it was found, and the scales and parts behind it that make it larger: million, bn, dozen, and a half."""

from dataclasses import dataclass, replace
from fractions import Fraction

from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.tokens import Tokens

MOST_SCALES = 3  # of one number: two hundred thousand million


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
    scale: int = 1  # what the scales behind it make of it


def scaled(tokens: Tokens, found: Numeral, words: FigureWords, money: bool) -> Numeral:
    """The number with the scales behind it."""
    n, scales = tokens.after(found.last), 0
    while n > 0 and scales < MOST_SCALES:
        scale = words.scales.get(tokens.low(n)) or _short_scale(tokens, n, words, money)
        if scale is None and tokens.low(n) in words.groups and not tokens.glued(n) and not found.scaled:
            return replace(
                found, last=n, value=found.value * words.groups[tokens.low(n)], step=Fraction(2), plain=False
            )
        if scale is None:
            break
        found = replace(
            found,
            last=n,
            value=found.value * scale,
            step=found.step * scale,
            scaled=True,
            plain=False,
            scale=found.scale * scale,
        )
        if _stopped(tokens, n, words):
            found, n = replace(found, last=n + 1), n + 1
        n, scales = tokens.after(n), scales + 1
    return found


def _stopped(tokens: Tokens, n: int, words: FigureWords) -> bool:
    """Whether the stop behind an abbreviated scale ends no sentence: 350 тыс. рублей."""
    stop = tokens.low(n) in words.short_scales and tokens.low(n + 1) == "." and tokens.glued(n + 1)
    return stop and tokens.adjoining(n + 2) and tokens.kind(n + 2) == "word" and tokens.written(n + 2).islower()


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


def and_part(tokens: Tokens, found: Numeral, words: FigureWords) -> Numeral:
    """The number with “and a half” behind it."""
    n = found.last + 1
    if tokens.low(n) not in words.joining["and"] or not tokens.adjoining(n):
        return found
    article, part = tokens.after(n), tokens.after(tokens.after(n))
    if tokens.low(article) not in words.joining["article"] or tokens.low(part) not in words.parts or part < 0:
        return found
    unit = found.step if found.scaled else Fraction(1)
    value = found.value + unit / words.parts[tokens.low(part)]
    return scaled(tokens, replace(found, last=part, value=value, step=Fraction(0), plain=False), words, False)
