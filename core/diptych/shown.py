"""Strangers' words where they are shown: nothing in them steers the terminal or the page that shows them.

Names of files, titles, notes and reasons may hold characters that are orders: escape sequences that clear a screen,
line ends that begin a line of ours, signs that turn the direction of what follows.
"""

import json
import re
from typing import Any

_REPLACEMENT = "\ufffd"
# Orders: the C0 controls other than tab and line feed, DEL, the C1 controls, halves of characters, interlinear marks.
_ORDERS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufff9-\ufffb]")
# Signs of direction, the deprecated ones and the invisible tags too.
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\U000e0000-\U000e007f]")
_LINE_ENDS = re.compile("\r\n|[\r\u2028\u2029]")
# What JSON lets stand in a string and a terminal would obey.
_BARE_IN_JSON = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]")


def shown(text: str) -> str:
    """The text without orders (a � for each) and signs of direction; lines and tabs stay."""
    return _ORDERS.sub(_REPLACEMENT, _DIRECTIONS.sub("", _LINE_ENDS.sub("\n", text)))


def shown_line(text: str) -> str:
    """The same on one line."""
    return shown(text).replace("\n", " ").replace("\t", " ")


def json_text(record: Any, indent: int | None = None) -> str:
    """The record as JSON in which every order and every sign of direction is written as a number, as in ``U+001B``."""
    written = json.dumps(record, ensure_ascii=False, indent=indent)
    return _BARE_IN_JSON.sub(lambda sign: f"\\u{ord(sign.group()):04x}", written)
