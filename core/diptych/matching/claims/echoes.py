"""How much of what a sentence tells stands in the other article: in one of its sentences, and anywhere in it.

True of any two reports: who tells a thing in other words still names the same people, places and deeds, so that a
sentence whose telling words the other article has as well, the same or such as may stand for them, may be told there.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from diptych.matching.claims.sentence_bags import Bag
from diptych.matching.text_index import TextIndex
from diptych.sameness.quantities import ALIKE, Answer, Quantity, same
from diptych.sameness.quantities.conversion import UNITS, in_base
from diptych.sameness.quantities.quantity import NO_MEASURE
from diptych.sameness.words import written
from diptych.span import Span

NEAR = 0.25  # share by which two figures may differ and yet be one: over 150, about 160
ABOUT = 2  # times; two figures of one thing are seldom farther apart
_TOLD_OTHERWISE = frozenset(("money", "percentage", "duration", "count"))
LEAST = 10  # a smaller count is of anything
MOST = 20  # figures of the other article that one is compared with
_MEASURE = {"fraction": "percentage"}
_NO_MEASURE = NO_MEASURE | {"age"}
COMMON = 40  # sentences; a word of more of them is in the article, but points at none


@dataclass(frozen=True, slots=True)
class Echo:
    """The share of a sentence's telling words that the other article has ``anywhere``, and ``together`` in a sentence.

    ``nearest`` is that sentence, -1 where there is none; ``words`` are those that the article has, the rarest first,
    each with the one that stands there: another form, or a word that may stand for it, where the same stands nowhere;
    ``lacking`` are the stems of those that it has nowhere, ``weight`` is that of the words told together.
    """

    anywhere: float
    together: float
    nearest: int
    words: tuple[tuple[str, str], ...]
    lacking: frozenset[str] = frozenset()
    weight: float = 0.0

    @property
    def found(self) -> float:
        """Both shares as one, 0..1."""
        return (self.anywhere + self.together) / 2


NO_ECHO = Echo(0.0, 0.0, -1, ())


def form(word: str) -> str:
    """A word as two are the same to a reader: but for case and a possessive s."""
    return written(word).removesuffix("'s")


def echoes(own: Sequence[Bag], other: Sequence[Bag], weights: Mapping[str, float]) -> list[Echo]:
    """The echo of every sentence of one article in the other; words count by their weights."""
    places: dict[str, list[int]] = defaultdict(list)
    forms: dict[str, dict[str, str]] = defaultdict(dict)
    for n, bag in enumerate(other):
        for key in bag.stems.union(*bag.kin.values()):
            places[key].append(n)
        for stem in bag.order:
            for key in (stem, *sorted(bag.kin.get(stem, ()))):
                forms[key].setdefault(form(bag.words[stem]), bag.words[stem])
    return [_echo(bag, places, forms, weights) for bag in own]


def _echo(
    bag: Bag,
    places: Mapping[str, Sequence[int]],
    forms: Mapping[str, Mapping[str, str]],
    weights: Mapping[str, float],
) -> Echo:
    total = there = 0.0
    at: dict[int, float] = defaultdict(float)
    words: list[tuple[float, str, str]] = []
    lacking: set[str] = set()
    for stem in bag.order:
        weight = weights[stem]
        total += weight
        keys = [key for key in (stem, *sorted(bag.kin.get(stem, ()))) if key in places]
        if not keys:
            lacking.add(stem)
            continue
        found, word = [places[key] for key in keys], bag.words[stem]
        there += weight
        same_word = any(form(word) in forms[key] for key in keys)
        words.append((-weight, word, word if same_word else next(iter(forms[keys[0]].values()))))
        if max(map(len, found)) <= COMMON:  # else the union is not even made: it may be the article
            sentences = {n for where in found for n in where}
            for n in sentences if len(sentences) <= COMMON else ():
                at[n] += weight
    if not there:
        return replace(NO_ECHO, lacking=frozenset(lacking))
    nearest = min(at, key=lambda n: (-at[n], n), default=-1)
    told = tuple((word, theirs) for _, word, theirs in sorted(words))
    weight = at.get(nearest, 0.0)
    return Echo(there / total, weight / total, nearest, told, frozenset(lacking), weight)


@dataclass(frozen=True, slots=True)
class ToldFigure:
    """A figure that the other article has too, as each writes it; ``otherwise`` in another unit, or another one."""

    words: str
    theirs: str
    otherwise: bool


class Figures:
    """The figures of an article by what they measure and how large they are, to be looked up in any writing."""

    def __init__(self, quantities: Iterable[Quantity]) -> None:
        self._rows: dict[str, list[tuple[float, Quantity]]] = defaultdict(list)
        for q in quantities:
            measure, size = _size(q)
            self._rows[measure].append((size, q))
        for row in self._rows.values():
            row.sort(key=lambda entry: entry[0])

    def has(self, q: Quantity) -> bool:
        """Whether one of them is that figure, whatever it counts."""
        return next(self.alike(q), None) is not None

    def rival(self, q: Quantity, own: "Figures") -> Quantity | None:
        """The first of about the size of a figure that is none of them, nor one of ``own``, those of its article.

        True of any two reports: who tells a sum, a share, a time or a count as another one still tells it.
        """
        about = self._about(q, 1 / ABOUT, ABOUT) if q.kind in _TOLD_OTHERWISE else ()
        return next((x for x in about if x.unit == q.unit and x.noun == q.noun and not own.has(x)), None)

    def converts(self, q: Quantity) -> bool:
        """Whether those of them that are that figure, as one ``has`` to be, are it in another unit."""
        return all(answer.converted for _, answer in self.alike(q))

    def alike(self, q: Quantity) -> Iterator[tuple[Quantity, Answer]]:
        """Those of them that are that figure, each with how."""
        bare = _bare(q)
        answers = ((x, same(bare, _bare(x))) for x in self._about(q, 1 - NEAR, 1 + NEAR))
        yield from ((x, answer) for x, answer in answers if answer.verdict in ALIKE)

    def _about(self, q: Quantity, least: float, most: float) -> Iterator[Quantity]:
        """Those of the measure of a figure between so many times it, the smallest first."""
        measure, size = _size(q)
        row = self._rows.get(measure, [])
        first = bisect_left(row, size * least, key=lambda entry: entry[0])
        last = bisect_right(row, size * most, key=lambda entry: entry[0])
        yield from (x for _, x in row[first : min(last, first + MOST)])


def same_figures(side: TextIndex, other: TextIndex) -> dict[int, ToldFigure]:
    """For sentences with a telling figure that the other article gives too, in whatever writing, that figure.

    Else the one that it gives in its place, where each of the two stands in one article alone.
    """
    theirs, mine, found = other.kept(_telling_figures), side.kept(_telling_figures), {}
    for i, sentence in enumerate(side.document.sentences):
        figures = _telling(side, sentence.span)
        told = [q for q in figures if theirs.has(q)]
        rivals = [rival for q in figures if q not in told and (rival := theirs.rival(q, mine))]
        if told:
            words = told[0].span.of(side.text)
            written = [x.span.of(other.text) for x, _ in theirs.alike(told[0])]
            found[i] = ToldFigure(
                words, words if words in written else written[0], bool(rivals) or any(map(theirs.converts, told))
            )
        elif rivals:
            words = rivals[0].span.of(other.text)
            found[i] = ToldFigure(words, words, True)
    return found


def _telling_figures(side: TextIndex) -> Figures:
    return Figures(_telling(side, Span(0, len(side.text))))


def _telling(side: TextIndex, span: Span) -> list[Quantity]:
    return [
        q
        for q in side.quantities(span)
        if q.kind not in _NO_MEASURE and not q.loose and (q.kind != "count" or q.value >= LEAST)
    ]


def _size(q: Quantity) -> tuple[str, float]:
    value = in_base(q.value, q.unit) if q.unit in UNITS else q.value
    return _MEASURE.get(q.kind, q.kind), float(abs(value) * (100 if q.kind == "fraction" else 1))


def _bare(q: Quantity) -> Quantity:
    return replace(q, noun="", noun_span=None) if q.noun else q
