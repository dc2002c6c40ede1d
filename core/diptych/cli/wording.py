"""What an article says, on a terminal: an excerpt in lines, its words that differ in colour, and who says it."""

import re
from collections.abc import Sequence
from textwrap import wrap

from diptych.cli.terminal import Terminal
from diptych.exporting.excerpt import excerpt
from diptych.finding import Side
from diptych.shown import shown_line
from diptych.span import Span

MARGIN = 7  # characters before each line
_WORD = re.compile(r"\S+")


def wording(
    look: Terminal,
    mark: str,
    text: str,
    spans: Sequence[Span],
    differing: Sequence[Span],
    who: str,
    side: Side,
    most: int,
) -> list[str]:
    """The lines of at most about so many characters of some passages, behind a mark, with “…” for what is left out.

    The ``differing`` words have the colour of the side.
    """
    words: list[str] = []
    changed: list[bool] = []
    parts = excerpt(text, spans, differing, most)
    for number, span in enumerate(parts):
        if number or span.start > spans[0].start:
            words.append("…")
            changed.append(False)
        for found in _WORD.finditer(text, span.start, span.end):
            word, place = shown_line(found.group()), Span(*found.span())
            if word:
                words.append(word)
                changed.append(any(place.overlap(other) for other in differing))
    if parts and parts[-1].end < spans[-1].end:
        words.append("…")
        changed.append(False)
    told = " ".join([*words, "—", shown_line(who)] if who else words)
    coming = iter(changed)
    lines = [
        " ".join(look.styled(word, side) if next(coming, False) else word for word in line.split(" "))
        for line in wrap(told, look.width - MARGIN, break_long_words=False, break_on_hyphens=False)
    ]
    return [f"{f'    {mark}' if n == 0 else '':{MARGIN}}{line}" for n, line in enumerate(lines)]
