"""Compounds of one article as the other one takes them apart: the “Lokführerstreik” here is the “Streik” there.

True of any text in a language that writes compounds as one word: a report names a thing by its long name or its short
one. Only a word that the other article has joins them, so that no compound is cut by chance.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from diptych.languages import LanguagePack
from diptych.matching.claims.sentence_bags import Bag
from diptych.sameness.families import key_of

_HEAD = 4  # letters of the part that a compound ends with, which says what it is
_REST = 4  # letters of the other part


def taken_apart(a: Sequence[Bag], b: Sequence[Bag], language: LanguagePack) -> tuple[Sequence[Bag], Sequence[Bag]]:
    """The bags of both articles, in which a compound that only one has stands as the part of it that the other has."""
    if not language.habits.compounds:
        return a, b
    words = [_words(bags, language) for bags in (a, b)]
    return _joined(a, _parts(words[0], words[1])), _joined(b, _parts(words[1], words[0]))


def _words(bags: Sequence[Bag], language: LanguagePack) -> dict[str, str]:
    """The stems of the nouns of an article that are no names, with the key that each has in its bag."""
    capitals = language.habits.nouns_have_capitals
    found: dict[str, str] = {}
    for bag in bags:
        for key, word in bag.words.items():
            if key not in bag.names and (word[0].isupper() or not capitals):
                found.setdefault(key_of(word.casefold(), language), key)
    return found


def _parts(mine: Mapping[str, str], theirs: Mapping[str, str]) -> dict[str, str]:
    """For the key of every compound that the others have not, the key of its longest part that they have."""
    had = {*theirs.values()}
    found: dict[str, str] = {}
    for stem, key in mine.items():
        if key in had or "=" in key:
            continue  # both have it, or it is a word of its own
        heads = (stem[at:] for at in range(_REST, len(stem) - _HEAD + 1))
        part = next((part for part in heads if part in theirs), None)
        if part is not None:
            found[key] = theirs[part]
    return found


def _joined(bags: Sequence[Bag], parts: Mapping[str, str]) -> Sequence[Bag]:
    return [_with(bag, parts) if not parts.keys().isdisjoint(bag.stems) else bag for bag in bags]


def _with(bag: Bag, parts: Mapping[str, str]) -> Bag:
    words: dict[str, str] = {}
    for key, word in bag.words.items():
        words.setdefault(parts.get(key, key), word)
    kin: dict[str, frozenset[str]] = {}
    for key, names in bag.kin.items():
        part = parts.get(key, key)
        kin[part] = kin.get(part, frozenset()) | names
    persons = frozenset(parts.get(key, key) for key in bag.persons)
    return replace(bag, stems=frozenset(words), words=words, persons=persons, kin=kin, order=tuple(sorted(words)))
