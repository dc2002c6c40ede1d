"""The quantities of a text, in order, each with all that belongs to it and none twice."""

from bisect import bisect_left
from dataclasses import replace
from functools import lru_cache

from diptych.sameness.folding import Folded, folded
from diptych.sameness.quantities.lexicon import FigureWords, english
from diptych.sameness.quantities.quantity import Quantity
from diptych.sameness.quantities.reader import FigureReader
from diptych.sameness.quantities.tokens import Tokens
from diptych.span import Span


def quantities(text: str, span: Span | None = None, words: FigureWords | None = None) -> tuple[Quantity, ...]:
    """The quantities inside a span of the text (all of it without one), in order; one that a border cuts is left out.

    What stands around the span is seen: a unit, a noun or “more than” outside it still tells what a figure is.
    """
    found, starts = _read(text, words or english())
    if span is None:
        return found
    low = bisect_left(starts, span.start)
    return tuple(q for q in found[low : bisect_left(starts, span.end)] if q.span.end <= span.end)


def quantities_over(text: str, span: Span, words: FigureWords | None = None) -> tuple[Quantity, ...]:
    """The quantities that a span of the text touches, in order; those that its borders cut are among them."""
    found, starts = _read(text, words or english())
    low, high = bisect_left(starts, span.start), bisect_left(starts, span.end)
    while low > 0 and found[low - 1].span.end > span.start:
        low -= 1
    return found[low:high]


@lru_cache(maxsize=16)
def _read(text: str, words: FigureWords) -> tuple[tuple[Quantity, ...], list[int]]:
    """All quantities of a text, with their starts."""
    plain = folded(text, "plain")
    found = tuple(FigureReader(Tokens(plain.text), words).all())
    if plain.text is not text:
        found = tuple(_unfolded(q, plain) for q in found)
    return found, [q.span.start for q in found]


def _unfolded(quantity: Quantity, plain: Folded) -> Quantity:
    """The quantity with its places in the untouched text."""

    def back(span: Span | None) -> Span | None:
        return span and plain.span(span.start, span.end)

    return replace(
        quantity,
        span=plain.span(quantity.span.start, quantity.span.end),
        noun_span=back(quantity.noun_span),
        precision_span=back(quantity.precision_span),
        restated=quantity.restated and _unfolded(quantity.restated, plain),
    )
