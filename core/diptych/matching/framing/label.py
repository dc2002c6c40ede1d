"""Framing by label: another name for the same person or thing."""

from collections.abc import Iterator

from diptych.matching.framing.descriptors import Descriptor, descriptors
from diptych.matching.framing.difference import Difference
from diptych.matching.framing.scene import Scene
from diptych.matching.framing.side import Side
from diptych.matching.framing.swaps import Swap, swaps

_BRACES = {ord("{"): "", ord("}"): ""}


def find(scene: Scene) -> Iterator[Difference]:
    """Words that fill the same place: in the headlines, between equal neighbours."""
    for swap in swaps(scene):
        if swap.tie.headline:
            yield _difference(scene, swap, "label-headline", "the headlines")
        elif swap.inner:
            yield _difference(scene, swap, "label-neighbours", "equal words before and after")
    yield from _described(scene)


def _described(scene: Scene) -> Iterator[Difference]:
    """The first descriptors of one named person or body, where each says what the other does not."""
    there: dict[str, list[Descriptor]] = {}
    for found in descriptors(scene.b):
        there.setdefault(found.name, []).append(found)
    done: set[str] = set()
    for one in descriptors(scene.a):
        for other in there.get(one.name, ()):
            if one.name in done or not _differ(scene, one, other):
                continue
            done.add(one.name)
            x, y = scene.a.span(one.first, one.last), scene.b.span(other.first, other.last)
            yield Difference(
                "label-descriptor", x, y, 0.4, f"Of {one.name.translate(_BRACES)} left says “{{left}}”, right “{{right}}”.",
                {"left": {"words": x.of(scene.a.text)}, "right": {"words": y.of(scene.b.text)}, "tie": one.name},
            )  # fmt: skip


def _differ(scene: Scene, one: Descriptor, other: Descriptor) -> bool:
    left, right = _said(scene.a, one), _said(scene.b, other)
    return bool(left - right and right - left)


def _said(side: Side, found: Descriptor) -> set[str]:
    return {side.stems[i] for i in range(found.first, found.last) if side.content[i] and i not in side.titles}


def _difference(scene: Scene, swap: Swap, rule: str, tie: str) -> Difference:
    a, b = scene.a, scene.b
    x, y = a.span(swap.left.start, swap.left.stop), b.span(swap.right.start, swap.right.stop)
    shared = [a.norms[i] for i, _ in swap.tie.pairs if a.content[i]]
    return Difference(
        rule, x, y, swap.tie.score, "In the same place left says “{left}”, right says “{right}”.",
        {"left": {"words": x.of(a.text)}, "right": {"words": y.of(b.text)}, "shared words": shared, "tie": tie},
    )  # fmt: skip
