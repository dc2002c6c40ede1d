"""The words of one of two sentences that the other has in no other form either: the one place that decides it here.

A word is had where the other sentence has it in any form or writing, as two words or as a part of one, one that may
stand for it, a longer or shorter word of the same beginning, or the figure that it is a part of.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from diptych.matching.negation import denied_from
from diptych.matching.phrases import HYPHENS
from diptych.matching.text_index import TextIndex
from diptych.matching.word_index import WordIndex
from diptych.sameness.families import families
from diptych.sameness.quantities import ALIKE, same
from diptych.sameness.words import BEGINNING, of_one_beginning
from diptych.span import Span


def own_words(side: WordIndex, sentence: int, other: WordIndex, there: int) -> list[int]:
    """The telling words of a sentence that the other one lacks, in order."""
    theirs = other.indexed.kept(_had, there)
    figured = _shared_figures(side, sentence, other, there)
    return [
        i
        for i in side.indexed.kept(_telling, sentence)
        if i not in figured
        and side.keys[i] not in theirs.keys
        and side.stems[i] not in theirs.keys
        and families(side.norms[i], side.language).isdisjoint(theirs.kin)
        and not theirs.begins(side.norms[i])
        and not _joined(side, i, theirs)
    ]


def _joined(side: WordIndex, i: int, theirs: "_Had") -> bool:
    """Whether two words there are this one, or one there is this and its neighbour: “air strikes”, “airstrikes”."""
    pairs = ((i - 1, i), (i, i + 1))
    beside = [
        side.norms[a] + side.norms[b] for a, b in pairs if a >= 0 and b < len(side.norms) and _side_by_side(side, a)
    ]
    return side.norms[i] in theirs.joined or any(word in theirs.norms for word in beside)


def _side_by_side(side: WordIndex, i: int) -> bool:
    """Whether nothing but a blank or a hyphen stands between a word and the next one."""
    between = side.between(i, i + 1)
    return between == " " or between in HYPHENS


def stretches(side: WordIndex, telling: Sequence[int], apart: Sequence[bool]) -> tuple[Span, ...]:
    """The stretches of telling words that are ``apart``; one word in common does not part a stretch."""
    runs: list[list[int]] = [[]]
    for n, i in enumerate(telling):
        if apart[n] or (0 < n < len(telling) - 1 and apart[n - 1] and apart[n + 1]):
            runs[-1].append(i)
        else:
            runs.append([])
    return tuple(stretch(side, run) for run in runs if run)


def stretch(side: WordIndex, run: Sequence[int]) -> Span:
    """The text of a run of words, with what denies the first of them: “ready” of “not ready” says the opposite."""
    denial = denied_from(side.indexed, side.sentences[side.sentence_of[run[0]]].start, run[0])
    return side.whole(run[0] if denial is None else denial, run[-1] + 1)


@dataclass(frozen=True, slots=True)
class _Had:
    """What a sentence has: keys and stems of its words, their families, those that say something, by how they begin.

    ``norms`` are its words as they stand, ``joined`` every two neighbours as one word.
    """

    norms: frozenset[str]
    joined: frozenset[str]
    keys: frozenset[str]
    kin: frozenset[str]
    begun: Mapping[str, Sequence[str]]

    def begins(self, norm: str) -> bool:
        """Whether a word of the sentence is this one with another ending."""
        return any(of_one_beginning(norm, theirs) for theirs in self.begun.get(norm[:BEGINNING], ()))


def _had(indexed: TextIndex, sentence: int) -> _Had:
    side = indexed.kept(WordIndex)
    words, begun = side.sentences[sentence], defaultdict(list)
    for norm in {side.norms[i] for i in words if side.content[i]}:
        begun[norm[:BEGINNING]].append(norm)
    neighbours = [(i, i + 1) for i in words[:-1] if _side_by_side(side, i)]
    return _Had(
        frozenset(side.norms[i] for i in words),
        frozenset(side.norms[i] + side.norms[k] for i, k in neighbours),
        frozenset(key for i in words for key in (side.keys[i], side.stems[i])),
        frozenset(name for i in words for name in families(side.norms[i], side.language)),
        dict(begun),
    )


def _telling(indexed: TextIndex, sentence: int) -> list[int]:
    """The words of a sentence that tell something: no verb of saying, no day."""
    side = indexed.kept(WordIndex)
    saying, times = side.language.saying.reporting, side.language.times.dating
    return [
        i
        for i in side.sentences[sentence]
        if side.content[i] and side.norms[i] not in saying and side.norms[i] not in times
    ]


def _shared_figures(side: WordIndex, sentence: int, other: WordIndex, there: int) -> set[int]:
    """The words of figures that the other sentence gives as well, in whatever writing."""
    theirs = other.indexed.quantities(other.document.sentences[there].span)
    mine = side.indexed.quantities(side.document.sentences[sentence].span)
    if not mine or not theirs:
        return set()
    return {i for q in mine if any(same(q, x).verdict in ALIKE for x in theirs) for i in side.indexed.words_in(q.whole)}
