"""What a sentence says, as a bag of stems: without function words and reporting verbs."""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache
from math import log

from diptych.document import Sentence
from diptych.languages import LanguagePack
from diptych.matching.claims.introductions import introducing, naming, titled
from diptych.matching.text_index import TextIndex
from diptych.matching.word_families import everyday, family
from diptych.sameness.families import families
from diptych.sameness.quantities import Quantity
from diptych.sameness.quantities.quantity import POSITIONS, SUMS
from diptych.span import Span

EVERYDAY = 0.7  # what a word of any report weighs against a rarer one
_FIGURES = 12  # of a sentence that measure something; one with more is a table
DAYS = "days of"  # begins what a date measures
_MONTH = 1000  # before a day, so that any two of a month are near
_WORDED = POSITIONS | {"count"}  # figures of which the words beside the number tell more
MAX_N = 80  # sentences; a word of a longer pair weighs at most what one of a single sentence weighs there
_LIGHTEST = 0.05  # what a word weighs that is in nearly every sentence
_MOST_WORDS = 500  # a longer run without a stop is a list or a table, and all of it with all of it takes for ever
_LEAST = 2  # stems of a sentence that claims something; at least one of them names no person


@dataclass(frozen=True, slots=True)
class Bag:
    """The stems of one sentence with a word for each, its figures, whether it claims anything, the stems of names.

    ``persons`` are the stems of words that say who somebody is: names, titles, roles. ``kin`` holds for each stem the
    families of words that may stand for it, by “=” and a name. ``order`` are the stems in one order, in which alone
    their weights may be added up. ``measures`` are how much or how many each figure says, or each sum where a language
    is not read by the words of a report, by what it measures in; ``units`` are the stems of the words that say so.
    """

    stems: frozenset[str]
    words: dict[str, str]
    numbers: frozenset[str]
    claims: bool
    names: frozenset[str] = frozenset()
    persons: frozenset[str] = frozenset()
    kin: Mapping[str, frozenset[str]] = field(default_factory=dict)
    order: tuple[str, ...] = ()
    measures: tuple[tuple[str, float], ...] = ()
    units: frozenset[str] = frozenset()


def bags(side: TextIndex) -> list[Bag]:
    """The bag of every sentence, in order."""
    people = side.kept(naming)
    return [_bag(side, sentence, people) for sentence in side.document.sentences]


def _bag(side: TextIndex, sentence: Sentence, people: Set[int]) -> Bag:
    """The bag of one sentence; ``people`` are the words that name somebody."""
    words, language = side.words_in(sentence.span), side.language
    if sentence.furniture or len(words) > _MOST_WORDS:
        return Bag(frozenset(), {}, frozenset(), claims=False)
    capitals = not language.habits.nouns_have_capitals  # else they tell no name
    stems: dict[str, str] = {}
    named: set[str] = set()
    persons: set[str] = set()
    measured: set[str] = set()
    kin: dict[str, frozenset[str]] = {}
    told = False
    units = _units(side, sentence.span) if language.habits.lexical else frozenset()
    introduced = (introducing if language.habits.lexical else titled)(side, words, people)
    sums = side.sums_in(sentence.span)
    for i in words:
        if i in sums:
            stems.setdefault(sums[i].word, sums[i].span.of(side.text))
            told = True
            continue
        word = side.words[i]
        if not word.content or word.norm in language.saying.reporting or word.norm in language.content.light:
            continue
        key = family(word.norm, language)
        stems.setdefault(key, side.text[word.start : word.end])
        kin[key] = kin.get(key, frozenset()) | {f"={name}" for name in families(word.norm, language)}
        if i in units:
            measured.add(key)
        if i in people or (capitals and i > words.start and side.capital(i)):
            named.add(key)
        if i in people or i in introduced or language.says_who(word.norm) or language.ends_in_role(word.norm):
            persons.add(key)
        told = told or (i not in people and word.norm not in language.saying.audience)
    figures = side.quantities(sentence.span)
    return Bag(
        frozenset(stems),
        stems,
        frozenset(q.key for q in figures if q.key),
        told and len(stems) >= _LEAST,
        frozenset(named),
        frozenset(persons),
        kin,
        tuple(sorted(stems)),
        _measures([q for q in figures if language.habits.lexical or (q.kind in SUMS and not q.loose)]),
        frozenset(measured),
    )


def _units(side: TextIndex, sentence: Span) -> frozenset[int]:
    """The words of figures that say in what they measure: they tell nothing that the figure does not."""
    return frozenset(
        i
        for q in side.quantities(sentence)
        if q.kind not in _WORDED
        for i in side.words_in(q.span)
        if not side.words[i].norm[0].isdigit()
    )


def _measures(figures: Sequence[Quantity]) -> tuple[tuple[str, float], ...]:
    """The figures that say how much or how many, by kind and unit; of dates the days of one month, which are near."""
    return tuple(measure for q in figures[:_FIGURES] if (measure := _measure(q)))


def _measure(q: Quantity) -> tuple[str, float] | None:
    if q.kind == "date":
        _, month, day, _ = q.readings[0]
        return (f"{DAYS} {month}", _MONTH + day) if day and len(q.readings) == 1 else None
    if q.kind == "fraction":
        return "percentage percent", 100 * float(q.value)
    return None if q.kind in POSITIONS else (f"{q.kind} {q.unit}".strip(), abs(float(q.value)))


def idf_weights(a: Sequence[Bag], b: Sequence[Bag], language: LanguagePack) -> dict[str, float]:
    """ln((N + 1) / (df + ½)) over the sentences of both articles, capped; everyday words weigh EVERYDAY of it.

    Two short articles cannot tell by themselves which words any report holds: a list does.
    """
    light = _everyday_families(language)
    df = Counter(key for bag in (*a, *b) for key in bag.stems)
    total, most = len(a) + len(b), log((MAX_N + 1) / 1.5)
    of = {count: max(_LIGHTEST, min(most, log((total + 1) / (count + 0.5)))) for count in {*df.values()}}
    return {key: of[count] * EVERYDAY if key in light else of[count] for key, count in df.items()}


@lru_cache(maxsize=4)
def _everyday_families(language: LanguagePack) -> frozenset[str]:
    return frozenset(family(term, language) for term in everyday(language))
