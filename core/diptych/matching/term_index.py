"""Where the terms of a word list stand in an article: word for word, in the forms of a verb, or singular and plural."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from diptych.languages import LanguagePack
from diptych.lexicons import Lexicon
from diptych.sameness.words import words

TermForm = Literal["exact", "verb", "noun"]


@dataclass(frozen=True, slots=True)
class Hit:
    """A term at words ``first`` to ``last`` (excluded), as the list has it, with its classes."""

    first: int
    last: int
    term: str
    classes: frozenset[str]


class Vocabulary:
    """A word list by what its terms look like in a text."""

    def __init__(self, lexicon: Lexicon, form: TermForm, language: LanguagePack) -> None:
        self.form = form
        classes: dict[tuple[str, ...], set[str]] = {}
        terms: dict[tuple[str, ...], str] = {}
        for name, entries in lexicon.classes.items():
            for term in entries:
                for key in _keys(term, form, language):
                    classes.setdefault(key, set()).add(name)
                    terms.setdefault(key, term)
        self._terms = {key: (terms[key], frozenset(names)) for key, names in classes.items()}
        lengths: dict[str, set[int]] = {}
        for key in classes:
            lengths.setdefault(key[0], set()).add(len(key))
        self._lengths = {first: sorted(found, reverse=True) for first, found in lengths.items()}

    def at(self, tokens: Sequence[str], i: int) -> Hit | None:
        """The longest term that begins at token ``i``."""
        for length in self._lengths.get(tokens[i], ()):
            key = tuple(tokens[i : i + length])  # shorter at the end of the text
            found = self._terms.get(key)
            if found is not None:
                return Hit(i, i + len(key), *found)
        return None

    def all(self, tokens: Sequence[str]) -> dict[int, Hit]:
        """Every term by the index of its first token ; no two overlap."""
        found: dict[int, Hit] = {}
        after = 0
        for i in [i for i, token in enumerate(tokens) if token in self._lengths]:
            hit = self.at(tokens, i) if i >= after else None
            if hit:
                found[i] = hit
                after = hit.last
        return found


@lru_cache(maxsize=32)
def vocabulary(lexicon: Lexicon, form: TermForm, language: LanguagePack) -> Vocabulary:
    """The list made ready for looking up, once."""
    return Vocabulary(lexicon, form, language)


def _keys(term: str, form: TermForm, language: LanguagePack) -> Iterator[tuple[str, ...]]:
    norms = [word.norm for word in words(term, language=language)]
    if form == "noun":
        yield tuple(norms)
        yield (*norms[:-1], norms[-1] + "s")
        if norms[-1].endswith("s") and not norms[-1].endswith("ss"):
            yield (*norms[:-1], norms[-1][:-1])
    elif form == "verb":
        for inflected in language.forms_of(norms[0]):
            yield (inflected, *norms[1:])
    else:
        yield tuple(norms)
