"""What a page hides until a script shows it: kept where it is the article, dropped where it is not."""

import re
from collections.abc import Iterator
from typing import Any

from diptych.reading.markup import blocks_of, hidden
from diptych.reading.page_frames import is_prose

_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!\s*important)?\s*;?", re.I)
_ROUNDS = 5  # of hidden parts inside hidden parts


def settle_hidden(root: Any) -> bool:
    """Shows the hidden parts that hold more prose than all that the page shows, drops the others; whether it did show.

    Pages that stream their article, or were saved behind an open dialog, hide all of it; a notice to machines or
    for print is less than the article beside it. A single paragraph that is kept from screen readers alone is shown.
    """
    for paragraph in root.iter("p"):
        if paragraph.get("aria-hidden") == "true":
            del paragraph.attrib["aria-hidden"]
    shown = _prose(root) - sum(_prose(dialog) for dialog in _dialogs(root))
    revealed = False
    for _ in range(_ROUNDS):
        parts = [(element, _prose(element, hidden_too=True)) for element in _outermost_hidden(root)]
        most, length = max(parts, key=lambda part: part[1], default=(None, 0))
        if most is None or length <= shown:
            break
        for element, prose in parts:  # an article that comes in several parts has them side by side
            if prose and element.getparent() is most.getparent() and element.tag == most.tag:
                _show(element)
                shown += _prose(element)
        revealed = True
    for element in list(_outermost_hidden(root)):
        if element.getparent() is not None:
            element.drop_tree()
    return revealed


def _prose(element: Any, hidden_too: bool = False) -> int:
    """Characters of the sentences that an element shows, or would show."""
    return sum(len(block.text) for block in blocks_of(element, hidden_too) if is_prose(block))


def _dialogs(root: Any) -> Iterator[Any]:
    return (
        e for e in root.iter("div", "section", "dialog") if e.get("role") == "dialog" or e.get("aria-modal") == "true"
    )


def _outermost_hidden(root: Any) -> Iterator[Any]:
    """The hidden elements that stand in no other hidden one."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if isinstance(element.tag, str) and hidden(element):
            yield element
        else:
            waiting += reversed(element)


def _show(element: Any) -> None:
    element.attrib.pop("hidden", None)
    element.attrib.pop("aria-hidden", None)
    if element.get("style"):
        element.set("style", _STYLE.sub("", element.get("style")))
