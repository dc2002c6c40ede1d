"""Other writings of one word that are only style: abbreviations, signs, accents."""

from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from unicodedata import combining, normalize

from diptych.languages.tables import lines
from diptych.sameness.characters import UNACCENTED

_ACCENTS = "other without accents"
_UNACCENTED = str.maketrans(dict(UNACCENTED))


def standard_form(word: str) -> str:
    """The word that an abbreviation or sign surely stands for, otherwise the word itself.

    ``word`` is folded, but may be given as written where it is in capitals: “US” is “u.s.”, “us” a pronoun. A full
    stop counts, so one that ends a sentence should not be given.
    """
    return _tables()["word"].get(word, word)


def without_accents(word: str) -> str:
    """The letters of a word without accents and strokes: “łódź” is “lodz”."""
    if word.isascii():
        return word
    return "".join(part for part in normalize("NFKD", word.translate(_UNACCENTED)) if not combining(part))


def same_but_accents(one: str, other: str) -> bool:
    """Whether two words differ in accents alone and are no two words, as “exposé” and “expose” are."""
    if one == other or without_accents(one) != without_accents(other):
        return False
    return not (one.isascii() or other.isascii()) or not {one, other} & _tables()["accents"].keys()


@lru_cache(maxsize=1)
def _tables() -> Mapping[str, Mapping[str, str]]:
    """The table by where its lines hold: of any word, with accents."""
    found: defaultdict[str, dict[str, str]] = defaultdict(dict)
    for head, entries in lines("variants"):
        name, standard = ("accents", "") if head == _ACCENTS else ("word", head)
        for entry in entries:
            found[name][entry] = standard
            if name == "word" and entry.isalpha() and not entry.isupper():
                found[name].setdefault(f"{entry}.", standard)
    return found
