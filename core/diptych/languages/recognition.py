"""Which language a text is in: its script, its short words, and what its file says of it."""

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from diptych.languages.habits import habits
from diptych.languages.tables import ENGLISH, lines
from diptych.word_folders import codes
from diptych_resources import resource

_LOOKED_AT = 30_000  # code points: the beginning tells
_WORD = re.compile(r"[^\W\d_]+(?:['’](?=[^\W\d_]))?")
_LEAST = 40  # words, of which any text in a known language has many short ones
_SHARE = 0.14  # of the words of a text in a language its short ones make up a fifth to a half
_BARE_SHARE = 0.1  # where a language has no articles: from an eighth on in news full of figures
_SHORT_SHARE, _HITS = 0.08, 2  # of a text of few words, and how many these have to be
_ACCENTED = 0.1  # letters beyond a to z for each word, of which English has few
_STRANGE = 0.15  # what a letter tells that a language does not have, against its short words
_CLEAR = 0.75  # of the best share: what a file says of itself is believed from here on
# Scripts that one language is written in, as far as news goes, by the first words of Unicode's names of their letters.
_SCRIPTS: Mapping[str, str] = {
    "HIRAGANA": "ja", "KATAKANA": "ja", "CJK": "zh", "HANGUL": "ko", "GREEK": "el", "HEBREW": "he", "ARABIC": "ar",
    "THAI": "th", "DEVANAGARI": "hi", "BENGALI": "bn", "TAMIL": "ta", "GEORGIAN": "ka", "ARMENIAN": "hy",
    "ETHIOPIC": "am", "KHMER": "km", "LAO": "lo", "MYANMAR": "my",
}  # fmt: skip
_OWN_NAMES: Mapping[str, str] = {
    "ja": "日本語", "zh": "中文", "ko": "한국어", "hi": "हिन्दी", "bn": "বাংলা", "ta": "தமிழ்", "ka": "ქართული",
    "hy": "Հայերեն", "am": "አማርኛ", "km": "ខ្មែរ", "lo": "ລາວ", "my": "မြန်မာ", "fa": "فارسی", "ur": "اردو",
}  # fmt: skip
_KANA_SHARE = 0.05  # of letters: Japanese has that many beside its Chinese signs, Chinese none
_SHARED_SCRIPT = frozenset("پچژگکی")  # Persian letters that Arabic lacks


@dataclass(frozen=True, slots=True)
class _Known:
    """A language with a table of short words; ``letters`` are those beyond a to z."""

    code: str
    name: str
    words: frozenset[str]
    letters: frozenset[str] = frozenset()


def guessed(text: str, declared: str = "") -> str:
    """The code of the language of a text, empty where nothing shows it.

    ``declared`` is what a file says of itself. It is believed where the words do not speak clearly for another
    language: pages are often made with a form whose language nobody set.
    """
    declared = base(declared)
    sample = text[:_LOOKED_AT]
    script = _script(sample)
    if script in _SCRIPTS.values():
        return declared if declared in _OWN_NAMES and _is_written_in(declared, script) else script
    words = Counter(match.group().lower() for match in _WORD.finditer(sample))
    letters = Counter(c for word, often in words.items() for c in word * often if c > "\u007f" and c.isalpha())
    total, weights = words.total(), _weights()
    told = {
        k.code: sum(words[w] * weights[w] for w in k.words.intersection(words))
        - _STRANGE * sum(often for letter, often in letters.items() if letter not in k.letters)
        for k in _known()
    }
    best = max(told, key=lambda code: (told[code], code == declared, code == ENGLISH, code))
    hits = sum(words[w] for w in short_words(best))
    share = _BARE_SHARE if habits(best).without_articles else _SHARE
    if hits < max(_HITS, total * (share if total >= _LEAST else _SHORT_SHARE)):
        plain = (script or "LATIN") == "LATIN" and letters.total() <= _ACCENTED * total
        told_by_letters = best if hits and not plain and best not in with_words() else ""
        return declared or (ENGLISH if total < _LEAST and plain else told_by_letters)
    if declared and told.get(declared, 0.0) >= _CLEAR * told[best]:
        return declared
    return best


def base(code: str) -> str:
    """The language of a tag: “de” of “de-AT”."""
    return code.replace("_", "-").partition("-")[0].lower()


def name_of(code: str) -> str:
    """What its speakers call a language; the code itself where that is not known."""
    return habits(code).name or next((k.name for k in _known() if k.code == code), _OWN_NAMES.get(code, code))


def with_words() -> tuple[str, ...]:
    """The codes of the languages that have a folder of words, English first."""
    return _with_words()


def known_languages() -> tuple[str, ...]:
    """The codes of all languages that are known by name: those with words first, each part by its name."""
    others = {k.code for k in _known()} | set(_OWN_NAMES)
    return (*with_words(), *sorted(others - set(with_words()), key=lambda code: name_of(code).casefold()))


def short_words(code: str) -> frozenset[str]:
    """The short words of a language that stand in nearly any text of it."""
    return next((k.words for k in _known() if k.code == code), frozenset())


@lru_cache(maxsize=1)
def _weights() -> Mapping[str, float]:
    """What a short word tells: less, the more languages have it."""
    shared = Counter(word for known in _known() for word in known.words)
    return {word: 1 / often**0.5 for word, often in shared.items()}


def _script(text: str) -> str:
    """The language of the script of most letters, or the name of the script where many languages share it."""
    counts: Counter[str] = Counter()
    for char, often in Counter(c for c in text if c.isalpha()).items():
        counts[unicodedata.name(char, "").partition(" ")[0]] += often
    total = counts.total()
    kana = counts["HIRAGANA"] + counts["KATAKANA"]
    if total and kana >= _KANA_SHARE * total:
        return "ja"
    name = counts.most_common(1)[0][0] if counts else ""
    if name == "ARABIC" and any(c in _SHARED_SCRIPT for c in text):
        return "fa"
    return _SCRIPTS.get(name, name)


def _is_written_in(code: str, script: str) -> bool:
    """Whether a language that a file names may be written in the script of another."""
    return code == script or {code, script} <= {"ar", "fa", "ur"} or {code, script} <= {"ja", "zh"}


@lru_cache(maxsize=1)
def _known() -> tuple[_Known, ...]:
    """Every language with short words: those of the table, and of folders for languages that it does not have.

    The lists of the table are of one length, so that none wins by having more words.
    """
    table = tomllib.loads(resource("encodings", "languages.toml").read_text(encoding="utf-8"))["languages"]
    listed = {
        row["code"]: _Known(row["code"], row["own"], frozenset(row["words"].split()), frozenset(row["letters"]))
        for row in table.values()
    }
    for code in with_words():
        if code not in listed:
            own = frozenset(w for head, words in lines("content", code) if head == "function words" for w in words)
            listed[code] = _Known(code, habits(code).name, own, frozenset("".join(own)))
    return tuple(listed.values())


@lru_cache(maxsize=1)
def _with_words() -> tuple[str, ...]:
    return tuple(sorted(codes(), key=lambda code: (code != ENGLISH, habits(code).name.casefold())))
