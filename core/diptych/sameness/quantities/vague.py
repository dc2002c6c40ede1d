"""Plurals that name no number: dozens of, hundreds of thousands, several hundred."""

from fractions import Fraction

from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.scales import MOST_SCALES, Numeral
from diptych.sameness.quantities.tokens import Tokens


def vague(tokens: Tokens, i: int, words: FigureWords) -> Numeral | None:
    """The least and the most that the plural which begins at a token may mean."""
    return _plural(tokens, i, words) or _several(tokens, i, words)


def _plural(tokens: Tokens, i: int, words: FigureWords) -> Numeral | None:
    """“Dozens”, “hundreds of thousands”; some mean this only before "of"."""
    low = tokens.low(i)
    bounds = words.vague.get(low) or words.vague_of.get(low)
    if bounds is None:
        return None
    least, most = bounds
    of = tokens.after(i)
    if tokens.low(of) not in words.joining["of"]:
        return _loose(i, i, Fraction(least), Fraction(most)) if low in words.vague else None
    larger = tokens.after(of)
    scale = words.vague.get(tokens.low(larger))
    if scale is None:
        return _loose(i, i, Fraction(least), Fraction(most))
    return _loose(i, larger, Fraction(least * scale[0] // 2), Fraction(min(most, least * 5 - 1) * scale[0] // 2))


def _several(tokens: Tokens, i: int, words: FigureWords) -> Numeral | None:
    """“Several hundred”, “a few thousand”, “a couple of dozen”: two of them at least, fewer than ten."""
    n = tokens.after(i) if tokens.low(i) in words.joining["article"] else i
    if tokens.low(n) not in words.joining["several"]:
        return None
    n = tokens.after(n)
    if tokens.low(n) in words.joining["of"]:
        n = tokens.after(n)
    if tokens.low(n) in words.groups:
        factor, last = words.groups[tokens.low(n)], n
    else:
        factor, last, scales = 1, -1, 0
        while tokens.low(n) in words.scales and scales < MOST_SCALES:
            factor, last, scales = factor * words.scales[tokens.low(n)], n, scales + 1
            n = tokens.after(n)
    return _loose(i, last, Fraction(2 * factor), Fraction(10 * factor - 1)) if last > 0 else None


def _loose(first: int, last: int, least: Fraction, most: Fraction) -> Numeral:
    return Numeral(first, last, least, least / 2, False, upper=most)
