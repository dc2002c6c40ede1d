"""Where the reader has jumped: back and forward as in a browser."""

from diptych.finding import Side

Place = tuple[str, Side]
_LONGEST = 200


class Trail:
    """Places visited, by finding and side, and where among them the reader stands."""

    def __init__(self) -> None:
        self._places: list[Place] = []
        self._at = -1

    def visit(self, finding: str, side: Side) -> None:
        """Goes on to a place; what lay ahead is forgotten."""
        if self._at >= 0 and self._places[self._at] == (finding, side):
            return
        self._places = [*self._places[: self._at + 1], (finding, side)][-_LONGEST:]
        self._at = len(self._places) - 1

    def move(self, step: int) -> Place | None:
        """The place one step back (-1) or forward (1), None at either end."""
        if not 0 <= self._at + step < len(self._places):
            return None
        self._at += step
        return self._places[self._at]

    def can_move(self, step: int) -> bool:
        """Whether there is a place in that direction."""
        return 0 <= self._at + step < len(self._places)
