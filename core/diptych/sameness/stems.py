"""The stem that the forms of a word have in common, by Snowball's rules or by the endings of a language's folder."""

from functools import lru_cache
from typing import Any

import snowballstemmer

from diptych.sameness.endings import endings_stemmer


@lru_cache(maxsize=50_000)
def stem(norm: str, stemmer: str = "english") -> str:
    """The stem of a folded word by the rules of a language; the word itself where they are not named.

    The rules are Snowball's, or the endings of the folder of that code.
    """
    return str(_stemmer(stemmer).stemWord(norm)) if stemmer else norm


@lru_cache(maxsize=16)
def _stemmer(name: str) -> Any:  # the library has no types
    return snowballstemmer.stemmer(name) if name in snowballstemmer.algorithms() else endings_stemmer(name)
