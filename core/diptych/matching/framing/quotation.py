"""Framing by quotation: the same utterance cut or altered by one side."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene
from diptych.matching.framing.elsewhere import tells
from diptych.matching.framing.rules import FramingRule, Rules
from diptych.matching.framing.utterances import ANCHOR, Edit, Utterances, WordNumbers, utterances
from diptych.matching.word_index import WordIndex
from diptych.sameness.turns import turning_words
from diptych.span import Span

RULES: Rules = {
    "quotation-cut": FramingRule(
        "quotation", "medium",
        "“I am sorry for the flooded cellars, but I would open the sluice again,” Ines Vane said.",
        "“I am sorry for the flooded cellars,” Ines Vane said.",
        anywhere=True,
    ),
    "quotation-altered": FramingRule(
        "quotation", "medium",
        "“We must close the old weir before the winter,” Ines Vane said.",
        "“We may close the old weir before the winter,” Ines Vane said.",
    ),
}  # fmt: skip

CUT_WORDS = 3  # shorter cuts are asides
LONG_WORDS = 60  # a longer one is a passage that only this article quotes
SEAM_WORDS = 5  # words shown on either side of the place where the other article has more
ALTERED_WORDS = 8  # a longer stretch is another sentence, not another wording
EDGE_WORDS = 4  # the same where equal words hold it on one side only
LIGHT = 2  # words that do not make a cut an alteration


def find(scene: FramingScene) -> Iterator[FramingDifference]:
    """One difference for each cut and each altered stretch of a shared quotation."""
    for pair in utterances(scene):
        for edit in pair.edits:
            inner = edit.before > 0 and edit.after > 0
            if not inner or _one_sided(scene, edit):
                yield from _cuts(scene, pair, edit)
            held = not inner or max(edit.before, edit.after) >= ANCHOR
            if held and max(len(edit.left), len(edit.right)) <= (ALTERED_WORDS if inner else EDGE_WORDS):
                yield from _altered(scene, pair, edit)


def _cuts(scene: FramingScene, pair: Utterances, edit: Edit) -> Iterator[FramingDifference]:
    """The words that only one side quotes, each run of them against the seam in the other's quotation."""
    left, right = _weighty(scene.a, edit.left), _weighty(scene.b, edit.right)
    if bool(left) == bool(right) or max(len(left), len(right)) > LONG_WORDS:
        return
    if right:
        yield from _cut_by_left(scene, pair, edit, right)
    else:
        found = _cut_by_left(scene.mirrored, pair.mirrored(), edit.mirrored(), left)
        yield from (difference.mirrored() for difference in found)


def _cut_by_left(scene: FramingScene, pair: Utterances, edit: Edit, words: WordNumbers) -> Iterator[FramingDifference]:
    """What of these words of the right utterance the left article does not tell at another place."""
    for untold in _untold(scene.b, words, scene.a, pair.same_left):
        yield _cut(scene.b, untold, scene.a, *_seam(scene, pair, edit, untold))


def _seam(scene: FramingScene, pair: Utterances, edit: Edit, cut: WordNumbers) -> tuple[range, int]:
    """The quotation on the left and the place among its words where it leaves the cut out.

    What goes on with a sentence is missed where that sentence ends, not where the next quotation begins.
    """
    a, b, then = scene.a, scene.b, edit.next_left
    if then is None:
        last = _segment(a, pair.left[-1])
        return last, last.stop
    before = max((i for i in pair.same_left if i < then), default=then)
    goes_on = cut[0] - 1 in pair.same_right and _home(b, cut[0] - 1) == _home(b, cut[0])
    if goes_on and a.quoted[before] != a.quoted[then]:
        return _segment(a, before), before + 1
    return _segment(a, then), then


def _cut(near: WordIndex, words: WordNumbers, far: WordIndex, there: range, seam: int) -> FramingDifference:
    x = far.span(max(there.start, seam - SEAM_WORDS), min(there.stop, seam + SEAM_WORDS))
    y = near.span(words[0], words[-1] + 1)
    gap = far.words[seam - 1].end if seam > there.start else far.words[seam].start
    evidence = {
        "left": {"quoted": x.of(far.text), "gap": gap},
        "right": {"cut words": y.of(near.text)},
        "tie": "the same quotation",
    }
    return FramingDifference("quotation-cut", x, y, 0.5, evidence, "left")


def _segment(side: WordIndex, i: int) -> range:
    """The words of the quotation that a word stands in."""
    return side.indexed.words_in(side.document.quotations[side.quoted[i]].span)


def _untold(near: WordIndex, cut: WordNumbers, far: WordIndex, same: frozenset[int]) -> Iterator[WordNumbers]:
    """The runs of a cut, sentence by sentence, that the other article does not tell at another place."""
    run: WordNumbers = ()
    for sentence in _sentences(near, cut):
        if tells(far, same, near, sentence):
            if _counts(near, run):
                yield run
            run = ()
        elif run and near.quoted[run[-1]] != near.quoted[sentence[0]]:
            if _counts(near, run):
                yield run
            run = sentence
        else:
            run += sentence
    if _counts(near, run):
        yield run


def _sentences(side: WordIndex, words: WordNumbers) -> list[WordNumbers]:
    """The words by the sentences and quotations that they stand in."""
    ends = [n + 1 for n, (i, k) in enumerate(pairwise(words)) if _home(side, i) != _home(side, k)]
    return [words[first:last] for first, last in pairwise([0, *ends, len(words)])]


def _home(side: WordIndex, i: int) -> tuple[int, int]:
    return side.sentence_of[i], side.quoted[i]


def _counts(side: WordIndex, run: WordNumbers) -> bool:
    """Whether words are enough to be missed, by their number and content or because they deny."""
    content = {side.stems[i] for i in run if side.content[i]}
    return len(run) >= CUT_WORDS and (
        len(content) >= ANCHOR or "negation" in turning_words((side.norms[i] for i in run), side.language).values()
    )


def _one_sided(scene: FramingScene, edit: Edit) -> bool:
    """Whether one side has nothing there, or next to nothing where the other has much."""
    if not edit.left or not edit.right:
        return True
    if max(len(edit.left), len(edit.right)) <= ALTERED_WORDS:
        return False
    return bool(_weighty(scene.a, edit.left)) != bool(_weighty(scene.b, edit.right))


def _weighty(side: WordIndex, words: WordNumbers) -> WordNumbers:
    """The words, none where they are but one or two without weight."""
    return () if len(words) <= LIGHT and not _weighs(side, words) else words


def _altered(scene: FramingScene, pair: Utterances, edit: Edit) -> Iterator[FramingDifference]:
    a, b = scene.a, scene.b
    if not edit.left or not edit.right or not _together(a, edit.left) or not _together(b, edit.right):
        return
    if not _weighs(a, edit.left) and not _weighs(b, edit.right):
        return
    mine, theirs = {a.stems[i] for i in edit.left}, {b.stems[j] for j in edit.right}
    if mine <= {b.stems[j] for j in pair.right} and theirs <= {a.stems[i] for i in pair.left}:
        return  # the same words in another order
    x, y = _around(a, edit.left), _around(b, edit.right)
    left, right = (side.span(words[0], words[-1] + 1) for side, words in ((a, edit.left), (b, edit.right)))
    yield FramingDifference(
        "quotation-altered", x, y, 0.5,
        {"left": {"words": left.of(a.text)}, "right": {"words": right.of(b.text)}, "tie": "the same quotation"},
    )  # fmt: skip


def _together(side: WordIndex, words: WordNumbers) -> bool:
    return side.quoted[words[0]] == side.quoted[words[-1]]


def _weighs(side: WordIndex, words: Sequence[int]) -> bool:
    norms = [side.norms[i] for i in words]
    return (
        any(side.content[i] for i in words)
        or not side.language.negations.restricting.isdisjoint(norms)
        or bool(turning_words(norms, side.language))
    )


def _around(side: WordIndex, words: WordNumbers) -> Span:
    """The words with one quoted neighbour on either side."""
    first, last = words[0], words[-1]
    first -= first > 0 and side.quoted[first - 1] == side.quoted[first]
    last += last + 1 < len(side.words) and side.quoted[last + 1] == side.quoted[last]
    return side.span(first, last + 1)
