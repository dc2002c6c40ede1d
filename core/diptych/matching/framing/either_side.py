"""Rules that look from one article at the other, looked at from either."""

from collections.abc import Callable, Iterator

from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene

OneSided = Callable[[FramingScene], Iterator[FramingDifference]]


def from_either_side(find: OneSided, scene: FramingScene) -> Iterator[FramingDifference]:
    """What a rule finds that takes the left article for the one that does a thing, for both articles."""
    yield from find(scene)
    yield from (found.mirrored() for found in find(scene.mirrored))
