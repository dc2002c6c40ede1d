"""The words that quantities are written in, of one language, as one value that readers of figures take along."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from diptych import languages, lexicons
from diptych.languages.habits import Habits
from diptych.languages.tables import lines, text_of
from diptych.sameness.quantities.tokens import Phrases

ANY = "any"  # the folder of what is true of figures in every language
FILES = ("numerals", "counting", "units", "currencies", "calendar", "scores")


class Befallen(NamedTuple):
    """What two words tell together: a thing in the singular and what is done with it; what is ``lost`` has a loser."""

    deed: str
    thing: frozenset[str]
    done: frozenset[str]
    lost: bool


@dataclass(frozen=True, eq=False)
class FigureWords:
    """All words of one language that figures need, by what they mean; how they are grouped the data files say.

    Words are folded: small letters, straight apostrophes. ``starters`` may begin a figure that has no digits,
    ``numerals`` are those that may begin a number; an article is one only before a word of ``after_article``.
    """

    cardinals: Mapping[str, int]
    phrases: Phrases[int]
    scales: Mapping[str, int]
    groups: Mapping[str, int]
    group_of: bool
    sets: Mapping[str, int]
    spelled_groups: Mapping[str, int]
    short_scales: Mapping[str, int]
    money_scales: Mapping[str, int]
    ordinals: Mapping[str, int]
    parts: Mapping[str, int]
    vague: Mapping[str, tuple[int, int]]
    vague_of: Mapping[str, tuple[int, int]]
    joining: Mapping[str, frozenset[str]]
    none_of_people: Phrases[str]
    none: frozenset[str]
    none_before: frozenset[str]
    two: frozenset[str]
    none_of_two: frozenset[str]
    idle_ones: frozenset[str]
    people: frozenset[str]
    sorts_of_people: Mapping[str, str]
    states: frozenset[str]
    before_states: frozenset[str]
    harm: frozenset[str]
    befallen: Mapping[str, Befallen]  # by what has befallen people
    reaching: frozenset[str]
    remaining: frozenset[str]
    each: frozenset[str]
    besides: frozenset[str]  # behind a figure: of others than those counted before
    held: frozenset[str]  # before “of”: what somebody has all of
    rated_on: frozenset[str]  # what a thing is rated on or by
    rating_steps: frozenset[str]
    out_of_all: frozenset[str]  # between a step and the number of all of them
    animals: frozenset[str]
    irregular: Mapping[str, str]
    stemmer: str  # by which forms of a counted noun are one; empty where a plural ends in -s
    plurals: tuple[str, ...]
    adjectives: tuple[str, ...]
    verbs: tuple[str, ...]
    before_figure: frozenset[str]
    times: frozenset[str]
    after_figure: frozenset[str]
    apart: frozenset[str]
    never_counted: frozenset[str]
    verb_endings: tuple[str, ...]
    pasts: frozenset[str]  # verbs without such an ending
    labels: frozenset[str]
    streets: frozenset[str]
    number_signs: frozenset[str]
    of_names: frozenset[str]
    before_places: frozenset[str]
    whole_names: frozenset[str]
    units: Phrases[str]
    exact_units: Mapping[str, str]
    unit_words: Mapping[str, frozenset[str]]
    below_zero: Phrases[str]
    currencies: Phrases[str]
    hundredths: Phrases[str]
    short_hundredths: Mapping[str, str]
    signs: Mapping[str, str]
    dollars: Mapping[str, str]
    before_money: Mapping[str, str]
    months: Mapping[str, int]
    short_months: Mapping[str, int]
    before_month: frozenset[str]
    weekdays: Mapping[str, int]
    joined_weekdays: Phrases[int]
    short_weekdays: Mapping[str, int]
    clock: Mapping[str, frozenset[str]]
    hours: Mapping[str, int]
    votes: frozenset[str]
    results: frozenset[str]
    won_or_lost: frozenset[str]
    before_range: frozenset[str]
    modifiers: Phrases[str]
    modifiers_after: Phrases[str]
    starters: frozenset[str]
    numerals: frozenset[str]
    after_article: frozenset[str]
    decimal: str
    capital_nouns: bool  # every noun is written with a capital, so that one makes no name
    small_months: bool  # written without a capital
    hyphened: bool  # a number word behind a hyphen is a part of the one before it, also where that is not known


def english() -> FigureWords:
    """The words of English, with the user's own number modifiers."""
    return figure_words(languages.english())


def figure_words(language: languages.LanguagePack) -> FigureWords:
    """The words in which a language writes figures."""
    habits = language.habits
    return _words(language.code, language.lists["number_modifiers"], habits)


@lru_cache(maxsize=16)
def _words(language: str, modifiers: lexicons.Lexicon, habits: Habits) -> FigureWords:
    numerals, counting, units, currencies, calendar, scores = (_table(language, name) for name in FILES)
    joining = _sets({name: words for name, words in numerals["joining"].items() if name != "hyphened"})
    months = _numbered(calendar["months"]["names"])
    weekdays = _numbered(calendar["weekdays"]["names"]) | dict(calendar["weekdays"]["also"])
    joined_weekdays = Phrases([(name, n) for name, n in weekdays.items() if not name.replace("'", "").isalpha()])
    nouns = counting["nouns"]
    short_months = _numbered(calendar["months"]["short"]) | dict(calendar["months"]["also"])
    short_weekdays = dict(calendar["weekdays"]["short"])
    none_of_people = Phrases(_named({"people": counting["none"]["people"]}))
    clock = _sets(calendar["clock"])
    none, none_before = frozenset(counting["none"]["anything"]), frozenset(counting["none"]["before_noun"])
    two, none_of_two = frozenset(counting["two"]["all"]), frozenset(counting["two"]["none"])
    terms = [(term, name) for name, listed in modifiers.classes.items() for term in listed]
    behind = [(term, name) for term, name in terms if term.split()[0] == "or" or term in ("plus", "odd")]
    unit_names = Phrases(_named(units["names"]))
    large = {*numerals["scales"], *numerals["groups"], *numerals["sets"], *numerals["parts"], *joining["several"]}
    phrases = Phrases([*numerals["phrases"].items()])
    numbers = {*phrases.first, *numerals["cardinals"], *numerals["ordinals"], *numerals["parts"], *joining["article"]}
    numbers |= {*numerals["vague"], *numerals["vague_of"], *joining["several"]}
    times = {
        *months,
        *short_months,
        *weekdays,
        *joined_weekdays.first,
        *short_weekdays,
        *calendar["hours"],
        *clock["half"],
        *clock["half_to"],
        *clock["quarter"],
    }
    numbers |= set(unit_names.first) if joining["half_behind"] else set()
    starters = numbers | times | {*none_of_people.first, *none, *none_before, *two, *none_of_two}
    return FigureWords(
        cardinals=numerals["cardinals"],
        phrases=phrases,
        scales=numerals["scales"],
        groups=numerals["groups"],
        group_of=bool(joining["group_of"]),
        sets=numerals["sets"],
        spelled_groups=numerals["spelled_groups"],
        short_scales=numerals["short_scales"],
        money_scales=numerals["money_scales"],
        ordinals=numerals["ordinals"],
        parts=numerals["parts"],
        vague={word: (low, high) for word, (low, high) in numerals["vague"].items()},
        vague_of={word: (low, high) for word, (low, high) in numerals["vague_of"].items()},
        joining=joining,
        none_of_people=none_of_people,
        none=none,
        none_before=none_before,
        two=two,
        none_of_two=none_of_two,
        idle_ones=frozenset(counting["one"]["idle"]),
        people=frozenset(counting["people"]["any"]),
        sorts_of_people={word: sort[0] for sort in counting["people"]["sorts"] for word in sort},
        states=frozenset(counting["people"]["states"]),
        before_states=frozenset(counting["people"]["before_states"]),
        harm=frozenset(counting["people"]["harm"]),
        irregular=dict(nouns["irregular"]),
        stemmer=habits.stemmer if nouns["inflected"] else "",
        plurals=tuple(nouns["plurals"]),
        adjectives=tuple(nouns["adjectives"]),
        verbs=tuple(nouns["verbs"]),
        before_figure=frozenset(nouns["before_figure"]),
        times=frozenset(nouns["times"]),
        after_figure=frozenset(nouns["after_figure"]),
        apart=frozenset(nouns["apart"]),
        never_counted=frozenset(nouns["never"]),
        befallen={
            name: Befallen(row.get("deed", name), frozenset(row["thing"]), frozenset(row["done"]), row["lost"])
            for name, row in counting["people"]["befallen"].items()
        },
        reaching=frozenset(counting["people"]["reaching"]),
        remaining=frozenset(counting["people"]["remaining"]),
        each=frozenset(counting["people"]["each"]),
        besides=frozenset(counting["people"]["besides"]),
        held=frozenset(counting["people"]["held"]),
        rated_on=frozenset(counting["ratings"]["rated_on"]),
        rating_steps=frozenset(counting["ratings"]["steps"]),
        out_of_all=frozenset(counting["ratings"]["out_of_all"]),
        animals=frozenset(counting["people"]["animals"]),
        verb_endings=tuple(nouns["verb_endings"]),
        pasts=frozenset(word for _, listed in lines("irregular_pasts", language) for word in listed),
        labels=frozenset(counting["names"]["labels"]),
        streets=frozenset(counting["names"]["streets"]),
        number_signs=frozenset(counting["names"]["number_signs"]),
        of_names=frozenset(counting["names"]["of_names"]),
        before_places=frozenset(counting["names"]["before_places"]),
        whole_names=frozenset(counting["names"]["whole"]),
        units=unit_names,
        exact_units={sign: unit for unit, signs in units["exact"].items() for sign in signs},
        unit_words=_sets(units["words"]),
        below_zero=Phrases(_named({"": units["words"]["below_zero"]})),
        currencies=Phrases(_named(currencies["names"])),
        hundredths=Phrases(_named(currencies["hundredths"])),
        short_hundredths={sign: unit for unit, signs in currencies["short_hundredths"].items() for sign in signs},
        signs=currencies["signs"],
        dollars=currencies["dollars"],
        before_money=currencies["before"],
        months=months,
        short_months=short_months,
        before_month=frozenset(calendar["months"]["before"]),
        weekdays=weekdays,
        joined_weekdays=joined_weekdays,
        short_weekdays=short_weekdays,
        clock=clock,
        hours=calendar["hours"],
        votes=frozenset(scores["after"]["votes"]),
        results=frozenset(scores["after"]["results"]),
        won_or_lost=frozenset(scores["before"]["won_or_lost"]),
        before_range=frozenset(scores["before"]["ranges"]),
        modifiers=Phrases(terms),
        modifiers_after=Phrases(behind),
        starters=frozenset(starters),
        numerals=frozenset(numbers),
        after_article=frozenset(large | {*numerals["ordinals"], *unit_names.first}),
        decimal=habits.decimal,
        capital_nouns=habits.nouns_have_capitals,
        hyphened=numerals["joining"].get("hyphened", False),
        small_months=calendar["months"].get("small", False),
    )


def _table(language: str, name: str) -> dict[str, Any]:
    """One data file of a language; what it lacks is that of figures in any language, which have no words."""
    return _filled(tomllib.loads(text_of(language, f"{name}.toml")), tomllib.loads(text_of(ANY, f"{name}.toml")))


def _filled(own: dict[str, Any], rest: Mapping[str, Any]) -> dict[str, Any]:
    """A table with what another one has beside it."""
    for name, value in rest.items():
        if isinstance(value, dict):
            own[name] = _filled(own.get(name, {}), value)
        else:
            own.setdefault(name, value)
    return own


def _sets(table: Mapping[str, Iterable[str]]) -> dict[str, frozenset[str]]:
    return {name: frozenset(words) for name, words in table.items()}


def _named(table: Mapping[str, Iterable[str]]) -> list[tuple[str, str]]:
    """Each term of a table with the name that it stands under."""
    return [(term, name) for name, terms in table.items() for term in terms]


def _numbered(names: Iterable[str]) -> dict[str, int]:
    return {name: number for number, name in enumerate(names, 1)}
