"""A text with its words and figures, read once for all who ask."""

from bisect import bisect_left
from collections.abc import Callable
from functools import cached_property
from typing import Any, Self, TypeVar, TypeVarTuple

from diptych.languages import LanguagePack
from diptych.sameness.opposites import Poles, poles
from diptych.sameness.quantities import Quantity, figure_words, quantities_of
from diptych.sameness.quantities.quantity import SUMS
from diptych.sameness.spelling import standard_spelling
from diptych.sameness.words import Word, words
from diptych.span import Span

Made = TypeVar("Made")
Passed = TypeVarTuple("Passed")


class Text:
    """A text, its words in order and its figures, as a language reads them."""

    def __init__(self, text: str, language: LanguagePack) -> None:
        self.text = text
        self.language = language
        self.words: list[Word] = words(text, language=language)
        self._quantities = quantities_of(text, figure_words(language))
        self._kept: dict[object, Any] = {}

    def kept(self, make: Callable[[Self, *Passed], Made], *part: *Passed) -> Made:
        """What a function makes of this text alone, or of a part of it, made once for all that it is compared with."""
        key = (make, *part)
        if key not in self._kept:
            self._kept[key] = make(self, *part)
        found: Made = self._kept[key]
        return found

    @cached_property
    def starts(self) -> list[int]:
        """The start of every word, in order."""
        return [w.start for w in self.words]

    def words_in(self, span: Span) -> range:
        """The indices of the words that begin inside the span."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def quantities(self, span: Span) -> tuple[Quantity, ...]:
        """The figures inside a span, in order."""
        return self._quantities.inside(span)

    def quantities_over(self, span: Span) -> tuple[Quantity, ...]:
        """The figures that a span touches, in order."""
        return self._quantities.over(span)

    def sums_in(self, span: Span) -> dict[int, Quantity]:
        """The words of the sums in a span, each with its figure: a sum says as much as one word, however it is written.

        None in languages that are read by the words of a report: there its words count one by one.
        """
        if self.language.habits.lexical:
            return {}
        sums = (q for q in self.quantities(span) if q.kind in SUMS | {"fraction"} and not q.loose)
        return {i: q for q in sums for i in self.words_in(q.span)}

    @cached_property
    def poles(self) -> Poles:
        """The opposites in force."""
        return poles(self.language.lists["opposites"])

    @cached_property
    def opposable(self) -> dict[int, frozenset[int]]:
        """The words that have an opposite, each with the lines of the list of opposites that it stands in."""
        lines = ((i, self.poles.get(standard_spelling(word.norm))) for i, word in enumerate(self.words))
        return {i: found for i, found in lines if found}

    def whole(self, span: Span) -> Span:
        """The span with all of the figures that its borders cut."""
        cut = self.quantities_over(span)
        return Span(min([span.start, *(q.span.start for q in cut)]), max([span.end, *(q.span.end for q in cut)]))
