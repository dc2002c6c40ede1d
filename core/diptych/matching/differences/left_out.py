"""What only one of two sentences on one thing has: the stretches of words that the other has in no other words either.

True of any two sentences that tell of one thing: what stands in one of them alone was left out of, or not known to,
the other. A bare time, place or modifier is none: a stretch has several telling words, and stands in one clause. What
the other article has in another sentence is not left out; nor do two sentences tell of one thing that have no more in
common than somebody's name.
"""

from collections.abc import Iterator, Sequence

from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Pair, Scene
from diptych.matching.framing.side import Side
from diptych.matching.thresholds import CARRIED, DIFFERENCE_TIE, SURE_TIE
from diptych.sameness.families import families
from diptych.span import Span

TIED = 2  # words in common, no names, of two sentences on one thing
LEAST = 2  # telling words of a stretch in a sure pair, one more in others
_MARKS = ",;:—–.()"


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each stretch, of the pairs that stand for their sentences."""
    for pair in scene.rows:
        if (pair.score < DIFFERENCE_TIE and not scene.opens(pair)) or not _of_one_thing(scene, pair):
            continue
        least = LEAST if pair.score >= SURE_TIE else LEAST + 1
        mine = [run for run in _runs(scene.a, pair.left, scene.b, pair.right) if len(run) >= least]
        theirs = [run for run in _runs(scene.b, pair.right, scene.a, pair.left) if len(run) >= least]
        if not theirs:
            mine = [run for run in mine if _untold(scene.a, run, scene.b)]
        if not mine:
            theirs = [run for run in theirs if _untold(scene.b, run, scene.a)]
        for run in mine:
            yield _difference(pair, (scene.a.whole(run[0], run[-1] + 1),), ())
        for run in theirs:
            yield _difference(pair, (), (scene.b.whole(run[0], run[-1] + 1),))


def _difference(pair: Pair, left: tuple[Span, ...], right: tuple[Span, ...]) -> Difference:
    return Difference("left out", "left-out", (pair.left, pair.right), left, right, pair.score)


def _of_one_thing(scene: Scene, pair: Pair) -> bool:
    """Whether two sentences share more than names, titles and figures, or are nearly the same."""
    link = scene.link_of[pair.left, pair.right]
    plain = [word for word in link.common if word.left[:1].islower() and word.right[:1].islower()]
    return len(plain) >= TIED - 1 or pair.words >= CARRIED or scene.opens(pair)


def _untold(side: Side, run: Sequence[int], other: Side) -> bool:
    """Whether the other article lacks most words of a stretch, and such as may stand for them."""
    lacking = [i for i in run if side.keys[i] not in other.told and families(side.norms[i]).isdisjoint(other.kin)]
    return 2 * len(lacking) >= len(run)


def _runs(side: Side, n: int, other: Side, m: int) -> list[list[int]]:
    """The runs of telling words of a sentence that the other does not have, nor any that may stand for them."""
    there = other.sentences[m]
    keys = {other.keys[j] for j in there} | {other.stems[j] for j in there}
    kin = {name for j in there for name in families(other.norms[j])}
    runs: list[list[int]] = [[]]
    for i in side.sentences[n]:
        norm = side.norms[i]
        if not side.content[i] or norm in side.language.saying.reporting or norm in side.language.times.dating:
            continue
        if side.keys[i] in keys or side.stems[i] in keys or not families(norm).isdisjoint(kin):
            runs.append([])
            continue
        last = runs[-1]
        if last and any(mark in side.text[side.words[last[-1]].end : side.words[i].start] for mark in _MARKS):
            runs.append([])
        runs[-1].append(i)
    return runs
