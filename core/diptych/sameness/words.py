"""Words with offsets: the one tokenisation and folding that all finders share.

Every word leads back to its place in the untouched text, whatever folding does to its letters.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

import snowballstemmer

from diptych.languages import english
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
    return key not in _function_keys() and (len(key) > 1 or key.isdigit())


_STEMMER = snowballstemmer.stemmer("english")


@lru_cache(maxsize=50_000)
def stem(norm: str) -> str:
    """The Snowball stem of a folded word."""
    return str(_STEMMER.stemWord(norm))


@lru_cache(maxsize=200_000)
def match_key(norm: str) -> str:
    """What aligns two words: spelling, accents, plural or possessive s, figures against number words do not count."""
    if norm in _numbers() and norm != "one":
        return _numbers()[norm]
    norm = standard_spelling(without_accents(norm))
    if len(norm) > 3 and norm.endswith("s") and not norm.endswith("ss"):
        return norm[:-1]
    return norm


@lru_cache(maxsize=1)
def function_words() -> frozenset[str]:
    """The words that carry no content of their own."""
    return english().content.function_words


@lru_cache(maxsize=1)
def _function_keys() -> frozenset[str]:
    return frozenset(map(match_key, function_words()))


@lru_cache(maxsize=1)
def _numbers() -> dict[str, str]:
    """The figure of every number word."""
    return {word: str(value) for word, value in english().cardinals.items()}
