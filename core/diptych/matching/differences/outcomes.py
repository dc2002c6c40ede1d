"""What an article tells to have become of somebody or something, by the table of fates: told, denied or left open."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from diptych.languages import LanguagePack
from diptych.languages.inflection import every_form
from diptych.languages.tables import lines
from diptych.matching.differences.bearers import Bearer, bearer_at, in_state, noun_of, subject, sufferer
from diptych.matching.differences.figure import YEAR, is_rate, people_of, years_told
from diptych.matching.text_index import TextIndex
from diptych.matching.word_index import WordIndex
from diptych.span import Span

DOES = "to"  # begins what the subject does, or, with
IT = "it"  # in it, what is done to it
OF = "of"  # heads of lines that hold nouns
BY = "by"
NOUNS = (OF, BY)
SOMEBODY = "somebody"
NOBODY = "nobody"
PARTED = 4  # words between a verb and its particle: called the three-day strike off
UNREAL = 4  # words before a verb among which one may say that it has not happened, or not yet
CLOSE = 5  # words from an outcome to its bearer
WHOLE = 100  # words of a sentence; a longer one is a list
DENIED = 5  # words before it among which a negation may deny it


class FatePhrase(NamedTuple):
    """A phrase of the table behind its first word; ``done`` to its bearer, else what the bearer ``does`` or is."""

    fate: str
    outcome: str
    rest: tuple[str, ...]
    does: bool = False
    done: bool = False


class Fates(NamedTuple):
    """The table: phrases by the forms of their first words, and the nouns of which alone a fate is told."""

    phrases: dict[str, tuple[FatePhrase, ...]]
    of: dict[str, frozenset[str]]
    by: dict[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class ToldOutcome:
    """One outcome where it is told; ``real`` if as a fact of now, by the article itself or whom it reports."""

    phrase: FatePhrase
    sentence: int
    words: range
    bearer: Bearer | None
    denied: bool
    real: bool
    may_be: bool = False  # nobody is found to bear it, but one who may stands in its sentence

    @property
    def key(self) -> str:
        """The outcome, which is another one where nobody bears it."""
        nobody = self.phrase.outcome == SOMEBODY and self.bearer is not None and self.bearer.nobody
        return NOBODY if nobody else self.phrase.outcome


def outcomes_of(indexed: TextIndex) -> tuple[ToldOutcome, ...]:
    """Every outcome that an article tells, in order; of phrases in one another the longest."""
    side = indexed.kept(WordIndex)
    found: list[ToldOutcome] = []
    for n, sentence in enumerate(side.document.sentences):
        if not sentence.furniture and len(side.sentences[n]) <= WHOLE:
            found += _of_sentence(side, n)
    return tuple(found)


def _of_sentence(side: WordIndex, n: int) -> Iterator[ToldOutcome]:
    inside = side.sentences[n]
    table = fates(side.language)
    told = [
        (phrase, range(i, last + 1))
        for i in inside
        for phrase in table.phrases.get(side.norms[i], ())
        if (last := _last(side, i, inside, phrase)) is not None
    ]
    for phrase, words in told:
        within = (other for p, other in told if p.fate == phrase.fate and p is not phrase)
        if not any(words.start in other and words[-1] in other and len(other) > len(words) for other in within):
            yield _outcome(side, n, phrase, words)


def _outcome(side: WordIndex, n: int, phrase: FatePhrase, words: range) -> ToldOutcome:
    nobody = phrase.outcome == NOBODY
    bearer = Bearer(words.start, nobody=True) if nobody else bearer_at(side, _bearing(side, n, phrase, words))
    denied = _denied(side, words.start) and not (bearer is not None and bearer.nobody)
    real = not denied and side.quoted[words.start] < 0 and not _unreal(side, words.start)
    past = _of_another_time(side, n, words.start)
    if phrase.outcome == NOBODY or phrase.outcome == SOMEBODY:
        past = past or _goes_back(side, n) or _each_year(side, n)
    real = real and not past
    of = fates(side.language).of.get(phrase.fate, frozenset())
    near = real and bearer is None and noun_of(side, words.start) not in of
    near = near and _named(side, side.sentences[n], of) >= 0
    return ToldOutcome(phrase, n, words, bearer, denied, real, near)


def _bearing(side: WordIndex, n: int, phrase: FatePhrase, words: range) -> int:
    """The word that bears an outcome; of fates that few things have one of these, in the sentence or that before it."""
    table = fates(side.language)
    if phrase.done:
        i = sufferer(side, words.start, words[-1])
    else:
        i = subject(side, words.start) if phrase.does else in_state(side, words.start)
    of = table.of.get(phrase.fate)
    if phrase.outcome == SOMEBODY and not _is_somebody(side, i):
        return -1
    if of is None or (i >= 0 and noun_of(side, i) in of):
        return i
    if i >= 0 and side.norms[i] in side.language.pronouns.clause_subjects and n > 0:
        return _named(side, side.sentences[n - 1], of)
    state = not (phrase.does or phrase.done)
    return _named(side, side.sentences[n], of | table.by.get(phrase.fate, frozenset())) if state else -1


def _is_somebody(side: WordIndex, i: int) -> bool:
    """Whether a word stands for people, as far as a list or a name tells, or for nobody."""
    bearer = bearer_at(side, i)
    if bearer is None or bearer.person is not None or bearer.nobody:
        return bearer is not None
    noun, counted = bearer.noun, side.indexed.quantities_over(side.span(i, i + 1))
    alone = any(q.kind == "count" and not q.noun for q in counted)
    return noun in people_of(side.language) or side.language.is_role(noun) or alone


def _named(side: WordIndex, inside: range, nouns: frozenset[str]) -> int:
    return next((i for i in inside if side.content[i] and noun_of(side, i) in nouns), -1)


def _last(side: WordIndex, i: int, inside: range, phrase: FatePhrase) -> int | None:
    """The last word of a phrase that begins with word ``i``, None where it does not stand there."""
    k = i
    for n, word in enumerate(phrase.rest):
        near = range(k + 1, min(inside.stop, k + 2 + PARTED * (phrase.done and n == 0)))
        found = next((m for m in near if side.norms[m] in _standing_for(word, side.language)), None)
        if found is None or (found > k + 1 and any(mark in side.between(k, found) for mark in ",;:")):
            return None
        k = found
    return k


def _standing_for(word: str, language: LanguagePack) -> frozenset[str]:
    if word == "himself":
        return language.pronouns.emphatic
    return language.determiners.possessives if word == "his" else frozenset((word,))


def _denied(side: WordIndex, i: int) -> bool:
    """Whether a negation of verbs stands before a word, or any right behind it: accepted neither of the offers."""
    negations = side.language.negations.of_a_verb
    inside = side.sentences[side.sentence_of[i]]
    before = (side.norms[k] for k in range(max(inside.start, i - DENIED), i))
    if i + 1 in inside and side.norms[i + 1] in side.language.negations.nobody:
        return True
    return any(norm in negations or norm.endswith("n't") for norm in before)


def _unreal(side: WordIndex, i: int) -> bool:
    """Whether a word is a plan, a wish or a condition; “to” makes one of the verb right behind it only."""
    verbs, start = side.language.verbs, side.sentences[side.sentence_of[i]].start
    reach = range(max(start, i - UNREAL), i)
    if any(side.norms[k] in verbs.not_yet - {DOES} or side.norms[k].endswith("'ll") for k in reach):
        return True
    k = i - 1
    while k in reach and (side.norms[k] in verbs.be | verbs.have or side.norms[k].endswith("ly")):
        k -= 1
    return k in reach and side.norms[k] == DOES


def _of_another_time(side: WordIndex, n: int, i: int) -> bool:
    """Whether a sentence is of some year, or says before the word that it is of another event: elsewhere, previously.

    The previous evening is none, and a year that two commas set apart is not the word's.
    """
    inside, times = side.sentences[n], side.language.times
    years = [k for k in inside[1:] if side.norms[k] == YEAR and side.norms[k - 1] in times.before_a_span]
    if years_told(side, n) or any(not _set_apart(side, inside, k, i) for k in years):
        return True
    for k in range(inside.start, i):
        if side.norms[k] in times.of_another and side.norms[k + 1] not in times.dating | times.spans:
            return True
    return False


def _each_year(side: WordIndex, n: int) -> bool:
    """Whether a sentence tells how many it befalls in every year or day: the fever kills sixty a year."""
    counts = (q for q in side.indexed.quantities(side.document.sentences[n].span) if q.kind == "count")
    return any(is_rate(side, side.indexed.words_in(q.whole)) for q in counts)


def _set_apart(side: WordIndex, inside: range, k: int, i: int) -> bool:
    """Whether commas stand on both sides of a word, and another one is beyond: the centre, opened last year, burned."""
    return k < i and "," in side.between(inside.start, k) and "," in side.between(k, i)


def _goes_back(side: WordIndex, n: int) -> bool:
    """Whether a sentence, or the one that it goes on with, is of some month or year: in March a jet was hit."""
    sentences = side.document.sentences
    follows = n > 0 and sentences[n - 1].paragraph == sentences[n].paragraph
    told = (q for m in (n, n - 1)[: 1 + follows] for q in side.indexed.quantities(sentences[m].span))
    dates = [q.readings[0] for q in told if q.kind == "date"]
    return any(month and not day for _, month, day, _ in dates) or (follows and bool(years_told(side, n - 1)))


def place(side: WordIndex, outcome: ToldOutcome) -> Span:
    """The words of an outcome with its auxiliaries, and with whom or what bears it where that stands close by."""
    first, stop, bearer = outcome.words.start, outcome.words.stop, outcome.bearer
    start = side.sentences[outcome.sentence].start
    while first > start and side.between(first - 1, first) == " " and _helps(side, first - 1):
        first -= 1
    if bearer is not None and start <= bearer.word < first and _runs_on(side, bearer.word, first):
        first = _with_name(side, start, bearer) if bearer.name else _with_which(side, start, bearer.word)
    elif bearer is not None and stop <= bearer.word and _runs_on(side, stop - 1, bearer.word):
        stop = bearer.word + 1
    return side.span(first, stop)


def _with_name(side: WordIndex, start: int, bearer: Bearer) -> int:
    """Where the name begins that ends with a word."""
    first = bearer.word
    while first > start and side.capital(first - 1) and side.between(first - 1, first) == " ":
        first -= 1
    return first


def _with_which(side: WordIndex, start: int, i: int) -> int:
    """Where the noun phrase begins that ends with a word: at its determiner, or before what is none of it."""
    denying = side.language.negations.any
    while i > start and side.between(i - 1, i).strip("'’-") in ("", " ") and _describes(side, i - 1):
        i -= 1
    while i > start and side.between(i - 1, i) == " " and side.norms[i - 1] in side.language.determiners.any | denying:
        i -= 1
    return i


def _describes(side: WordIndex, k: int) -> bool:
    """Whether a word before a noun tells more of it, and dates nothing: last night frantic teams."""
    return side.content[k] and side.norms[k] not in side.language.times.dating


def _runs_on(side: WordIndex, i: int, j: int) -> bool:
    """Whether two words stand close together, and no mark between them."""
    return j - i <= CLOSE and not any(mark in side.between(i, j) for mark in ',;:()–—"“”')


def _helps(side: WordIndex, k: int) -> bool:
    norm, language = side.norms[k], side.language
    return norm in language.verbs.auxiliaries or (norm in language.adverbs.any and norm not in language.negations.any)


@lru_cache(maxsize=4)
def fates(language: LanguagePack) -> Fates:
    """The table of a language, empty where it has none."""
    phrases: dict[str, list[FatePhrase]] = defaultdict(list)
    nouns: dict[str, dict[str, frozenset[str]]] = {name: {} for name in NOUNS}
    for head, words in lines("fates", language.code):
        fate, _, outcome = head.partition(", ")
        if not outcome:
            continue
        if outcome in NOUNS:
            nouns[outcome][fate] = nouns[outcome].get(fate, frozenset()) | {*words}
            continue
        for word in words:
            for form, phrase in _read(fate, outcome, word, language):
                phrases[form].append(phrase)
    return Fates({form: tuple(found) for form, found in phrases.items()}, *(nouns[name] for name in NOUNS))


def _read(fate: str, outcome: str, told: str, language: LanguagePack) -> Iterator[tuple[str, FatePhrase]]:
    """A phrase of the table by every form of its first word."""
    first, *rest = told.split()
    if first != DOES:
        yield first, FatePhrase(fate, outcome, tuple(rest))
        return
    verb, *rest = rest
    done = IT in rest
    phrase = FatePhrase(fate, outcome, tuple(word for word in rest if word != IT), not done, done)
    for form in language.verbs.be if verb == "be" else every_form(verb):
        yield form, phrase
