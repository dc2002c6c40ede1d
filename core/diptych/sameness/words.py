"""Words with offsets: the one tokenisation and folding that all finders share.

Every word leads back to its place in the untouched text, whatever folding does to its letters.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

from diptych.sameness.characters import APOSTROPHES, MINUS
from diptych.sameness.folding import folded
from diptych.sameness.spelling import standard_spelling
from diptych.sameness.variants import without_accents
from diptych.span import Span

_LETTER = r"[^\W\d_]"
_SIGN = r"[^\W_⁰¹²³⁴-⁹]"  # a letter or a digit, but no digit set high: that is a footnote's or a unit's
_APOSTROPHE = f"[{re.escape(APOSTROPHES)}]"
# Hyphens split; inner dots (U.S.) and apostrophes join, and so does a letter that an editor put in brackets ([W]e);
# `&` is a word and means "and"; figures keep , and . inside, and the sign or currency before them.
_WORD = re.compile(
    rf"(?:(?<![\w.,])[{re.escape(MINUS)}]?[$£€¥₹₦₩₽₺]\s?|(?<![\w.,)])[{re.escape(MINUS)}])?\d+(?:[.,]\d+)*(?:{_LETTER}+)?"
    rf"|(?:{_LETTER}\.){{2,}}"
    rf"|(?:\[{_LETTER}{{1,3}}\])?{_SIGN}+(?:{_APOSTROPHE}{_SIGN}+|\[{_LETTER}{{1,3}}\](?=[\W_]|$))*"
    "|&"
)
_FOLD = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))

FUNCTION_WORDS = frozenset(
    """
a about above after again against all also am an and any are aren't as at be because been before being below between
both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each either else ever
few for from further get gets got had hadn't has hasn't have haven't having he he'd he'll he's her here here's hers
herself him himself his how however i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just let
let's may me might more most much must my myself neither no nor not now of off on once one only or other ought our
ours ourselves out over own per same shall she she'd she'll she's should shouldn't so some such than that that's the
their theirs them themselves then there there's these they they'd they'll they're they've this those though through
thus to too under until up upon us very was wasn't we we'd we'll we're we've were weren't what what's when where
which while who who's whom whose why will with within without won't would wouldn't yet you you'd you'll you're
you've your yours yourself yourselves said say says saying told added mr mrs ms dr sen rep gov
""".split()
)


@dataclass(frozen=True, slots=True)
class Word:
    """One word: folded form, its place in the text, whether it carries content of its own, its form but for case."""

    norm: str
    start: int
    end: int
    content: bool
    written: str


def written(word: str) -> str:
    """The word as a reader sees it, but for case: composed, apostrophes alike, an editor's brackets taken off."""
    if not word.isascii():
        word = unicodedata.normalize("NFKC", folded(word, "plain").text.translate(_FOLD))
    return word.replace("[", "").replace("]", "").casefold()


def fold(word: str) -> str:
    """The word as it is compared: case, apostrophes, inner dots, signs and a possessive s do not count."""
    return _folded(written(word))


def _folded(word: str) -> str:
    if word == "&":
        return "and"
    if word[0] in _BEFORE_FIGURES:
        word = word.lstrip(_BEFORE_FIGURES)
    if not word[0].isdigit():
        word = word.replace(".", "")
        if word.endswith("'s") and len(word) > 3:
            word = word[:-2]
    return word


_BEFORE_FIGURES = f"{MINUS}$£€¥₹₦₩₽₺ \u00a0\u202f"


def words(text: str, start: int = 0, end: int | None = None) -> list[Word]:
    """The words of a text, or of a part of it, in order; offsets count from the start of the whole text."""
    end = len(text) if end is None else end
    plain = folded(text, "plain")
    first, last = (start, end) if plain.text is text else plain.inside(Span(start, end))
    found = []
    for match in _WORD.finditer(plain.text, first, last):
        shown = written(match.group())
        norm = _folded(shown)
        start, finish = match.span()
        found.append(Word(norm, plain.starts[start], plain.ends[finish - 1], _content(match_key(norm)), shown))
    return found


@lru_cache(maxsize=200_000)
def _content(key: str) -> bool:
    """Whether a word of this key carries content: words of one key must agree, or swapping two texts shows."""
    return key not in _FUNCTION_KEYS and (len(key) > 1 or key.isdigit())


_STEMMER = snowballstemmer.stemmer("english")


@lru_cache(maxsize=50_000)
def stem(norm: str) -> str:
    """The Snowball stem of a folded word."""
    return str(_STEMMER.stemWord(norm))


_NUMBERS = {
    word: str(value)
    for value, word in enumerate(
        """
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen twenty
""".split()
    )
} | {"thirty": "30", "forty": "40", "fifty": "50", "sixty": "60", "seventy": "70", "eighty": "80", "ninety": "90"}


@lru_cache(maxsize=200_000)
def match_key(norm: str) -> str:
    """What aligns two words: spelling, accents, plural or possessive s, figures against number words do not count."""
    if norm in _NUMBERS and norm != "one":
        return _NUMBERS[norm]
    norm = standard_spelling(without_accents(norm))
    if len(norm) > 3 and norm.endswith("s") and not norm.endswith("ss"):
        return norm[:-1]
    return norm


_FUNCTION_KEYS = frozenset(map(match_key, FUNCTION_WORDS))
