"""The rows of two articles that face each other, each with where it stands on either page."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from diptych.facing import FacingRow
from diptych.finding import SIDES, Side
from diptych.paragraphs import Paragraph


@dataclass(frozen=True, slots=True)
class PlacedRow:
    """A row with where it stands in either page, its passages by their place there; ``folded`` counts those hidden."""

    row: FacingRow
    number: int
    left: tuple[int, ...]
    right: tuple[int, ...]
    top: float = 0.0
    bottom: float = 0.0
    hidden: bool = False
    folded: int = 0

    def places(self, side: Side) -> tuple[int, ...]:
        """The passages of one side, by their place on its page."""
        return self.left if side == "left" else self.right


def in_order(numbers: Sequence[int]) -> set[int]:
    """The places of as many numbers as can be that rise from each to the next."""
    ends: list[int] = []  # of the runs of each length the one that ends lowest, by its place
    before: dict[int, int | None] = {}
    for place, number in enumerate(numbers):
        at = bisect_left(ends, number, key=lambda end: numbers[end])
        before[place] = ends[at - 1] if at else None
        ends[at : at + 1] = [place]
    found, last = set(), ends[-1] if ends else None
    while last is not None:
        found.add(last)
        last = before[last]
    return found


def with_places(made: Sequence[FacingRow]) -> tuple[PlacedRow, ...]:
    """The rows with the place of each passage on its page."""
    found, at = [], {"left": 0, "right": 0}
    for number, row in enumerate(made):
        places = {}
        for side in SIDES:
            count = len(row.places(side))
            places[side] = tuple(range(at[side], at[side] + count))
            at[side] += count
        found.append(PlacedRow(row, number, places["left"], places["right"]))
    return tuple(found)


def side_by_side(made: dict[Side, tuple[Paragraph, ...]]) -> list[FacingRow]:
    """Both articles in one row, while nothing is known of what belongs together."""
    left, right = (tuple(range(len(made[side]))) for side in SIDES)
    return [FacingRow(left, right, "firm")] if left or right else []
