"""Whether two figures are of two stages of one thing: asked for and paid, made and sold, all there are and some.

True of any text: what somebody wants is not yet given, of what is made not all is sold, a hall is built for more or
fewer than come, and of all whom a firm has only some do what is told.
"""

from collections.abc import Iterator
from functools import lru_cache

from diptych.languages import LanguagePack
from diptych.languages.tables import ENGLISH, lines
from diptych.matching.text_index import TextIndex
from diptych.sameness.opposites import Poles, opposed, poles_of
from diptych.sameness.quantities.lexicon import figure_words
from diptych.span import Span

PARTITIVE = frozenset({"of"})  # between what somebody has and how many they are: a fleet of 85
BEFORE, BEHIND = 9, 5  # words before and behind a figure among which its verb stands
GOVERNED = 5  # words from a verb back to the one that makes it a wish: demanded that it pay


def of_two_stages(left: TextIndex, one: Span, right: TextIndex, other: Span) -> bool:
    """Whether the verbs of two figures are of two stages, or the one is of all there are, the other of a deed."""
    known = _stages(left.language)
    if not known:
        return False
    mine, theirs = _verb(left, one), _verb(right, other)
    if mine and theirs and opposed(known, mine, theirs):
        return True
    ahead = _is_ahead(left, one), _is_ahead(right, other)
    if ahead[0] != ahead[1] and (_is_done(right, other) if ahead[0] else _is_done(left, one)):
        return True
    held = _is_held(left, one), _is_held(right, other)
    if held[0] == held[1]:
        return _is_former(left, one) != _is_former(right, other)
    return _does(right, other) if held[0] else _does(left, one)


@lru_cache(maxsize=8)
def _stages(language: LanguagePack) -> Poles:
    """The verbs of stages that exclude one another, in every form."""
    return poles_of(lines("stages", language.code)) if language.code == ENGLISH else {}


def _verb(side: TextIndex, figure: Span) -> str:
    """The verb of a stage that governs a figure, "" for none: the last before it in its clause, else the first behind.

    One that is wanted by another verb is only wanted: demanded that it pay.
    """
    known = _stages(side.language)
    before = [i for i in _before(side, figure) if side.words[i].norm in known]
    if before:
        nearest, *farther = before
        governs = next((i for i in farther if nearest - i <= GOVERNED), nearest)
        return side.words[governs].norm
    return next((side.words[i].norm for i in _behind(side, figure) if side.words[i].norm in known), "")


def _before(side: TextIndex, figure: Span) -> Iterator[int]:
    """The words before a figure in its clause, the nearest first."""
    sentence = side.sentence_over(figure.start)
    first, own = side.words_in(sentence).start, side.words_in(figure).start
    for i in range(own - 1, max(first, own - BEFORE) - 1, -1):
        if side.between(i, i + 1).strip(" $£€¥-") or _opens(side, i):
            return
        yield i


def _opens(side: TextIndex, i: int) -> bool:
    """Whether a word opens or joins a clause; “that” only says what is wanted."""
    joining = side.language.conjunctions
    return side.words[i].norm in joining.any and side.words[i].norm not in joining.before_a_report


def _behind(side: TextIndex, figure: Span) -> Iterator[int]:
    """The words behind a figure in its clause."""
    sentence = side.words_in(side.sentence_over(figure.start))
    last = side.words_in(figure).stop
    for i in range(last, min(sentence.stop, last + BEHIND)):
        if side.between(i - 1, i).strip() or _opens(side, i):
            return
        yield i


def _is_held(side: TextIndex, figure: Span) -> bool:
    """Whether a figure counts all of what somebody has: a mill has 650 workers; not “has 40 people in custody”."""
    counted = next((q for q in side.quantities_over(figure) if q.kind == "count" and q.noun_span), None)
    if counted is None:
        return False
    first, last = side.words_in(counted.whole).start, side.words_in(counted.whole).stop
    if first > 1 and side.words[first - 2].norm in figure_words(side.language).held:
        return side.words[first - 1].norm in PARTITIVE
    if first == 0 or side.words[first - 1].norm not in side.language.verbs.have:
        return False
    return last >= len(side.words) or bool(side.between(last - 1, last).strip())


def _is_ahead(side: TextIndex, figure: Span) -> bool:
    """Whether a figure is of what is planned, hoped for or foretold; not of what will come of what is decided."""
    return any(side.words[i].norm in side.language.verbs.of_a_plan for i in _in_its_clause(side, figure))


def _is_done(side: TextIndex, figure: Span) -> bool:
    """Whether a verb of the past stands in the clause of a figure, and none of what is ahead."""
    language = side.language
    norms = [side.words[i].norm for i in _in_its_clause(side, figure)]
    verbs = language.verbs
    return any(language.is_past(norm) and norm not in verbs.auxiliaries | verbs.of_a_plan for norm in norms)


def _in_its_clause(side: TextIndex, figure: Span) -> list[int]:
    """The words around a figure in its clause."""
    whole = next((q.whole for q in side.quantities_over(figure)), figure)
    return [*_before(side, whole), *_behind(side, whole)]


def _is_former(side: TextIndex, figure: Span) -> bool:
    """Whether a figure is of times gone by: the mine once employed 2,000."""
    before = list(_before(side, figure))
    former = side.language.times.former
    return any(side.words[i].norm in former and side.language.is_past(side.words[i + 1].norm) for i in before[1:])


def _does(side: TextIndex, figure: Span) -> bool:
    """Whether a verb of the past, beside “had”, stands right before a figure or soon behind what it counts."""
    whole = next((q.whole for q in side.quantities_over(figure)), figure)
    first = side.words_in(whole).start
    near = [*range(max(0, first - 1), first), *_behind(side, whole)]
    norms = (side.words[i].norm for i in near)
    return any(side.language.is_past(norm) and norm not in side.language.verbs.auxiliaries for norm in norms)
