"""What the first sentences of two articles on one thing put differently: the stretches of words the other one lacks."""

from collections.abc import Iterator, Sequence

from diptych.matching.differences.difference import Difference
from diptych.matching.differences.left_out import untold
from diptych.matching.differences.scene import Scene
from diptych.matching.openings import own
from diptych.matching.word_index import WordIndex
from diptych.span import Span


def find(scene: Scene, named: Sequence[Difference]) -> Iterator[Difference]:
    """The difference of the first sentences, if a link ties them, in words that nothing ``named`` has.

    Where none does, each article takes something else for the news, which is framing.
    """
    n, m = scene.openings
    if not scene.links.are_linked(n, m):
        return
    score = scene.links.by_sentences[n, m].score
    told = [difference for difference in named if difference.sentences == (n, m)]
    left = own(scene.a, n, scene.b, m, [span for d in told for span in d.left])
    right = own(scene.b, m, scene.a, n, [span for d in told for span in d.right])
    if not (left and right):
        return
    yield Difference("opening", "openings", (n, m), left, right, score)
    for span in alone(scene.a, left, scene.b):
        yield Difference("left out", "opening-alone", (n, m), (span,), (), score)
    for span in alone(scene.b, right, scene.a):
        yield Difference("left out", "opening-alone", (n, m), (), (span,), score)


def alone(side: WordIndex, stretches: Sequence[Span], other: WordIndex) -> Iterator[Span]:
    """The stretches that the other article has nowhere: what its opening lacks, it may tell farther down."""
    for span in stretches:
        telling = [i for i in side.indexed.words_in(span) if side.content[i]]
        if telling and untold(side, telling, other):
            yield span
