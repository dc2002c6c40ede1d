"""What an article says, on a terminal: passages in lines, their words that differ in colour, and who says them."""

import re
from collections.abc import Sequence
from textwrap import wrap

from diptych.brief import Piece
from diptych.cli.terminal import Terminal
from diptych.finding import Side
from diptych.shown import shown_line
from diptych.span import Span

MARGIN = 7  # characters before each line
_WORD = re.compile(r"\S+")


def wording(look: Terminal, mark: str, passages: Sequence[Sequence[Piece]], who: str, side: Side) -> list[str]:
    """The lines of some passages behind a mark, with a “…” between them; what differs has the colour of the side."""
    words: list[tuple[str, bool]] = []
    for number, passage in enumerate(passages):
        if number:
            words.append(("…", False))
        words += _words(passage)
    told = " ".join([word for word, _ in words] + (["—", shown_line(who)] if who else []))
    coming = iter([differs for _, differs in words])
    lines = [
        " ".join(look.styled(word, side) if next(coming, False) else word for word in line.split(" "))
        for line in wrap(told, look.width - MARGIN, break_long_words=False, break_on_hyphens=False)
    ]
    return [f"{f'    {mark}' if n == 0 else '':{MARGIN}}{line}" for n, line in enumerate(lines)]


def _words(passage: Sequence[Piece]) -> list[tuple[str, bool]]:
    """The words of a passage, each with whether it, or a part of it, differs."""
    line, differing = "", []
    for piece in passage:
        if piece.look == "word":
            differing.append(Span(len(line), len(line) + len(piece.text)))
        line += "" if piece.look == "insertion" else piece.text
    found = ((shown_line(word.group()), Span(*word.span())) for word in _WORD.finditer(line))
    return [(word, any(place.overlap(other) for other in differing)) for word, place in found if word]
