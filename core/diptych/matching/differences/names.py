"""The same people under another name: nineteen pirates here, nineteen suspects there.

True of two sentences on one thing: the same number of people beside the same deed are the same people, so that another
word for them is a choice. Words that may stand for one another (people, residents) are none. Nor is “three people”
beside three workers: a sort of people that is no verdict on them takes nothing back of the general word. Three
terrorists are another matter. Those who have a second name, ninety professors and administrators, are not the first.
"""

from collections.abc import Iterator

from diptych.matching.differences.difference import Difference
from diptych.matching.differences.figure import anybody_of, people_of
from diptych.matching.differences.scene import Scene
from diptych.matching.figure_context import deeds_of
from diptych.matching.thresholds import DIFFERENCE_TIE
from diptych.matching.word_index import WordIndex
from diptych.sameness.families import families
from diptych.sameness.quantities import Quantity

LEAST = 2  # who is one may be anybody
SAME_COUNT = "same-count"  # the rule of one number of what two articles call otherwise


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each count that both sentences of a pair give of people whom they call otherwise."""
    a, b = scene.a, scene.b
    for pair in scene.rows:
        if pair.score < DIFFERENCE_TIE:
            continue
        for x in _counts(a, pair.left):
            for y in _counts(b, pair.right):
                if x.value == y.value and x.precision == y.precision and _other_name(a, x, b, y):
                    yield Difference("label", SAME_COUNT, (pair.left, pair.right), (x.whole,), (y.whole,), pair.score)


def _counts(side: WordIndex, sentence: int) -> list[Quantity]:
    found = side.indexed.quantities(side.document.sentences[sentence].span)
    return [q for q in found if q.kind == "count" and q.noun_span and not q.bare and q.value >= LEAST and not q.loose]


def _other_name(a: WordIndex, x: Quantity, b: WordIndex, y: Quantity) -> bool:
    """Whether the nouns are of people and neither the same nor such as may stand for one another."""
    mine, theirs = _nouns(a, x), _nouns(b, y)
    endings = tuple(a.language.endings.of_people)
    if not mine or not theirs or not all(n[-1].endswith(endings) for n in (mine, theirs)):
        return False
    if (
        _goes_on(a, x)
        or _goes_on(b, y)
        or (_is_general(a, x) and _is_sort(b, y))
        or (_is_general(b, y) and _is_sort(a, x))
    ):
        return False
    return mine[-1] != theirs[-1] and families(mine[-1], a.language).isdisjoint(families(theirs[-1], b.language))


def _goes_on(side: WordIndex, q: Quantity) -> bool:
    """Whether those counted have a second name: ninety professors and administrators."""
    last = side.indexed.words_in(q.whole).stop
    inside = side.sentences[side.sentence_of[last - 1]]
    if last + 1 not in inside or side.between(last - 1, last) != " ":
        return False
    return side.norms[last] in side.language.conjunctions.joining and side.content[last + 1]


def _is_general(side: WordIndex, q: Quantity) -> bool:
    """Whether the noun is a word for people of whatever sort, which takes no sort of people back."""
    return q.noun in anybody_of(side.language)


def _is_sort(side: WordIndex, q: Quantity) -> bool:
    """Whether the noun is a sort of people by what they do for a living, and tells no deed of theirs."""
    listed = q.noun in people_of(side.language) and side.language.is_role(q.noun)
    return listed and not any(deeds_of(norm, side.language) for norm in _nouns(side, q))


def _nouns(side: WordIndex, q: Quantity) -> list[str]:
    return [] if q.noun_span is None else [side.norms[i] for i in side.indexed.words_in(q.noun_span)]
