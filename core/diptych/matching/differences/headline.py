"""What the headlines put differently: the stretches of words that the other one lacks.

True of any two headlines: they are the whole of what most readers see, so what one of them names and the other does
not is a choice. Only the headlines themselves are compared, never one with a subhead.
"""

from collections.abc import Iterator

from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Scene
from diptych.matching.framing.side import FramingIndex
from diptych.span import Span

LEAST = 3  # words of a headline
SHORT = 16  # words of a first paragraph that is one
PARAGRAPHS = 3  # of an article that has one


def find(scene: Scene) -> Iterator[Difference]:
    """The difference of the headlines, if both articles have one."""
    a, b = scene.a, scene.b
    titles = headline(a), headline(b)
    if min(map(len, titles)) < LEAST:
        return
    left, right = _own(a, titles[0], b, titles[1]), _own(b, titles[1], a, titles[0])
    if left and right:
        sentences = a.sentence_of[titles[0].start], b.sentence_of[titles[1].start]
        yield Difference("headline", "headlines", sentences, left, right, 0.9)


def headline(side: FramingIndex) -> range:
    """The words of the headline; a short first paragraph is one even with a full stop, if more text follows."""
    if side.headline:
        return side.headline
    document = side.document
    if len(document.paragraphs) < PARAGRAPHS:
        return range(0)
    first, second = (side.indexed.words_in(p) for p in document.paragraphs[:2])
    short = len(first) <= SHORT and 2 * len(first) <= max(len(second), SHORT)
    return first if short and not any(side.quoted[i] >= 0 for i in first) else range(0)


def _own(side: FramingIndex, own: range, other: FramingIndex, others: range) -> tuple[Span, ...]:
    """The stretches of words that the other headline lacks; function words do not begin or end one."""
    there = {other.keys[i] for i in others}
    content = [i for i in own if side.content[i]]
    apart = [side.keys[i] not in there for i in content]
    for n in range(1, len(apart) - 1):
        apart[n] = apart[n] or (apart[n - 1] and apart[n + 1])  # one word in common does not part a stretch
    runs: list[list[int]] = [[]]
    for i, told in zip(content, apart, strict=True):
        if told:
            runs[-1].append(i)
        else:
            runs.append([])
    return tuple(side.whole(run[0], run[-1] + 1) for run in runs if run)
