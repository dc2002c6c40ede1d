"""What is told to have befallen those whom a figure counts: the nearest deed, or the only one of its sentence."""

from collections.abc import Sequence

from diptych.matching.figure_context import deeds_of, ends_clause
from diptych.matching.figure_stages import PARTITIVE
from diptych.matching.word_index import WordIndex
from diptych.sameness.quantities.lexicon import figure_words

COMMA = 3  # how many words farther a comma puts a deed
WHOLE = 100  # words of a sentence; a longer one is a list, whose only deed is not each figure's
FAR = 12  # words behind it, none of them after a comma, in which its verb may stand


def suffered(side: WordIndex, noun: str, words: range, near: Sequence[int], inside: range) -> frozenset[str]:
    """What is told beside a figure to have happened."""
    found = _nearest(side, words, near)
    if found or noun in figure_words(side.language).apart:
        return found
    return (not noun and _reached(side, words, inside)) or _told_of(side, words, inside)


def _reached(side: WordIndex, words: range, inside: range) -> frozenset[str]:
    """The deed told first in a sentence that says which figure it has reached: the toll of the raids stands at 61."""
    n = words.start - 1
    while n > inside.start and side.norms[n] in side.language.prepositions.any:
        n -= 1
    if n not in inside or side.norms[n] not in figure_words(side.language).reaching:
        return frozenset()
    return next((deeds for i in range(inside.start, n) if (deeds := _deeds_at(side, i))), frozenset())


def _nearest(side: WordIndex, words: range, near: Sequence[int]) -> frozenset[str]:
    """The deeds of the word next to a figure that tells one; a comma between puts it farther off."""
    found: dict[int, set[str]] = {}
    for i in near:
        if ends_clause(side.indexed, i, side.span(words.start, words.stop)):
            continue
        if deeds := _deeds_at(side, i):
            first, last = (i, words.start) if i < words.start else (words.stop - 1, i)
            apart = last - first + COMMA * any("," in side.between(n, n + 1) for n in range(first, last))
            found.setdefault(apart + COMMA * _conjoined(side, first, last), set()).update(deeds)
    return frozenset(found[min(found)]) if found else frozenset()


def _deeds_at(side: WordIndex, i: int) -> frozenset[str]:
    """The deeds that a word tells; the name of a month tells none: in March."""
    if side.capital(i) and side.norms[i] in figure_words(side.language).months:
        return frozenset()
    return deeds_of(side.norms[i], side.language)


def _conjoined(side: WordIndex, first: int, last: int) -> bool:
    """Whether “and” stands between, where deeds stand behind it: due sono morti e undici sono rimasti feriti."""
    between = {side.norms[n] for n in range(first + 1, last)}
    return side.language.habits.figures_reach_far and not between.isdisjoint(side.language.conjunctions.joining)


def _told_of(side: WordIndex, words: range, inside: range) -> frozenset[str]:
    """The first deed behind a figure that no comma parts from it, or the only one that the sentence tells.

    400,000 people in the whole of it were moved; police put the march through the old town at 30,000.
    """
    for i in range(words.stop, min(inside.stop, words.stop + FAR)):
        if "," in side.between(i - 1, i) or side.indexed.quantities_over(side.span(i, i + 1)):
            break
        if deeds := _deeds_at(side, i):
            return deeds
    if len(inside) > WHOLE or _of_another_noun(side, words):
        return frozenset()
    told = {i: deeds for i in inside if (deeds := _deeds_at(side, i))}
    if len(set(told.values())) != 1 or any(_taken(side, i, words, inside) for i in told):
        return frozenset()
    return next(iter(told.values()))


def _of_another_noun(side: WordIndex, words: range) -> bool:
    """Whether a figure only describes what stands before it: a town of 23,000 people was flooded, and nine died."""
    n = words.start - 1
    return n > 0 and side.norms[n] in PARTITIVE and side.content[n - 1]


def _taken(side: WordIndex, i: int, words: range, inside: range) -> bool:
    """Whether another figure than that of the words stands right beside a deed: 30 are sought, nine killed."""
    beside = [n for n in (i - 1, i + 1, i + 2) if n in inside and n not in words]
    return not side.language.habits.figures_reach_far and any(
        side.indexed.quantities_over(side.span(n, n + 1)) for n in beside
    )
