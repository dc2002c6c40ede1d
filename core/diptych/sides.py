"""The two articles of a comparison as sides, what belongs to both, and what exchanging them does to JSON values."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypeVar

Side = Literal["left", "right"]
SIDES: tuple[Side, Side] = ("left", "right")
T = TypeVar("T")
_OTHER = {"left": "right", "right": "left", "+": "-", "-": "+"}


@dataclass(frozen=True, slots=True)
class Both(Generic[T]):
    """One thing of either article."""

    left: T
    right: T

    def __getitem__(self, side: Side) -> T:
        """That of one article."""
        return self.left if side == "left" else self.right

    def __call__(self, side: Side) -> T:
        """That of one article, as scripts ask a comparison: ``comparison.quotations("left")``."""
        return self[side]

    def items(self) -> tuple[tuple[Side, T], tuple[Side, T]]:
        """Both with their sides."""
        return ("left", self.left), ("right", self.right)

    def mirrored(self) -> "Both[T]":
        """The same of the exchanged articles."""
        return Both(self.right, self.left)


def opposite(side: Side) -> Side:
    """The other article."""
    return "right" if side == "left" else "left"


def exchanged(value: Any) -> Any:
    """JSON values with what belongs to the left under ``"right"`` and back, and the steps of a word diff turned."""
    if isinstance(value, Mapping):
        return {
            _OTHER.get(key, key): _OTHER.get(entry, entry) if key == "op" else exchanged(entry)
            for key, entry in value.items()
        }
    return [exchanged(entry) for entry in value] if isinstance(value, list | tuple) else value
