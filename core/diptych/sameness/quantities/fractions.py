"""Parts of a whole: half, a third, two-thirds, one in two, three out of five."""

from fractions import Fraction

from diptych.sameness.quantities.calendar import ordinal_word
from diptych.sameness.quantities.digits import in_digits
from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.numerals import numeral
from diptych.sameness.quantities.tokens import Tokens

_MOST = 1000  # of which there may be a part: one in a thousand; larger ones are years or amounts
Found = tuple[Fraction, int, int]  # value, first and last token


def fraction(tokens: Tokens, i: int, words: FigureWords) -> Found | None:
    """The part of a whole that begins at a token."""
    return (
        _sign(tokens, i, words) or _half(tokens, i, words) or _parts(tokens, i, words) or _of_so_many(tokens, i, words)
    )


def _sign(tokens: Tokens, i: int, words: FigureWords) -> Found | None:
    """“¾ of”."""
    found = in_digits(tokens, i) if tokens.kind(i) == "part" else None
    return (found.value, i, i) if found and _goes_on(tokens, i, words, ends=False) else None


def _half(tokens: Tokens, i: int, words: FigureWords) -> Found | None:
    """“Half of”, “half the”; after an ordinal it is half of a game."""
    if tokens.low(i) not in words.parts or words.parts[tokens.low(i)] != 2 or tokens.hyphen(i + 1):
        return None
    if tokens.low(tokens.before(i)) in words.joining["of_a_game"] | words.joining["article"] | words.joining["and"]:
        return None
    surely = tokens.low(i) in words.joining["always_a_part"]  # gut zur Hälfte ausgelastet
    return (Fraction(1, 2), i, i) if surely or _goes_on(tokens, i, words, ends=False) else None


def _parts(tokens: Tokens, i: int, words: FigureWords) -> Found | None:
    """“A third of”, “two-thirds”, “three quarters”, “one fifth of”."""
    article = tokens.low(i) in words.joining["article"]
    many = 1 if article else words.cardinals.get(tokens.low(i), 0)
    n = tokens.after(i)
    if not many or n < 0:
        return None
    low = tokens.low(n)
    if low in words.parts:
        whole, last = words.parts[low], n
    elif many == 1:
        read = ordinal_word(tokens, n, words)
        if read is None or read[0] < 3:
            return None
        whole, last = read
    else:
        whole, last = words.ordinals.get(low.removesuffix("s"), 0) if low.endswith("s") else 0, n
    if whole < 2 or many >= whole:
        return None
    surely = many > 1
    return (Fraction(many, whole), i, last) if surely or _goes_on(tokens, last, words, ends=True) else None


def _goes_on(tokens: Tokens, last: int, words: FigureWords, ends: bool) -> bool:
    """Whether the words behind a part leave it a part; ``ends`` where a mark behind it does so too."""
    n = last + 1
    if tokens.low(tokens.after(tokens.after(n))) in words.scales:
        return False  # a quarter of a million
    if n >= len(tokens) or not tokens.adjoining(n) or tokens.kind(n) == "mark":
        return ends and not tokens.hyphen(n)
    return tokens.low(n) in words.joining["after_part"]


def slashed(tokens: Tokens, i: int, words: FigureWords) -> Found | None:
    """“1/3 of”, “3/4 mile”; without such a word behind it two figures and a stroke are a date or a code."""
    if tokens.low(i + 1) != "/" or not (tokens.glued(i + 1) and tokens.glued(i + 2)) or tokens.glued(i):
        return None
    one, other = tokens.written(i), tokens.written(i + 2)
    if not (one.isdecimal() and other.isdecimal()) or max(len(one), len(other)) > 2 or not 0 < int(one) < int(other):
        return None
    return (Fraction(int(one), int(other)), i, i + 2) if _goes_on(tokens, i + 2, words, ends=False) else None


def _of_so_many(tokens: Tokens, i: int, words: FigureWords) -> Found | None:
    """“One in five”, “two in every three”, “three out of five”, “1 in 10”; not “two in three days”.

    So is “one child in ten had”, or “fell ill”, where nothing else is counted behind it: not “one goal in ten games”.
    """
    one = numeral(tokens, i, words)
    n = tokens.after(one.last) if one else -1
    if one is None or n < 0 or one.value < 1 or one.upper is not None:
        return None
    then = tokens.after(n)
    named = (
        tokens.kind(n) == "word"
        and tokens.low(n) not in words.joining["in"]
        and tokens.low(then) in words.joining["in"]
    )
    if named:
        n = then
    if tokens.low(n) in words.joining["out"] and tokens.low(tokens.after(n)) in words.joining["of"]:
        n = tokens.after(n)
    elif tokens.low(n) not in words.joining["in"]:
        return None
    at = tokens.after(n)
    if tokens.low(at) in words.joining["every"]:
        at = tokens.after(at)
    other = numeral(tokens, at, words) if at > 0 else None
    if other is None or not one.value < other.value <= _MOST or other.value.denominator != 1:
        return None
    behind = tokens.after(other.last)
    told = tokens.low(behind) in words.pasts or tokens.low(behind).endswith(words.verb_endings)
    if named and not told and not _goes_on(tokens, other.last, words, ends=True):
        return None
    if words.units.at(tokens, behind) or (other.plain and len(tokens.written(at)) == 4):
        return None
    if tokens.low(n) in words.joining["in"] and (
        tokens.glued(other.last + 1) and tokens.kind(other.last + 1) == "word"
    ):
        return None
    return one.value / other.value, one.first, other.last
