"""Numbers that name and count nothing: Category 4, Boeing 737, COVID-19, 0800 123, [1], 1.2.3, Formula One."""

from diptych.sameness.characters import DASHES
from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.tokens import Tokens

_LINKING = "/\\_@#=&~+*^"  # signs of addresses, codes and formulas
_PAIR = 3  # two numbers and the sign between them
_STREET = 4  # words of the name of a street
_PLACE = 4  # words of the name of a place, with what stands before it
_SUM = 3  # digits of a sum behind a letter for a currency: R500; N95 is a name


def code(tokens: Tokens, i: int, words: FigureWords) -> int | None:
    """The last token of a code that begins with the digits at a token; None where they may be a figure."""
    token = tokens.low(i)
    called = _telephone(tokens, i)
    if called is not None:
        return called
    if (
        _letters_before(tokens, i, words)
        or tokens.low(i - 1) in ("#", "№")
        or (tokens.glued(i) and _links(tokens, i - 1))
    ):
        return i
    if token in words.whole_names or _of_a_street(tokens, i, words):
        return i
    n, parts = i, [token]
    while tokens.glued(n + 1) and tokens.low(n + 1) in (*DASHES, "/") and tokens.kind(n + 2) == "digits":
        if not tokens.glued(n + 2):
            break
        parts += ["-" if tokens.low(n + 1) in DASHES else "/", tokens.low(n + 2)]
        n += 2
    if len(parts) > _PAIR or "/" in parts or "".join(parts) in words.whole_names:
        return n
    if n > i and (len(tokens.low(n)) == 4 and len(token) == 3):  # 555-0123
        return n
    if len(token) > 1 and token.isdecimal() and int(token[0]) == 0:
        return _zero_led(tokens, i)
    if tokens.low(i - 1) == "[" and tokens.low(i + 1) == "]":
        return i + 1
    return i if _numbers_a_line(tokens, i) or _odd_tail(tokens, i, words) else None


def _of_a_street(tokens: Tokens, i: int, words: FigureWords) -> bool:
    """Whether a number behind a comma is that of a house: Rua das Flores, 12."""
    street = any(tokens.low(n) in words.streets for n in range(i - 2, max(-1, i - 2 - _STREET), -1))
    return street and tokens.low(i - 1) == "," and not tokens.glued(i) and tokens.kind(i + 1) != "word"


def _telephone(tokens: Tokens, i: int) -> int | None:
    """The last group of a telephone number with a country or area code: +44 20 7946 0958, (555) 123-4567."""
    last = i
    if tokens.low(i - 1) == "+" and tokens.glued(i):
        while tokens.kind(last + 1) == "digits" and tokens.adjoining(last + 1):
            last += 1
        return last
    if tokens.low(i - 1) == "(" and tokens.low(i + 1) == ")" and tokens.kind(i + 2) == "digits":
        if tokens.hyphen(i + 3) and tokens.kind(i + 4) == "digits":
            return i + 4
    return None


def _letters_before(tokens: Tokens, i: int, words: FigureWords) -> bool:
    """Whether letters run into the digits, with or without a hyphen: G7, COVID-19."""
    if tokens.glued(i) and tokens.kind(i - 1) == "word":
        return not (tokens.written(i - 1) in words.before_money and len(tokens.low(i)) >= _SUM)
    return (
        tokens.glued(i)
        and tokens.low(i - 1) in DASHES
        and tokens.low(i - 1) != ""
        and tokens.glued(i - 1)
        and tokens.kind(i - 2) == "word"
    )


def _links(tokens: Tokens, n: int) -> bool:
    """Whether a sign before digits belongs to an address or a code."""
    sign = tokens.low(n)
    return sign in _LINKING or sign == "." or (sign == ":" and tokens.glued(n)) if sign else False


def _zero_led(tokens: Tokens, i: int) -> int:
    """The last group of a number that begins with zero: nobody counts so, telephones are called so."""
    while tokens.kind(i + 1) == "digits" and tokens.gap(i + 1) in (" ", "\u00a0"):
        i += 1
    return i


def _numbers_a_line(tokens: Tokens, i: int) -> bool:
    """Whether digits at the start of a line number it: “1. Wash hands”, “2) Dry them”."""
    if "\n" not in tokens.gap(i) or not tokens.written(i).isdecimal() or len(tokens.low(i)) > 2:
        return False
    return tokens.low(i + 1) in (".", ")") and tokens.glued(i + 1) and not tokens.glued(i + 2)


def _odd_tail(tokens: Tokens, i: int, words: FigureWords) -> bool:
    """Whether letters that mean nothing here run on from the digits: 737s, 5G, 12A, 7-Eleven."""
    n = i + 1
    if tokens.hyphen(n) and tokens.capital(n + 1):
        return tokens.low(n + 1) not in words.unit_words["years_old"]  # der 74-Jährige
    if not tokens.glued(n) or tokens.kind(n) != "word":
        return False
    low = tokens.low(n)
    known = (
        low in words.short_scales
        or low in words.money_scales
        or low in words.scales
        or low in words.joining["ordinal_endings"]
        or low in words.short_hundredths
        or low in words.clock["afternoon"] | words.clock["morning"] | words.clock["h"]
        or tokens.written(n) in words.exact_units
        or (words.units.at(tokens, n) is not None and (len(low) > 1 or tokens.written(n).islower()))
        or words.currencies.at(tokens, n) is not None
        or (low.upper() == tokens.written(n) and len(low) == 3)
    )
    return not known


def verse(tokens: Tokens, i: int, words: FigureWords) -> bool:
    """Whether two numbers with a colon are chapter and verse behind the name of a book: John 3:16."""
    if tokens.low(i + 1) != ":" or not tokens.adjoining(i):
        return False
    return tokens.capital(i - 1) and tokens.low(i - 1) not in words.never_counted


def named(tokens: Tokens, first: int, last: int, words: FigureWords, counted: bool) -> bool:
    """Whether the word before a number, or its own capital, makes it a name; ``counted`` where a plural follows."""
    n = first - 1
    if tokens.hyphen(n) and tokens.low(n - 1) in words.joining["of"] and tokens.hyphen(n - 2):
        return True  # a mum-of-two
    if not tokens.adjoining(first):
        return False
    if tokens.low(n) == "." and tokens.glued(n):
        return tokens.low(n - 1) in words.number_signs
    before = tokens.low(n)
    if before in words.labels or (before in words.number_signs and tokens.kind(first) == "digits"):
        return True
    if tokens.kind(first) == "word":
        return _capital_word(tokens, first, last, words, counted)
    if tokens.written(n).islower() or tokens.kind(n) != "word" or before in words.never_counted:
        return False
    if counted and (words.capital_nouns or tokens.opens_sentence(n) or _is_set_before(tokens, n, words)):
        return False
    return not (tokens.opens_sentence(n) and _common(before, words))


def _is_set_before(tokens: Tokens, n: int, words: FigureWords) -> bool:
    """Whether a capital only says when or where a count is told: on Sunday 16 men, at Brandon Airport 16 flights."""
    if tokens.low(n) in words.weekdays:
        return True
    for at in range(n - 1, n - 1 - _PLACE, -1):
        if tokens.low(at) in words.before_places:
            return True
        if not tokens.capital(at):
            return False
    return False


def _common(before: str, words: FigureWords) -> bool:
    """Whether a word that opens a sentence is one that may stand before any figure."""
    return any(before in listed for listed in (words.never_counted, words.apart, words.modifiers.first))


def _capital_word(tokens: Tokens, first: int, last: int, words: FigureWords, counted: bool) -> bool:
    """Whether a number word belongs to a name: Formula One, Big Three, Group of Seven, Seven Sisters."""
    if tokens.low(first - 1) in words.joining["of"] and tokens.low(first - 2) in words.of_names:
        return True
    if words.capital_nouns or not tokens.capital(first) or tokens.opens_sentence(first):
        return False
    if _is_hour_with_stop(tokens, first - 1, words):
        return False
    return not (counted and _title_case(tokens, first, last))


def _is_hour_with_stop(tokens: Tokens, n: int, words: FigureWords) -> bool:
    """Whether a token tells the half of the day and its stop may end the sentence: at 7 p.m. Two men left.

    Nothing has a name that begins with one, so that a number word with a capital behind it begins a sentence.
    """
    return tokens.written(n).endswith(".") and tokens.low(n) in words.clock["afternoon"] | words.clock["morning"]


def _title_case(tokens: Tokens, first: int, last: int) -> bool:
    """Whether the words around are capitalised, as in a headline."""
    beyond = tokens.kind(last + 2) != "word" or tokens.capital(last + 2)
    return tokens.capital(first - 1) and tokens.capital(last + 1) and beyond
