"""Framing by quotation: the same utterance cut or altered by one side."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import pairwise

from diptych.matching.framing.difference import Difference
from diptych.matching.framing.scene import Scene
from diptych.matching.framing.side import Side
from diptych.span import Span

CUT_WORDS = 3  # shorter cuts are asides
LONG_WORDS = 60  # a longer one is a passage that only this article quotes
SEAM_WORDS = 5  # words shown on either side of the place where the other article has more
ALTERED_WORDS = 8  # a longer stretch is another sentence, not another wording
EDGE_WORDS = 4  # the same where equal words hold it on one side only
LIGHT = 2  # words that do not make a cut an alteration
ANCHOR = 2  # equal words that hold an alteration on both sides
SAME = 0.4  # share of the shorter quotation that both must have
ELSEWHERE = 0.6  # share of the cut words that the other article quotes at another place: then nothing is cut
SENSE = frozenset("not no never none nothing must should may might can could will would shall only".split())
NEGATION = frozenset("not no never none nothing cannot don't didn't won't isn't wasn't".split())

Edit = tuple[int, int, int, int]


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each cut and each altered stretch of a shared quotation."""
    seen: set[tuple[int, int]] = set()
    for left, right in scene.quoted_pairs:
        for n in scene.a.quotations_over(left):
            for m in scene.b.quotations_over(right):
                if (n, m) not in seen:
                    seen.add((n, m))
                    yield from _compared(scene, _words(scene.a, n), _words(scene.b, m))
    for n, m in scene.alike_quotations:
        if (n, m) not in seen:
            seen.add((n, m))
            yield from _compared(scene, _words(scene.a, n), _words(scene.b, m))


def _words(side: Side, number: int) -> range:
    return side.indexed.words_in(side.document.quotations[number].span)


def _compared(scene: Scene, left: range, right: range) -> Iterator[Difference]:
    a, b = scene.a, scene.b
    matcher = SequenceMatcher(None, a.keys[left.start : left.stop], b.keys[right.start : right.stop], autojunk=False)
    blocks = [
        (left.start + k.a, right.start + k.b, k.size)
        for k in matcher.get_matching_blocks()
        if k.size >= ANCHOR or any(a.content[left.start + k.a : left.start + k.a + k.size])
    ]
    if sum(size for _, _, size in blocks) < max(ANCHOR, SAME * min(len(left), len(right))):
        return
    for (i, j, size), (k, m, after) in pairwise(blocks):
        edit = (i + size, k, j + size, m)
        if _one_sided(scene, edit):
            yield from _cut(scene, edit, left, right)
        elif max(size, after) >= ANCHOR and max(edit[1] - edit[0], edit[3] - edit[2]) <= ALTERED_WORDS:
            yield from _altered(scene, edit, left, right)
    first, last = blocks[0], blocks[-1]
    for edit in (
        (left.start, first[0], right.start, first[1]),
        (last[0] + last[2], left.stop, last[1] + last[2], right.stop),
    ):
        yield from _cut(scene, edit, left, right)
        if max(edit[1] - edit[0], edit[3] - edit[2]) <= EDGE_WORDS:
            yield from _altered(scene, edit, left, right)


def _cut(scene: Scene, edit: Edit, left: range, right: range) -> Iterator[Difference]:
    """The words that only one side quotes, against the seam in the other's quotation."""
    i, k, j, m = edit
    i, j = _skipped(scene.a, i, k), _skipped(scene.b, j, m)
    if (k - i == 0) == (m - j == 0):
        return
    flip = k > i
    near, far, there = (scene.b, scene.a, left) if not flip else (scene.a, scene.b, right)
    words, seam = (range(j, m), i) if not flip else (range(i, k), j)
    if flip:
        near, far = scene.a, scene.b
    stems = {near.stems[n] for n in words if near.content[n]}
    if len(stems) < ANCHOR and not any(near.norms[n] in NEGATION for n in words):
        return
    if not CUT_WORDS <= len(words) <= LONG_WORDS or _quoted_elsewhere(stems, far):
        return
    x = far.span(max(there.start, seam - SEAM_WORDS), min(there.stop, seam + SEAM_WORDS))
    y = near.span(words.start, words.stop)
    gap = far.words[seam - 1].end if seam > there.start else far.words[seam].start
    evidence = {
        "left": {"quoted": x.of(far.text), "gap": gap},
        "right": {"cut words": y.of(near.text)},
        "tie": "the same quotation",
    }
    found = Difference("quotation-cut", x, y, 0.5, "{A} leaves “{b}” out of the same quotation.", evidence)
    yield found.mirrored() if flip else found


def _one_sided(scene: Scene, edit: Edit) -> bool:
    """Whether one side has nothing there, or next to nothing where the other has much."""
    i, k, j, m = edit
    if min(k - i, m - j) == 0:
        return True
    if max(k - i, m - j) <= ALTERED_WORDS:
        return False
    return (_skipped(scene.a, i, k) == k) != (_skipped(scene.b, j, m) == m)


def _skipped(side: Side, first: int, last: int) -> int:
    """The end of the stretch where it is a word or two without weight, else its start."""
    return last if last - first <= LIGHT and not _weighs(side, range(first, last)) else first


def _quoted_elsewhere(stems: set[str], side: Side) -> bool:
    return bool(stems) and len(stems & side.quoted_stems) >= ELSEWHERE * len(stems)


def _altered(scene: Scene, edit: Edit, left: range, right: range) -> Iterator[Difference]:
    a, b = scene.a, scene.b
    i, k, j, m = edit
    if i == k or j == m:
        return
    if not _weighs(a, range(i, k)) and not _weighs(b, range(j, m)):
        return
    mine, theirs = {a.stems[n] for n in range(i, k)}, {b.stems[n] for n in range(j, m)}
    if mine <= {b.stems[n] for n in right} and theirs <= {a.stems[n] for n in left}:
        return  # the same words in another order, or spelled apart
    x, y = _around(a, left, i, k), _around(b, right, j, m)
    yield Difference(
        "quotation-altered", x, y, 0.5, "In the same quotation left has “{left}”, right has “{right}”.",
        {"left": {"words": a.span(i, k).of(a.text)}, "right": {"words": b.span(j, m).of(b.text)},
         "tie": "the same quotation"},
    )  # fmt: skip


def _weighs(side: Side, words: range) -> bool:
    return any(side.content[n] or side.norms[n] in SENSE for n in words)


def _around(side: Side, inside: range, first: int, last: int) -> Span:
    return side.span(max(inside.start, first - 1), min(inside.stop, last + 1))
