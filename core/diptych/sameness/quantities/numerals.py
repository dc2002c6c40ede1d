"""The number that begins at a token, in digits or in words, with the precision that its writing claims."""

from diptych.sameness.quantities.digits import in_digits
from diptych.sameness.quantities.lexicon import FigureWords
from diptych.sameness.quantities.scales import Numeral, and_part, scaled
from diptych.sameness.quantities.spelled import spelled
from diptych.sameness.quantities.tokens import Tokens
from diptych.sameness.quantities.vague import vague


def numeral(tokens: Tokens, i: int, words: FigureWords, money: bool = False) -> Numeral | None:
    """The number that begins at a token, with its scale; ``money`` where a currency stands before it."""
    if tokens.kind(i) in ("digits", "part"):
        found = in_digits(tokens, i, words.decimal)
        return found and and_part(tokens, scaled(tokens, found, words, money), words)
    found = spelled(tokens, i, words)
    return and_part(tokens, found, words) if found else vague(tokens, i, words)
