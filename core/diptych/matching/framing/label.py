"""Framing by label: another name for the same person or thing."""

from collections.abc import Iterator

from diptych.matching.framing.descriptors import Descriptor, descriptors
from diptych.matching.framing.difference import Difference
from diptych.matching.framing.scene import Scene
from diptych.matching.framing.side import Side
from diptych.matching.framing.swaps import Swap, swaps
from diptych.matching.framing.vocabulary import Hit
from diptych.matching.words import words

_WILL = frozenset("will won't to not".split())  # what stands before the verb of a headline
HELD = 2  # aligned words around a place in a sentence, for two terms of one contrast set,
FIRM = 4  # and for any others,
SHORT = 4  # of so many words at most
CONTRAST_TIE = 0.2  # link score below which two terms of one set need not mean the same
_BRACES = {ord("{"): "", ord("}"): ""}


def find(scene: Scene) -> Iterator[Difference]:
    """Words that fill the same place: in the headlines, between equal neighbours."""
    for swap in swaps(scene):
        if swap.tie.headline:
            rule = "loaded-headline" if _acts(scene.a, swap.left) and _acts(scene.b, swap.right) else "label-headline"
            yield _difference(scene, swap, rule, "the headlines")
        elif swap.inner and _holds(scene, swap) and not _reports(scene, swap):
            judged = any(i in scene.a.evaluative for i in swap.left) or any(j in scene.b.evaluative for j in swap.right)
            rule = "loaded-place" if judged else "label-neighbours"
            yield _difference(scene, swap, rule, "equal words before and after")
    yield from _described(scene)
    yield from _contrasted(scene)


def _holds(scene: Scene, swap: Swap) -> bool:
    """Whether the words around are enough to say that these stand for one thing."""
    if _one_thing(scene, swap):
        return swap.held >= HELD
    capitals = {scene.a.capital(i) for i in swap.left} | {scene.b.capital(j) for j in swap.right}
    return swap.held >= FIRM and max(len(swap.left), len(swap.right)) <= SHORT and len(capitals) == 1


def _one_thing(scene: Scene, swap: Swap) -> bool:
    """Whether words of both sides stand in one contrast set."""
    left = {name for i in swap.left if i in scene.a.contrasts for name in scene.a.contrasts[i].classes}
    return any(left & scene.b.contrasts[j].classes for j in swap.right if j in scene.b.contrasts)


def _reports(scene: Scene, swap: Swap) -> bool:
    """Whether a reporting verb is among the words: those are another rule's."""
    return any(i in scene.a.verbs for i in swap.left) or any(j in scene.b.verbs for j in swap.right)


def _acts(side: Side, inside: range) -> bool:
    """Whether the words of a headline begin with a verb, as far as its ending tells."""
    first = side.norms[inside.start]
    return (
        inside.start in side.verbs
        or first in _WILL
        or (len(inside) > 1 and first.endswith(("s", "ed", "ing")) and not first.endswith(("ss", "us", "is")))
    )


def _contrasted(scene: Scene) -> Iterator[Difference]:
    """Two terms of one contrast set in tied sentences, each article with its own term throughout."""
    left, right = _by_set(scene.a), _by_set(scene.b)
    for name in sorted(left.keys() & right.keys()):
        mine, theirs = {h.term for h in left[name]}, {h.term for h in right[name]}
        if mine & theirs or any(len(words(term)) == 1 for term in mine | theirs):
            continue
        tied = [
            (one, other)
            for one in left[name]
            for other in right[name]
            if any(
                one.first in tie.left and other.first in tie.right for tie in scene.ties if tie.score >= CONTRAST_TIE
            )
        ]
        if tied:
            one, other = tied[0]
            x, y = scene.a.span(one.first, one.last), scene.b.span(other.first, other.last)
            yield Difference(
                "label-contrast", x, y, 0.5, "Left calls it “{left}”, right “{right}”.",
                {"left": {"term": one.term}, "right": {"term": other.term}, "tie": name},
            )  # fmt: skip


def _by_set(side: Side) -> dict[str, list[Hit]]:
    found: dict[str, list[Hit]] = {}
    for hit in side.contrasts.values():
        if side.quoted[hit.first] < 0:
            for name in hit.classes:
                found.setdefault(name, []).append(hit)
    return found


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
    """Whether each says something that the other does not, or one of them judges."""
    left, right = _said(scene.a, one), _said(scene.b, other)
    if min(one.last - one.first, other.last - other.first) < 2:
        return False
    only_left, only_right = left.keys() - right.keys(), right.keys() - left.keys()
    if any(left[s] in scene.a.evaluative for s in only_left) or any(right[s] in scene.b.evaluative for s in only_right):
        return True
    plain_left = [s for s in only_left if not scene.a.capital(left[s])]
    plain_right = [s for s in only_right if not scene.b.capital(right[s])]
    return bool(only_left and only_right and (plain_left or plain_right))


def _said(side: Side, found: Descriptor) -> dict[str, int]:
    """The content stems beyond office and party, with their words."""
    return {side.stems[i]: i for i in range(found.first, found.last) if side.content[i] and i not in side.titles}


def _difference(scene: Scene, swap: Swap, rule: str, tie: str) -> Difference:
    a, b = scene.a, scene.b
    x, y = a.whole(swap.left.start, swap.left.stop), b.whole(swap.right.start, swap.right.stop)
    shared = [a.norms[i] for i, _ in swap.tie.pairs if a.content[i]]
    return Difference(
        rule, x, y, swap.tie.score, "In the same place left says “{left}”, right says “{right}”.",
        {"left": {"words": x.of(a.text)}, "right": {"words": y.of(b.text)}, "shared words": shared, "tie": tie},
    )  # fmt: skip
