"""What the headlines put differently: the stretches of words that the other one lacks.

True of any two headlines: they are the whole of what most readers see, so what one of them names and the other does
not is a choice. Only the headlines themselves are compared, never one with a subhead.
"""

from collections.abc import Iterator, Sequence

from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Scene
from diptych.matching.openings import headline
from diptych.matching.own_words import stretches
from diptych.matching.phrases import told as phrase_of
from diptych.matching.text_index import TextIndex
from diptych.matching.word_index import WordIndex
from diptych.span import Span

LEAST = 3  # words of a headline


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


def named(difference: Difference, left: TextIndex, right: TextIndex) -> tuple[str, str]:
    """What a reader is told of both headlines: the phrase on which they part, or the headlines where that is no phrase.

    A headline is one thought: of one of its words, of several stretches or of most of it, the rest is needed to make
    sense of them.
    """
    sides = (left.kept(WordIndex), difference.left), (right.kept(WordIndex), difference.right)
    phrases = [_phrase(side, own) for side, own in sides]
    x, y = phrases if all(phrases) else (_all(side) for side, _ in sides)
    return " ".join(x.split()), " ".join(y.split())


def _phrase(side: WordIndex, own: Sequence[Span]) -> str:
    """The only stretch of a headline, where it is a phrase of several words and not most of them; else none."""
    if len(own) > 1:
        return ""
    phrase = phrase_of(side.indexed, own[0])
    inside = side.indexed.words_in(phrase)
    telling = [i for i in headline(side) if side.content[i]]
    several, most = " " in phrase.of(side.text), 2 * sum(i in inside for i in telling) > len(telling)
    return phrase.of(side.text) if several and not most else ""


def _all(side: WordIndex) -> str:
    """The headline with the marks around its words, but for a full stop."""
    words = headline(side)
    start, end = side.words[words.start].start, side.words[words.stop - 1].end
    while start > 0 and not side.text[start - 1].isspace():
        start -= 1
    while end < len(side.text) and not side.text[end].isspace():
        end += 1
    return side.text[start:end].removesuffix(".")


def _own(side: WordIndex, own: range, other: WordIndex, others: range) -> tuple[Span, ...]:
    """The stretches of words that the other headline lacks; function words do not begin or end one."""
    there = {other.keys[i] for i in others}
    telling = [i for i in own if side.content[i]]
    return stretches(side, telling, [side.keys[i] not in there for i in telling])
