"""Ages: 38-year-old, 38 years old, aged 38, “Ana Ruiz, 38,”, « Ana Ruiz, 38 ans, », since she was 38."""

from fractions import Fraction

from diptych.sameness.quantities.counting import acts
from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.measures import Amount
from diptych.sameness.quantities.tokens import Tokens

_OLDEST = 120  # years of a person
_Found = tuple[int, int, str]  # first and last token, unit


def age(tokens: Tokens, found: Amount, floor: int, words: FigureWords) -> _Found | None:
    """Where an amount that is an age begins and ends, and its unit; nothing before token ``floor`` belongs to it."""
    if found.kind == "duration":
        n = tokens.after(found.last)
        if tokens.low(n) in words.unit_words["old"]:
            return found.first, n, found.unit
        return (
            (found.first, found.last, found.unit) if found.unit == "year" and _apposed(tokens, found, words) else None
        )
    if found.kind != "count" or found.number.scaled or not Fraction(0) < found.value <= _OLDEST:
        return None
    n = found.last + 1
    if tokens.hyphen(n) and tokens.low(n + 1) in words.unit_words["years_old"]:
        return found.first, n + 1, "year"
    before = tokens.before(found.first)
    if _of_people_of_an_age(tokens, found.first, found.last, words):
        return found.first, found.last, "year"
    if tokens.low(before) in words.joining["of"]:
        before = tokens.before(before)
    if before >= floor and tokens.low(before) in words.unit_words["aged"]:
        return before, found.last, "year"
    if before >= floor and _of_somebody(tokens, before, found.last, words):
        return found.first, found.last, "year"
    return (found.first, found.last, "year") if _apposed(tokens, found, words) else None


def _of_people_of_an_age(tokens: Tokens, first: int, last: int, words: FigureWords) -> bool:
    """Whether a bare number says how old somebody is: a girl of nine, two lads of 16 and 17; not a man of 20 parts."""
    n, behind = tokens.before(first), tokens.after(last)
    low = tokens.low(behind)
    if low and tokens.kind(behind) != "mark" and low not in words.never_counted | words.states and not acts(low, words):
        return False
    if tokens.low(n) in words.joining["and"] and _plain(tokens, other := tokens.before(n)):
        n = tokens.before(other)
    return tokens.low(n) in words.joining["of"] and tokens.low(tokens.before(n)) in words.unit_words.get(
        "of_an_age", ()
    )


def _plain(tokens: Tokens, i: int) -> bool:
    """Whether a token is a number in digits that may be an age."""
    return tokens.low(i).isdecimal() and int(tokens.low(i)) <= _OLDEST


def _of_somebody(tokens: Tokens, verb: int, last: int, words: FigureWords) -> bool:
    """Whether a bare number is what somebody is, or was when something began: “since he was 49.”, “he is 52 and”."""
    who, behind = tokens.before(verb), tokens.after(last)
    told = tokens.low(verb) in words.unit_words["being"] and tokens.low(who) in words.unit_words["somebody"]
    joined = tokens.low(behind) in words.joining["and"] and not tokens.low(tokens.after(behind))[:1].isdigit()
    return told and (behind < 0 or tokens.kind(behind) == "mark" or joined)


def _apposed(tokens: Tokens, found: Amount, words: FigureWords) -> bool:
    """Whether a number stands between commas behind a name."""
    n = found.first
    between_commas = tokens.low(n - 1) == "," == tokens.low(found.last + 1)
    alone = found.number.plain and tokens.glued(n - 1) and tokens.glued(found.last + 1) and tokens.adjoining(n)
    in_time = tokens.low(n - 2) in words.months or tokens.low(n - 2) in words.weekdays
    return between_commas and alone and tokens.capital(n - 2) and not in_time
