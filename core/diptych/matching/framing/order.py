"""Framing by order: what leads one article ends the other."""

from collections.abc import Iterator

from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene, Tie
from diptych.matching.framing.either_side import from_either_side
from diptych.matching.framing.rules import FramingRule, Rules
from diptych.matching.thresholds import ORDER_TIE
from diptych.span import Span

RULES: Rules = {
    "order-lead": FramingRule(
        "order", "low",
        "Two divers of the Tollick rescue station drowned in the sluice on Tuesday night. "
        "Gulls cried. Nets hung dry. Ropes lay coiled. Buoys rang. Masts creaked. Sails flapped. Hulls shone.",
        "Bread was cheap. Cows grazed. Trains ran late. Clocks stopped. Roofs leaked. Shops shut. Bands played. "
        "Two divers of the Tollick rescue station drowned in the sluice on Tuesday night.",
        anywhere=True,
    ),
}  # fmt: skip

FIRST = 2  # sentences, the headline among them
LAST = 3 / 4  # of an article
LONG = 8  # sentences that an article needs to have a beginning and an end
SHOWN = 12  # words


def find(scene: FramingScene) -> Iterator[FramingDifference]:
    """The surest shared claim that leads one side and stands in the last quarter of the other, one each way."""
    yield from from_either_side(_leads, scene)


def _leads(scene: FramingScene) -> Iterator[FramingDifference]:
    """The surest shared claim that leads the left article and ends the other."""
    a, b = scene.a, scene.b
    if min(len(a.sentences), len(b.sentences)) < LONG:
        return
    for tie in scene.ties:
        first, last = a.sentence_of[tie.left.start], b.sentence_of[tie.right.start]
        sure = tie.best and tie.score >= ORDER_TIE
        if sure and first < FIRST and last >= LAST * len(b.sentences):
            x, y = _shown(scene, tie)
            place = {"left": {"sentence": first + 1, "of": len(a.sentences)},
                     "right": {"sentence": last + 1, "of": len(b.sentences)}}  # fmt: skip
            yield FramingDifference("order-lead", x, y, tie.score, place, "left")
            return


def _shown(scene: FramingScene, tie: Tie) -> tuple[Span, Span]:
    i, j = tie.pairs[0]
    k, m = tie.pairs[-1]
    return scene.a.span(i, min(k + 1, i + SHOWN)), scene.b.span(j, min(m + 1, j + SHOWN))
