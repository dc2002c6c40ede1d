"""W3C selectors: a passage by its position, and by its words with what stands around them."""

from typing import Any

from diptych.span import Span

CONTEXT = 32  # code points of prefix and suffix


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
