"""The words of one of two sentences that the other has in no other form either: the one place that decides it here.

A word is had where the other sentence has it in any form or writing, one that may stand for it, a longer or shorter
word of the same beginning, or the figure that it is a part of.
"""

from diptych.matching.framing.side import FramingIndex
from diptych.sameness.families import families
from diptych.sameness.quantities import ALIKE, same
from diptych.sameness.words import BEGINNING, of_one_beginning


def own_words(side: FramingIndex, sentence: int, other: FramingIndex, there: int) -> list[int]:
    """The telling words of a sentence that the other one lacks, in order."""
    words = other.sentences[there]
    keys = {other.keys[j] for j in words} | {other.stems[j] for j in words}
    kin = {name for j in words for name in families(other.norms[j], other.language)}
    norms = sorted({other.norms[j] for j in words if other.content[j]})
    begun = {norm[:BEGINNING] for norm in norms}
    figured = _shared_figures(side, sentence, other, there)
    found = []
    for i in side.sentences[sentence]:
        norm = side.norms[i]
        if not side.content[i] or norm in side.language.saying.reporting or norm in side.language.times.dating:
            continue
        if (
            i in figured
            or side.keys[i] in keys
            or side.stems[i] in keys
            or not families(norm, side.language).isdisjoint(kin)
        ):
            continue
        if norm[:BEGINNING] not in begun or not any(of_one_beginning(norm, theirs) for theirs in norms):
            found.append(i)
    return found


def _shared_figures(side: FramingIndex, sentence: int, other: FramingIndex, there: int) -> set[int]:
    """The words of figures that the other sentence gives as well, in whatever writing."""
    theirs = other.indexed.quantities(other.document.sentences[there].span)
    mine = side.indexed.quantities(side.document.sentences[sentence].span)
    return {i for q in mine if any(same(q, x).verdict in ALIKE for x in theirs) for i in side.indexed.words_in(q.whole)}
