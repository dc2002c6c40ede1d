"""Where the reader has jumped: back and forward as in a browser."""

from collections.abc import Callable

from diptych.finding import Side

JumpPlace = tuple[str, Side]
_LONGEST = 200


class JumpHistory:
    """Places visited, by finding and side, and where among them the reader stands."""

    def __init__(self) -> None:
        self._places: list[JumpPlace] = []
        self._at = -1

    def visit(self, finding: str, side: Side) -> None:
        """Goes on to a place; what lay ahead is forgotten."""
        if self._at >= 0 and self._places[self._at] == (finding, side):
            return
        self._places = [*self._places[: self._at + 1], (finding, side)][-_LONGEST:]
        self._at = len(self._places) - 1

    def move(self, step: int, there: Callable[[JumpPlace], bool]) -> JumpPlace | None:
        """Goes back (-1) or forward (1) to the next place that is still there; None where no such place is left."""
        at = self.ahead(step, there)
        if at is None:
            return None
        self._at = at
        return self._places[at]

    def ahead(self, step: int, there: Callable[[JumpPlace], bool]) -> int | None:
        """The number of the place that ``move`` would go to."""
        numbers = range(self._at - 1, -1, -1) if step < 0 else range(self._at + 1, len(self._places))
        return next((number for number in numbers if there(self._places[number])), None)
