"""Framing by label or loaded word: other words in the same place, in the headlines or between equal neighbours."""

from collections.abc import Iterator

from diptych.matching.figure_context import parted
from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene
from diptych.matching.framing.either_side import from_either_side
from diptych.matching.framing.rules import FramingRule, Rules
from diptych.matching.framing.substitutions import Swap, swaps
from diptych.matching.word_index import WordIndex
from diptych.sameness.quantities import OTHER, Quantity, same

RULES: Rules = {
    "number-place": FramingRule(
        "number", "high",
        "The quake off the Skerry coast had a magnitude of 6.1 and woke the town.",
        "The quake off the Skerry coast had a magnitude of 6.4 and woke the town.",
        replaces=True,
    ),
    "label-headline": FramingRule(
        "label", "low",
        "Peaceful vigil blocks Tollick quarry\n\nThe gate was shut.",
        "Angry mob blocks Tollick quarry\n\nNobody got in.",
        replaces=True,
    ),
    "label-place": FramingRule(
        "label", "low",
        "The council of Tollick will pay for the repair with public funds before the winter storms.",
        "The council of Tollick will pay for the repair with taxpayer funds before the winter storms.",
        replaces=True,
    ),
    "loaded-headline": FramingRule(
        "loaded", "low",
        "Tollick council rejects the quarry plan\n\nThe vote was close.",
        "Tollick council bows to protest\n\nMany had marched.",
        replaces=True,
    ),
    "loaded-place": FramingRule(
        "loaded", "low",
        "The council of Tollick took the narrow decision after a night of talks with the crews.",
        "The council of Tollick took the shameful decision after a night of talks with the crews.",
        replaces=True,
    ),
}  # fmt: skip

HELD = 2  # aligned words around a place in a sentence, for two terms of one contrast set,
FIRM = 4  # and for any others,
NAMED = 3  # words shown after a party
SHORT = 4  # of so many words at most


def find(scene: FramingScene) -> Iterator[FramingDifference]:
    """One difference for each place that the two articles fill otherwise; reporting verbs are another rule's."""
    yield from from_either_side(_parties, scene)
    for swap in swaps(scene):
        if swap.tie.headline:
            acts = _acts(scene.a, swap.left) and _acts(scene.b, swap.right)
            yield _difference(scene, swap, "loaded-headline" if acts else "label-headline", "the headlines")
        elif figures := _figures(scene, swap):
            one, other = figures
            apart = parted(scene.a.indexed, one.span, scene.b.indexed, other.span)
            if same(one, other).verdict in OTHER and not apart:
                yield _other_figure(scene, swap, one, other)
        elif _holds(scene, swap) and not _reports(scene, swap):
            rule = "loaded-place" if _judged(scene, swap) else "label-place"
            yield _difference(scene, swap, rule, "equal words before and after")


def _parties(scene: FramingScene) -> Iterator[FramingDifference]:
    """A party named in the left headline before words that the other has without it."""
    a, b = scene.a, scene.b
    for tie in scene.ties[:1]:
        if not tie.headline or any(_party(b, k, tie.right) for k in tie.right):
            return
        aligned = {j for _, j in tie.pairs}
        for i, j in tie.pairs:
            beside = j - 1 not in tie.right or j - 1 in aligned
            called = i in a.titles or _starts_name(a, i)
            if _party(a, i - 1, tie.left) and beside and called:
                x = a.span(i - 1, min(tie.left.stop, i + NAMED))
                y = b.span(j, min(tie.right.stop, j + NAMED))
                yield FramingDifference(
                    "label-headline", x, y, 0.4,
                    {"left": {"party": a.norms[i - 1]}, "right": {"party": None}}, "left", "label-party",
                )  # fmt: skip


def _starts_name(side: WordIndex, i: int) -> bool:
    return any(m.kind == "name" for m in side.indexed.mentions_in(side.words[i].start, side.words[i].end))


def _party(side: WordIndex, i: int, headline: range) -> bool:
    title = side.titles.get(i) if i in headline else None
    return bool(title and any(name.startswith("party") for name in title.classes))


def _figures(scene: FramingScene, swap: Swap) -> tuple[Quantity, Quantity] | None:
    """The figures of both sides where the words of each are nothing but one figure, or a part of one."""
    left, right = _figure(scene.a, swap.left), _figure(scene.b, swap.right)
    return (left, right) if left and right else None


def _figure(side: WordIndex, inside: range) -> Quantity | None:
    words = side.span(inside.start, inside.stop)
    found = side.indexed.quantities_over(words)
    return found[0] if len(found) == 1 and found[0].span.contains(words) else None


def _holds(scene: FramingScene, swap: Swap) -> bool:
    """Whether the words around are enough to say that these stand for one thing."""
    if _one_thing(scene, swap):
        return swap.held >= HELD
    if _numbered(scene.a, swap.left) or _numbered(scene.b, swap.right):
        return False
    capitals = {scene.a.capital(i) for i in swap.left} | {scene.b.capital(j) for j in swap.right}
    firm = swap.held >= FIRM or swap.held + len(swap.left) >= len(swap.tie.left)
    firm = firm or swap.held + len(swap.right) >= len(swap.tie.right)
    return firm and max(len(swap.left), len(swap.right)) <= SHORT and len(capitals) == 1


def _numbered(side: WordIndex, inside: range) -> bool:
    return bool(side.indexed.quantities_over(side.span(inside.start, inside.stop)))


def _one_thing(scene: FramingScene, swap: Swap) -> bool:
    """Whether words of both sides stand in one contrast set."""
    left = {name for i in swap.left if i in scene.a.contrasts for name in scene.a.contrasts[i].classes}
    return any(left & scene.b.contrasts[j].classes for j in swap.right if j in scene.b.contrasts)


def _reports(scene: FramingScene, swap: Swap) -> bool:
    return any(i in scene.a.verbs for i in swap.left) or any(j in scene.b.verbs for j in swap.right)


def _judged(scene: FramingScene, swap: Swap) -> bool:
    """Whether one side judges: by a listed word, or by any against a mere "other", "own", "all"."""
    if any(i in scene.a.evaluative for i in swap.left) or any(j in scene.b.evaluative for j in swap.right):
        return True
    return _bare(scene.a, swap.left) or _bare(scene.b, swap.right)


def _bare(side: WordIndex, inside: range) -> bool:
    return all(side.norms[i] in side.language.determiners.telling for i in inside)


def _acts(side: WordIndex, inside: range) -> bool:
    """Whether the words of a headline begin with a verb, as far as its ending tells."""
    first = side.norms[inside.start]
    if inside.start in side.verbs or first in side.language.verbs.before_a_headlines_verb:
        return True
    return len(inside) > 1 and first.endswith(("s", "ed", "ing")) and not first.endswith(("ss", "us", "is"))


def _difference(scene: FramingScene, swap: Swap, rule: str, tie: str) -> FramingDifference:
    a, b = scene.a, scene.b
    head = _head(scene, swap)
    x = a.whole(swap.left.start, swap.left.stop + head)
    y = b.whole(swap.right.start, swap.right.stop + head)
    return FramingDifference(
        rule, x, y, swap.tie.score,
        {"left": {"words": x.of(a.text)}, "right": {"words": y.of(b.text)},
         "shared words": [a.norms[i] for i, _ in swap.tie.pairs if a.content[i]], "tie": tie},
        says="place",
    )  # fmt: skip


def _other_figure(scene: FramingScene, swap: Swap, left: Quantity, right: Quantity) -> FramingDifference:
    a, b = scene.a, scene.b
    return FramingDifference(
        "number-place", left.span, right.span, swap.tie.score,
        {"left": {"words": left.span.of(a.text)}, "right": {"words": right.span.of(b.text)},
         "shared words": [a.norms[i] for i, _ in swap.tie.pairs if a.content[i]],
         "tie": "equal words before and after"},
        says="place",
    )  # fmt: skip


def _head(scene: FramingScene, swap: Swap) -> int:
    """1 where single words stand before the same noun, as far as their place tells: it is shown with them."""
    a, b = scene.a, scene.b
    i, j = swap.left.stop, swap.right.stop
    if swap.tie.headline or max(len(swap.left), len(swap.right)) > 1 or (i, j) not in swap.tie.pairs:
        return 0
    return int(a.content[i] and not a.between(i - 1, i).strip(" -") and not b.between(j - 1, j).strip(" -"))
