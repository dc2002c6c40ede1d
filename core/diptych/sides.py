"""The two articles of a comparison as sides, and what exchanging them does to JSON values."""

from collections.abc import Mapping
from typing import Any, Literal

Side = Literal["left", "right"]
SIDES: tuple[Side, Side] = ("left", "right")
_OTHER = {"left": "right", "right": "left", "+": "-", "-": "+"}


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
