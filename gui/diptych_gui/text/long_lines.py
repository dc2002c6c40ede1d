"""Lines that no page was made for: words of a hundred thousand letters, blanks without end."""

import re

LONG_LINE = 2_000  # characters without a place to break: Qt's layout takes the square of them, or for ever
_BLANKS = re.compile(rf"[ \t]{{{LONG_LINE},}}")


def displayable(text: str) -> str:
    """The text at the same length with endless blanks as hard ones, which Qt can lay out."""
    return _BLANKS.sub(lambda run: "\u00a0" * len(run.group()), text)


def breaks_anywhere(text: str) -> bool:
    """Whether the text holds a stretch so long that lines must be broken wherever they are full."""
    return bool(_BLANKS.search(text)) or max(map(len, text.split()), default=0) >= LONG_LINE
