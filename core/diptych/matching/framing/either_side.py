"""Rules that look from one article at the other, looked at from either."""

from collections.abc import Callable, Iterator

from diptych.matching.framing.candidate import Difference
from diptych.matching.framing.context import Scene

OneSided = Callable[[Scene], Iterator[Difference]]


def from_either_side(find: OneSided, scene: Scene) -> Iterator[Difference]:
    """What a rule finds that takes the left article for the one that does a thing, for both articles."""
    yield from find(scene)
    yield from (found.mirrored() for found in find(scene.mirrored))
