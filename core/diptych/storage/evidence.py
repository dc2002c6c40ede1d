"""Evidence as a file may hold it: what points outside of the texts, or points nowhere, is left behind."""

from collections.abc import Callable, Mapping
from typing import Any

from diptych.comparison import Comparison
from diptych.finding import SIDES, Side


def fitting(evidence: Mapping[str, Any], comparison: Comparison) -> dict[str, Any]:
    """The evidence without places that do not fit the two texts; the finding itself stays as it is."""
    checks = {
        "diff": _steps,
        "parts": _passages,
        "uncovered": _passages,
        "new": _passages,
        "differences": _differences,
        "quotations": _quotations,
        "left": _facts("left"),
        "right": _facts("right"),
    }
    return {key: value for key, value in evidence.items() if key not in checks or checks[key](value, comparison)}


def _facts(side: Side) -> Callable[[object, Comparison], bool]:
    """A check of what is told of one side: the gap that may be in it, a code point, lies in its text."""

    def check(value: object, comparison: Comparison) -> bool:
        gap = value.get("gap") if isinstance(value, dict) else None
        return gap is None or (type(gap) is int and 0 < gap <= len(comparison.article(side).text))

    return check


def _steps(value: object, comparison: Comparison) -> bool:
    """Whether this is a word diff: operations with a place, or none, on each side."""
    return isinstance(value, list) and all(
        isinstance(step, dict)
        and step.get("op") in ("=", "~", "-", "+")
        and all(side in step and (step[side] is None or _place(step[side], side, comparison)) for side in SIDES)
        for step in value
    )


def _differences(value: object, comparison: Comparison) -> bool:
    """Whether this is a list of named differences, each with its places on both sides."""
    return isinstance(value, list) and all(
        isinstance(each, dict) and isinstance(each.get("type"), str) and _passages(each, comparison) for each in value
    )


def _quotations(value: object, comparison: Comparison) -> bool:
    """Whether this is a list of quotations, each with its type and its places, in parts or whole, on both sides."""
    return isinstance(value, list) and all(
        isinstance(each, dict)
        and isinstance(each.get("type"), str)
        and all(_place(each.get(side), side, comparison) for side in SIDES)
        and ("parts" not in each or _passages(each["parts"], comparison))
        for each in value
    )


def _passages(value: object, comparison: Comparison) -> bool:
    """Whether this is a list of places for each side."""
    return isinstance(value, dict) and all(
        isinstance(value.get(side), list) and all(_place(place, side, comparison) for place in value[side])
        for side in SIDES
    )


def _place(value: object, side: Side, comparison: Comparison) -> bool:
    if not isinstance(value, dict):
        return False
    start, end = value.get("start"), value.get("end")
    return type(start) is int and type(end) is int and 0 <= start < end <= len(comparison.article(side).text)
