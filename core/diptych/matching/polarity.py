"""Whether two linked sentences tell the same act under another sign: done here, denied or left open there.

True of any text: whoever says that no ransom was paid does not say what those say who tell that it was, nor does one
who cannot rule fraud out say that there was none, however many words they share. This tells only that two sentences are
not the same; whether one of them is wrong is asked elsewhere, and more strictly.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.matching.text_index import TextIndex
from diptych.matching.word_families import deed
from diptych.span import Span

_BORDERS = ',;:—–()“”„«»"'  # a negation reaches over none of them
_NAMED = 3  # telling words behind somebody denied, or before a negation that ends its clause
_LONGEST = 100  # words of a sentence
_PART = 4  # words from “only” or “all” to what they are said of


class Polarity(StrEnum):
    """How a sentence stands to what a word tells."""

    DENIED = "denied"
    OPEN = "open"
    PART = "part"
    WHOLE = "whole"


TURNED = frozenset({Polarity.DENIED, Polarity.OPEN})


@dataclass(frozen=True, slots=True)
class Signed:
    """Words to which a sentence gives a sign, by their families, where that is said, and what else may turn it.

    That stands in its clause, ``beside`` it, or anywhere in its sentence.
    """

    sign: Polarity
    keys: frozenset[str]
    place: Span
    undoing: frozenset[str]
    beside: frozenset[str]


def unlike(left: TextIndex, right: TextIndex, spans: tuple[Span, Span]) -> tuple[Span, Span] | None:
    """The places where two sentences give another sign to the same words, None where both may tell the same.

    What one of them denies or leaves open the other has to say in a clause in which nothing turns it.
    """
    a, b = left.kept(_Sentence, spans[0]), right.kept(_Sentence, spans[1])
    found = [(one.place, place) for one in a.signed if (place := b.answer(one))]
    found += [(place, other.place) for other in b.signed if (place := a.answer(other))]
    return min(found, key=lambda pair: _order(pair, spans), default=None)


def _order(places: tuple[Span, Span], sentences: tuple[Span, Span]) -> tuple[int, int, int]:
    """The earlier pair first; the same when left and right are swapped."""
    x, y = (place.start - sentence.start for place, sentence in zip(places, sentences, strict=True))
    return x + y, sum(map(len, places)), abs(x - y)


Stated = tuple[TextIndex, Span, Span]  # a text, a sentence of it, words of the sentence


def contradicted(one: Stated, other: Stated) -> bool:
    """Whether a sentence denies a place outright, and nothing turns the clause of the other one in its own place.

    It neither prevents it, nor says from when it is, nor that it is not true.
    """
    denying, affirming = (side.kept(_Sentence, sentence) for side, sentence, _ in (one, other))
    denied = [told for told in denying.signed if told.sign in TURNED and told.place.overlap(one[2])]
    return bool(denied) and affirming.affirms(other[0].words_in(other[2]).start, denied[0])


class _Sentence:
    """A sentence by its clauses, with the words to which it gives a sign."""

    def __init__(self, side: TextIndex, span: Span) -> None:
        self.side = side
        inside = side.words_in(span)
        self.inside = inside if len(inside) <= _LONGEST else inside[:0]  # a longer one is a list
        self.negations = side.language.negations
        self._phrases = self.negations.loosely, self.negations.nobody
        self.opening = {k for i in self.inside for k in range(i, i + self._phrase(i, self.negations.leaving_open))}
        self.clauses = list(self._clauses())
        self.told = [{self._key(i): i for i in reversed(clause) if self._tells(i)} for clause in self.clauses]
        self.undoing = frozenset(map(self._norm, self.inside)) & _undoing(side.language)
        self.loose = any(self._is_set_apart(clause) for clause in self.clauses)
        self.signed = [signed for clause in self.clauses for signed in self._signed(clause)]

    def affirms(self, word: int, other: Signed) -> bool:
        """Whether nothing turns the clause in which a word stands."""
        return any(self._is_clear(n, other) for n, clause in enumerate(self.clauses) if word in clause)

    def answer(self, other: Signed) -> Span | None:
        """Where the sentence gives all words of the other one another sign, None where it may not."""
        for own in self.signed:
            if {own.sign, other.sign} == {Polarity.DENIED, Polarity.OPEN} and own.keys & other.keys:
                return own.place
            if {own.sign, other.sign} == {Polarity.PART, Polarity.WHOLE} and own.keys & other.keys:
                return own.place
        if other.sign not in TURNED or any(own.sign in TURNED and own.keys & other.keys for own in self.signed):
            return None
        holding = [n for n, told in enumerate(self.told) if other.keys & told.keys()]
        if not other.beside <= self.undoing or not all(self._is_clear(n, other) for n in holding):
            return None  # nobody voted against it, all voted for it
        if not other.keys <= set().union(*(self.told[n] for n in holding)):
            return None
        places = [self.told[n][key] for n in holding for key in other.keys & self.told[n].keys()]
        return self._place(min(places), min(places))

    def _clauses(self) -> Iterator[range]:
        """The stretches of a sentence between marks and words that open a clause."""
        opening = self.side.language.conjunctions.another_clause
        start = self.inside.start
        for i in self.inside[1:]:
            if self._marked(i) or self._norm(i) in opening:
                yield range(start, i)
                start = i
        yield range(start, self.inside.stop)

    def _marked(self, i: int) -> bool:
        """Whether a mark stands before a word over which no negation reaches."""
        between = self.side.between(i - 1, i)
        return between != " " and any(mark in between for mark in _BORDERS)

    def _is_clear(self, n: int, other: Signed | None = None) -> bool:
        """Whether nothing turns a clause, nor the one that it goes on with: it is not true that she resigns.

        What the other sentence has as well turns both, and what may be so is left open in both.
        """
        turning = [i for i in self._joined(n) if self._turns(i) and not (other and self._norm(i) in other.undoing)]
        opens = other is not None and other.sign is Polarity.OPEN
        if turning or self.loose or (opens and any(self._norm(i) in self.negations.perhaps for i in self.clauses[n])):
            return False
        return n == 0 or not self._goes_on(self.clauses[n].start) or self._is_clear(n - 1, other)

    def _joined(self, n: int) -> range:
        """A clause with those that only go on with it: the boat and its crew vanished."""
        stop, adding = self.clauses[n].stop, self.side.language.conjunctions.in_a_list
        for clause in self.clauses[n + 1 :]:
            if self._marked(clause.start) or self._norm(clause.start) not in adding:
                break
            stop = clause.stop
        return range(self.clauses[n].start, stop)

    def _is_set_apart(self, clause: range) -> bool:
        """Whether a clause ends with a negation of what the next ones tell: no one, including the mayor, is."""
        return any(self._denies(i) and not any(map(self._tells, range(i + 1, clause.stop))) for i in clause)

    def _goes_on(self, i: int) -> bool:
        return not self._marked(i) or self._norm(i) in self.side.language.conjunctions.before_a_report

    def _signed(self, clause: range) -> Iterator[Signed]:
        """What a clause gives a sign to; of what it turns twice nothing is known."""
        open_at = next((i for i in clause if self._phrase(i, self.negations.leaving_open)), None)
        excluded = next((i for i in clause if self._phrase(i, self.negations.excluding)), None)
        denials = [i for i in clause if self._denies(i)]
        yield from self._parts(clause)
        if excluded is not None:
            sign = Polarity.OPEN if denials or open_at is not None else Polarity.DENIED
            yield from self._as(sign, self._excluded(clause, excluded), excluded, clause)
        elif open_at is not None:
            yield from self._as(Polarity.OPEN, self._left_open(clause, open_at), open_at, clause)
        elif denials and self._deny_once(denials) and self._norm(clause.start) not in self.side.language.verbs.not_yet:
            yield from self._as(Polarity.DENIED, self._heads(clause, denials[0]), denials[0], clause)

    def _deny_once(self, denials: list[int]) -> bool:
        """Whether the negations of one clause deny, and do not lift one another: neither … nor, ne … pas."""
        agree = self.side.language.habits.negations_agree
        return agree or all(self._norm(i) in self.negations.pairing for i in denials[1:])

    def _as(self, sign: Polarity, words: list[int], at: int, clause: range) -> Iterator[Signed]:
        if words:
            place = self._place(min(at, *words), max(at, *words))
            own = range(at, at + max(self._phrase(at, phrases) for phrases in self._phrases))
            near = {self._norm(i) for i in clause if i not in (*words, *own) and i not in self.opening}
            beside = near & self.negations.undoing
            yield Signed(sign, frozenset(map(self._key, words)), place, self.undoing, frozenset(beside))

    def _heads(self, clause: range, at: int) -> list[int]:
        """The words that the negation ``at`` denies: a verb, a thing with what is done to it, what nobody does."""
        norm, behind = self._norm(at), range(at + 1, clause.stop)
        if (behind and self._phrase(behind[0], self.negations.not_denied)) or self._contrasts(at):
            return []
        if any(self._phrase(i, self.negations.not_before) for i in self.inside if at < i <= clause.stop):
            return []  # not until: that it was, and when; none had ever: before
        if self._phrase(at, self.negations.nobody):
            return self._predicate(behind) or self._all_told(behind)[:_NAMED]
        longer = bool(behind) and self._norm(behind[0]) in self.negations.between
        if norm in self.negations.lacking:
            before, thing = self._all_told(range(clause.start, at)), self._thing(behind)
            return [*before[-1:], *thing] if before and thing else []
        if norm in self.negations.of_a_thing and not longer:
            thing = self._thing(behind)
            if self._is_a_subject_apart(clause, at):
                return []
            return thing and [*thing, *self._predicate(range(thing[-1] + 1, clause.stop))]
        told = self._all_told(behind)
        heavy = next((n for n, i in enumerate(told, 1) if self._norm(i) not in self.negations.slight), len(told))
        told = told[:heavy]
        if told or self._phrase(at, self.negations.loosely):
            return told
        return self._all_told(range(clause.start, at))[-_NAMED:]

    def _is_a_subject_apart(self, clause: range, at: int) -> bool:
        """Whether a comma parts a denied thing from its verb: no player from Calder, man or woman, had ever won.

        What is denied of it stands there, and may be told as the first time.
        """
        alone = not self._all_told(range(clause.start, at)) and clause.stop < self.inside.stop
        verbs, rest = self.side.language.verbs.auxiliaries, range(clause.stop, self.inside.stop)
        return alone and not self._predicate(range(at + 1, clause.stop)) and any(self._norm(i) in verbs for i in rest)

    def _contrasts(self, at: int) -> bool:
        """Whether a negation sets a thing against the one before it and denies nothing: a budget, not a leaflet."""
        i = at + 1
        marked = at > self.inside.start and self._marked(at)
        return marked and i < self.inside.stop and self._norm(i) in self.side.language.determiners.any

    def _thing(self, behind: range) -> list[int]:
        """The words of the noun phrase behind a negation; of “no evidence of fraud” the fraud."""
        run: list[int] = []
        for i in behind:
            if self._tells(i) and not self._is_name(i):
                run.append(i)
            elif run and any(self._norm(k) not in self.negations.slight for k in run):
                break
            elif run and not self._tells(i):
                rest = self._thing(range(i + 1, behind.stop)) if self._is_preposition(i) else []
                return rest or run
        return run

    def _is_preposition(self, i: int) -> bool:
        return self._norm(i) in self.side.language.prepositions.any

    def _predicate(self, behind: range) -> list[int]:
        """The first telling word behind an auxiliary, nothing where it only says that something is there or found."""
        verbs = self.side.language.verbs
        at = next((i for i in behind if self._norm(i) in verbs.auxiliaries), None)
        told = self._all_told(range(at + 1, behind.stop)) if at is not None else []
        return [i for i in told[:1] if self._norm(i) not in self.negations.slight]

    def _left_open(self, clause: range, at: int) -> list[int]:
        """The telling words behind what leaves them open, in the next clause where that is what it opens."""
        told = self._heavy(range(at + 1, clause.stop))
        n = self.clauses.index(clause) + 1
        if not told and n < len(self.clauses) and self._goes_on(self.clauses[n].start):
            told = self._heavy(self.clauses[n])
        return told[:_NAMED] if len(told) > 1 else []

    def _heavy(self, words: range) -> list[int]:
        return [i for i in self._all_told(words) if self._norm(i) not in self.negations.slight]

    def _excluded(self, clause: range, at: int) -> list[int]:
        """What is ruled out: the first telling word behind, else the first of the clause."""
        length = self._phrase(at, self.negations.excluding)
        return (self._all_told(range(at + length, clause.stop)) or self._all_told(range(clause.start, at)))[:1]

    def _parts(self, clause: range) -> Iterator[Signed]:
        """Of what only a part is told, and of what all."""
        for i in clause:
            near = range(i + 1, min(i + 1 + _PART, clause.stop))
            if self._phrase(i, self.negations.a_part):
                yield from self._as(Polarity.PART, self._all_told(near)[:1], i, clause)
            elif self._norm(i) in self.negations.the_whole:
                yield from self._as(Polarity.WHOLE, self._all_told(near)[:1], i, clause)

    def _denies(self, i: int) -> bool:
        norm = self._norm(i)
        denied = norm in _denials(self.side.language) or norm.endswith("n't")
        return denied or any(self._phrase(i, words) for words in (self.negations.nobody, self.negations.loosely))

    def _turns(self, i: int) -> bool:
        """Whether a word may turn its clause: it denies, undoes or leaves open."""
        negations = self.negations
        return (
            self._denies(i)
            or (self._norm(i) in negations.undoing and not self._is_name(i))
            or bool(self._phrase(i, negations.leaving_open) or self._phrase(i, negations.excluding))
        )

    def _phrase(self, i: int, phrases: frozenset[str]) -> int:
        """How many words of a class of words and phrases stand at word ``i``, 0 for none."""
        if self._norm(i) not in _first_words(phrases):
            return 0
        for length in (4, 3, 2, 1):
            if i + length <= self.inside.stop and " ".join(self._norm(k) for k in range(i, i + length)) in phrases:
                return length
        return 0

    def _all_told(self, words: range) -> list[int]:
        return [i for i in words if self._tells(i) and not self._is_name(i)]

    def _tells(self, i: int) -> bool:
        """Whether a word says what is spoken of: not how, when, how many, or that it was said."""
        word, language = self.side.words[i], self.side.language
        manner = word.norm.endswith("ly") or word.norm in language.times.dating or word.norm[0].isdigit()
        return word.content and not manner and word.norm not in _idle(language) and i not in self.opening

    def _is_name(self, i: int) -> bool:
        return self.side.is_inner_capital(i) and not self.side.language.habits.nouns_have_capitals

    def _norm(self, i: int) -> str:
        return self.side.words[i].norm

    def _key(self, i: int) -> str:
        return deed(self._norm(i), self.side.language)

    def _place(self, first: int, last: int) -> Span:
        return Span(self.side.words[first].start, self.side.words[last].end)


@lru_cache(maxsize=8)
def _denials(language: LanguagePack) -> frozenset[str]:
    """The single words that deny what stands behind them."""
    words = language.negations
    return words.any | words.of_a_verb | words.of_a_thing | words.lacking


@lru_cache(maxsize=8)
def _undoing(language: LanguagePack) -> frozenset[str]:
    """The words that may turn a clause round where only one of two sentences has them."""
    return language.negations.undoing | _first_words(language.negations.excluding)


@lru_cache(maxsize=8)
def _idle(language: LanguagePack) -> frozenset[str]:
    """Words with content that are no part of what is denied."""
    words = language.negations
    return words.any | words.between | words.leaving_open | language.saying.reporting | language.verbs.auxiliaries


@lru_cache(maxsize=64)
def _first_words(phrases: frozenset[str]) -> frozenset[str]:
    return frozenset(phrase.split()[0] for phrase in phrases)
