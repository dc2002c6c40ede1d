"""Who reports a word: the verb, its stance and its speaker, in the quotation or sentence of the word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.matching.term_index import Hit
from diptych.matching.word_index import WordIndex
from diptych.span import Span

SUBJECT = 8  # words between a subject and its verb
REACH = 9  # words between a reporting verb and the words that it reports
_AROUND = 12  # reports before and behind one among which its counterpart is looked for
NEUTRAL = frozenset({"neutral"})


@dataclass(frozen=True, slots=True)
class SpeechReport:
    """The words of a reporting verb (``first`` to ``last``, excluded), its stance classes, who speaks ("" unknown)."""

    first: int
    last: int
    stance: frozenset[str]
    speaker: str


def of_passage(side: WordIndex, span: Span) -> list[SpeechReport]:
    """The reports that the cues of the quotations over a passage make, in order."""
    found = (of_quotation(side, n) for n in side.quotations_over(span))
    return [report for report in found if report is not None]


def at_one_place(
    left: Sequence[SpeechReport], right: Sequence[SpeechReport]
) -> Iterator[tuple[SpeechReport, SpeechReport]]:
    """The reports of a shared passage, each with those of the other side about its place: both quote in one order."""
    for n, one in enumerate(left):
        for other in right[max(0, n - _AROUND) : n + _AROUND + 1]:
            yield one, other


def of_quotation(side: WordIndex, number: int) -> SpeechReport | None:
    """The report that a quotation's cue makes; None where it has none or the cue is no listed verb."""
    quotation = side.document.quotations[number]
    if quotation.cue is None:
        return None
    inside = side.indexed.words_in(quotation.cue)
    speaker = quotation.speaker.name if quotation.speaker and _named(side, quotation.speaker.span) else ""
    for i in inside:
        hit = side.verbs.get(i)
        if hit:
            return SpeechReport(hit.first, max(hit.last, inside.stop), hit.classes, speaker)
    if inside and leads_to_a_source(side, inside.start):
        return SpeechReport(inside.start, inside.stop, NEUTRAL, speaker)
    return None


def _named(side: WordIndex, span: Span) -> bool:
    """Whether the words that name a speaker hold a name: one that a pronoun was resolved to may be another's."""
    return any(side.capital(i) and side.content[i] for i in side.indexed.words_in(span))


def before(side: WordIndex, i: int, sentence: range) -> SpeechReport | None:
    """The report of a word outside quotations: the nearest reporting verb before it in its sentence."""
    for n in reversed(range(max(sentence.start, i - REACH), i)):
        hit = side.verbs.get(n)
        if hit and hit.last <= i and side.quoted[n] < 0 and verbal(side, hit):
            return SpeechReport(hit.first, hit.last, hit.classes, subject(side, hit.first, sentence))
    return None


def sourced(side: WordIndex, sentence: range) -> bool:
    """Whether a sentence says outside quotations who tells it: by a reporting verb, or by “according to”."""
    free = [n for n in sentence if side.quoted[n] < 0]
    verbs = (hit for n in free if (hit := side.verbs.get(n)))
    return any(leads_to_a_source(side, n) for n in free) or any(verbal(side, hit) for hit in verbs)


def leads_to_a_source(side: WordIndex, i: int) -> bool:
    """Whether a word begins what stands before a source, wherever in a sentence: “according to”, “selon”, “laut”."""
    return any(tuple(side.norms[i : i + len(words)]) == words for words in _before_a_source(side.language))


def surely_before_a_source(language: LanguagePack) -> frozenset[str]:
    """What stands before a source and before nothing else; “for” may stand before anything."""
    return frozenset(language.habits.before_a_source).difference(language.habits.weak_sources)


@lru_cache(maxsize=4)
def _before_a_source(language: LanguagePack) -> tuple[tuple[str, ...], ...]:
    return tuple(sorted(tuple(words.split()) for words in surely_before_a_source(language)))


def verbal(side: WordIndex, hit: Hit) -> bool:
    """Whether a listed verb stands as a verb: no article, possessive or preposition before it.

    One that is as often a noun is none right behind a verb in the past: “a judge unsealed emails”.
    """
    before_it = hit.first - 1
    if before_it < 0:
        return True
    word, language = side.norms[before_it], side.language
    if word in language.determiners.before_a_noun:
        return False
    if side.norms[hit.first] in language.nouns_too and language.is_past(word) and not language.is_auxiliary(word):
        return False
    return not side.possessive(before_it)


def subject(side: WordIndex, verb: int, sentence: range) -> str:
    """The name that stands last before a verb in its sentence, resolved; "" where none does."""
    start, end = side.words[sentence.start].start, side.words[verb].start
    names = [m for m in side.indexed.mentions_in(start, end) if m.span.end <= end]
    if not names or len(side.indexed.words_in(Span(names[-1].span.end, end))) > SUBJECT:
        return ""
    return names[-1].name
