"""What single nouns and words are: a role, a body, a word that joins or leads."""

from functools import lru_cache

from diptych.languages import LanguagePack


def is_role(noun: str, language: LanguagePack) -> bool:
    """Whether a noun in lower case says what somebody is; in languages of compounds by its last part."""
    people = language.people
    if noun in people.roles or noun in people.kin or is_plural_role(noun, language):
        return True
    if len(noun) > 6 and noun.endswith(tuple(language.endings.of_trades)):
        return True
    return language.ends_in_role(noun)


@lru_cache(maxsize=20_000)
def is_plural_role(noun: str, language: LanguagePack) -> bool:
    """Whether a noun in lower case is the plural of one that says what somebody is."""
    return noun not in language.people.roles and of_several(noun, language)


@lru_cache(maxsize=20_000)
def of_several(noun: str, language: LanguagePack) -> bool:
    """Whether a noun in lower case says what several people are."""
    return any(
        len(noun) > 4 and noun.endswith(end) and noun[: -len(end)] + first in language.people.roles
        for end, _, first in (pair.partition(">") for pair in language.habits.plurals)
    )


@lru_cache(maxsize=20_000)
def is_body(noun: str, language: LanguagePack) -> bool:
    """Whether a noun in lower case is a body or a text that speaks: “council”, “report”."""
    kinds = language.people.bodies | language.people.texts
    return noun in kinds or (
        language.habits.compounds and len(noun) > 7 and noun.endswith(tuple(k for k in kinds if len(k) > 3))
    )


def closed(word: str, language: LanguagePack) -> bool:
    """Whether a word in lower case joins or leads, and is no part of a name or noun."""
    return (
        word in language.prepositions.any
        or word in language.conjunctions.any
        or word in language.pronouns.relative
        or word in language.verbs.auxiliaries
        or word in language.adverbs.any
    )


def tying(language: LanguagePack) -> frozenset[str]:
    """The words that tie to a noun what it is of: “directora de la escuela”, “Sprecherin der Klinik”."""
    origin, attaching = language.prepositions.of_origin, language.prepositions.attaching
    return attaching | (origin & language.determiners.any) if attaching else origin
