"""What a page hides until a script shows it: kept where it is the article, dropped where it is not."""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from diptych.reading.markup import Block, blocks_of, hidden_in
from diptych.reading.page_frames import is_prose

_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)\s*(?:!\s*important)?\s*;?", re.I)
_ROUNDS = 5  # of hidden parts inside hidden parts


def settle_hidden(root: Any) -> tuple[list[Block], bool]:
    """Shows the hidden parts that hold more prose than all that the page shows, drops the others.

    What comes back is what the page then shows, and whether hidden parts are among it.
    Pages that stream their article, or were saved behind an open dialog, hide all of it; a notice to machines or
    for print is less than the article beside it. A single paragraph that is kept from screen readers alone is shown.
    """
    for paragraph in root.iter("p"):
        if paragraph.get("aria-hidden") == "true":
            del paragraph.attrib["aria-hidden"]
    page = list(blocks_of(root))
    shown = _prose(page) - sum(_prose(blocks_of(dialog)) for dialog in _dialogs(root))
    revealed = False
    hidden = _outermost_hidden(root)
    for _ in range(_ROUNDS):
        parts = [(element, _prose(blocks_of(element, hidden_too=True))) for element in hidden]
        most, length = max(parts, key=lambda part: part[1], default=(None, 0))
        if most is None or length <= shown:
            break
        for element, prose in parts:  # an article that comes in several parts has them side by side
            if prose and element.getparent() is most.getparent() and element.tag == most.tag:
                _show(element)
                shown += _prose(blocks_of(element))
        revealed = True
        hidden = _outermost_hidden(root)
    for element in hidden:
        if element.getparent() is not None:
            element.drop_tree()
    return list(blocks_of(root)) if revealed else page, revealed


def _prose(blocks: Iterable[Block]) -> int:
    """Characters of the sentences in some blocks."""
    return sum(len(block.text) for block in blocks if is_prose(block))


def _dialogs(root: Any) -> Iterator[Any]:
    return (
        e for e in root.iter("div", "section", "dialog") if e.get("role") == "dialog" or e.get("aria-modal") == "true"
    )


def _outermost_hidden(root: Any) -> list[Any]:
    """The hidden elements that stand in no other hidden one, in order."""
    found: list[Any] = []
    for element in hidden_in(root):
        if not found or found[-1] not in element.iterancestors():
            found.append(element)
    return found


def _show(element: Any) -> None:
    element.attrib.pop("hidden", None)
    element.attrib.pop("aria-hidden", None)
    if element.get("style"):
        element.set("style", _STYLE.sub("", element.get("style")))
