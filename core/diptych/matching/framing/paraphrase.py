"""Framing by quotation, the other way: what one side quotes the other puts in its own words, or quotes otherwise."""

from collections.abc import Iterator, Set

from diptych.document import Quotation
from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene, Tie
from diptych.matching.framing.either_side import from_either_side
from diptych.matching.framing.rules import FramingRule, Rules
from diptych.matching.speaker_names import is_plain, same_person
from diptych.matching.thresholds import REWORDED_TIE
from diptych.matching.word_index import WordIndex
from diptych.span import Span

RULES: Rules = {
    "quotation-paraphrased": FramingRule(
        "quotation", "low",
        "Ivo Marsh, the surveyor, said: “The tunnel lining has rusted through beneath the canal.”",
        "Ivo Marsh reported that the lining of the tunnel rusted through beneath the canal long ago.",
    ),
    "quotation-reworded": FramingRule(
        "quotation", "low",
        "“I call this a hopelessly botched salvage,” Ivo Marsh told the harbour council of the ferry wreck on Sunday.",
        "On Sunday Ivo Marsh told the harbour council that the ferry wreck was “one more botched salvage”.",
    ),
}  # fmt: skip

STEMS = 3  # aligned content words,
TELLING = 2  # of which so many are rare and no names
SHARE = 0.5  # of the content words between the first and the last aligned one, on both sides
GAP = 5  # words between two aligned ones; a wider gap starts another stretch
WHOLE = 20  # words of a quotation that is shown as a whole

Pairs = list[tuple[int, int]]


def find(scene: FramingScene) -> Iterator[FramingDifference]:
    """One difference for each quoted stretch that stands unquoted, or quoted in other words, on the other side."""
    yield from from_either_side(_retold, scene)
    alike = frozenset(scene.alike_quotations)
    for tie in scene.ties:
        if not tie.headline:
            yield from _reworded(scene, tie, alike)


def _retold(scene: FramingScene) -> Iterator[FramingDifference]:
    """Each quoted stretch of the left article that stands unquoted in the other."""
    a, b = scene.a, scene.b
    seen: set[int] = set()
    for tie in scene.ties:
        if tie.headline:
            continue
        for stretch in _split([(i, j) for i, j in tie.pairs if a.quoted[i] >= 0 and b.quoted[j] < 0]):
            quotation = a.quoted[stretch[0][0]]
            if quotation not in seen and _alike(a, b, stretch) and not _shared(scene, stretch):
                found = _paraphrased(a, b, stretch)
                if not scene.copied(found.left, found.right) and not scene.same_words(found.left, found.right):
                    seen.add(quotation)
                    yield found


def _reworded(scene: FramingScene, tie: Tie, alike: Set[tuple[int, int]]) -> Iterator[FramingDifference]:
    """Two quotations of one speaker in linked sentences that share telling words but no passage."""
    a, b = scene.a, scene.b
    if not tie.best or tie.score < REWORDED_TIE:
        return
    for n in a.quotations_over(a.span(tie.left.start, tie.left.stop)):
        for m in b.quotations_over(b.span(tie.right.start, tie.right.stop)):
            one, other = a.document.quotations[n], b.document.quotations[m]
            if one.speaker is None or other.speaker is None:
                continue
            names, language = (one.speaker.name, other.speaker.name), a.language
            if any(is_plain(name, language) for name in names) or not same_person(*names, language):
                continue
            known = scene.shared_quotations
            if (n, m) in alike or known.left.over(one.span) or known.right.over(other.span):
                continue
            left = {a.stems[i]: i for i in a.indexed.words_in(one.span) if a.telling[i]}
            right = {b.stems[j]: j for j in b.indexed.words_in(other.span) if b.telling[j]}
            both = left.keys() & right.keys()
            if len(both) < TELLING:
                continue
            x = _told(a, one, [left[s] for s in both])
            y = _told(b, other, [right[s] for s in both])
            if scene.same_words(x, y):
                continue
            yield FramingDifference(
                "quotation-reworded", x, y, 0.5,
                {"left": {"quoted": x.of(a.text)}, "right": {"quoted": y.of(b.text)},
                 "shared words": sorted(both), "tie": one.speaker.name},
            )  # fmt: skip


def _told(side: WordIndex, quotation: Quotation, shared: list[int]) -> Span:
    """A short quotation whole, of a long one what lies between the shared words."""
    words = side.indexed.words_in(quotation.span)
    return side.span(words.start, words.stop) if len(words) <= WHOLE else side.span(min(shared), max(shared) + 1)


def _paraphrased(near: WordIndex, far: WordIndex, stretch: Pairs) -> FramingDifference:
    x, y = _spans(near, far, stretch)
    return FramingDifference(
        "quotation-paraphrased", x, y, 0.5,
        {"left": {"quoted": x.of(near.text)}, "right": {"own words": y.of(far.text)},
         "shared words": _words(near, stretch)},
        "left",
    )  # fmt: skip


def _spans(near: WordIndex, far: WordIndex, stretch: Pairs) -> tuple[Span, Span]:
    (i, j), (k, m) = stretch[0], stretch[-1]
    return near.span(i, k + 1), far.span(j, m + 1)


def _words(side: WordIndex, stretch: Pairs) -> list[str]:
    return [side.norms[i] for i, _ in stretch if side.content[i]]


def _split(pairs: Pairs) -> Iterator[Pairs]:
    """The aligned pairs in stretches without wide gaps."""
    stretch: Pairs = []
    for pair in pairs:
        if stretch and (pair[0] - stretch[-1][0] > GAP or pair[1] - stretch[-1][1] > GAP):
            yield stretch
            stretch = []
        stretch.append(pair)
    if stretch:
        yield stretch


def _alike(near: WordIndex, far: WordIndex, stretch: Pairs) -> bool:
    """Whether a stretch has enough in common to be one utterance."""
    (i, j), (k, m) = stretch[0], stretch[-1]
    weight = sum(near.content[n] for n, _ in stretch)
    telling = sum(near.telling[n] and far.telling[o] for n, o in stretch)
    most = max(sum(near.content[i : k + 1]), sum(far.content[j : m + 1]))
    return weight >= STEMS and telling >= TELLING and weight >= SHARE * most


def _shared(scene: FramingScene, stretch: Pairs) -> bool:
    """Whether the words belong to a shared quotation already."""
    span = scene.a.span(stretch[0][0], stretch[-1][0] + 1)
    return bool(scene.shared_quotations.left.over(span))
