"""The comparisons of a story as rows look at them: passages of numbered sources, joined by findings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from diptych.comparison import Comparison
from diptych.finding import SIDES, Finding
from diptych.span import Span, cover
from diptych.story.row import CellTie, Place

Comparisons = Mapping[tuple[int, int], Comparison]  # by the numbers of the sources, the lower first: it is the left


@dataclass(frozen=True, slots=True)
class Joined:
    """Two passages that a finding joins."""

    left: Place
    right: Place
    score: float
    tie: CellTie
    finding: Finding


def joined(left: Place, right: Place, finding: Finding) -> Joined:
    """What a finding says of two passages."""
    return Joined(left, right, finding.score, CellTie(left.source, right.source, finding.id), finding)


def gathered(
    groups: Sequence[tuple[Place, ...]], found: Iterable[Joined], home: Mapping[Place, Place] | None = None
) -> list[tuple[tuple[Place, ...], tuple[Joined, ...]]]:
    """The groups, each with what joins its passages; ``home`` tells which passage stands for another."""
    number = {place: n for n, group in enumerate(groups) for place in group}
    inside: list[list[Joined]] = [[] for _ in groups]
    for one in found:
        left, right = (number.get(home[end] if home else end) for end in (one.left, one.right))
        if left is not None and left == right:
            inside[left].append(one)
    return [(group, tuple(ties)) for group, ties in zip(groups, inside, strict=True)]


class Evidence:
    """What the comparisons of a story say, looked up by passages."""

    def __init__(self, keys: Sequence[str], comparisons: Comparisons) -> None:
        self.keys = tuple(keys)  # a name of each source that its number does not change
        self.comparisons = comparisons

    def key(self, place: Place) -> tuple[object, ...]:
        """What orders passages, whatever the order of the sources; equal texts keep theirs."""
        return self.keys[place.source], place.span, place.source

    def findings(self, *kinds: str) -> Iterator[tuple[int, int, Finding]]:
        """The findings of these kinds on two sources, with the sources' numbers."""
        for (left, right), comparison in self.comparisons.items():
            for finding in comparison.findings:
                if finding.kind in kinds and finding.left and finding.right:
                    yield left, right, finding

    @cached_property
    def texts(self) -> Mapping[int, str]:
        """The text of each source."""
        return {
            source: comparison.article(side).text
            for pair, comparison in self.comparisons.items()
            for source, side in zip(pair, SIDES, strict=True)
        }

    @cached_property
    def sentences(self) -> Mapping[int, tuple[Span, ...]]:
        """The sentences of each source."""
        found: dict[int, tuple[Span, ...]] = {}
        for pair, comparison in self.comparisons.items():
            for source, side in zip(pair, SIDES, strict=True):
                found.setdefault(source, tuple(s.span for s in comparison.statements[side]))
        return found

    def sentence(self, place: Place) -> Place:
        """The sentence over a passage, from the one that it begins in to the one that it ends in."""
        over = [span for span in self.sentences[place.source] if span.overlap(place.span)]
        return Place(place.source, cover(over)) if over else place

    @cached_property
    def claiming(self) -> frozenset[Place]:
        """The sentences that claim something in some comparison: no headings, nothing that a page says of itself."""
        return frozenset(
            Place(source, statement.span)
            for pair, comparison in self.comparisons.items()
            for source, side in zip(pair, SIDES, strict=True)
            for statement in comparison.statements[side]
            if statement.status != "no_claim"
        )
