"""Framing by loaded word: one article judges or dramatises where the other tells."""

from collections.abc import Iterator

from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene, Tie
from diptych.matching.framing.either_side import from_either_side
from diptych.matching.framing.rules import FramingRule, Rules
from diptych.matching.framing.substitutions import before_runs
from diptych.matching.phrases import may_go_on
from diptych.matching.thresholds import LOADED_TIE

RULES: Rules = {
    "loaded-added": FramingRule(
        "loaded", "low",
        "On Monday the council of Tollick voted for the plan to drain the old harbour.",
        "On Monday the council of Tollick voted for the reckless plan to drain the old harbour.",
        replaces=True,
    ),
    "loaded-before": FramingRule(
        "loaded", "low",
        "Crews cheered when the mayor promised to curb public spending on forty ferries and wooden piers.",
        "The mayor told angry crews of another plan: to slash public spending on forty ferries and wooden piers.",
        replaces=True,
    ),
}  # fmt: skip

RUN = 3  # equal words after the two that differ
LONGEST = 5  # of them shown at most
RUN_CONTENT = 1  # of them content words; so many need no likeness of the two:
RUN_SURE = 3
_LESSER = frozenset(",;:—–()")
ENDINGS = ("ing", "ed", "ly")


def find(scene: FramingScene) -> Iterator[FramingDifference]:
    """Other words before the same run of words; evaluative words that only one side has beside a shared word."""
    yield from _other_words(scene)
    yield from from_either_side(_added, scene)


def _other_words(scene: FramingScene) -> Iterator[FramingDifference]:
    a, b = scene.a, scene.b
    for x, y, length in before_runs(scene):
        content = sum(a.content[x + 1 : x + 1 + length])
        if a.capital(x) or b.capital(y) or a.norms[x][0].isdigit() or b.norms[y][0].isdigit():
            continue
        if length < RUN or content < RUN_CONTENT or not (content >= RUN_SURE or _alike(scene, x, y)):
            continue
        shown = RUN
        while shown < min(length, LONGEST) and a.content[x + shown] and may_go_on(a.indexed, x + 1 + shown):
            shown += 1  # no noun is parted from what stands before it
        left, right = a.span(x, x + 1 + shown), b.span(y, y + 1 + shown)
        yield FramingDifference(
            "loaded-before", left, right, 0.5,
            {"left": {"word": a.norms[x]}, "right": {"word": b.norms[y]},
             "shared words": a.norms[x + 1 : x + 1 + length], "tie": "the same words follow"},
        )  # fmt: skip


def _alike(scene: FramingScene, x: int, y: int) -> bool:
    """Whether two words are of one kind as far as spelling tells: the same ending, or the same word before them.

    Neither begins its text: they have no capital.
    """
    a, b = scene.a, scene.b
    same_ending = any(a.norms[x].endswith(e) and b.norms[y].endswith(e) for e in ENDINGS)
    return same_ending or a.norms[x - 1] == b.norms[y - 1]


def _added(scene: FramingScene) -> Iterator[FramingDifference]:
    """Evaluative words of the left article alone, right before a shared word."""
    seen: set[int] = set()
    for tie in scene.ties:
        if tie.score >= LOADED_TIE and not tie.headline:
            yield from _added_in(scene, tie, seen)


def _added_in(scene: FramingScene, tie: Tie, seen: set[int]) -> Iterator[FramingDifference]:
    a, b = scene.a, scene.b
    for i, j in tie.pairs:
        n = i - 1
        hit = a.evaluative.get(n)
        if not hit or n < tie.left.start or n in seen or any(c in ",;:" for c in a.between(n, i)):
            continue
        if not a.content[i] or a.quoted[n] >= 0 or a.quoted[i] >= 0 or b.quoted[j] >= 0:
            continue
        if any(m in b.evaluative for m in range(max(tie.right.start, j - 5), min(tie.right.stop, j + 5))):
            continue
        seen.add(n)
        beside = j > tie.right.start and _LESSER.isdisjoint(b.between(j - 1, j))  # a dateline is no label
        x, y = a.span(n, i + 1), b.span(j - beside, j + 1)
        yield FramingDifference(
            "loaded-added", x, y, 0.4,
            {"left": {"words": x.of(a.text), "class": sorted(hit.classes)}, "right": {"words": y.of(b.text)}},
            "left",
        )  # fmt: skip
