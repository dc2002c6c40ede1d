"""What the first sentences of two articles put differently: the stretches of words that the other one lacks.

True of any two reports of one event: the first sentence says what its article takes for the news, so who acts in it,
what is done and what stands beside it is a choice, as in a headline. A text of three sentences opens nothing.
"""

from collections.abc import Iterator, Sequence

from diptych.matching.claims.introductions import between_signs, dateline
from diptych.matching.differences.difference import Difference
from diptych.matching.differences.own_words import own_words, stretches
from diptych.matching.differences.scene import Scene
from diptych.matching.framing.side import FramingIndex
from diptych.matching.thresholds import POSSIBLE
from diptych.span import Span

LEAST = 2  # telling words that either lacks: of one, a rule that knows its kind speaks
SENTENCES = 4  # below the headlines of an article that has an opening: of fewer, it is a third of all that is told


def find(scene: Scene, named: Sequence[Difference]) -> Iterator[Difference]:
    """The difference of the first sentences, if they may tell of one thing, in words that nothing ``named`` has."""
    n, m = scene.openings
    link = scene.link_of.get((n, m))
    if link is None or link.score < POSSIBLE or not (_goes_on(scene.a) and _goes_on(scene.b)):
        return
    told = [difference for difference in named if difference.sentences == (n, m)]
    left = _own(scene.a, n, scene.b, m, [span for d in told for span in d.left])
    right = _own(scene.b, m, scene.a, n, [span for d in told for span in d.right])
    if left and right:
        yield Difference("opening", "openings", (n, m), left, right, link.score)


def _goes_on(side: FramingIndex) -> bool:
    return sum(not s.heading and not s.furniture for s in side.document.sentences) >= SENTENCES


def _own(side: FramingIndex, n: int, other: FramingIndex, m: int, told: Sequence[Span]) -> tuple[Span, ...]:
    """The stretches of words that the other first sentence lacks, how sure it is among them; none if they are few."""
    inside, there = side.sentences[n], other.sentences[m]
    beyond = {*own_words(side, n, other, m), *_doubted(side, inside, other, there)}
    beyond -= _named(side, inside, other, there).union(*(side.indexed.words_in(span) for span in told))
    if len(beyond) < LEAST:
        return ()
    parts = [[i for i in part if side.content[i] or i in beyond] for part in between_signs(side.indexed, inside)]
    return tuple(run for part in parts for run in stretches(side, part, [i in beyond for i in part]))


def _doubted(side: FramingIndex, inside: range, other: FramingIndex, there: range) -> set[int]:
    """The words by which a sentence says that it is not sure, or who says so, where the other one has none of them."""
    theirs = {other.keys[j] for j in there}
    hits = [(i, hit) for i, hit in side.hedges.items() if i in inside]
    if not any(j in other.verbs for j in there):
        hits += [(i, hit) for i, hit in side.verbs.items() if i in inside]
    return {k for i, hit in hits for k in range(i, hit.last) if side.keys[k] not in theirs}


def _named(side: FramingIndex, inside: range, other: FramingIndex, there: range) -> set[int]:
    """The words that tell nothing else: where it was written, more of a name both have, an office before it."""
    theirs = {other.keys[j] for j in there}
    whole = side.span(inside.start, inside.stop)
    names = [side.indexed.words_in(mention.span) for mention in side.mentions_in(whole.start, whole.end)]
    known = [name for name in names if any(side.keys[i] in theirs for i in name)]
    begun = {name.start for name in known}
    titles = [range(i, hit.last) for i, hit in side.titles.items() if hit.last in begun]
    return {*dateline(side.indexed, inside), *(i for words in (*known, *titles) for i in words)}
