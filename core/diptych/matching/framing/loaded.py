"""Framing by loaded word: one article judges or dramatises where the other tells."""

from collections.abc import Iterator

from diptych.matching.framing.candidate import Difference
from diptych.matching.framing.context import Scene, Tie
from diptych.matching.framing.rules import Rule, Rules
from diptych.matching.framing.substitutions import before_runs
from diptych.matching.thresholds import LOADED_TIE

RULES: Rules = {
    "loaded-added": Rule(
        "loaded", "low",
        "On Monday the council of Tollick voted for the plan to drain the old harbour.",
        "On Monday the council of Tollick voted for the reckless plan to drain the old harbour.",
        replaces=True,
    ),
    "loaded-before": Rule(
        "loaded", "low",
        "Crews cheered when the mayor promised to curb public spending on forty ferries and wooden piers.",
        "The mayor told angry crews of another plan: to slash public spending on forty ferries and wooden piers.",
        replaces=True,
    ),
}  # fmt: skip

RUN = 3  # equal words after the two that differ
RUN_CONTENT = 1  # of them content words; so many need no likeness of the two:
RUN_SURE = 3
ENDINGS = ("ing", "ed", "ly")
NEAR = 1  # words between an evaluative word and the shared word that it colours


def find(scene: Scene) -> Iterator[Difference]:
    """Other words before the same run of words; evaluative words that only one side has beside a shared word."""
    yield from _other_words(scene)
    seen: set[tuple[str, int]] = set()
    for tie in scene.ties:
        if tie.score >= LOADED_TIE and not tie.headline:
            for flip in (False, True):
                yield from _added(scene, tie, flip, seen)


def _other_words(scene: Scene) -> Iterator[Difference]:
    a, b = scene.a, scene.b
    seen: set[tuple[int, int]] = set()
    for tie, x, y, length in before_runs(scene):
        content = sum(a.content[x + 1 : x + 1 + length])
        if (
            tie.score < LOADED_TIE
            or length < RUN
            or content < RUN_CONTENT
            or (x, y) in seen
            or not (content >= RUN_SURE or _alike(scene, x, y))
        ):
            continue
        if a.capital(x) or b.capital(y) or a.norms[x][0].isdigit() or b.norms[y][0].isdigit():
            continue
        seen.add((x, y))
        left, right = a.span(x, x + 2), b.span(y, y + 2)
        left, right = a.span(x, x + 1 + min(length, RUN)), b.span(y, y + 1 + min(length, RUN))
        yield Difference(
            "loaded-before", left, right, 0.5,
            {"left": {"word": a.norms[x]}, "right": {"word": b.norms[y]},
             "shared words": a.norms[x + 1 : x + 1 + length], "tie": "the same words follow"},
        )  # fmt: skip


def _alike(scene: Scene, x: int, y: int) -> bool:
    """Whether two words are of one kind as far as spelling tells: the same ending, or the same word before them."""
    a, b = scene.a, scene.b
    same_ending = any(a.norms[x].endswith(e) and b.norms[y].endswith(e) for e in ENDINGS)
    return same_ending or (x > 0 and y > 0 and a.norms[x - 1] == b.norms[y - 1])


def _added(scene: Scene, tie: Tie, flip: bool, seen: set[tuple[str, int]]) -> Iterator[Difference]:
    near, far = (scene.b, scene.a) if flip else (scene.a, scene.b)
    pairs = [(j, i) for i, j in tie.pairs] if flip else list(tie.pairs)
    there = tie.left if flip else tie.right
    for i, j in pairs:
        if not near.content[i] or near.quoted[i] >= 0 or far.quoted[j] >= 0:
            continue
        for n in range(i - 1, max(near.sentences[near.sentence_of[i]].start, i - NEAR) - 1, -1):
            hit = near.evaluative.get(n)
            key = ("b" if flip else "a", n)
            if not hit or key in seen or near.quoted[n] >= 0 or any(c in ",;:" for c in near.between(n, i)):
                continue
            if any(m in far.evaluative for m in range(max(there.start, j - 5), min(there.stop, j + 5))):
                continue
            seen.add(key)
            x, y = near.span(n, i + 1), far.span(max(there.start, j - 1), j + 1)
            found = Difference(
                "loaded-added", x, y, 0.4,
                {"left": {"words": x.of(near.text), "class": sorted(hit.classes)}, "right": {"words": y.of(far.text)}},
                "left",
            )  # fmt: skip
            yield found.mirrored() if flip else found
