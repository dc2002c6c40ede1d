"""What the two articles say differently about the same thing, one module per type."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from diptych.finding import Finding
from diptych.matching.claims.sentence_links import SentenceLink
from diptych.matching.claims.shared_claims import Claims
from diptych.matching.framing import (
    attribution,
    hedge,
    label,
    loaded,
    number,
    order,
    paraphrase,
    quotation,
    reporting_verb,
    substituted_words,
    voice,
)
from diptych.matching.framing.candidate import Difference, mirrored
from diptych.matching.framing.context import Scene
from diptych.matching.framing.rules import RULES
from diptych.matching.framing.side import Side
from diptych.matching.text_index import TextIndex
from diptych.options import Options

FINDERS: tuple[Callable[[Scene], Iterator[Difference]], ...] = (
    quotation.find,
    paraphrase.find,
    reporting_verb.find,
    hedge.find,
    number.find,
    substituted_words.find,
    label.find,
    attribution.find,
    order.find,
    loaded.find,
    voice.find,
)

OF_WORDS = frozenset({"label", "loaded", "number"})  # types whose words of both sides stand for one another
ANYWHERE = frozenset({"order-lead", "quotation-cut"})  # rules that know where else the words stand
CELL = 200  # characters, to find what lies on the same words without comparing all with all


def find(
    left: TextIndex, right: TextIndex, shared: Sequence[Finding], claims: Claims, options: Options
) -> list[Finding]:
    """The ``framing`` findings of every type, by place in the left article; ``shared`` are the quotations and wording.

    The rules always see the articles in the same order, whichever is left, so that swapped articles mirror exactly.
    """
    if left.text == right.text:
        return []
    if left.text <= right.text:
        found = _differences(left, right, shared, claims.links)
    else:
        mirrored_shared = [replace(f, left=f.right, right=f.left, evidence=mirrored(f.evidence)) for f in shared]
        mirrored_links = [link.mirrored() for link in claims.links]
        found = [d.mirrored() for d in _differences(right, left, mirrored_shared, mirrored_links)]
    return [d.finding(left, right) for d in sorted(found, key=lambda d: (d.left, d.right, d.rule))]


def _differences(
    a: TextIndex, b: TextIndex, shared: Sequence[Finding], links: Sequence[SentenceLink]
) -> list[Difference]:
    scene = Scene(Side(a), Side(b), shared, links)
    found = (difference for finder in FINDERS for difference in finder(scene))
    return _once(difference for difference in found if _differ(scene, difference))


def _differ(scene: Scene, found: Difference) -> bool:
    """Whether the words are others, and neither article has the other's whole sentence too."""
    if found.rule not in ANYWHERE and scene.repeated(found.left, found.right):
        return False
    return RULES[found.rule].type not in OF_WORDS or not scene.same_words(found.left, found.right)


def _once(differences: Iterator[Difference]) -> list[Difference]:
    """The differences without those that lie on the same words, on both sides, as one of a rule before theirs."""
    kept: dict[int, list[Difference]] = {}
    found = []
    for new in differences:
        cells = range(new.left.start // CELL, new.left.end // CELL + 1)
        if not any(_same(new, old) for cell in cells for old in kept.get(cell, ())):
            found.append(new)
            for cell in cells:
                kept.setdefault(cell, []).append(new)
    return found


def _same(one: Difference, other: Difference) -> bool:
    return all(2 * x.overlap(y) >= min(len(x), len(y)) for x, y in ((one.left, other.left), (one.right, other.right)))
