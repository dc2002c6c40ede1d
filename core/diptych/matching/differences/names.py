"""The same people under another name: nineteen pirates here, nineteen suspects there.

True of two sentences on one thing: the same number of people beside the same deed are the same people, so that another
word for them is a choice. Words that may stand for one another (people, residents) are none.
"""

from collections.abc import Iterator

from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Scene
from diptych.matching.framing.side import FramingIndex
from diptych.matching.thresholds import DIFFERENCE_TIE
from diptych.sameness.families import families
from diptych.sameness.quantities import Quantity

LEAST = 2  # who is one may be anybody


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each count that both sentences of a pair give of people whom they call otherwise."""
    a, b = scene.a, scene.b
    for pair in scene.rows:
        if pair.score < DIFFERENCE_TIE:
            continue
        for x in _counts(a, pair.left):
            for y in _counts(b, pair.right):
                if x.value == y.value and x.precision == y.precision and _other_name(a, x, b, y):
                    yield Difference("label", "same-count", (pair.left, pair.right), (x.whole,), (y.whole,), pair.score)


def _counts(side: FramingIndex, sentence: int) -> list[Quantity]:
    found = side.indexed.quantities(side.document.sentences[sentence].span)
    return [q for q in found if q.kind == "count" and q.noun_span and not q.bare and q.value >= LEAST and not q.loose]


def _other_name(a: FramingIndex, x: Quantity, b: FramingIndex, y: Quantity) -> bool:
    """Whether the nouns are of people and neither the same nor such as may stand for one another."""
    mine, theirs = _nouns(a, x), _nouns(b, y)
    endings = tuple(a.language.endings.of_people)
    if not mine or not theirs or not all(n[-1].endswith(endings) for n in (mine, theirs)):
        return False
    return mine[-1] != theirs[-1] and families(mine[-1], a.language).isdisjoint(families(theirs[-1], b.language))


def _nouns(side: FramingIndex, q: Quantity) -> list[str]:
    return [] if q.noun_span is None else [side.norms[i] for i in side.indexed.words_in(q.noun_span)]
