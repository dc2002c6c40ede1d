"""Where two articles begin, and which words either first sentence has that the other lacks.

True of any two reports of one event: the first sentence says what its article takes for the news, so who acts in it,
what is done and what stands beside it is a choice, as in a headline. A text of three sentences opens nothing.
"""

from collections.abc import Sequence

from diptych.matching.claims.introductions import between_signs, dateline
from diptych.matching.own_words import own_words, stretches
from diptych.matching.word_index import WordIndex
from diptych.span import Span

LEAST = 2  # telling words that either lacks: of one, a rule that knows its kind speaks
SENTENCES = 4  # below the headlines of an article that has an opening: of fewer, it is a third of all that is told
SHORT = 16  # words of a first paragraph that is a headline
PARAGRAPHS = 3  # of an article that has one


def headline(side: WordIndex) -> range:
    """The words of the headline; a short first paragraph is one even with a full stop, if more text follows."""
    if side.headline:
        return side.headline
    document = side.document
    if len(document.paragraphs) < PARAGRAPHS:
        return range(0)
    first, second = (side.indexed.words_in(p) for p in document.paragraphs[:2])
    short = len(first) <= SHORT and 2 * len(first) <= max(len(second), SHORT)
    return first if short and not any(side.quoted[i] >= 0 for i in first) else range(0)


def opening(side: WordIndex) -> int:
    """The first sentence that is no heading, nor a headline that ends with a full stop; -1 where there is none."""
    below = headline(side).stop
    told = (n for n, s in enumerate(side.document.sentences) if not s.heading and not s.furniture)
    return next((n for n in told if side.sentences[n] and side.sentences[n].start >= below), -1)


def _goes_on(side: WordIndex) -> bool:
    return sum(not s.heading and not s.furniture for s in side.document.sentences) >= SENTENCES


def own(side: WordIndex, n: int, other: WordIndex, m: int, told: Sequence[Span] = ()) -> tuple[Span, ...]:
    """The stretches of words that the other first sentence lacks, how sure it is among them; none if they are few.

    Nor where the article does not go on.
    """
    if not _goes_on(side):
        return ()
    inside, there = side.sentences[n], other.sentences[m]
    beyond = {*own_words(side, n, other, m), *_doubted(side, inside, other, there)}
    beyond -= _named(side, inside, other, there).union(*(side.indexed.words_in(span) for span in told))
    if len(beyond) < LEAST:
        return ()
    parts = [[i for i in part if side.content[i] or i in beyond] for part in between_signs(side.indexed, inside)]
    return tuple(run for part in parts for run in stretches(side, part, [i in beyond for i in part]))


def _doubted(side: WordIndex, inside: range, other: WordIndex, there: range) -> set[int]:
    """The words by which a sentence says that it is not sure, or who says so, where the other one has none of them."""
    theirs = {other.keys[j] for j in there}
    hits = [(i, hit) for i, hit in side.hedges.items() if i in inside]
    if not any(j in other.verbs for j in there):
        hits += [(i, hit) for i, hit in side.verbs.items() if i in inside]
    return {k for i, hit in hits for k in range(i, hit.last) if side.keys[k] not in theirs}


def _named(side: WordIndex, inside: range, other: WordIndex, there: range) -> set[int]:
    """The words that tell nothing else: where it was written, more of a name both have, an office before it."""
    theirs = {other.keys[j] for j in there}
    whole = side.span(inside.start, inside.stop)
    names = [side.indexed.words_in(mention.span) for mention in side.indexed.mentions_in(whole.start, whole.end)]
    known = [name for name in names if any(side.keys[i] in theirs for i in name)]
    begun = {name.start for name in known}
    titles = [range(i, hit.last) for i, hit in side.titles.items() if hit.last in begun]
    return {*dateline(side.indexed, inside), *(i for words in (*known, *titles) for i in words)}
