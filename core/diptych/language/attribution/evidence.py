"""What calls a name a person's, and what speaks against it: titles, ages, appositions, verbs, places."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal

from diptych.language.attribution.name_runs import NameRun
from diptych.languages import LanguagePack
from diptych.languages.pack import one_of
from diptych.letters import CAPITAL

Gender = Literal["m", "f", ""]
_KNOWN = 1.0  # the sum from which a name is a person's
# What each kind of evidence weighs, with an example; a kind counts once for a name.
WEIGHTS: Mapping[str, float] = {
    "title": 3.0,  # Mr Okello, Senator Jane Roe
    "age": 3.0,  # Dena Frost, 47,
    "apposition": 2.0,  # Nomvula Dlade, an organiser of the fair,
    "role": 2.0,  # mechanical engineer Ned Voss
    "who": 2.0,  # Maria Solis, who lost her trailer,
    "himself": 2.0,  # Joe Tell himself came
    "from": 1.5,  # Joe Tell, of Dunmore
    "entity": 0.9,  # called a person by a trained pipeline, once
    "entities": 1.2,  # more than once
    "first name": 1.0,  # Anna Keller
    "nickname": 1.5,  # Davor “Okapi” Pinkett
    "trade": 1.0,  # snake catcher Tania Blythe
    "kin": 1.5,  # Amara Nwosu's father
    "surname": 1.0,  # Keller, after Anna Keller
    "speaks": 0.7,  # Keller said; bodies do so too
    "speaks alone": 0.5,  # a name of one word
    "speaks again": 0.5,
    "other entity": -0.5,  # called a place or a body by a trained pipeline, once
    "other entities": -1.5,
    "preposition": -1.0,  # in New Haveli
    "article": -2.0,  # the Harbour Trust
    "body": -2.0,  # Umbra, the firm that sells boats
    "which": -2.0,  # Umbra, which sells boats,
    "place": -2.0,  # France
    "capitals": -2.0,  # NEW HAVELI
    "no person's name": -3.0,  # Mill Street, Harbour Commission
}
_AGE = re.compile(r",? \(?(?:aged )?([1-9]\d)(?:-year-old)?\)?(?=[,;.)]|$)")
_WHO = re.compile(r",? who(?:se|m)?\b")
_WHICH = re.compile(r", which [a-zß-ÿ]")
_CLOSED = re.compile(r"[,.;)]|$")
_APPOSITION = re.compile(r", ((?:[\w'’-]+ ){0,7}[\w'’-]+)")
_NEXT_WORD = re.compile(r" ([\w'’]+)(?: ([\w'’]+))?")
_WORD_BEFORE = re.compile(r"([\w'’-]+),? (?:[A-Z]\w*\. )?$")
_KIN = re.compile(r"['’]s? (?:late |eldest |youngest |older |younger )?([a-zß-ÿ]+)")
_YEARS_BEFORE = re.compile(r"([1-9]\d)-year-old $")
_LONGEST = 5  # words of a person's name, at most


@dataclass(slots=True)
class Person:
    """A full name, where it or its surname stands, and what speaks for a person of that name (from 1 on it is one)."""

    name: str
    surname: str
    gender: Gender = ""
    leaning: Gender = ""  # what the first name, or a pronoun before, makes likely
    evidence: dict[str, float] = field(default_factory=dict)
    facts: dict[str, int] = field(default_factory=dict)  # roles and ages, and where each is first told
    places: list[int] = field(default_factory=list)

    @property
    def is_person(self) -> bool:
        """Whether the evidence suffices for “he” and “she”."""
        return sum(self.evidence.values()) >= _KNOWN

    @property
    def may_be_person(self) -> bool:
        """Whether nothing speaks against it: such a name keeps a pronoun from going to another."""
        return self.is_person or min(self.evidence.values(), default=0.0) >= WEIGHTS["other entity"]

    @property
    def speaks(self) -> bool:
        """Whether the name stands beside a verb of saying, be it a person's or a body's."""
        return "speaks" in self.evidence or "speaks alone" in self.evidence

    def last_before(self, at: int) -> int:
        """The last place before another at which somebody is named, -1 where there is none."""
        return max((place for place in self.places[-200:] if place < at), default=-1)

    def noted(self, kind: str) -> None:
        """Adds evidence of a kind in the table."""
        self.evidence[kind] = WEIGHTS[kind]


def gender_of(words: Sequence[str], language: LanguagePack) -> Gender:
    """The gender that titles and nouns tell: “Mrs”, “grandfather”; “chairman” tells none, women are that too."""
    people, names = language.people, language.names
    for word in words:
        if word in people.offices_in_man:
            continue
        if word in names.feminine or word in people.feminine:
            return "f"
        if word in names.masculine or word in people.masculine:
            return "m"
    return ""


def weigh(person: Person, run: NameRun, before: str, after: str, language: LanguagePack) -> None:
    """Notes what the words of a name, and those before and after it in its line, say of whoever bears it."""
    weigh_descriptions(person, run, before, after, language)
    weigh_verbs(person, before, after, language)
    if len(run.parts) > 1:
        _weigh_words(person, run, language)
    led = before.lower().split()[-1:]
    if led and led[0] in language.determiners.articles:
        person.noted("article")
    if led and led[0] in language.prepositions.into_a_place and not run.titles:
        person.noted("preposition")


def weigh_descriptions(person: Person, run: NameRun, before: str, after: str, language: LanguagePack) -> None:
    """Titles and nouns before a name, ages, origins and appositions after it."""
    start = run.span.start
    office = _patterns(language).office.search(before)
    if office and office[1] in language.people.end_places:
        person.noted("place")  # what follows “the town of Ostley” is told of somebody else
        return
    if run.titles:
        person.noted("title")
        _told(person, run.titles, start, language)
    if age := _AGE.match(after):
        person.noted("age")
        person.facts.setdefault(age[1], start)
        after = after[age.end() :]
    if _patterns(language).origin.match(after):
        person.noted("from")
    if _WHO.match(after):
        person.noted("who")
    if _WHICH.match(after) and _opens(before):
        person.noted("which")
    _weigh_emphasis(person, after, language)
    apposition = _APPOSITION.match(after)
    if words := _head(apposition[1].lower().split(), language) if apposition else []:
        borne = [w for w in words if w == words[-1] or language.singular(w) == w]  # a “girls coach” is no girl
        roles = [language.singular(w) for w in borne if language.is_role(w)]
        if roles and (words[0] in language.determiners.any or any(language.is_role(w) for w in words[:4])):
            person.noted("apposition")
            _told(person, roles, start, language)
        elif words[0] in language.determiners.any and language.may_be_role(words[-1]):
            person.noted("trade")  # Adewale Akinsola, the ruler of Ilara
        elif words[0] in language.determiners.any and words[-1] in language.people.bodies:
            person.noted("body")
    if years := _YEARS_BEFORE.search(before):
        person.noted("age")
        person.facts.setdefault(years[1], start)
    near, closed = _WORD_BEFORE.search(before), _CLOSED.match(after) is not None
    parted = near is not None and closed and "," in near.group()  # “the Mayor, Ada Bell, left”
    led = office[1] if office else _office_of_a_field(before, language) if closed else ""
    for word in (near[1] if near and (near[1].islower() or parted) else "", led if led.islower() else ""):
        role = _head_of_compound(word, language)
        if role in language.people.roles | language.people.kin:
            person.noted("role")
            _told(person, [role], start, language)
        elif word.islower() and language.may_be_role(word):
            person.noted("trade")
    if (kin := _KIN.match(after)) and kin[1] in language.people.kin:
        person.noted("kin")


def _head_of_compound(word: str, language: LanguagePack) -> str:
    """What a word calls somebody, in lower case: an “editor-in-chief” is an editor, a “nurse-led” clinic no nurse.

    What a preposition ties to a noun inside a compound only tells more of it.
    """
    parts = word.lower().split("-")
    tied = len(parts) > 2 and parts[1] in language.prepositions.any
    return parts[0] if tied and word.lower() not in language.people.kin else word.lower()


def _office_of_a_field(before: str, language: LanguagePack) -> str:
    """The office of what a comma parts from a name: “the head of data security, Ada Bell,”; "" where there is none.

    A field has no article and no name of its own, so the name is the office's: but “the head of the town, Umbra,”.
    """
    office = _patterns(language).field.search(before)
    if office is None:
        return ""
    words = office[2].split()
    own = language.people.end_places | language.names.institutions | language.people.bodies
    named = words[-1] in own or language.singular(words[-1]) in own
    return "" if named or any(word in language.determiners.any for word in words) else office[1]


def _weigh_emphasis(person: Person, after: str, language: LanguagePack) -> None:
    """Notes that a name is stressed as its verb's subject: “Joe Tell himself came”, but “Ana met Joe Tell herself.”"""
    word = _NEXT_WORD.match(after)
    if word and word[2] and word[1] in language.pronouns.emphatic and language.looks_finite(word[2]):
        forms = language.pronouns
        gender: Gender = "m" if word[1] in forms.masculine_forms else "f" if word[1] in forms.feminine_forms else ""
        if gender:
            person.noted("himself")
            person.gender = person.gender or gender


def _opens(before: str) -> bool:
    """Whether nothing stands before a name in its sentence."""
    return not before.strip() or before.rstrip()[-1] in ".!?"


def _told(person: Person, roles: Sequence[str], at: int, language: LanguagePack) -> None:
    """Enters roles that the text tells of somebody, with what they say of gender."""
    for role in roles:
        person.facts.setdefault(role, at)
    person.gender = person.gender or gender_of(roles, language)


def _head(words: list[str], language: LanguagePack) -> list[str]:
    """The words of an apposition up to what follows its noun: “a nurse | whose mother …”, “the head | of …”.

    None of a clause: who has a husband is none. Nor of what a verb or a preposition opens: behind its first word a
    noun phrase has no article, “Ada Bell, 34, has two boys”, “like her father”.
    """
    if words[0] in language.pronouns.begin_a_relative:
        return []
    first = language.is_adverb(words[0]) or words[0] in language.determiners.any | language.pronouns.emphatic
    if words[1:2] and words[1] in language.determiners.any and not first:
        return []
    ends = language.prepositions.any | language.pronouns.begin_a_relative | language.conjunctions.any
    stop = next((i for i, word in enumerate(words) if i and word in ends), len(words))
    return words[:stop]


def weigh_verbs(person: Person, before: str, after: str, language: LanguagePack) -> bool:
    """Notes whether somebody stands beside a verb of saying; bodies and places do so too."""
    word = _NEXT_WORD.match(after)
    said = bool(word and (word[1] in language.cues or (language.is_adverb(word[1]) and word[2] in language.cues)))
    previous = before.split()[-1:]
    inverted = bool(previous) and previous[0] in language.saying.plain and _patterns(language).closes.match(after)
    if said or inverted:
        person.noted("speaks")
    return said or bool(inverted)


def tells_of_a_noun(after: str, language: LanguagePack) -> bool:
    """Whether a name only says which noun behind it is meant: the article of “the Roe regime” is not the name's."""
    word = _NEXT_WORD.match(after)
    closed = language.prepositions.any | language.prepositions.of_place | language.conjunctions.any
    closed |= language.pronouns.subjects | language.pronouns.begin_a_relative | language.determiners.any
    noun = word is not None and word[1].islower() and not language.looks_finite(word[1])
    return noun and word is not None and word[1] not in closed and not language.is_adverb(word[1])


def leaning_of(first: str, language: LanguagePack) -> Gender:
    """The gender that mostly bears a first name, in lower case; unknown of most names of the world."""
    people = language.people
    return "m" if first in people.masculine_names else "f" if first in people.feminine_names else ""


def speaks_against(first: str, gender: Gender, language: LanguagePack) -> bool:
    """Whether a first name, in lower case, is one of the other gender only."""
    women, men = language.people.feminine_names, language.people.masculine_names
    if not gender:
        return False
    own, other = (women, men) if gender == "f" else (men, women)
    return first in other and first not in own


def _weigh_words(person: Person, run: NameRun, language: LanguagePack) -> None:
    """What the words of a full name say for themselves."""
    people = language.people
    first, last = run.parts[0].lower(), run.parts[-1].lower()
    person.leaning = leaning_of(first, language)
    if person.leaning:
        person.noted("first name")
    body = last in language.names.institutions | people.end_places or first in people.begin_places
    if body or len(run.parts) > _LONGEST:
        person.noted("no person's name")
    if first in people.places or last in people.places:
        person.noted("place")
    if any(part.isupper() and len(part) > 2 and "." not in part for part in run.parts):
        person.noted("capitals")


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What follows somebody's origin, what ends a report behind its subject, what office is told before a name."""

    origin: re.Pattern[str]
    closes: re.Pattern[str]
    office: re.Pattern[str]  # “commissioner of police (rural) ” before a name
    field: re.Pattern[str]  # “head of data security, ”


@lru_cache(maxsize=4)
def _patterns(language: LanguagePack) -> _Patterns:
    return _Patterns(
        re.compile(rf", {one_of(language.prepositions.of_origin)} {CAPITAL}"),
        re.compile(rf"[,.;]|$| {one_of(language.prepositions.any)}\b"),
        re.compile(rf"([\w'’-]+) {one_of(language.prepositions.of_office)} (?:[a-zß-ÿ'’-]+ ){{1,4}}(?:\([^()]*\) )?$"),
        re.compile(rf"([\w'’-]+) {one_of(language.prepositions.of_office)} ((?:[a-zß-ÿ'’-]+ ){{0,3}}[a-zß-ÿ'’-]+), $"),
    )
