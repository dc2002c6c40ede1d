"""A language is a value: its closed classes and the lists in force, loaded once and passed to whatever reads a text."""

import json
import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from hashlib import sha256

from diptych import lexicons
from diptych.languages.habits import Finds, Habits, habits
from diptych.languages.inflection import verb_forms
from diptych.languages.recognition import base, short_words
from diptych.languages.tables import ENGLISH, lines, text_of
from diptych.languages.word_classes import (
    Adverbs,
    Conjunctions,
    Content,
    Determiners,
    Endings,
    Headings,
    Names,
    Negations,
    People,
    Prepositions,
    Pronouns,
    Saying,
    Times,
    Verbs,
    Words,
    word_classes,
)
from diptych.word_folders import word_folder


@dataclass(frozen=True, eq=False)
class LanguagePack:
    """The words of one language: its closed classes, its abbreviations, and the lists that the reader may extend.

    Two packs are the same only where they are one object: whatever is derived from a pack may be cached by it.
    """

    code: str
    habits: Habits
    determiners: Determiners
    pronouns: Pronouns
    prepositions: Prepositions
    conjunctions: Conjunctions
    adverbs: Adverbs
    verbs: Verbs
    times: Times
    negations: Negations
    content: Content
    saying: Saying
    names: Names
    people: People
    headings: Headings
    endings: Endings
    abbreviations: Mapping[str, Words]
    pasts: Words
    verb_forms: Mapping[str, tuple[str, ...]]
    cardinals: Mapping[str, int]
    lists: lexicons.Lexicons

    @cached_property
    def cues(self) -> Words:
        """Every form of every reporting verb of one word, and the verbs that lead into quoted words."""
        verbs = {term for term in self._reporting_verbs if " " not in term}
        return frozenset(form for verb in verbs for form in self.forms_of(verb)) | self.saying.lead_in

    @cached_property
    def phrasal_cues(self) -> Mapping[str, Words]:
        """The reporting verbs of two words, by every form of the first: “shot back”, “pointed out”."""
        found: dict[str, set[str]] = {}
        for first, *rest in (term.split() for term in self._reporting_verbs):
            if len(rest) == 1 and rest[0] in self.saying.particles:
                for form in self.forms_of(first):
                    found.setdefault(form, set()).add(rest[0])
        return {form: frozenset(particles) for form, particles in found.items()}

    def forms_of(self, verb: str) -> tuple[str, ...]:
        """The forms of a verb: by the endings of English, as the table of forms has them, or the word alone."""
        if self.code == ENGLISH:
            return verb_forms(verb)
        return (verb, *self.verb_forms.get(verb, ()))

    def finds(self, what: Finds) -> bool:
        """Whether the words of this language suffice to look for something."""
        return what in self.habits.finds

    @cached_property
    def function_words(self) -> Words:
        """The words that carry no content of their own: those of the folder, else the short ones that are known."""
        return self.content.function_words or short_words(self.code)

    @cached_property
    def nouns_too(self) -> Words:
        """Every form of the verbs of reporting that are as often nouns."""
        return frozenset(form for noun in self.saying.nouns_too for form in (noun, noun + "s", noun + "es"))

    @property
    def _reporting_verbs(self) -> tuple[str, ...]:
        return tuple(term for terms in self.lists["reporting_verbs"].classes.values() for term in terms)

    @property
    def short_in_names(self) -> Words:
        """Abbreviations whose full stop belongs to the name before or after it."""
        return self.abbreviations["before names"] | self.names.inside_a_name

    def looks_finite(self, word: str) -> bool:
        """Whether a word in lower case looks like the verb of a clause: an auxiliary, a past form, a verb of saying."""
        known = word in self.verbs.auxiliaries or word in self.pasts or word in self.cues
        return known or (len(word) > 4 and word.endswith("ed"))

    def is_past(self, word: str) -> bool:
        """Whether a word in lower case looks like a past form of a verb: “called”, “rang”."""
        return word.endswith("ed") or word in self.pasts

    def is_adverb(self, word: str) -> bool:
        """Whether a word in lower case may stand between a subject and its verb: “quickly”, but not “family”."""
        return word in self.adverbs.any or (word.endswith("ly") and word not in self.people.nouns_in_ly)

    def is_auxiliary(self, word: str) -> bool:
        """Whether a word in lower case is an auxiliary verb, denied or not: “does”, “doesn't”, “won't”."""
        return word in self.verbs.auxiliaries or word.removesuffix("n't") in self.verbs.auxiliaries | {
            "wo",
            "ca",
            "sha",
        }

    def singular(self, noun: str) -> str:
        """A noun in lower case without the ending of its plural, where it has one: “officials” is “official”."""
        if noun.endswith("ies") and len(noun) > 4:
            return f"{noun[:-3]}y"
        if noun.endswith("men"):
            return f"{noun[:-3]}man"
        return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun

    def is_role(self, noun: str) -> bool:
        """Whether a noun in lower case tells of a person: “farmer”, “officials”, “grandmother”."""
        noun = noun.removeprefix("co-")
        return noun in self.people.roles or self.singular(noun) in self.people.roles

    def says_who(self, noun: str) -> bool:
        """Whether a noun in lower case says who somebody is: a role or a title."""
        return self.is_role(noun) or noun in self.names.titles

    def ends_in_role(self, noun: str) -> bool:
        """Whether a noun in lower case is a compound that says by its last part what somebody is."""
        return self.habits.compounds and len(noun) > 6 and noun.endswith(self._last_parts)

    @cached_property
    def _last_parts(self) -> tuple[str, ...]:
        return tuple(role for role in self.people.roles if len(role) > 3)

    @cached_property
    def given_names(self) -> Words:
        """First names, in lower case."""
        return self.people.masculine_names | self.people.feminine_names

    @cached_property
    def owners(self) -> Words:
        """What says whose something is, in place of a name: “her”."""
        return self.determiners.possessives & (self.pronouns.masculine_forms | self.pronouns.feminine_forms)

    @cached_property
    def begin_no_run(self) -> Words:
        """What begins a run of capitals and is no part of a name: words that open sentences, days, months."""
        return self.adverbs.starters | self.times.days | self.times.months | self.prepositions.any

    @cached_property
    def borne_by_nobody(self) -> Words:
        """Words that are no name of one word: bodies, texts, places, days, months, words that open sentences."""
        people = self.people
        return (
            people.bodies | people.texts | people.places | self.adverbs.starters | self.times.days | self.times.months
        )

    def may_be_role(self, noun: str) -> bool:
        """Whether a noun in lower case is a role or ends as trades do: “catcher”, “seamer”, “archivist”."""
        closed = self.prepositions.any | self.conjunctions.any | self.adverbs.any | self.adverbs.openers
        closed |= self.determiners.any | self.determiners.telling | self.determiners.quantifiers
        trade = len(noun) > 4 and noun.endswith(tuple(self.endings.of_trades)) and noun not in closed
        return self.is_role(noun) or trade

    def same_offices(self, word: str) -> Words:
        """The words for one office, with the word itself: “gov” is “governor”."""
        classes = self.lists["titles"].classes.values()
        return frozenset((word,)).union(*(terms for terms in classes if word in terms))

    def may_be_name(self, word: str) -> bool:
        """Whether a capital at the start of a sentence may be a name's: no closed class, no participle, no adverb."""
        lower = word.lower().replace("’", "'")
        if lower in self.adverbs.no_names or lower.endswith(("ing", "ly")):
            return False
        return uncontracted(lower) not in self.pronouns.subjects

    def can_speak(self, noun: str) -> bool:
        """Whether a noun in lower case is of those that speak: a role, a body, a text, a thing with words on it."""
        kinds = self.people.bodies | self.people.texts
        return self.is_role(noun) or noun in kinds or self.singular(noun) in kinds

    @cached_property
    def fingerprint(self) -> str:
        """The SHA-256 of the language's files and of the lists in force: it tells two states of the words apart."""
        digest = sha256(_files_digest(self.code).encode())
        for name, lexicon in self.lists.lists.items():
            digest.update(json.dumps([name, dict(lexicon.classes)], ensure_ascii=False).encode())
        return digest.hexdigest()

    @property
    def stamp(self) -> str:
        """The language and the fingerprint of its words, as a comparison keeps it: “en:4da71c…”."""
        return f"{self.code}:{self.fingerprint}"


def english() -> LanguagePack:
    """The words of English with the reader's own lists, read again only when one of those has changed."""
    return language(ENGLISH)


def language(code: str) -> LanguagePack:
    """The words of a language with the reader's own lists; a pack without words where it has no folder."""
    code = base(code)
    return pack(code, lexicons.load(code=code))


@lru_cache(maxsize=16)
def pack(code: str, lists: lexicons.Lexicons) -> LanguagePack:
    """A language with the lists in force; raises ValueError where one of its files is not complete."""
    declared = habits(code)
    return LanguagePack(
        code,
        declared,
        **_word_classes(code, declared.whole),
        abbreviations=defaultdict(frozenset, _shipped(code, "abbreviations.txt")),
        pasts=_shipped(code, "irregular_pasts.txt").get("pasts", frozenset()),
        verb_forms=dict(lines("verb_forms", code)),
        cardinals=tomllib.loads(text_of(code, "numerals.toml")).get("cardinals", {}),
        lists=lists,
    )


def _shipped(code: str, name: str) -> Mapping[str, Words]:
    """The classes of a list of a language, none where it has no such list."""
    return lexicons.classes_of(text, name) if (text := text_of(code, name)) else {}


_word_classes = lru_cache(maxsize=4)(word_classes)


def uncontracted(lower: str) -> str:
    """The word without what is contracted to it: “he's” is “he”."""
    return lower.partition("'")[0]


def one_of(words: Iterable[str]) -> str:
    """The words as a group of a regular expression, longer ones before what they begin with; no words fit nothing."""
    words = tuple(words)
    if not words:
        return "(?!)"
    return f"(?:{'|'.join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))})"


@lru_cache(maxsize=4)
def _files_digest(code: str) -> str:
    folder = word_folder(code)
    digest = sha256()
    for file in sorted(folder.iterdir() if folder is not None else (), key=lambda file: file.name):
        digest.update(f"{file.name}\n".encode() + file.read_bytes())
    return digest.hexdigest()
