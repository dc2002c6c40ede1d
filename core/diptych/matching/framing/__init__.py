"""What the two articles say differently about the same thing, one module per type."""

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module

from diptych.finding import Finding
from diptych.finding_types import ROWS
from diptych.matching.claims.sentence_links import Links
from diptych.matching.claims.shared_claims import Claims
from diptych.matching.framing.candidate import FramingDifference
from diptych.matching.framing.context import FramingScene, set_scene
from diptych.matching.framing.number import VALUE
from diptych.matching.framing.rules import Rules
from diptych.matching.one_order import in_one_order
from diptych.matching.text_index import TextIndex
from diptych.matching.word_index import WordIndex

# The modules that the rows of the finding types name, in their order.
_MODULES = [
    import_module(f"{__name__}.{name}") for row in ROWS if row.kind == "framing" for name in row.found_by or (row.type,)
]
FINDERS: tuple[Callable[[FramingScene], Iterator[FramingDifference]], ...] = tuple(module.find for module in _MODULES)
RULES: Rules = {name: rule for module in _MODULES for name, rule in module.RULES.items()}

CELL = 200  # characters, to find what lies on the same words without comparing all with all


def find(left: TextIndex, right: TextIndex, shared: Sequence[Finding], claims: Claims) -> list[Finding]:
    """The ``framing`` findings of every type, by place on the left; ``shared`` are the quotations and wording."""
    every = in_one_order(_differences, left, right, shared, claims.links)
    found = [d for d in every if d.rule != VALUE or not _set_against_another(d, claims.findings)]
    return [d.finding(left, right, RULES[d.rule]) for d in sorted(found, key=lambda d: (d.left, d.right, d.rule))]


def _set_against_another(difference: FramingDifference, claims: Sequence[Finding]) -> bool:
    """Whether a claim sets one of two figures against another one: the fourteen hurt are eleven there, not three."""
    return any(
        any(map(difference.left.overlap, named.words.left)) != any(map(difference.right.overlap, named.words.right))
        for claim in claims
        for named in claim.differences
        if named.type == "figure"
    )


def _differences(a: TextIndex, b: TextIndex, shared: Sequence[Finding], links: Links) -> list[FramingDifference]:
    scene = set_scene(a.kept(WordIndex), b.kept(WordIndex), shared, links)
    held = a.language.habits.framing  # empty where all rules hold
    found = (d for finder in FINDERS for d in finder(scene) if not held or RULES[d.rule].type in held)
    return _once(difference for difference in found if _differ(scene, difference))


def _differ(scene: FramingScene, found: FramingDifference) -> bool:
    """Whether the words are others, and neither article has the other's whole sentence too."""
    rule = RULES[found.rule]
    if not rule.anywhere and scene.repeated(found.left, found.right):
        return False
    return not rule.replaces or not scene.same_words(found.left, found.right)


def _once(differences: Iterator[FramingDifference]) -> list[FramingDifference]:
    """The differences without those that lie on the same words, on both sides, as one of a rule before theirs."""
    kept: dict[int, list[FramingDifference]] = {}
    found = []
    for new in differences:
        cells = range(new.left.start // CELL, new.left.end // CELL + 1)
        if not any(_same(new, old) for cell in cells for old in kept.get(cell, ())):
            found.append(new)
            for cell in cells:
                kept.setdefault(cell, []).append(new)
    return found


def _same(one: FramingDifference, other: FramingDifference) -> bool:
    return all(2 * x.overlap(y) >= min(len(x), len(y)) for x, y in ((one.left, other.left), (one.right, other.right)))
