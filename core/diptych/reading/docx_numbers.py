"""The numbers and letters of lists in Word documents, which stand nowhere in the text: “2.”, “(b)”, “iv.”."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from diptych.reading.archive import attribute, local
from diptych.reading.list_labels import written

_LEVELS = 9  # as many as Word has
_PLACE = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class WordLevel:
    """How the items of one level are numbered; ``text`` holds ``%1`` for the number of the first level."""

    style: str
    text: str
    start: int


@dataclass(slots=True)
class Numbers:
    """The lists of a document; ``label`` is asked for every paragraph in order, for it counts them."""

    lists: Mapping[str, Mapping[int, WordLevel]]
    styles: Mapping[str, tuple[str, int]]
    _counts: dict[str, list[int]] = field(default_factory=lambda: defaultdict(lambda: [0] * _LEVELS))

    def label(self, properties: Any | None) -> str:
        """What stands before a paragraph with these properties, with a blank behind it; empty for bullets and text."""
        number, depth = self._place(properties)
        levels = self.lists.get(number, {})
        level = levels.get(depth)
        if level is None:
            return ""
        counts = self._counts[number]
        counts[depth] = counts[depth] + 1 if counts[depth] else level.start
        counts[depth + 1 :] = [0] * (_LEVELS - depth - 1)
        if level.style in ("bullet", "none") or not _PLACE.search(level.text):
            return ""

        def number_of(place: re.Match[str]) -> str:
            at = int(place.group(1)) - 1
            shown = levels.get(at, level)
            return written(counts[at] or shown.start, shown.style)

        return f"{_PLACE.sub(number_of, level.text).strip()} "

    def _place(self, properties: Any | None) -> tuple[str, int]:
        """The list and the level of a paragraph: its own, or those of its style."""
        style = _value(properties, "pStyle") or ""
        number, depth = self.styles.get(style, ("", 0))
        own = _child(properties, "numPr")
        if own is not None:
            number, depth = _value(own, "numId") or number, _figure(_value(own, "ilvl"), depth)
        return number, min(max(depth, 0), _LEVELS - 1)


def numbers_of(numbering: Any | None, styles: Any | None) -> Numbers:
    """The lists that the parts ``numbering`` and ``styles`` of a document define; none where these are missing."""
    kinds: dict[str, dict[int, WordLevel]] = {}
    lists: dict[str, dict[int, WordLevel]] = {}
    for element in numbering if numbering is not None else ():
        if local(element) == "abstractNum":
            kinds[attribute(element, "abstractNumId")] = dict(_levels(element))
        elif local(element) == "num":
            lists[attribute(element, "numId")] = dict(kinds.get(_value(element, "abstractNumId") or "", {}))
    by_style = {}
    for style in styles if styles is not None else ():
        own = _child(_child(style, "pPr"), "numPr")
        if local(style) == "style" and own is not None:
            by_style[attribute(style, "styleId")] = (_value(own, "numId") or "", _figure(_value(own, "ilvl"), 0))
    return Numbers(lists, by_style)


def _levels(kind: Any) -> list[tuple[int, WordLevel]]:
    found = []
    for element in (child for child in kind if local(child) == "lvl"):
        start = _figure(_value(element, "start"), 1)
        level = WordLevel(_value(element, "numFmt") or "decimal", _value(element, "lvlText") or "", start)
        found.append((_figure(attribute(element, "ilvl"), 0), level))
    return found


def _child(element: Any | None, tag: str) -> Any | None:
    return None if element is None else next((child for child in element if local(child) == tag), None)


def _value(element: Any | None, tag: str) -> str | None:
    """The value of a child, None without one."""
    found = _child(element, tag)
    return None if found is None else attribute(found, "val")


def _figure(written: str | None, otherwise: int) -> int:
    return int(written) if written and written.isascii() and written.isdigit() and len(written) < 6 else otherwise
