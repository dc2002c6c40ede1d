"""Who did it to whom: two sentences in which the doer and the other have changed places."""

from collections.abc import Iterator

from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Scene
from diptych.matching.roles import turned


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each pair of sentences that turn it round."""
    a, b = scene.a, scene.b
    for pair in scene.pairs:
        spans = a.document.sentences[pair.left].span, b.document.sentences[pair.right].span
        found = turned(a.indexed, b.indexed, spans)
        if found:
            yield Difference("actor", "turned-round", (pair.left, pair.right), (found[0],), (found[1],), 0.8)
