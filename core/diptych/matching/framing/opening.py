"""Framing by opening: two first sentences that no link ties.

True of any two reports of one event: the first sentence says what its article takes for the news, and these two take
something else for it.
"""

from collections.abc import Iterator, Sequence

from diptych.matching.claims.introductions import dateline
from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene
from diptych.matching.framing.rules import FramingRule, Rules
from diptych.matching.openings import opening, own
from diptych.matching.word_index import WordIndex
from diptych.span import Span

RULES: Rules = {
    "opening-unlinked": FramingRule(
        "opening", "medium",
        "Two divers drowned in the sluice of Tollick harbour. Gulls cried. Nets hung dry. Ropes lay coiled.",
        "Harbour master Ada Quill resigned in tears on Tuesday. Masts creaked. Sails flapped. Hulls shone.",
    ),
}  # fmt: skip

NEWS = 4  # telling words of a first sentence that tells some: “It was over in seconds.” leads up to it
_DASHES = ".) \n–—―-"  # behind a dateline


def find(scene: FramingScene) -> Iterator[FramingDifference]:
    """The first sentences, where no link ties them: each article takes something else for the news.

    Where a link does, the words on which they part are a difference of the two sentences.
    """
    n, m = opening(scene.a), opening(scene.b)
    if n < 0 or m < 0 or scene.links.are_linked(n, m):
        return
    if _news(scene.a, own(scene.a, n, scene.b, m)) and _news(scene.b, own(scene.b, m, scene.a, n)):
        yield FramingDifference("opening-unlinked", _below_dateline(scene.a, n), _below_dateline(scene.b, m), 0.5, {})


def _news(side: WordIndex, words: Sequence[Span]) -> bool:
    return sum(side.content[i] for span in words for i in side.indexed.words_in(span)) >= NEWS


def _below_dateline(side: WordIndex, n: int) -> Span:
    sentence = side.document.sentences[n].span
    place = dateline(side.indexed, side.sentences[n])
    if not place:
        return sentence
    mark = side.between(place.stop - 1, place.stop).lstrip(_DASHES)
    return Span(side.words[place.stop].start - len(mark), sentence.end)
