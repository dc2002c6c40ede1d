"""Words with offsets: the one tokenisation and folding that all finders share.

Every word leads back to its place in the untouched text, whatever folding does to its letters.
"""

import re
import unicodedata
from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import lru_cache

from diptych.languages import LanguagePack, english
from diptych.sameness.characters import APOSTROPHES, MINUS
from diptych.sameness.folding import folded
from diptych.sameness.quantities.lexicon import figure_words
from diptych.sameness.spelling import standard_spelling
from diptych.sameness.variants import without_accents
from diptych.span import Span

# Signs of scripts without blanks between words: each counts as a word.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff"
)
_UNSPACED = re.compile(f"[{UNSPACED}]")
_LETTER = r"[^\W\d_]"
_SIGN = rf"[^\W_⁰¹²³⁴-⁹{UNSPACED}]"  # a letter or a digit, but no digit set high: that is a footnote's or a unit's
_APOSTROPHE = f"[{re.escape(APOSTROPHES)}]"
# Hyphens split; inner dots (U.S.) and apostrophes join, and so does a letter that an editor put in brackets ([W]e);
# `&` is a word and means "and"; figures keep , and . inside, and the sign or currency before them.
_WORD = re.compile(
    rf"(?:(?<![\w.,])[{re.escape(MINUS)}]?[$£€¥₹₦₩₽₺]\s?|(?<![\w.,)])[{re.escape(MINUS)}])?\d+(?:[.,]\d+)*(?P<tied>{_LETTER}+)?"
    rf"|(?:{_LETTER}\.){{2,}}"
    rf"|(?:\[{_LETTER}{{1,3}}\])?{_SIGN}+(?:{_APOSTROPHE}{_SIGN}+|\[{_LETTER}{{1,3}}\](?=[\W_]|$))*"
    rf"|[{UNSPACED}]"
    "|&"
)
BEGINNING = 5  # letters that a word and a longer one begin with
_REST = 4  # letters more that the longer one may have
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


def _folded(word: str) -> str:
    """A written word as it is compared: inner dots, signs and a possessive s do not count."""
    if word == "&":
        return "and"
    if word[0] in _BEFORE_FIGURES:
        word = word.lstrip(_BEFORE_FIGURES)
    if not word[0].isdigit():
        word = word.replace(".", "")
        if word.endswith("'s") and len(word) > 3:
            word = word[:-2]
    return word


def unspaced(norm: str) -> bool:
    """Whether a word is one sign of a script that sets no blanks between words."""
    return _UNSPACED.match(norm) is not None


_BEFORE_FIGURES = f"{MINUS}$£€¥₹₦₩₽₺ \u00a0\u202f"


def words(text: str, start: int = 0, end: int | None = None, language: LanguagePack | None = None) -> list[Word]:
    """The words of a text, or of a part of it, in order; offsets count from the start of the whole text.

    ``language`` says which of them carry no content, English by default.
    """
    language = language or english()
    empty, elided = _function_keys(language), language.habits.elided
    end = len(text) if end is None else end
    plain = folded(text, "plain")
    first, last = (start, end) if plain.text is text else plain.inside(Span(start, end))
    found = []
    endings = figure_words(language).joining["ordinal_endings"]
    for match in _WORD.finditer(plain.text, first, last):
        for start, finish in _parts(match, endings):
            shown = written(plain.text[start:finish])
            norm = _folded(shown)
            content = _content(match_key(norm), empty) and not (elided and _elided(norm, empty, elided))
            found.append(Word(norm, plain.starts[start], plain.ends[finish - 1], content, shown))
    return found


def _parts(match: re.Match[str], endings: Container[str]) -> tuple[tuple[int, int], ...]:
    """A word, or a figure and the unit that is written close to it: “12mph” has the words of “12 mph”.

    One letter alone may be anything (80s, 5m, 3D), and the endings of an ordinal belong to its figure.
    """
    tied = match["tied"]
    if tied is None or len(tied) == 1 or tied.lower() in endings:
        return (match.span(),)
    start, finish = match.span()
    between = match.start("tied")
    return (start, between), (between, finish)


@lru_cache(maxsize=200_000)
def _content(key: str, empty: frozenset[str]) -> bool:
    """Whether a word of this key carries content: words of one key must agree, or swapping two texts shows."""
    return key not in empty and (len(key) > 1 or key.isdigit() or unspaced(key))


def _elided(norm: str, empty: frozenset[str], elided: tuple[str, ...]) -> bool:
    """Whether a word is one without content behind what an apostrophe ties to it: “qu'il”, “n'a”, “d'un”."""
    tied, _, word = norm.rpartition("'")
    return tied in elided and not _content(match_key(word), empty)


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


@lru_cache(maxsize=16)
def _function_keys(language: LanguagePack) -> frozenset[str]:
    return frozenset(map(match_key, language.function_words))


@lru_cache(maxsize=1)
def _numbers() -> dict[str, str]:
    """The figure of every number word."""
    return {word: str(value) for word, value in english().cardinals.items()}


def of_one_beginning(one: str, other: str) -> bool:
    """Whether a word is another one with an ending: threat and threaten, not port and portion."""
    short, long = sorted((one, other), key=len)
    return len(short) >= BEGINNING and long.startswith(short) and len(long) - len(short) <= _REST


def stands_in(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether words stand in others, one behind the other."""
    return any(list(others[n : n + len(words)]) == list(words) for n in range(len(others) - len(words) + 1))


def equal_beginning(some: Sequence[str], others: Sequence[str]) -> int:
    """How many words, or letters, both begin with."""
    return next((n for n, (a, b) in enumerate(zip(some, others, strict=False)) if a != b), min(len(some), len(others)))
