"""Whether two figures are of two times: of this year and the last, of long ago and now, of a day and a year.

True of any text: what was so in one year, or some years before, need not be what is so in another, nor does a length
that says when something was say how long it took.
"""

from collections.abc import Iterator
from fractions import Fraction

from diptych.matching.text_index import TextIndex
from diptych.span import Span

PERIOD = 3  # words behind it in which stands for how long it is
_MARKS = frozenset(",;:()–—")  # between two parts of a sentence


def of_two_times(left: TextIndex, one: Span, right: TextIndex, other: Span) -> bool:
    """Whether one figure says when and the other how much, or the words about them date them to two times."""
    if is_when(left, one) != is_when(right, other) or _is_of_old(left, one) != _is_of_old(right, other):
        return True
    periods = _period(left, one), _period(right, other)
    return (all(periods) and periods[0] != periods[1]) or _of_two_years(left, one, right, other)


def is_when(side: TextIndex, figure: Span) -> bool:
    """Whether a duration says when, not how long: four years ago, two days later."""
    behind = side.words_in(figure).stop
    away = behind < len(side.words) and side.words[behind].norm in side.language.times.away
    return away and any(q.kind == "duration" for q in side.quantities_over(figure))


def _is_of_old(side: TextIndex, figure: Span) -> bool:
    """Whether how long ago it was opens a figure's sentence, or stands before it: a year earlier it had lost 9m."""
    sentence = side.sentence_over(figure.start)
    return any(
        span.end < figure.start
        and (not side.words_in(Span(sentence.start, span.start)) or _in_one_clause(side, span, figure))
        for span in _times_away(side, sentence)
    )


def _times_away(side: TextIndex, sentence: Span) -> Iterator[Span]:
    """The words of a sentence that say how long before or after something was: two years ago, a year earlier."""
    yield from (q.span for q in side.quantities(sentence) if q.kind == "duration" and is_when(side, q.span))
    one, times = side.language.determiners.indefinite, side.language.times
    for i in side.words_in(sentence)[:-2]:
        first, span, away = (side.words[k].norm for k in range(i, i + 3))
        if first in one and span in times.long_spans and away in times.away:
            yield Span(side.words[i].start, side.words[i + 1].end)


def _in_one_clause(side: TextIndex, first: Span, second: Span) -> bool:
    """Whether neither a mark nor a word that joins two clauses stands between two spans of a sentence."""
    between, joining = Span(first.end, second.start), side.language.conjunctions.any
    joined = any(side.words[i].norm in joining for i in side.words_in(between))
    return not joined and _MARKS.isdisjoint(between.of(side.text))


def _of_two_years(left: TextIndex, one: Span, right: TextIndex, other: Span) -> bool:
    """Whether two years date the sentences of two figures: the profit of one, that of the other; this one, the last."""
    mine, theirs = _years(left, one), _years(right, other)
    if mine and theirs and mine.isdisjoint(theirs):
        return True
    here, there = _spans_of_now(left, one), _spans_of_now(right, other)
    return any(there.get(span, now) != now for span, now in here.items())


def _spans_of_now(side: TextIndex, figure: Span) -> dict[str, bool]:
    """The long spans of time in the sentence of a figure, each with whether it is the one of now; not both of them."""
    times, found = side.language.times, dict[str, set[bool]]()
    for i in side.words_in(side.sentence_over(figure.start))[1:]:
        before = side.words[i - 1].norm
        if side.words[i].norm in times.long_spans and before in times.now | times.before_a_span:
            found.setdefault(side.words[i].norm, set()).add(before in times.now)
    return {span: told.pop() for span, told in found.items() if len(told) == 1}


def _years(side: TextIndex, figure: Span) -> set[Fraction]:
    """The years in the sentence of a figure."""
    sentence = side.sentence_over(figure.start)
    return {q.value for q in side.quantities(sentence) if q.kind == "year"}


def _period(side: TextIndex, figure: Span) -> tuple[Fraction, str] | None:
    """For how long a figure is, where that stands right behind it: seven million a day, 41 million last year."""
    found = side.quantities_over(figure)
    last = max([figure.end, *(q.whole.end for q in found)])
    for i in range(side.words_in(figure).start, min(len(side.words), side.words_in(Span(0, last)).stop + PERIOD)):
        word = side.words[i]
        if word.start < last:
            continue
        if side.text[max(last, side.words[i - 1].end) : word.start].strip():
            return None  # a mark between
        length = next((q for q in side.quantities_over(Span(word.start, word.end)) if q.kind == "duration"), None)
        if length is not None:
            return length.value, length.unit
        if word.norm in side.language.times.spans:
            return Fraction(1), word.norm
        if word.content and word.norm not in side.language.times.before_a_span:
            return None
    return None
