"""A document with everything the finders share, computed once per comparison."""

from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import accumulate

from diptych.document import Document, Mention
from diptych.languages import LanguagePack
from diptych.sameness.text import Text
from diptych.span import Span

LONGEST_NAME = 60  # code points before a place in which a name begins that reaches it


class TextIndex(Text):
    """One document, its words, and which sentence and quotation each word stands in (-1: none)."""

    def __init__(self, document: Document, language: LanguagePack) -> None:
        super().__init__(document.text, language)
        self.document = document

    @cached_property
    def furniture(self) -> list[int]:
        """The indices of the words by which the page speaks of itself."""
        return [i for s in self.document.sentences if s.furniture for i in self.words_in(s.span)]

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence over a code point, or of the last one before it; -1 before the first."""
        return bisect_right(self._sentence_starts, offset) - 1

    def sentence_over(self, place: int) -> Span:
        """The sentence over a code point, or the last one before it."""
        return self.document.sentences[self.sentence_at(place)].span

    def mentions_in(self, start: int, end: int) -> tuple[Mention, ...]:
        """The people named between two places of the text."""
        low, high = bisect_left(self._mention_starts, start), bisect_left(self._mention_starts, end)
        return self.document.mentions[low:high]

    def mentions_over(self, span: Span) -> tuple[Mention, ...]:
        """The people named in words that overlap a span, wherever they begin."""
        return tuple(m for m in self.mentions_in(span.start - LONGEST_NAME, span.end) if m.span.overlap(span))

    @cached_property
    def _mention_starts(self) -> list[int]:
        return [m.span.start for m in self.document.mentions]

    def between(self, i: int, j: int) -> str:
        """The characters between the end of one word and the start of another."""
        return self.text[self.words[i].end : self.words[j].start]

    def capital(self, i: int) -> bool:
        """Whether a word begins with a capital letter."""
        return self.text[self.words[i].start].isupper()

    def is_inner_capital(self, i: int) -> bool:
        """Whether a word begins with a capital that does not open its sentence."""
        if not self.capital(i):
            return False
        sentence = self.document.sentences[max(0, self.sentence_at(self.words[i].start))]
        return i > self.words_in(sentence.span).start

    def possessive(self, i: int) -> bool:
        """Whether a word ends in 's."""
        end = self.words[i].end
        return self.text[end - 2 : end] in ("'s", "’s")

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.span.start for s in self.document.sentences]

    @cached_property
    def below_headings(self) -> list[int]:
        """For every sentence, how many sentences that are no headings stand before it."""
        return [0, *accumulate(not sentence.heading for sentence in self.document.sentences)][:-1]

    @cached_property
    def quotation_of(self) -> list[int]:
        """For every word the index of the outermost quotation that it stands in, else -1."""
        found = [-1] * len(self.words)
        for number, quotation in enumerate(self.document.quotations):
            if not quotation.nested:
                for i in self.words_in(quotation.span):
                    found[i] = number
        return found
