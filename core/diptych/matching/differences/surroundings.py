"""Which figures of two articles are told in the most alike surroundings.

True of any two reports: who tells a thing in other words still names the people, places and deeds around it, so that of
all figures that may be the same in size and kind, the one told among the same names and words is the figure of it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from math import log

from diptych.matching.differences.figure import Figure, may_be_among
from diptych.matching.figure_context import far_apart
from diptych.matching.text_index import TextIndex
from diptych.matching.word_index import WordIndex
from diptych.sameness.families import families
from diptych.sameness.quantities.lexicon import figure_words

LEAST = 3.0  # as much as a word tells that stands right beside both figures and in one sentence of twenty
CLEAR = 1.25  # times as much as with any other figure
FEW = 10  # of whatever is counted: less is of anything
MOST = 2500  # pairs of figures that a word may stand beside: one of more tells nothing
REACHES = ((3, 1.0), (6, 0.8), (12, 0.5))  # words between a figure and a word, and what that then counts
SENTENCE, BEFORE = 0.3, 0.3  # what one counts that is farther off in the sentence, or in the one before it

_Words = dict[str, float]


def closest(a: WordIndex, b: WordIndex, mine: Sequence[Figure], theirs: Sequence[Figure]) -> set[tuple[int, int]]:
    """The pairs of figures, by their places in both rows, each of which is by far the other's closest."""
    alike = _alike(a, b, mine, theirs)
    best: tuple[dict[int, list[float]], dict[int, list[float]]] = (defaultdict(list), defaultdict(list))
    for pair, told in alike.items():
        for n, known in zip(pair, best, strict=True):
            known[n].append(told)
    return {
        pair
        for pair, told in alike.items()
        if told >= LEAST and all(_clear(told, known[n]) for n, known in zip(pair, best, strict=True))
    }


def _clear(told: float, every: Sequence[float]) -> bool:
    """Whether a figure is told in surroundings so much more alike than any other."""
    first, *rest = sorted(every, reverse=True)
    return told == first and (not rest or first >= CLEAR * rest[0])


def _alike(
    a: WordIndex, b: WordIndex, mine: Sequence[Figure], theirs: Sequence[Figure]
) -> dict[tuple[int, int], float]:
    """How alike the surroundings of two figures are that may be of one thing, by the rarity of the words in common."""
    sentences = Counter(key for side in (a, b) for keys in side.indexed.kept(_told) for key in keys)
    count = len(a.sentences) + len(b.sentences)
    places = [_places(side, figures) for side, figures in ((a, mine), (b, theirs))]
    found: dict[tuple[int, int], float] = defaultdict(float)
    for key, here in places[0].items():
        there = places[1].get(key, {})
        if len(here) * len(there) > MOST:
            continue
        for i, x in here.items():
            for j, y in there.items():
                found[i, j] += min(x, y) * log(count / sentences[key])
    return {(i, j): told for (i, j), told in found.items() if _comparable(mine[i], theirs[j])}


def _comparable(x: Figure, y: Figure) -> bool:
    """Whether two figures may be of one thing by what they count or measure, and by their size."""
    one, other = x.quantity, y.quantity
    if one.kind != other.kind or one.unit != other.unit or one.loose or other.loose or x.part or y.part:
        return False
    if one.kind == "duration" and x.around.isdisjoint(y.around):
        return False
    if one.kind == "count":
        if min(one.value, other.value) < FEW or x.people != y.people:
            return False
        if x.people and may_be_among(x, y):
            return False
        if not x.people and not (x.noun and (x.noun == y.noun or (x.kin & y.kin and _told_beside(x, y)))):
            return False
    return not far_apart(one, other)


def _told_beside(x: Figure, y: Figure) -> bool:
    """Whether two figures have a word or a deed beside them in common, without which two names are of two wares.

    Of what a firm makes a story counts much: the vehicles built in a year, the cars called back.
    """
    return not (x.around.isdisjoint(y.around) and x.deeds.isdisjoint(y.deeds))


def _places(side: WordIndex, figures: Sequence[Figure]) -> dict[str, dict[int, float]]:
    """Beside which figures each word stands, and how close."""
    found: dict[str, dict[int, float]] = defaultdict(dict)
    for n, figure in enumerate(figures):
        for key, near in _surroundings(side, figure).items():
            found[key][n] = near
    return found


def _surroundings(side: WordIndex, figure: Figure) -> _Words:
    """The telling words of a figure's sentence and of the one before it in its paragraph, and how close they are."""
    own = side.indexed.words_in(figure.quantity.span)
    sentences = side.document.sentences
    n = figure.sentence
    follows = n > 0 and sentences[n - 1].paragraph == sentences[n].paragraph
    found: _Words = dict.fromkeys(side.indexed.kept(_told)[n - 1] if follows else (), BEFORE)
    for i in side.sentences[n]:
        if i not in own:
            apart = own.start - i if i < own.start else i - own.stop + 1
            near = next((counts for reach, counts in REACHES if apart <= reach), SENTENCE)
            for key in _keys(side, i):
                found[key] = max(near, found.get(key, 0.0))
    return found


def _told(indexed: TextIndex) -> list[frozenset[str]]:
    """The keys of the telling words of each sentence."""
    side = indexed.kept(WordIndex)
    return [frozenset(key for i in inside for key in _keys(side, i)) for inside in side.sentences]


def _keys(side: WordIndex, i: int) -> Iterator[str]:
    """A telling word and the families that it belongs to; dates, figures, people, verbs of saying tell nothing."""
    norm = side.norms[i]
    if not side.content[i] or norm[0].isdigit() or norm in side.language.saying.reporting:
        return
    if norm not in side.language.times.dating and norm not in figure_words(side.language).people:
        yield side.keys[i]
        yield from (f"={name}" for name in families(norm, side.language))
