"""Whether two words may stand for one another in two reports of one event: “shop” and “store”, “killed” and “dead”.

A reason to see no difference, never one to see a difference.
"""

from collections import defaultdict
from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.languages.inflection import every_form, joined
from diptych.languages.tables import ENGLISH, lines
from diptych.sameness.quantities.lexicon import english
from diptych.sameness.spelling import standard_spelling
from diptych.sameness.stems import stem
from diptych.sameness.variants import without_accents
from diptych.sameness.verb_stems import verb_stem
from diptych.sameness.words import match_key

_NONE: frozenset[str] = frozenset()
NO_LINE = "none"  # begins a line of words that a stemmer takes for forms of others


def families(norm: str, language: LanguagePack | None = None) -> frozenset[str]:
    """The families that a folded word of a language (English) belongs to, in any form."""
    if language is None or language.code == ENGLISH:
        return _table().get(standard_spelling(norm), _NONE)
    if first_line(norm, language) == NO_LINE:
        return _NONE
    return named_lines("families", language).get(key_of(norm, language), _NONE)


def first_line(norm: str, language: LanguagePack) -> str:
    """The first family that a folded word of a language beside English belongs to, in any form; "" for none.

    A word as a line has it comes before what the stemmer makes of it: “führen” and “fuhr” have one stem.
    """
    table = _first_lines(language)
    tied, _, word = norm.rpartition("'")
    return table.get(word if tied in language.habits.elided else norm) or table.get(f"*{key_of(norm, language)}", "")


@lru_cache(maxsize=8)
def named_lines(table: str, language: LanguagePack) -> dict[str, frozenset[str]]:
    """The names of the lines of a table that a word stands in, by ``key_of`` the word."""
    found: dict[str, set[str]] = defaultdict(set)
    for name, words in lines(table, language.code):
        for word in words if name != NO_LINE else ():
            found[key_of(word, language)].add(name)
    return {key: frozenset(names) for key, names in found.items()}


@lru_cache(maxsize=8)
def _first_lines(language: LanguagePack) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, words in lines("families", language.code):
        for word in words:
            found.setdefault(word, name)
            if name != NO_LINE:
                found.setdefault(f"*{key_of(word, language)}", name)
    return found


@lru_cache(maxsize=50_000)
def key_of(norm: str, language: LanguagePack) -> str:
    """What the forms of a word have in common, by the stemmer of its language, which has to see the accents."""
    stemmer = language.habits.stemmer
    if language.code == ENGLISH or not stemmer:
        return stem(match_key(norm), stemmer)
    if language.cardinals.get(norm, 1) != 1:
        return str(language.cardinals[norm])
    return verb_stem(without_accents(stem(norm, stemmer)), language.habits)


@lru_cache(maxsize=1)
def _table() -> dict[str, frozenset[str]]:
    plurals: dict[str, set[str]] = defaultdict(set)
    for plural, singular in english().irregular.items():
        plurals[singular].add(plural)
    found: dict[str, set[str]] = defaultdict(set)
    for name, words in lines("families"):
        for word in words:
            for form in every_form(word) | {word, joined(word, "s")} | plurals[word]:
                found[standard_spelling(form)].add(name)
    return {form: frozenset(names) for form, names in found.items()}
