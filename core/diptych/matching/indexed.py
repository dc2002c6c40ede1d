"""A document with everything the finders share, computed once per comparison."""

from bisect import bisect_left, bisect_right
from functools import cached_property

from diptych.document import Document
from diptych.sameness.quantities import Quantity, english, quantities, quantities_over
from diptych.sameness.words import Word, words
from diptych.span import Span


class Indexed:
    """One document, its words, and which sentence and quotation each word stands in (-1: none)."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.words: list[Word] = words(self.text)
        self._figure_words = english()

    def quantities(self, span: Span) -> tuple[Quantity, ...]:
        """The figures inside a span, in order."""
        return quantities(self.text, span, self._figure_words)

    def quantities_over(self, span: Span) -> tuple[Quantity, ...]:
        """The figures that a span touches, in order."""
        return quantities_over(self.text, span, self._figure_words)

    @cached_property
    def starts(self) -> list[int]:
        """The start of every word, in order."""
        return [w.start for w in self.words]

    def words_in(self, span: Span) -> range:
        """The indices of the words that begin inside the span."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    @cached_property
    def furniture(self) -> list[int]:
        """The indices of the words by which the page speaks of itself."""
        return [i for s in self.document.sentences if s.furniture for i in self.words_in(s.span)]

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence over a code point, or of the last one before it; -1 before the first."""
        return bisect_right(self._sentence_starts, offset) - 1

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.span.start for s in self.document.sentences]

    @cached_property
    def quotation_of(self) -> list[int]:
        """For every word the index of the outermost quotation that it stands in, else -1."""
        found = [-1] * len(self.words)
        for number, quotation in enumerate(self.document.quotations):
            if not quotation.nested:
                for i in self.words_in(quotation.span):
                    found[i] = number
        return found
