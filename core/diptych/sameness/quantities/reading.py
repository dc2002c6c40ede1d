"""The quantities of a text, in order, each with all that belongs to it and none twice."""

from bisect import bisect_left
from dataclasses import replace
from functools import cached_property, lru_cache

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
    found = quantities_of(text, words or english())
    return found.all if span is None else found.inside(span)


class QuantitiesOf:
    """The quantities of a text, read when they are first asked for."""

    def __init__(self, text: str, words: FigureWords) -> None:
        self._text, self._words = text, words

    @cached_property
    def all(self) -> tuple[Quantity, ...]:
        """All of them, in order."""
        plain = folded(self._text, "plain")
        found = tuple(FigureReader(Tokens(plain.text), self._words).all())
        return found if plain.text is self._text else tuple(_unfolded(q, plain) for q in found)

    @cached_property
    def _starts(self) -> list[int]:
        return [q.span.start for q in self.all]

    def inside(self, span: Span) -> tuple[Quantity, ...]:
        """Those inside a span; one that a border cuts is left out."""
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return tuple(q for q in self.all[low:high] if q.span.end <= span.end)

    def over(self, span: Span) -> tuple[Quantity, ...]:
        """Those that a span touches; what its borders cut is among them."""
        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        while low > 0 and self.all[low - 1].span.end > span.start:
            low -= 1
        return self.all[low:high]


@lru_cache(maxsize=16)
def quantities_of(text: str, words: FigureWords) -> QuantitiesOf:
    """The quantities of a text, in the words of its language; read once for all who ask soon after."""
    return QuantitiesOf(text, words)


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
