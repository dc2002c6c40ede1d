"""Which one-byte encoding old bytes are in: each candidate's letters are weighed against how languages look.

The table of languages lies in ``resources/diptych_resources/encodings``. Bytes alone do not tell “příliš” from
“pøíliš”; the letters of a language, where they stand, and its short words do.
"""

import codecs
import math
import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from diptych.sameness.characters import APOSTROPHES, DOUBLE_CLOSING, DOUBLE_OPENING, SINGLE_CLOSING, SINGLE_OPENING
from diptych_resources import resource

# Natural logarithms: what one sign beyond ASCII says for a reading of the bytes.
_NO_CHARACTER, _CONTROL, _STRANGE_LETTER, _STRANGE_SIGN = -7.0, -12.0, -9.0, -8.0
_USUAL_SIGN, _RARE_SIGN = -2.5, -4.0
_NEIGHBOURS_LETTER = -6.0  # of another language of the family: names are spelled as at home
_INSIDE_A_WORD = -5.0  # a sign that belongs between words, between two letters
_CAPITAL, _CAPITAL_IN_A_WORD = -1.5, -6.0
_THIRD_IN_A_ROW = -3.0  # three letters with accents, one after the other
_TWO_SCRIPTS = -4.0  # a Cyrillic, Greek or Semitic letter beside one of a to z
_UNPAIRED = -2.5  # an odd number of marks that come in pairs
_WORD, _ACCENTED_WORD = 1.5, 3.0
_LATER = -1.0  # for each encoding that the family prefers
_NOT_WESTERN = -1.5  # most texts without a word about their encoding are in languages of western Europe
_SAMPLE = 12_000  # bytes that are looked at

_OPENING = frozenset(DOUBLE_OPENING + SINGLE_OPENING)
_CLOSING = frozenset(DOUBLE_CLOSING + SINGLE_CLOSING)
_USUAL = frozenset("–—…\u00a0§°·•\u00ad¿¡")
_CURRENCIES = frozenset("£€¥¢₪₫")
_RARE = frozenset("©®™½¼¾²³ºª±×÷‰†‡−")
_DASHES = frozenset("–—")
_SPACED = frozenset("«‹")  # blanks stand inside them in French
_PAIRED = ("«»", "“”„")
_SPARSE = ("western", "central", "turkish", "baltic")  # families of languages that are mostly in a to z
_TOKEN = re.compile(rb"[A-Za-z\x80-\xff]+")


@dataclass(frozen=True, slots=True)
class Language:
    """How a language looks: its family and encodings, the logarithms of its letters' shares, its short words."""

    name: str
    family: str
    encodings: tuple[str, ...]
    letters: Mapping[str, float]
    neighbours: frozenset[str]
    words: frozenset[str]

    def fit(self, letter: str) -> float:
        """The logarithm of how usual a letter beyond ASCII is in it."""
        usual = self.letters.get(letter)
        if usual is not None:
            return usual
        return _NEIGHBOURS_LETTER if letter in self.neighbours else _STRANGE_LETTER

    @property
    def dense(self) -> bool:
        """Whether letters beyond ASCII stand side by side in it."""
        return self.family not in _SPARSE


@dataclass(frozen=True, slots=True)
class Guess:
    """An encoding and how sure it is, 0..1, against the best one that reads the bytes as another text."""

    encoding: str
    certainty: float
    language: str
    fit: float  # the mean of what its signs beyond ASCII say


@lru_cache(maxsize=1)
def languages() -> tuple[Language, ...]:
    """The table of languages."""
    table = tomllib.loads(resource("encodings", "languages.toml").read_text(encoding="utf-8"))
    rows: Mapping[str, Mapping[str, str]] = table["languages"]
    near = {
        family: frozenset(chain.from_iterable(row["letters"] for row in rows.values() if row["family"] == family))
        for family in table["families"]
    }
    return tuple(_language(name, row, table["families"], near[row["family"]]) for name, row in rows.items())


def _language(
    name: str, row: Mapping[str, str], families: Mapping[str, Sequence[str]], near: frozenset[str]
) -> Language:
    dense = row["family"] not in _SPARSE
    weights = {letter: 1 / (rank + (4 if dense else 1)) for rank, letter in enumerate(row["letters"])}
    whole = sum(weights.values())
    letters = {letter: math.log(weight / whole) for letter, weight in weights.items()}
    words = frozenset(word for word in row["words"].split() if len(word) > 1)
    return Language(name, row["family"], tuple(families[row["family"]]), letters, near, words)


def guess(data: bytes) -> Guess:
    """The most likely one-byte encoding of these bytes, with its doubt."""
    sample = data[:_SAMPLE]
    around = Counter(_around(sample))
    tokens = Counter(_TOKEN.findall(sample))
    scored = []
    for encoding, spoken in _candidates().items():
        look = _Look(encoding, around, tokens)
        for language, place in spoken:
            before = place * _LATER + (0.0 if language.family == "western" else _NOT_WESTERN)
            scored.append((look.score(language) + before, encoding, language.name))
    scored.sort(key=lambda row: -row[0])
    best, encoding, name = scored[0]
    text = sample.decode(encoding, "replace")
    other = next((s for s, e, _ in scored if e != encoding and sample.decode(e, "replace") != text), -math.inf)
    return Guess(encoding, 1 / (1 + math.exp(-min(50.0, best - other) / 3)), name, best / max(1, sum(around.values())))


@lru_cache(maxsize=1)
def _candidates() -> dict[str, list[tuple[Language, int]]]:
    """The languages of every encoding, with how many encodings their family prefers to it."""
    found: dict[str, list[tuple[Language, int]]] = {}
    for language in languages():
        for place, encoding in enumerate(language.encodings):
            found.setdefault(encoding, []).append((language, place))
    return found


def _around(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Every byte beyond ASCII between its neighbours."""
    padded = b" " + data + b" "
    return ((padded[n - 1], padded[n], padded[n + 1]) for n in range(1, len(padded) - 1) if padded[n] > 0x7F)


class _Look:
    """The bytes as one encoding reads them."""

    def __init__(self, encoding: str, around: Mapping[tuple[int, int, int], int], tokens: Mapping[bytes, int]) -> None:
        table = codecs.decode(bytes(range(256)), encoding, "replace")
        self.signs = 0.0
        self.letters: Counter[str] = Counter()
        self.rows = 0
        marks: Counter[str] = Counter()
        for (before, sign, after), count in around.items():
            a, b, c = table[before], table[sign], table[after]
            if b.isalpha() or unicodedata.category(b) == "Mn":
                self.letters[b.lower()] += count
                self.signs += count * (_standing(a, b) + (_TWO_SCRIPTS if _mixed(a, b, c) else 0.0))
                self.rows += count * (before > 0x7F and after > 0x7F and a.isalpha() and c.isalpha())
            else:
                self.signs += count * _sign(a, b, c)
                marks[b] += count
        self.signs += _UNPAIRED * sum(sum(marks[mark] for mark in pair) % 2 for pair in _PAIRED)
        read = (unicodedata.normalize("NFC", token.decode(encoding, "replace").lower()) for token in tokens)
        self.words = Counter(dict(zip(read, tokens.values(), strict=False)))

    def score(self, language: Language) -> float:
        """The logarithm of how well the reading fits the language."""
        letters = sum(count * language.fit(letter) for letter, count in self.letters.items())
        words = sum(
            self.words[word] * (_WORD if word.isascii() else _ACCENTED_WORD)
            for word in language.words & self.words.keys()
        )
        return self.signs + letters + words + (0.0 if language.dense else self.rows * _THIRD_IN_A_ROW)


def _standing(before: str, letter: str) -> float:
    """What a letter's case says where it stands."""
    if not letter.isupper():
        return 0.0
    return _CAPITAL_IN_A_WORD if before.islower() else _CAPITAL


def _mixed(before: str, letter: str, after: str) -> bool:
    """Whether a letter of another script stands beside a Latin one of ASCII."""
    if letter < "\u0370" or "\u1e00" <= letter < "\u1f00":
        return False
    return (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha())


def _sign(before: str, sign: str, after: str) -> float:
    """What a sign that is no letter says where it stands."""
    inside = before.isalpha() and after.isalpha()
    if sign in APOSTROPHES and inside:
        return _USUAL_SIGN
    if sign in _OPENING:
        misplaced = before.isalnum() or (after.isspace() and sign not in _SPACED)
        return _USUAL_SIGN + (_INSIDE_A_WORD if misplaced else 0.0)
    if sign in _CLOSING:
        return _USUAL_SIGN + (_INSIDE_A_WORD if after.isalnum() else 0.0)
    if sign == "\ufffd":
        return _NO_CHARACTER
    if "\x80" <= sign <= "\x9f":
        return _CONTROL
    if sign in _DASHES and before.isalpha() != after.isalpha() and before.isspace() != after.isspace():
        return _USUAL_SIGN + _INSIDE_A_WORD / 2
    if sign in _CURRENCIES:
        return _USUAL_SIGN + (_INSIDE_A_WORD if before.isalpha() or after.isalpha() else 0.0)
    likely = _USUAL_SIGN if sign in _USUAL else _RARE_SIGN if sign in _RARE else _STRANGE_SIGN
    return likely + (_INSIDE_A_WORD if inside and sign not in "—–\u00ad·…" else 0.0)
