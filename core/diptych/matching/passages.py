"""Reused wording: seed, chain, extend, trim, in whatever order the passages stand."""

from dataclasses import dataclass

from diptych.matching.indexed import Indexed
from diptych.options import Options
from diptych.span import Span


@dataclass(frozen=True, slots=True)
class Passage:
    """Words that stand in both texts; ``identity`` is 2·shared / (words left + words right), 0..1."""

    left: Span
    right: Span
    identity: float


def find(left: Indexed, right: Indexed, options: Options) -> list[Passage]:
    """The passages that the two texts share, in the order of the left one."""
    return []
