"""The numbers and letters of lists in OpenDocument texts, which stand in their styles and nowhere in the text."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from diptych.reading.archive import attribute, local
from diptych.reading.list_labels import written

_LEVELS = 10  # as many as the format has


@dataclass(frozen=True, slots=True)
class OpenLevel:
    """How the items of one level are numbered; ``shown`` counts the levels whose numbers stand in a label."""

    style: str
    before: str
    after: str
    start: int
    shown: int


ListStyle = Mapping[int, OpenLevel]


def list_styles(*roots: Any | None) -> dict[str, ListStyle]:
    """The list styles that these parts of a document define, by name; bullets have no level in them."""
    return {
        attribute(element, "name"): dict(_levels(element))
        for root in roots
        if root is not None
        for element in root.iter()
        if local(element) == "list-style"
    }


def label(style: ListStyle, counts: list[int]) -> str:
    """What stands before an item whose place is counted from the outermost list to its own; empty for bullets."""
    level = style.get(len(counts))
    if level is None or not level.style:
        return ""
    first = max(1, len(counts) - level.shown + 1)
    numbers = (
        written(counts[depth - 1], style[depth].style)
        for depth in range(first, len(counts) + 1)
        if depth in style and style[depth].style
    )
    return f"{level.before}{'.'.join(numbers)}{level.after}".strip() + " "


def labels_of(body: Any, styles: Mapping[str, ListStyle]) -> dict[Any, str]:
    """The labels of a text's list items, by the paragraph that each stands before."""
    found: dict[Any, str] = {}
    last: dict[tuple[str, int], list[int]] = {}  # the number that a list of this style and depth came to
    waiting: list[tuple[Any, str, tuple[list[int], ...]]] = [(body, "", ())]
    while waiting:
        element, name, counts = waiting.pop()
        tag = local(element)
        if tag == "list":
            name = attribute(element, "style-name") or name
            key = (name, len(counts) + 1)
            if not (attribute(element, "continue-numbering") == "true" or attribute(element, "continue-list")):
                last.pop(key, None)
            counts = (*counts, last.setdefault(key, [_before_first(styles.get(name, {}), key[1])]))
        elif tag == "list-item" and counts:
            given = attribute(element, "start-value")
            counts[-1][0] = _figure(given) if given else counts[-1][0] + 1
            first = next((child for child in element if local(child) in ("p", "h")), None)
            if first is not None:
                found[first] = label(styles.get(name, {}), [count[0] for count in counts])
        waiting += [(child, name, counts) for child in reversed(element)]
    return found


def _before_first(style: ListStyle, depth: int) -> int:
    """The number before that of the first item at a depth."""
    return style[depth].start - 1 if depth in style else 0


def _levels(style: Any) -> list[tuple[int, OpenLevel]]:
    found = []
    for element in (child for child in style if local(child) == "list-level-style-number"):
        depth, start, shown = (_figure(attribute(element, name)) for name in ("level", "start-value", "display-levels"))
        if 0 < depth <= _LEVELS:
            before, after = attribute(element, "num-prefix"), attribute(element, "num-suffix")
            found.append((depth, OpenLevel(attribute(element, "num-format"), before, after, start, shown)))
    return found


def _figure(number: str) -> int:
    return int(number) if number.isascii() and number.isdigit() and len(number) < 6 else 1
