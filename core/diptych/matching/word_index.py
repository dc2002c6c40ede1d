"""One article word by word: stems, quoted words, terms of the word lists."""

from collections import Counter
from functools import cached_property

from diptych.matching.term_index import Hit, TermForm, vocabulary
from diptych.matching.text_index import TextIndex
from diptych.sameness.families import families
from diptych.sameness.stems import stem
from diptych.sameness.styles import plainest
from diptych.sameness.words import match_key
from diptych.span import Span

COMMON = 3  # occurrences of a telling word in a short article,
COMMON_PER = 400  # and one more for so many words


class WordIndex:
    """An indexed document with what differences and framing ask of its words; all positions are indices of words."""

    def __init__(self, indexed: TextIndex) -> None:
        self.indexed = indexed
        self.document = indexed.document
        self.text = indexed.text
        self.words = indexed.words
        self.norms = [w.norm for w in indexed.words]
        self.content = [w.content for w in indexed.words]
        stemmer = indexed.language.habits.stemmer
        self.stems = [stem(w.norm, stemmer) for w in indexed.words]
        self.keys = [stem(match_key(w.norm), stemmer) for w in indexed.words]  # figures and number words alike
        self.quoted = indexed.quotation_of
        self.language = indexed.language

    @cached_property
    def sentences(self) -> list[range]:
        """The words of every sentence."""
        return [self.indexed.words_in(s.span) for s in self.document.sentences]

    @cached_property
    def headline(self) -> range:
        """The words of the title, where the article begins with it."""
        first = self.document.sentences[0] if self.document.sentences else None
        title = self.document.article.headline
        if title:
            return self.indexed.words_in(title)
        return self.sentences[0] if first and first.heading else range(0)

    @cached_property
    def sentence_of(self) -> list[int]:
        """For every word its sentence."""
        found = [-1] * len(self.words)
        for n, inside in enumerate(self.sentences):
            for i in inside:
                found[i] = n
        return found

    @cached_property
    def told(self) -> frozenset[str]:
        """The keys of all its words."""
        return frozenset(self.keys)

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each key stands."""
        found: dict[str, list[int]] = {}
        for i, key in enumerate(self.keys):
            found.setdefault(key, []).append(i)
        return found

    @cached_property
    def kin(self) -> frozenset[str]:
        """The families of all its words."""
        return frozenset(name for norm in set(self.norms) for name in families(norm, self.language))

    @cached_property
    def telling(self) -> list[bool]:
        """For every word whether it is rare enough in this article, and no name, to tell one statement from another."""
        count = Counter(self.stems)
        most = COMMON + len(self.words) // COMMON_PER
        return [
            c and count[s] <= most and not self.capital(i) and not s[0].isdigit()
            for i, (s, c) in enumerate(zip(self.stems, self.content, strict=True))
        ]

    @cached_property
    def verbs(self) -> dict[int, Hit]:
        """Reporting verbs by their first word."""
        return self._terms("reporting_verbs", "verb")

    @cached_property
    def hedges(self) -> dict[int, Hit]:
        """Hedges by their first word; “in May” is a month."""
        return {i: hit for i, hit in self._terms("hedges", "exact").items() if not self._is_name(i)}

    def _is_name(self, i: int) -> bool:
        """Whether a word has a capital that no sentence or quotation begins with."""
        return (
            self.capital(i)
            and i > 0
            and self.between(i - 1, i) == " "
            and self.sentences[self.sentence_of[i]].start < i
        )

    @cached_property
    def evaluative(self) -> dict[int, Hit]:
        """Evaluative words by their first word."""
        return self._terms("evaluative", "exact")

    @cached_property
    def titles(self) -> dict[int, Hit]:
        """Offices and forms of address by their first word."""
        return self._terms("titles", "exact")

    @cached_property
    def contrasts(self) -> dict[int, Hit]:
        """Terms of the contrast sets by their first word."""
        return self._terms("contrast_sets", "noun")

    def _terms(self, name: str, form: TermForm) -> dict[int, Hit]:
        return vocabulary(self.language.lists[name], form, self.language).all(self.norms)

    def span(self, first: int, last: int) -> Span:
        """The text of the words ``first`` to ``last`` (excluded)."""
        return Span(self.words[first].start, self.words[last - 1].end)

    def whole(self, first: int, last: int) -> Span:
        """The same with the rest of a hyphenated word at either end."""
        while first > 0 and self.between(first - 1, first) == "-":
            first -= 1
        while last < len(self.words) and self.between(last - 1, last) == "-":
            last += 1
        return self.span(first, last)

    @cached_property
    def sentences_told(self) -> frozenset[tuple[str, ...]]:
        """The words of every sentence, in one style."""
        return frozenset(self.styled(sentence) for sentence in self.sentences)

    def sentence_words(self, span: Span) -> tuple[str, ...]:
        """The words, in one style, of the sentence that a span begins in."""
        return self.styled(self.sentences[self.sentence_of[self.indexed.words_in(span).start]])

    def styled(self, inside: range) -> tuple[str, ...]:
        """Words in one style, as far as each for itself tells it."""
        return plainest([w.written for w in self.words[inside.start : inside.stop]])

    def wider(self, span: Span, count: int) -> Span:
        """The span with so many words more on either side, of the same sentence."""
        words = self.indexed.words_in(span)
        sentence = self.sentences[self.sentence_of[words.start]]
        first, last = max(sentence.start, words.start - count), min(sentence.stop, words.stop + count)
        return self.span(min(first, words.start), max(last, words.stop))

    def quotations_over(self, span: Span) -> list[int]:
        """The outermost quotations with words in the span."""
        return sorted({self.quoted[i] for i in self.indexed.words_in(span)} - {-1})

    def capital(self, i: int) -> bool:
        """Whether a word begins with a capital letter."""
        return self.indexed.capital(i)

    def possessive(self, i: int) -> bool:
        """Whether a word ends in 's."""
        return self.indexed.possessive(i)

    def between(self, i: int, j: int) -> str:
        """The characters between the end of one word and the start of another."""
        return self.indexed.between(i, j)
