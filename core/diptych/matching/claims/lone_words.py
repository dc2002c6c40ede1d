"""The words of a lone sentence that the other article has in no form: they stand for what one article alone tells."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from functools import lru_cache

from diptych.document import Mention
from diptych.finding import Side, opposite
from diptych.languages import LanguagePack
from diptych.matching.claims.echoes import Figures
from diptych.matching.negation import is_denial
from diptych.matching.phrases import all_told
from diptych.matching.text_index import TextIndex
from diptych.matching.word_families import everyday, family
from diptych.message import Message
from diptych.sameness.names import spelled_alike, transcribed
from diptych.sameness.words import Word, of_one_beginning
from diptych.span import Span

_MARKED = re.compile(r"[^\w\s'’-]")  # a mark between two words, which ends a run of them
_ENDING = 4  # letters that a compound and its last word have in common at least: hometown, town
_NAME = 6  # letters from which two names that differ in one of them are one
_LONGEST = 6  # words of a name that goes by its initials
_NAMED = 4  # phrases that a reason names
_PLAIN = 3  # the rank of a phrase of one plain word
OTHERWISE = "counterpart-otherwise"  # the rule that finds one that the other may tell otherwise
IN_PART = "counterpart-in-part"  # the rule that finds a sentence of which one article alone tells some


class LoneWords:
    """What an article tells, to be asked for the words of the other one that it has in no form.

    A figure is had in any writing and unit, a word also in a compound or a longer form, a name in another spelling or
    by its initials. A small word alone, or one of any report, tells nothing.
    """

    def __init__(self, other: TextIndex) -> None:
        self._figures = Figures(other.quantities(Span(0, len(other.text))))
        self._short = {word.norm for word in other.words if _all_capitals(other, word.start, word.end)}
        self._long = {letters for letters, _ in _initials(other, range(len(other.words)))}
        self._begun: dict[str, list[str]] = defaultdict(list)
        self._ended: dict[str, list[str]] = defaultdict(list)
        self._asked: dict[str, bool] = {}
        self._people = other.document.people
        for norm in sorted({word.norm for word in other.words if word.content}):
            self._begun[norm[:2]].append(norm)
            self._ended[norm[-_ENDING:]].append(norm)

    def of(self, side: TextIndex, sentence: Span, lacking: Set[str]) -> list[Span]:
        """The runs of such words in a sentence, with the small words between two of them.

        ``lacking`` are the stems that the other article does not have.
        """
        words = side.words_in(sentence)
        sums = side.sums_in(sentence)
        stems = {i: sums[i].word if i in sums else family(side.words[i].norm, side.language) for i in words}
        new = {i for i, stem in stems.items() if stem in lacking}
        if not new:
            return []
        for q in side.quantities(sentence):
            if self._figures.has(q):
                new.difference_update(side.words_in(q.span))
        for letters, inside in _initials(side, words):
            if letters in self._short:
                new.difference_update(inside)
        phrase = _in_a_phrase(side.language)
        runs: list[tuple[int, int]] = []
        near = False  # whether nothing but words inside a phrase has come since the last of them
        for i in words:
            word = side.words[i]
            if not word.content:
                near = near and word.norm in phrase  # a verb or a pronoun begins something else
                continue
            if i not in new or (i not in sums and (self.has(word.norm) or self._spelled_out(side, word))):
                near = False
            elif near and not _MARKED.search(side.text, side.words[runs[-1][1]].end, word.start):
                runs[-1] = (runs[-1][0], i)
            else:
                runs.append((i, i))
                near = True
        telling = [(first, last) for first, last in runs if first < last or not of_any_report(side, first)]
        return [Span(side.words[first].start, side.words[last].end) for first, last in telling]

    def has(self, norm: str) -> bool:
        """Whether the article has a word, in a longer or shorter form, in a compound, or nearly so spelled."""
        if norm not in self._asked:
            self._asked[norm] = self._has(norm)
        return self._asked[norm]

    def _has(self, norm: str) -> bool:
        begun = self._begun.get(norm[:2], ())
        if any(of_one_beginning(norm, theirs) for theirs in begun):
            return True
        ended = self._ended.get(norm[-_ENDING:], ()) if len(norm) >= _ENDING else ()
        if any(theirs.endswith(norm) or norm.endswith(theirs) for theirs in ended):
            return True
        return len(norm) >= _NAME and any(spelled_alike(norm, theirs) for theirs in begun)

    def knows(self, side: TextIndex, span: Span) -> bool:
        """Whether the words of a span name, with a title or without, a person whom the article names too, if otherwise.

        By another part of the name, or in another transcription of it: that is nothing that a reader would call new.
        """
        words, titles = side.words_in(span), side.language.names.titles
        titled = {i for i in words if side.words[i].norm in titles}
        named = {
            i for mention in side.mentions_over(span) if self._named(side, mention) for i in side.words_in(mention.span)
        }
        return not named.isdisjoint(words) and named | titled >= {*words}

    def _named(self, side: TextIndex, mention: Mention) -> bool:
        person = side.document.person(mention.name) if mention.kind == "name" else None
        return person is not None and any(
            person.is_same(other) or transcribed(person.name, other.name) for other in self._people
        )

    def _spelled_out(self, side: TextIndex, word: Word) -> bool:
        """Whether the article has the name that a word in capitals stands for."""
        return word.norm in self._long and _all_capitals(side, word.start, word.end)


@lru_cache(maxsize=4)
def _in_a_phrase(language: LanguagePack) -> frozenset[str]:
    """The small words that stand inside a phrase: not “that”, which begins a clause."""
    return (language.determiners.any | language.prepositions.any) - language.conjunctions.any


def new_words(side: Side, places: Sequence[Span]) -> dict[str, object]:
    """The evidence of the words of one side that the other article has nowhere; nothing where it lacks none."""
    return {"new": {side: [place.to_record() for place in places], opposite(side): []}} if places else {}


def in_part(side: Side, indexed: TextIndex, own: Sequence[Span]) -> Message:
    """Which words stand in one article alone, of a passage that the other one may tell in part.

    Those that tell the most: for a word alone there may be others, the less for a name or a figure.
    """
    told = _named_once(indexed, all_told(indexed, own, deeds=True))
    ranks = {span.of(indexed.text): _rank(indexed, span) for span in reversed(told)}
    phrases = _once([span.of(indexed.text) for span in told])
    worth = [phrase for phrase in phrases if ranks[phrase] < _PLAIN] or phrases
    named = sorted(worth, key=ranks.__getitem__)[:_NAMED]
    words = [phrase for phrase in worth if phrase in named]
    return Message("unique.in-part", {"side": opposite(side), "words": words})


def _named_once(indexed: TextIndex, told: Sequence[Span]) -> list[Span]:
    """The phrases without those that name somebody once more, and no fuller: “Mr Lowe” behind “Jane Lowe”."""
    kept: list[Span] = []
    known: dict[str, set[str]] = defaultdict(set)  # by person the words by which they were named
    titles = indexed.language.names.titles
    for span in told:
        words, names = indexed.words_in(span), [m for m in indexed.mentions_over(span) if m.kind == "name"]
        said = {i for m in names for i in indexed.words_in(m.span) if indexed.words[i].norm in known[m.name]}
        if said.isdisjoint(words) or not all(i in said or indexed.words[i].norm in titles for i in words):
            kept.append(span)
        for m in names:
            known[m.name].update(indexed.words[i].norm for i in indexed.words_in(m.span))
    return kept


def _rank(indexed: TextIndex, span: Span) -> int:
    """How much a phrase tells, the smaller the more: with a name or a figure, without, one of these alone, any word.

    So much money or so many miles are no figure alone, an age is. A word alone in brackets is a label of what stands
    before it, and one that denies tells nothing alone.
    """
    words, figures = indexed.words_in(span), indexed.quantities_over(span)
    if len(words) != 1 or any(q.unit and q.kind != "age" for q in figures):
        return 0 if has_name_or_figure(indexed, span) else 1
    if any(not q.bare for q in figures):
        return 2
    label = _in_brackets(indexed.text, span) or is_denial(indexed.words[words.start].norm, indexed.language)
    return 2 if indexed.is_inner_capital(words.start) and not label else _PLAIN


def _in_brackets(text: str, span: Span) -> bool:
    return text[span.start - 1 : span.start] == "(" and text[span.end : span.end + 1] == ")"


def has_name_or_figure(indexed: TextIndex, span: Span) -> bool:
    """Whether a figure stands in a span, or a capital that does not open its sentence."""
    return any(map(indexed.is_inner_capital, indexed.words_in(span))) or bool(indexed.quantities_over(span))


def _once(phrases: Sequence[str]) -> list[str]:
    """The phrases without those that stand in a longer one: who has read “the mask of Ouanga” needs no “mask”."""
    return [
        phrase
        for phrase in dict.fromkeys(phrases)
        if not any(phrase != other and re.search(rf"\b{re.escape(phrase)}\b", other) for other in phrases)
    ]


def _initials(side: TextIndex, words: range) -> Iterator[tuple[str, range]]:
    """The initials of every row of words with capitals, small words left out, with the place of the row."""
    row: list[int] = []
    for i in words:
        word = side.words[i]
        if row and _MARKED.search(side.text, side.words[i - 1].end, word.start):
            row = []
        if not side.capital(i):
            if word.content:
                row = []
            continue
        row.append(i)
        for n in range(2, min(_LONGEST, len(row)) + 1):
            yield "".join(side.words[j].norm[0] for j in row[-n:]), range(row[-n], i + 1)


def _all_capitals(side: TextIndex, start: int, end: int) -> bool:
    return side.text[start:end].isupper()


def of_any_report(side: TextIndex, i: int) -> bool:
    """Whether the word at an index is a small one, or stands in reports of any event; a name is neither."""
    norm = side.words[i].norm
    listed = everyday(side.language), side.language.content.light, side.language.prepositions.any
    return any(norm in words for words in listed) and not side.is_inner_capital(i)
