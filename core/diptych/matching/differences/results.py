"""Another result of the same game or vote.

True of any two reports of one event: a game has one result, and so has a vote, so that of two one is wrong. What both
articles give is told of something else, a round or a game before; so are results of another size.
"""

from collections.abc import Iterator, Set

from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Scene
from diptych.matching.figure_context import far_apart, parted
from diptych.matching.word_index import WordIndex
from diptych.sameness.quantities import Quantity

VOTES = 10  # a number of votes that is not in two results by chance

_Results = dict[tuple[int, ...], tuple[int, Quantity]]  # by the two numbers: the sentence and the place


def find(scene: Scene) -> Iterator[Difference]:
    """The results of the one game or vote of which each article gives one, and not the same."""
    mine, theirs = _results(scene.a), _results(scene.b)
    both = mine.keys() & theirs.keys()
    own, other = _only(mine, both), _only(theirs, both)
    if own is None or other is None:
        return
    (i, x), (j, y) = mine[own], theirs[other]
    if far_apart(x, y) or parted(scene.a.indexed, x.span, scene.b.indexed, y.span):
        return
    if scene.links.are_linked(i, j) or (
        not both and (_told_alike(scene, i, j) or any(n >= VOTES for n in {*own} & {*other}))
    ):
        yield Difference("figure", "results-of-one-event", (i, j), (x.span,), (y.span,), 0.8)


def _results(side: WordIndex) -> _Results:
    """Every result of an article where it stands first, whoever is named first."""
    found: _Results = {}
    for n, sentence in enumerate(side.document.sentences):
        for q in side.indexed.quantities(sentence.span) if not sentence.furniture else ():
            if q.kind == "score":
                found.setdefault(tuple(sorted(q.readings[0])), (n, q))
    return found


def _only(results: _Results, both: Set[tuple[int, ...]]) -> tuple[int, ...] | None:
    """The only result that the other article does not give; of several none: sets, rounds and halves have their own."""
    alone = [result for result in results if result not in both]
    return alone[0] if len(alone) == 1 else None


def _told_alike(scene: Scene, i: int, j: int) -> bool:
    """Whether two sentences have a telling word in common."""
    keys = [{side.keys[n] for n in side.sentences[at] if side.telling[n]} for side, at in ((scene.a, i), (scene.b, j))]
    return not keys[0].isdisjoint(keys[1])
