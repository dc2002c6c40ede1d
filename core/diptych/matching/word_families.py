"""Word families: words made from one another (resign, resignation; critic, critical) say the same in a claim."""

from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.languages.inflection import irregular_participles, irregular_pasts
from diptych.sameness.families import NO_LINE, first_line, key_of
from diptych.sameness.verb_stems import parted

_WIDE = frozenset(("people", NO_LINE))  # lines of families whose words any sentence has, or that are none
STRONG = "to "  # begins the lines of verbs whose forms no rule makes
LEAST = 5  # letters that must be left: shorter ones join strangers (port, portion)


@lru_cache(maxsize=50_000)
def family(norm: str, language: LanguagePack) -> str:
    """What all words of a family have in common: the stem of the folded word without one derivational suffix."""
    if language.habits.lexical and (name := _named(norm, language)):
        return name
    found = key_of(norm, language)
    for suffix in _suffixes(language):
        if found.endswith(suffix) and len(found) - len(suffix) >= LEAST:
            return found[: -len(suffix)]
    return found


def deed(norm: str, language: LanguagePack) -> str:
    """The family of a word, of a past tense or participle that no rule makes that of its verb: “paid” is of “pay”."""
    return family(verb_of(norm, language), language)


def verb_of(norm: str, language: LanguagePack) -> str:
    """The verb of an irregular past tense or participle, any other word itself."""
    if language.habits.lexical:
        return norm
    return irregular_pasts().get(norm) or irregular_participles().get(norm) or norm


def _named(norm: str, language: LanguagePack) -> str:
    """The line that a word of a report stands in, or the strong verb that it is with what it begins with."""
    if (name := first_line(norm, language)) and name not in _WIDE:
        return f"={name}"
    prefix, verb = parted(norm, language.habits)
    if prefix and (name := first_line(verb, language)).startswith(STRONG):
        return f"{prefix}={name}"
    return ""


@lru_cache(maxsize=8)
def everyday(language: LanguagePack) -> frozenset[str]:
    """The folded words that stand in reports of any event and say little about this one."""
    return frozenset(term for terms in language.lists["everyday"].classes.values() for term in terms)


@lru_cache(maxsize=4)
def _suffixes(language: LanguagePack) -> tuple[str, ...]:
    """What derivation adds, longest first, so that “-ation” is not read as “-ion”."""
    return tuple(sorted(language.endings.derivation, key=lambda suffix: (-len(suffix), suffix)))
