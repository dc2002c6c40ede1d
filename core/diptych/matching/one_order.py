"""Rules see two articles always in the same order, whichever is left, so that swapped articles mirror exactly."""

from collections.abc import Callable, Sequence
from typing import Protocol, Self, TypeVar

from diptych.finding import Finding
from diptych.matching.claims.sentence_links import Links
from diptych.matching.text_index import TextIndex


class _Mirrored(Protocol):
    def mirrored(self) -> Self:
        """The same with the articles swapped."""
        ...


T = TypeVar("T", bound=_Mirrored)


def in_one_order(
    find: Callable[[TextIndex, TextIndex, Sequence[Finding], Links], list[T]],
    left: TextIndex,
    right: TextIndex,
    shared: Sequence[Finding],
    links: Links,
) -> list[T]:
    """What is found in two articles, turned back where they are; nothing in two of one text."""
    if left.text == right.text:
        return []
    if left.text <= right.text:
        return find(left, right, shared, links)
    turned = find(right, left, [finding.mirrored() for finding in shared], links.mirrored())
    return [found.mirrored() for found in turned]
