"""Two ends of one figure: 10-12, 10 to 12, 10- to 12-hour, between $10 and $12 million, $10m–$12m."""

from dataclasses import replace
from fractions import Fraction

from diptych.sameness.characters import DASHES
from diptych.sameness.quantities.calendar import YEARS
from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.measures import Amount, amount
from diptych.sameness.quantities.tokens import Tokens


def ranged(tokens: Tokens, found: Amount, words: FigureWords) -> tuple[Amount, Fraction | None]:
    """The amount up to the end of its range, and its upper value; None where it is no range."""
    if found.number.upper is not None:
        return found, found.number.upper
    at = _end(tokens, found, words)
    end = amount(tokens, at, found.last + 2, words) if at > 0 else None
    if end is None or not _ends(tokens, found, end):
        return found, None
    value = found.value if found.number.scaled else found.value * end.number.scale
    if not value < end.value:
        return found, None
    kind, unit = (found.kind, found.unit) if found.kind == "money" else (end.kind, end.unit)
    number = replace(end.number, first=found.number.first)
    return replace(found, last=end.last, kind=kind, value=value, step=end.step, unit=unit, number=number), end.value


def changed(tokens: Tokens, found: Amount, words: FigureWords) -> Amount:
    """A bare amount that something rose or fell from, in the unit of what it came to: from 10 to 12 percent."""
    n = found.last + 1
    if found.kind != "count" or tokens.low(tokens.before(found.first)) not in words.joining["from"]:
        return found
    if tokens.low(n) not in words.joining["to"] or not tokens.adjoining(n):
        return found
    end = amount(tokens, n + 1, n + 1, words) if tokens.adjoining(n + 1) else None
    if end is None or end.kind in ("count", "money"):
        return found
    return replace(found, kind=end.kind, unit=end.unit)


def _end(tokens: Tokens, found: Amount, words: FigureWords) -> int:
    """The token at which the number of the other end may begin; -1 where none does."""
    n = found.last + 1
    if found.kind not in ("count", "money") or not tokens.adjoining(n):
        return -1
    if tokens.low(n) in DASHES and tokens.low(n) and tokens.glued(n) and tokens.low(n + 1) in words.joining["to"]:
        n += 1  # the hyphen hangs: a 24- to 30-foot boat
    before = tokens.low(tokens.before(found.first))
    dash = tokens.low(n) in DASHES and tokens.low(n) != "" and tokens.glued(n) and tokens.glued(n + 1)
    between = before in words.joining["between"] and tokens.low(n) in words.joining["and"]
    to = tokens.low(n) in words.joining["to"] and before not in words.joining["from"]
    at = n + 2 if tokens.low(n + 1) in words.signs else n + 1
    if not (dash or between or to) or not tokens.adjoining(at) or (dash and tokens.kind(at) != "digits"):
        return -1
    return at


def _ends(tokens: Tokens, found: Amount, end: Amount) -> bool:
    """Whether a second amount can end the range that the first begins: in its currency, and no time or year."""
    if end.number.upper is not None or tokens.low(end.last + 1) == ":":
        return False
    if found.kind == "money":
        return end.kind == "count" or (end.kind == "money" and end.unit == found.unit)
    return not (found.number.plain and end.number.plain and found.value in YEARS)
