"""What only one of two sentences on one thing has: the stretches of words that the other has in no other words either.

True of any two sentences that tell of one thing: what stands in one of them alone was left out of, or not known to,
the other. A bare time, place or modifier is none: a stretch has several telling words, and stands in one clause. What
the other article has in another sentence is not left out; nor do two sentences tell of one thing that have no more in
common than somebody's name. Where each has words of its own, they are another way to tell it, if it is surely one.
"""

from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from diptych.matching.claims.introductions import introducing, naming
from diptych.matching.claims.sentence_links import CommonWord
from diptych.matching.differences.difference import Difference
from diptych.matching.differences.scene import Scene, SentencePair
from diptych.matching.figure_context import DEEDS
from diptych.matching.own_words import own_words, stretch
from diptych.matching.thresholds import CARRIED, ONE_THING_TIE, SURE_TIE
from diptych.matching.word_families import everyday
from diptych.matching.word_index import WordIndex
from diptych.sameness.families import families
from diptych.span import Span

LEAST = 2  # telling words of a stretch
TYING = 2  # telling words that both sentences have, where each has its own as well
REPLACED = 3  # words between equal ones that may stand for each other
_MARKS = ",;:—–.()"


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each stretch, of the pairs that stand for their sentences."""
    for pair in scene.rows:
        if pair.score < ONE_THING_TIE or not _of_one_thing(scene, pair):
            continue
        alone = pair.score >= SURE_TIE
        replaced = _replaced(scene, pair)
        mine = _stretches(scene.a, pair.left, scene.b, pair.right, alone, replaced[0])
        theirs = _stretches(scene.b, pair.right, scene.a, pair.left, alone, replaced[1])
        if not (_tells_the_same(scene, pair) if mine and theirs else pair.best):
            continue
        for run in mine:
            yield _difference(pair, (stretch(scene.a, run),), ())
        for run in theirs:
            yield _difference(pair, (), (stretch(scene.b, run),))


def _stretches(side: WordIndex, n: int, other: WordIndex, m: int, alone: bool, replaced: Set[int]) -> list[list[int]]:
    """The runs of several words, and where ``alone`` those words that tell something by themselves.

    None of them is told anywhere else in the other article.
    """
    runs = [run for run in _runs(side, n, other, m) if run and untold(side, run, other)]
    return [run for run in runs if len(run) >= LEAST or (alone and _tells(side, run[0], other, replaced))]


def _tells(side: WordIndex, i: int, other: WordIndex, replaced: Set[int]) -> bool:
    """Whether one word tells something: a deed, a doubt, a word quoted, or what stands in another word's place.

    Other words alone are mostly another name for the same, offices and everyday words always.
    """
    norm = side.norms[i]
    if i in replaced:
        return True
    if norm in side.language.content.light or norm in everyday(side.language) or i in side.titles:
        return False
    doubted = i in side.hedges or i in side.verbs
    return side.keys[i] not in other.told and (doubted or side.quoted[i] >= 0 or norm.endswith(DEEDS))


def _replaced(scene: Scene, pair: SentencePair) -> tuple[set[int], set[int]]:
    """The few words that stand between the same two words of both sentences."""
    found: tuple[set[int], set[int]] = (set(), set())
    left, right = scene.a.sentences[pair.left], scene.b.sentences[pair.right]
    ends = (left.start - 1, right.start - 1), *pair.aligned, (left.stop, right.stop)
    for (i, j), (k, m) in pairwise(ends):
        if 2 <= k - i <= REPLACED + 1 and 2 <= m - j <= REPLACED + 1:
            found[0].update(range(i + 1, k))
            found[1].update(range(j + 1, m))
    return found


def _difference(pair: SentencePair, left: tuple[Span, ...], right: tuple[Span, ...]) -> Difference:
    return Difference("left out", "left-out", (pair.left, pair.right), left, right, pair.score)


def _of_one_thing(scene: Scene, pair: SentencePair) -> bool:
    """Whether two sentences share more than names, titles and figures, or are nearly the same."""
    return bool(_plain(scene, pair)) or pair.words >= CARRIED or scene.opens(pair)


def _tells_the_same(scene: Scene, pair: SentencePair) -> bool:
    """Whether two sentences of which each has words of its own still tell of one thing: two telling words say so.

    One does where half of all words are the same; beside names and an age, “clients” alone tells of any two things. A
    word that tells who somebody is says nothing of what was done: of the head of the council much is told. Nor does one
    that both quote: that is said to be the same elsewhere.
    """
    listed = everyday(scene.a.language)
    idle = _idle(scene.a, pair.left), _idle(scene.b, pair.right)
    telling = [
        word
        for word in _plain(scene, pair)
        if word.left.lower() not in listed and not (word.left in idle[0] and word.right in idle[1])
    ]
    longest = max(len(scene.a.sentences[pair.left]), len(scene.b.sentences[pair.right]))
    alike = 2 * len(pair.aligned) >= longest
    return len(telling) >= (1 if alike else TYING)


def _idle(side: WordIndex, n: int) -> set[str]:
    """The words of a sentence that tell who somebody is, or are quoted."""
    inside = side.sentences[n]
    idle = [*introducing(side.indexed, inside, side.indexed.kept(naming)), *(i for i in inside if side.quoted[i] >= 0)]
    return {side.text[side.words[i].start : side.words[i].end] for i in idle}


def _plain(scene: Scene, pair: SentencePair) -> list[CommonWord]:
    """The words that two sentences have in common, no names and figures among them."""
    common = scene.links.by_sentences[pair.left, pair.right].common
    return [word for word in common if word.left[:1].islower() and word.right[:1].islower()]


def untold(side: WordIndex, run: Sequence[int], other: WordIndex) -> bool:
    """Whether the other article lacks most words of a stretch, and such as may stand for them."""
    lacking = [
        i
        for i in run
        if side.keys[i] not in other.told and families(side.norms[i], side.language).isdisjoint(other.kin)
    ]
    return 2 * len(lacking) >= len(run)


def _runs(side: WordIndex, n: int, other: WordIndex, m: int) -> list[list[int]]:
    """The runs of telling words of a sentence that the other does not have, each in one clause."""
    lacking = set(own_words(side, n, other, m))
    runs: list[list[int]] = [[]]
    for i in side.sentences[n]:
        if not side.content[i] or side.norms[i] in side.language.saying.reporting:
            continue
        if i not in lacking:
            runs.append([])
            continue
        last = runs[-1]
        if last and any(mark in side.text[side.words[last[-1]].end : side.words[i].start] for mark in _MARKS):
            runs.append([])
        runs[-1].append(i)
    return runs
