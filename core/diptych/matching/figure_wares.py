"""Whether two prices are of two wares, a ticket and a burger, or two areas of two grounds, forest and vineyards.

True of any text: what costs something stands before the verb or behind “price of”, what an area is of behind “of”; two
that share no word, and no words that may stand for one another, are two, unless one only is a name or may be anything.
"""

from collections.abc import Iterator, Sequence

from diptych.matching.figure_stages import PARTITIVE
from diptych.matching.text_index import TextIndex
from diptych.matching.word_families import family
from diptych.sameness.families import families
from diptych.sameness.quantities.quantity import QuantityKind
from diptych.span import Span

PRICE = "price"  # the family of words beside which a sum is what something costs
REACH = 6  # words from such a word to the sum behind it
LONGEST = 12  # words of what costs something
GROUND = 3  # the same of what an area is of


def of_two_wares(left: TextIndex, one: Span, right: TextIndex, other: Span) -> bool:
    """Whether two sums are the prices of two wares, or two areas those of two grounds."""
    mine, theirs = (_ware(side, figure) or _ground(side, figure) for side, figure in ((left, one), (right, other)))
    return bool(mine and theirs) and mine.isdisjoint(theirs)


def _ground(side: TextIndex, figure: Span) -> frozenset[str]:
    """The words for what an area is of: 40 hectares of forest."""
    behind = side.words_in(figure).stop
    last = min(len(side.words), behind + 1 + GROUND)
    if not _is_of_kind(side, figure, "area") or behind + 1 >= last or side.words[behind].norm not in PARTITIVE:
        return frozenset()
    return _keys(side, list(_phrase(side, behind + 1, last)))


def _is_of_kind(side: TextIndex, figure: Span, kind: QuantityKind) -> bool:
    return any(q.kind == kind for q in side.quantities_over(figure))


def _keys(side: TextIndex, places: Sequence[int]) -> frozenset[str]:
    """The words at places with their families; names tell not what something is, and some words may be anything."""
    norms = [side.words[i].norm for i in places if not side.is_inner_capital(i)]
    told = [norm for norm in norms if norm not in side.language.content.of_anything]
    return frozenset(key for norm in told for key in (family(norm, side.language), *families(norm, side.language)))


def _ware(side: TextIndex, figure: Span) -> frozenset[str]:
    """The words for what costs a sum, with their families; none where nothing is named, or only by its name."""
    if not _is_of_kind(side, figure, "money"):
        return frozenset()
    first = side.words_in(side.sentence_over(figure.start)).start
    own = side.words_in(figure).start
    priced = (i for i in range(own - 1, max(first, own - LONGEST) - 1, -1) if _is_price(side, i))
    at = next(priced, -1)
    if at < 0:
        return frozenset()
    if side.words[at + 1].norm in side.language.prepositions.of_office:
        places = list(_phrase(side, at + 2, own))
    else:
        places = _subject(side, first, at) if own - at <= REACH else []
    return _keys(side, places)


def _is_price(side: TextIndex, i: int) -> bool:
    """Whether a word tells that a sum is what something costs."""
    return PRICE in families(side.words[i].norm, side.language)


def _phrase(side: TextIndex, first: int, end: int) -> Iterator[int]:
    """The content words of a noun phrase, with what is “of” it: a litre of milk."""
    for i in range(first, end):
        norm = side.words[i].norm
        if side.between(i - 1, i).strip() or side.language.is_past(norm):
            return
        if side.words[i].content:
            yield i
        elif norm not in side.language.determiners.any and norm not in PARTITIVE:
            return


def _subject(side: TextIndex, first: int, verb: int) -> list[int]:
    """The content words of what stands before a verb in its clause, behind the name of a place that opens it."""
    start = verb
    while start > first and verb - start < LONGEST:
        if side.between(start - 1, start).strip() or side.words[start - 1].norm in side.language.conjunctions.any:
            break
        start -= 1
    if side.words[start].norm in side.language.prepositions.any:
        articles = [i for i in range(start + 2, verb) if side.words[i].norm in side.language.determiners.any]
        start = articles[-1] if articles else verb
    return list(_phrase(side, start, verb))
