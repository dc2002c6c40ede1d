"""Framing by quotation, the other way: what one side quotes the other puts in its own words."""

from collections.abc import Iterator

from diptych.matching.framing.difference import Difference
from diptych.matching.framing.scene import Scene, Tie
from diptych.span import Span

STEMS = 3  # aligned content words,
TELLING = 2  # of which so many are rare and no names
SHARE = 0.5  # of the content words between the first and the last aligned one, on both sides
GAP = 5  # words between two aligned ones; a wider gap starts another stretch


def find(scene: Scene) -> Iterator[Difference]:
    """One difference for each quoted stretch whose words stand unquoted on the other side of a tie."""
    seen: set[tuple[str, int]] = set()
    for tie in scene.ties:
        if tie.headline:
            continue
        for flip in (False, True):
            yield from _stretches(scene, tie, flip, seen)


def _stretches(scene: Scene, tie: Tie, flip: bool, seen: set[tuple[str, int]]) -> Iterator[Difference]:
    near, far = (scene.b, scene.a) if flip else (scene.a, scene.b)
    pairs = [(j, i) for i, j in tie.pairs] if flip else list(tie.pairs)
    pairs = [(i, j) for i, j in pairs if near.quoted[i] >= 0 and far.quoted[j] < 0]
    for stretch in _split(pairs):
        number = near.quoted[stretch[0][0]]
        key = ("b" if flip else "a", number)
        (i, j), (k, m) = stretch[0], stretch[-1]
        weight = sum(near.content[n] for n, _ in stretch)
        telling = sum(near.telling[n] and far.telling[o] for n, o in stretch)
        most = max(sum(near.content[i : k + 1]), sum(far.content[j : m + 1]))
        if (
            weight < STEMS
            or telling < TELLING
            or weight < SHARE * most
            or key in seen
            or _shared(scene, near.span(i, k + 1), flip)
        ):
            continue
        seen.add(key)
        x, y = near.span(i, k + 1), far.span(j, m + 1)
        found = Difference(
            "quotation-paraphrased", x, y, 0.5, "{A} quotes “{a}”; {B} puts it in its own words: “{b}”.",
            {"left": {"quoted": x.of(near.text)}, "right": {"own words": y.of(far.text)},
             "shared words": [near.norms[n] for n, _ in stretch if near.content[n]]},
        )  # fmt: skip
        yield found.mirrored() if flip else found


def _split(pairs: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """The aligned pairs in stretches without wide gaps."""
    stretch: list[tuple[int, int]] = []
    for pair in pairs:
        if stretch and (pair[0] - stretch[-1][0] > GAP or pair[1] - stretch[-1][1] > GAP):
            yield stretch
            stretch = []
        stretch.append(pair)
    if stretch:
        yield stretch


def _shared(scene: Scene, span: Span, flip: bool) -> bool:
    """Whether the words are quoted on both sides after all."""
    return any(span.overlap(right if flip else left) for left, right in scene.quoted_pairs)
