"""The votes that an article tells of: by which body, whether all were of one mind, how many were for and against it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from diptych.matching.differences.vote_words import (
    VotePhrase,
    bodies_at,
    decides,
    is_noun,
    number_at,
    phrases_in,
    vote_words,
)
from diptych.matching.figure_stages import PARTITIVE
from diptych.matching.text_index import TextIndex
from diptych.matching.word_index import WordIndex
from diptych.span import Span

MOST = 20  # votes of an article; the minutes of a sitting tell of many, and none of them is the one
REACH = 6  # words before a phrase among which it is said not to be so
NEAR = 8  # words before a result in which it says what was decided
BESIDE = 3  # words at the start of a sentence or behind a phrase that may date it
BEHIND = 6  # words behind a phrase in which the body stands that it was done by: unanimously by the directors


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote as one sentence tells it.

    ``kind`` is that of the phrase: "unanimous", the two figures of a "result", how many were "against", a "share" of
    all, a "margin", or "split" without a figure. ``bodies`` are the lines in which the noun of the body stands,
    ``whose`` the names beside it and ``sort`` the word before it; ``months`` and ``earlier`` tell when it was.
    A ``bare`` one is that of which the article tells: the vote was unanimous.
    """

    sentence: int
    span: Span
    kind: str
    numbers: tuple[int, ...]
    bodies: frozenset[int]
    whose: frozenset[str]
    sort: str
    months: frozenset[str]
    earlier: bool
    bare: bool

    def may_be(self, result: Sequence[int]) -> bool:
        """Whether what a vote tells may be of one with such a result; of a share nobody knows on which side it was."""
        match self.kind:
            case "result":
                return sorted(self.numbers) == sorted(result)
            case "against":
                return self.numbers[0] in result
            case "margin":  # a majority of ten is one by ten votes, or one of ten to two
                return self.numbers[0] in (*result, abs(result[0] - result[1]))
        return True


def votes_of(indexed: TextIndex) -> tuple[Vote, ...]:
    """The votes of an article, those of headings last; none that is unsure, nor one of a part of a body."""
    side = indexed.kept(WordIndex)
    if not vote_words(side.language).phrases:
        return ()
    found = [
        vote
        for n, sentence in enumerate(side.document.sentences)
        if not sentence.furniture
        for phrase in _phrases(side, n)
        if not _unsure(side, n, phrase)
        if (vote := _vote(side, n, phrase)) is not None
    ]
    if len(found) > MOST:
        return ()
    return tuple(sorted(found, key=lambda vote: side.document.sentences[vote.sentence].heading))


def bearers(indexed: TextIndex, bodies: frozenset[int]) -> frozenset[str]:
    """All names that an article has beside the nouns of a body."""
    side = indexed.kept(WordIndex)
    places = (i for i in range(len(side.norms) if bodies else 0) if bodies_at(side, i) & bodies)
    return frozenset(name for i in places for name in _whose(side, i))


def _phrases(side: WordIndex, n: int) -> list[VotePhrase]:
    """The phrases of a sentence, with the results of votes told as those of games are."""
    inside = side.sentences[n]
    found = [_none_against(phrase) for phrase in phrases_in(side, inside) if side.quoted[phrase.first] < 0]
    for q in side.indexed.quantities(side.document.sentences[n].span):
        words = side.indexed.words_in(q.span)
        if q.kind == "score" and side.quoted[words.start] < 0 and _is_vote(side, inside, words):
            found = [p for p in found if p.last <= words.start or p.first >= words.stop]
            found.append(_none_against(VotePhrase("result", words.start, words.stop, q.readings[0])))
    return sorted(found, key=lambda phrase: phrase.first)


def _none_against(phrase: VotePhrase) -> VotePhrase:
    """The phrase; where nobody is counted on one side, that of all."""
    numbered = phrase.kind in ("result", "against")
    return VotePhrase("unanimous", phrase.first, phrase.last) if numbered and 0 in phrase.numbers else phrase


def _is_vote(side: WordIndex, inside: range, words: range) -> bool:
    """Whether a result is that of a vote: its sentence says so, or a body decides right before it."""
    if any(side.norms[i] in vote_words(side.language).votes for i in inside):
        return True
    before = range(max(inside.start, words.start - NEAR), words.start)
    return any(decides(side, i) for i in before) and any(is_noun(side, i) for i in inside)


def _unsure(side: WordIndex, n: int, phrase: VotePhrase) -> bool:
    """Whether a phrase is denied, hoped for or asked for: far from unanimous."""
    before = range(max(side.sentences[n].start, phrase.first - REACH), phrase.first)
    return any(side.norms[i] in vote_words(side.language).unsure for i in before)


def _vote(side: WordIndex, n: int, phrase: VotePhrase) -> Vote | None:
    """The vote that a phrase tells of; None where it is that of a part of a body."""
    at = _body(side, n, phrase)
    if at is not None and _is_part(side, at):
        return None
    return Vote(
        n,
        side.span(phrase.first, phrase.last),
        phrase.kind,
        phrase.numbers,
        bodies=frozenset() if at is None else bodies_at(side, at),
        whose=frozenset() if at is None else _whose(side, at),
        sort="" if at is None else _sort(side, at),
        months=_months(side, n),
        earlier=_earlier(side, n, phrase),
        bare=_is_bare(side, phrase),
    )


def _is_bare(side: WordIndex, phrase: VotePhrase) -> bool:
    """Whether a phrase tells nothing of what was voted on: the vote was unanimous, the vote was 29-26."""
    before = phrase.first - 1 if phrase.kind == "result" else max(phrase.first, phrase.last - 2)
    return phrase.kind in ("unanimous", "result") and side.norms[before] in side.language.verbs.be


def _body(side: WordIndex, n: int, phrase: VotePhrase) -> int | None:
    """The noun of the body: in the phrase, behind “by” or “of” after it, the nearest before it, or the first behind it.

    Where the sentence names none it is the last one of the sentence before.
    """
    inside = side.sentences[n]
    behind = range(phrase.last, min(inside.stop, phrase.last + BEHIND))
    done_by = next((i for i in behind if _is_body(side, i) and _led_by(side, i, phrase.last)), None)
    if done_by is not None:
        return done_by
    before = inside if n == 0 or side.document.sentences[n - 1].heading else side.sentences[n - 1]
    rows: Sequence[Sequence[int]] = (
        range(phrase.first, phrase.last),
        range(phrase.first - 1, inside.start - 1, -1),
        range(phrase.last, inside.stop),
        range(before.stop - 1, before.start - 1, -1),
    )
    return next((i for row in rows for i in row if _is_body(side, i)), None)


def _is_body(side: WordIndex, i: int) -> bool:
    """Whether a word is the noun of a body, no word before another noun of it, and not of any body."""
    known = vote_words(side.language)
    if not is_noun(side, i) or (side.norms[i] in known.with_a_capital and not side.capital(i)):
        return False
    if i + 1 < len(side.norms) and side.between(i, i + 1) == " " and is_noun(side, i + 1):
        return False
    return bool(bodies_at(side, i)) or _is_part(side, i)


def _led_by(side: WordIndex, i: int, start: int) -> bool:
    """Whether “by” or “of” stands before a noun, with no mark between."""
    tied = any(side.norms[k] in side.language.prepositions.of_the_doer | PARTITIVE for k in range(start, i))
    return tied and not any(side.between(k, k + 1).strip(" '’") for k in range(start, i))


def _is_part(side: WordIndex, i: int) -> bool:
    """Whether a noun means some of those in a body: Labour councillors, not appeal judges."""
    known, before = vote_words(side.language), i - 1
    people = side.norms[i] in known.people or f"{side.norms[i]}s" in known.people
    if not people or before < 0 or side.between(before, i) != " " or side.possessive(before):
        return False
    if side.norms[before] in known.of_all or side.between(before - 1, before) == "-":
        return False
    return (
        side.content[before]
        and side.norms[before] not in side.language.times.dating
        and number_at(side, before, i) is None
    )


def _opens(side: WordIndex, i: int) -> bool:
    """Whether a word opens its sentence."""
    return side.sentence_of[i] < 0 or side.sentences[side.sentence_of[i]].start == i


def _whose(side: WordIndex, i: int) -> frozenset[str]:
    """The names beside a noun of a body: Penhavern's council, the council of Penhavern, governors at Penhavern."""
    found = {_name(side, k) for k in (*_capitals_before(side, i), *_capitals_behind(side, i))}
    return frozenset(found) - side.language.times.dating - vote_words(side.language).of_all


def _capitals_before(side: WordIndex, i: int) -> Iterator[int]:
    """The names before a noun; the word that opens a sentence is one where it owns the body."""
    k = i - 1
    while k >= 0 and side.capital(k) and side.content[k] and side.between(k, k + 1) in (" ", "' ", "’ "):
        if side.possessive(k) or side.between(k, k + 1) != " " or not _opens(side, k):
            yield k
        k -= 1


def _capitals_behind(side: WordIndex, i: int) -> Iterator[int]:
    """The names behind a noun, a preposition and perhaps an article."""
    k, end = i + 1, len(side.norms)
    if k >= end or side.norms[k] not in side.language.prepositions.any:
        return
    k += 1 + (k + 1 < end and side.norms[k + 1] in side.language.determiners.any)
    while k < end and side.capital(k) and side.between(k - 1, k) == " ":
        yield k
        k += 1


def _name(side: WordIndex, i: int) -> str:
    """A name without the ending of an owner."""
    return side.norms[i].removesuffix("'s").removesuffix("'")


def _sort(side: WordIndex, i: int) -> str:
    """The word before a noun that tells which one it is, as no name does: the planning committee, the Supreme Court."""
    before = i - 1
    if before < 0 or side.between(before, i) != " " or side.possessive(before):
        return ""
    if side.norms[before] in vote_words(side.language).of_all:
        return side.keys[before]
    if side.capital(before) or (before and side.between(before - 1, before) == "-"):
        return ""
    plain = side.content[before] and number_at(side, before, i) is None
    return side.keys[before] if plain and not decides(side, before) else ""


def _months(side: WordIndex, n: int) -> frozenset[str]:
    """The months that date a sentence."""
    return frozenset(side.norms[i] for i in side.sentences[n] if side.capital(i)) & side.language.times.months


def _earlier(side: WordIndex, n: int, phrase: VotePhrase) -> bool:
    """Whether a sentence tells of another time; what somebody said had been need not be."""
    known, inside = vote_words(side.language), side.sentences[n]
    near = range(inside.start, min(inside.stop, phrase.last + BESIDE))
    if _in_a_year(side, n, phrase) or any(_stands(side, words, i) for i in near for words in known.earlier):
        return True
    said = min((i for i in inside if i in side.verbs), default=inside.stop)
    return any(_is_perfect(side, i, inside.stop) for i in range(inside.start, min(said, near.stop)))


def _is_perfect(side: WordIndex, i: int, end: int) -> bool:
    """Whether a word begins what had been done before: had rejected, not had his sentence cut."""
    owned = i + 1 < end and side.norms[i + 1] in side.language.determiners.any
    return side.norms[i] in vote_words(side.language).earlier_or_reported and not owned


def _in_a_year(side: WordIndex, n: int, phrase: VotePhrase) -> bool:
    """Whether a year stands where a sentence begins or right behind the phrase: in 2014 the trustees said no."""
    inside = side.sentences[n]
    years = [q for q in side.indexed.quantities(side.document.sentences[n].span) if q.kind == "year"]
    places = (side.indexed.words_in(q.span).start for q in years)
    return any(i < inside.start + BESIDE or phrase.last <= i < phrase.last + BESIDE for i in places)


def _stands(side: WordIndex, words: tuple[str, ...], i: int) -> bool:
    return tuple(side.norms[i : i + len(words)]) == words
