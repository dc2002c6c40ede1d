"""Results of votes and games: 3-1, nine votes to four, a 1-3 defeat. Two rising figures alone are a range."""

from diptych.sameness.characters import DASHES
from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.numerals import numeral
from diptych.sameness.quantities.scales import Numeral
from diptych.sameness.quantities.tokens import Tokens

_MOST = 1000
_REACH = 4  # words before a result in which it says who won or lost
_Found = tuple[tuple[int, int], int, int]  # figures, first and last token


def score(tokens: Tokens, i: int, words: FigureWords) -> _Found | None:
    """The result whose first figure begins at a token."""
    one = _figure(tokens, i, words)
    if one is None or tokens.low(tokens.before(i)) in words.before_range:
        return None
    n = one.last + 1
    dashed = tokens.low(n) in DASHES and tokens.low(n) != "" and tokens.glued(n) and tokens.glued(n + 1)
    counted = tokens.after(one.last)
    voted = counted > 0 and tokens.low(counted) in words.votes and not dashed
    to = tokens.after(counted) if voted else counted
    if not dashed and (to < 0 or tokens.low(to) not in words.joining["to"]):
        return None
    at = n + 1 if dashed else tokens.after(to)
    other = _figure(tokens, at, words) if at > 0 else None
    if other is None or _goes_on(tokens, other, words):
        return None
    figures = int(one.value), int(other.value)
    if figures[0] < figures[1] and not voted and not is_told(tokens, i, other.last, words):
        return None
    return figures, i, other.last


def _figure(tokens: Tokens, i: int, words: FigureWords) -> Numeral | None:
    """A small whole number without scale or fraction."""
    found = numeral(tokens, i, words)
    if found is None or found.value.denominator != 1 or not 0 <= found.value < _MOST or found.scaled or found.upper:
        return None
    return found if found.plain or not found.digits else None


def _goes_on(tokens: Tokens, other: Numeral, words: FigureWords) -> bool:
    """Whether the second figure has a unit, a percent sign, letters or a third figure behind it."""
    n = other.last + 1
    if tokens.glued(n) and (tokens.kind(n) == "word" or (tokens.low(n) in DASHES and tokens.kind(n + 1) == "digits")):
        return True
    if tokens.low(n) in ("%", "/", ":"):
        return True
    after = tokens.after(other.last)
    return after > 0 and (words.units.at(tokens, after) or words.currencies.at(tokens, after)) is not None


def is_told(tokens: Tokens, first: int, last: int, words: FigureWords) -> bool:
    """Whether words beside two figures say that they are a result, whatever else they may be."""
    after = tokens.after(last)
    if after > 0 and tokens.low(after) in words.results:
        return True
    before = first
    for _ in range(_REACH):
        before = tokens.before(before)
        if before < 0 or tokens.kind(before) == "mark":
            return False
        if tokens.low(before) in words.won_or_lost:
            return True
    return False
