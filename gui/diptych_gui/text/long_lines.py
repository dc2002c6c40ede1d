"""Lines that no page was made for: words of a hundred thousand letters, blanks without end."""

import re

LONG_LINE = 2_000  # characters without a place to break: Qt's layout takes the square of them, or for ever
_BLANKS = re.compile(rf"[ \t]{{{LONG_LINE},}}")


def displayable(text: str) -> str:
    """The text at the same length with endless blanks as hard ones, which Qt can lay out."""
    return _BLANKS.sub(lambda run: "\u00a0" * len(run.group()), text) if _has_blanks(text) else text


def breaks_anywhere(text: str) -> bool:
    """Whether the text holds a stretch so long that lines must be broken wherever they are full."""
    if _has_blanks(text) and _BLANKS.search(text):
        return True
    return _may_be_unbroken(text) and max(map(len, text.split()), default=0) >= LONG_LINE


def _has_blanks(text: str) -> bool:
    """Whether there may be blanks without end: said at once of nearly every text."""
    return "\t" in text or " " * 16 in text


def _may_be_unbroken(text: str) -> bool:
    """Whether blanks and line ends lie so far apart somewhere: looked at a few places of a text that has them."""
    at = 0
    while at + LONG_LINE <= len(text):
        last = max(text.rfind(blank, at, at + LONG_LINE) for blank in " \n")
        if last < 0:
            return True
        at = last + 1
    return False
