"""Parts of W3C annotations: a passage by its position, and by its words with what stands around them; a text."""

from bisect import bisect_left
from collections.abc import Callable
from typing import Any

from diptych.span import Span

CONTEXT = 32  # code points of prefix and suffix


def utf16(text: str) -> Callable[[int], int]:
    """What turns code points of a text into UTF-16 units, as browsers count: signs beyond the first plane are two."""
    wide = [place for place, char in enumerate(text) if char > "\uffff"]
    return lambda place: place + bisect_left(wide, place)


def selectors(text: str, span: Span) -> list[dict[str, Any]]:
    """A TextPositionSelector (code points, end exclusive) and a TextQuoteSelector for the span."""
    return [
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
        {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text[max(0, span.start - CONTEXT) : span.start],
            "suffix": text[span.end : span.end + CONTEXT],
        },
    ]


def text_body(text: str, purpose: str) -> dict[str, str]:
    """A TextualBody of plain text: what an annotation says, and to what end."""
    return {"type": "TextualBody", "value": text, "format": "text/plain", "purpose": purpose}
