"""Two linked sentences that say the opposite: a word and its opposite in the same place of both."""

from collections.abc import Iterator
from fractions import Fraction

from diptych.matching.figure_context import is_whole
from diptych.matching.negation import is_denial
from diptych.matching.speaker_conflict import other_speakers
from diptych.matching.text_index import TextIndex
from diptych.matching.word_families import family
from diptych.sameness.opposites import opposed
from diptych.span import Span

_NAMED = 4  # words behind an opposed word in which a name tells of whom it is said
_CONTENT = 4  # content words before and after a word that say where it stands
_TURNED = 5  # words before it among which a negation may turn it into its opposite
_UNREAL = 4  # words before it among which one may say that it has not happened, or not yet


def contrary(left: TextIndex, right: TextIndex, spans: tuple[Span, Span]) -> tuple[Span, Span] | None:
    """The places of two opposed words of which only one can be true, None where both sentences may be right.

    The same words have to stand around both; neither sentence may hold both words, deny one, or speak of another time
    or in another voice.
    """
    a, b = left.kept(_Sentence, spans[0]), right.kept(_Sentence, spans[1])
    if not any(-line in b.lines for line in a.lines):  # mostly so
        return None
    found = [
        (i, j)
        for i in a.poles
        for j in b.poles
        if opposed(left.poles, a.norm(i), b.norm(j)) and not a.holds_opposite(i) and not b.holds_opposite(j)
    ]
    if len({(a.norm(i), b.norm(j)) for i, j in found}) != 1:
        return None  # two pairs of opposites tell of two things: who lost the opening match may win the closing one
    if _other_times(a, b) or other_speakers(left, right, spans):
        return None
    tied = [
        (i, j)
        for i, j in found
        if _same_place(a, b, i, j) and not _other_names(a, b, i, j) and not _other_parts(a, b, i, j)
    ]
    if not tied:
        return None
    i, j = min(tied, key=lambda pair: _order(a, b, *pair))
    return a.place(i), b.place(j)


class _Sentence:
    """A sentence by its words, with those that have opposites."""

    def __init__(self, side: TextIndex, span: Span) -> None:
        self.side = side
        self.words = side.words_in(span)
        self.poles = [i for i in self.words if i in side.opposable]
        self.lines = frozenset().union(*(side.opposable[i] for i in self.poles))

    def norm(self, i: int) -> str:
        """The folded word ``i``."""
        return self.side.words[i].norm

    def place(self, i: int) -> Span:
        """Where word ``i`` stands in the text."""
        return Span(self.side.words[i].start, self.side.words[i].end)

    def holds_opposite(self, i: int) -> bool:
        """Whether the sentence itself says the opposite of word ``i`` somewhere: “shares rose while bonds fell”."""
        return any(opposed(self.side.poles, self.norm(i), self.norm(k)) for k in self.poles)

    def beside(self, i: int, step: int) -> list[str]:
        """The families of the nearest content words on one side of word ``i``, nearest first."""
        row = range(i + step, self.words.start - 1 if step < 0 else self.words.stop, step)
        return [family(self.norm(k), self.side.language) for k in row if self._tells(k)][:_CONTENT]

    def _tells(self, i: int) -> bool:
        """Whether a word says what is spoken of: not how, when, how many, or that it was said."""
        word, language = self.side.words[i], self.side.language
        manner = word.norm.endswith("ly") or word.norm in language.times.dating or word.norm[0].isdigit()
        return word.content and not manner and word.norm not in language.saying.reporting

    def next(self, i: int, step: int) -> str:
        """The very next word, "" at the border of the sentence."""
        return self.norm(i + step) if i + step in self.words else ""

    def named(self, i: int) -> set[str]:
        """The names close behind word ``i``."""
        row = range(i + 1, min(i + 1 + _NAMED, self.words.stop))
        return {self.norm(k) for k in row if self.side.capital(k)}

    def names_before(self, i: int) -> set[str]:
        """The names before word ``i``; the first word of the sentence has its capital anyway."""
        row = range(self.words.start + 1, i)
        return {self.norm(k) for k in row if self.side.capital(k)}

    def parts(self, i: int) -> set[Fraction]:
        """How many of a whole are told of before word ``i``: fifteen of the 17."""
        figures = self.side.quantities_over(Span(self.side.words[self.words.start].start, self.side.words[i].start))
        wholes = [q.span for q in figures if is_whole(self.side, q.span)]
        return {q.value for q in figures if q.span not in wholes and any(q.span.end < w.start for w in wholes)}

    def denied(self, i: int) -> bool:
        """Whether a negation before word ``i``, or right behind it, may turn it: accepted neither offer."""
        return any(is_denial(norm, self.side.language) for norm in (*self._before(i, _TURNED), self.next(i, 1)))

    def unreal(self, i: int) -> bool:
        """Whether word ``i`` is a plan, a wish or a condition."""
        not_yet = self.side.language.verbs.not_yet
        return any(norm in not_yet or norm.endswith("'ll") for norm in self._before(i, _UNREAL))

    def _before(self, i: int, reach: int) -> Iterator[str]:
        return (self.norm(k) for k in range(max(self.words.start, i - reach), i))

    def quoted(self, i: int) -> bool:
        """Whether word ``i`` stands in a quotation."""
        return self.side.quotation_of[i] >= 0

    def times(self) -> set[str]:
        """What dates the sentence: days, months, years."""
        norms, dating = {self.norm(i) for i in self.words}, self.side.language.times.dating
        return {norm for norm in norms if norm in dating or (len(norm) == 4 and norm.isdigit())}


def _other_times(a: _Sentence, b: _Sentence) -> bool:
    """Whether both are dated and share no date: what rose in May may fall in June."""
    x, y = a.times(), b.times()
    return bool(x and y and not x & y)


def _same_place(a: _Sentence, b: _Sentence, i: int, j: int) -> bool:
    """Whether two words stand in the same place, both in quotations or neither, both facts or neither, none denied."""
    if a.quoted(i) != b.quoted(j) or a.unreal(i) != b.unreal(j) or a.denied(i) or b.denied(j):
        return False
    if not (a.side.words[i].content and b.side.words[j].content):
        # a function word has a hundred uses: only between the same words is it the same
        return all(a.next(i, step) == b.next(j, step) != "" for step in (-1, 1))
    before, after = ((a.beside(i, step), b.beside(j, step)) for step in (-1, 1))
    if all(not set(x).isdisjoint(y) for x, y in (before, after)) and not _of_others(a, b, i, j):
        return True  # of one it is said, and of one thing: the ferry failed two inspections, it passed its last one
    if not any(before):
        return _alike(*after)
    return _alike(*before) and (not all(after) or not set(after[0]).isdisjoint(after[1]))


def _of_others(a: _Sentence, b: _Sentence, i: int, j: int) -> bool:
    """Whether the sentences name nobody and nothing in common before the words: fees in one town, fees in another."""
    x, y = a.names_before(i), b.names_before(j)
    return bool(x and y and x.isdisjoint(y))


def _other_names(a: _Sentence, b: _Sentence, i: int, j: int) -> bool:
    """Whether the words are followed by names of two people or places: whom one jury convicts, another may acquit."""
    x, y = a.named(i), b.named(j)
    return bool(x and y and x.isdisjoint(y))


def _other_parts(a: _Sentence, b: _Sentence, i: int, j: int) -> bool:
    """Whether other numbers of one whole do it: fifteen of 17 authors agree, two of the 17 refuse."""
    x, y = a.parts(i), b.parts(j)
    return bool(x and y and x.isdisjoint(y))


def _alike(x: list[str], y: list[str]) -> bool:
    """Whether the nearest content word is the same, and the farther ones of one side are among the other's."""
    return bool(x and y) and x[0] == y[0] and (set(x) <= set(y) or set(y) <= set(x))


def _order(a: _Sentence, b: _Sentence, i: int, j: int) -> tuple[int, int, list[str]]:
    """The earlier pair first; the same when left and right are swapped."""
    x, y = i - a.words.start, j - b.words.start
    return x + y, abs(x - y), sorted((a.norm(i), b.norm(j)))
