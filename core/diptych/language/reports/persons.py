"""Somebody of an article, where somebody is spoken of, and what a phrase tells of who is meant."""

from dataclasses import dataclass, field

from diptych.language.reports.nouns import is_plural_role, is_role, tying
from diptych.language.reports.phrases import ReportPhrase
from diptych.language.reports.tokens import Frame, token_at
from diptych.languages import LanguagePack
from diptych.span import Span


@dataclass(slots=True)
class ReportPerson:
    """A full name, or a role that nobody has a name for; ``gender`` is m, f or unknown.

    ``alone`` is a role with a definite article and nothing else, “la chercheuse”, which may mean who was named;
    ``introduced`` says that the article tells who it is, or that a place has one of such: “une chercheuse”, “le maire”.
    """

    name: str
    surname: str
    gender: str = ""
    named: bool = True
    alone: bool = False
    introduced: bool = True
    roles: set[str] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class Mentioned:
    """Where somebody is spoken of: a code point, the sentence, and who it is."""

    at: int
    sentence: int
    person: ReportPerson
    span: Span
    led: bool = False  # a preposition leads to it: no subject


def first_names_fit(one: str, other: str) -> bool:
    """Whether two first names may be one, which may be an initial."""
    short = min(one, other, key=len).rstrip(".")
    return one == other or (len(short) == 1 and one[0] == other[0])


def is_alone(phrase: ReportPhrase, noun: str, language: LanguagePack) -> bool:
    """Whether a phrase is of one who is told by an article alone: “la chercheuse”."""
    return phrase.definite and not phrase.owned and not phrase.complement and not is_plural_role(noun, language)


def introduced(phrase: ReportPhrase, noun: str, language: LanguagePack) -> bool:
    """Whether a phrase tells who is meant: no role with a definite article, or an office, or somebody's own."""
    if noun in language.habits.last_named or noun in language.determiners.demonstratives:
        return not phrase.definite or phrase.complement or phrase.owned
    alone = is_role(noun, language) and is_alone(phrase, noun, language)
    return not alone or noun in language.habits.offices


def with_complement(frame: Frame, phrase: ReportPhrase, language: LanguagePack) -> int:
    """The end of a phrase with what says of whom or what: “eine Sprecherin | der Polizei”, “une mère | de famille”."""
    end = phrase.end
    if language.habits.without_articles or token_at(frame, end).lower not in tying(language):
        return end
    at = end + 1
    while token_at(frame, at).lower in language.determiners.any:
        at += 1
    if token_at(frame, at).word and frame[at].lower not in language.cues:
        at += 1
        while at < len(frame) and (frame[at].capital or _goes_on(frame, at, language)):
            at += 1
        return at
    return end


def _goes_on(frame: Frame, at: int, language: LanguagePack) -> bool:
    """Whether a small word joins two parts of a name that has capitals: “Rail | des | Trois-Vallées”."""
    inside = frame[at - 1].capital and token_at(frame, at + 1).capital
    return inside and frame[at].lower in language.names.particles & language.prepositions.any
