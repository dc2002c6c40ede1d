"""What two sentences on one thing say differently, each difference named by its smallest words and its kind."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import get_args

from diptych.finding import Finding
from diptych.matching.claims.sentence_links import Links
from diptych.matching.differences import (
    actors,
    ages,
    fates,
    figures,
    headline,
    left_out,
    names,
    opening,
    quotations,
    ratings,
    replaced,
    results,
    strength,
    votes,
)
from diptych.matching.differences.difference import Difference, DifferenceType
from diptych.matching.differences.scene import Scene
from diptych.matching.framing.side import FramingIndex
from diptych.matching.one_order import in_one_order
from diptych.matching.phrases import all_whole
from diptych.matching.text_index import TextIndex

FINDERS: tuple[Callable[[Scene], Iterator[Difference]], ...] = (
    headline.find,
    actors.find,
    figures.find,
    ages.find,
    results.find,
    ratings.find,
    names.find,
    strength.find,
    fates.find,
    quotations.find,
)
LATER = (votes.find, replaced.find)  # of what no rule before them told


def find(left: TextIndex, right: TextIndex, shared: Sequence[Finding], links: Links) -> list[Difference]:
    """Every difference of two articles."""
    return in_one_order(_found, left, right, shared, links)


def _found(a: TextIndex, b: TextIndex, shared: Sequence[Finding], links: Links) -> list[Difference]:
    scene = Scene(a.kept(FramingIndex), b.kept(FramingIndex), shared, links)
    held = a.language.habits.differences or get_args(DifferenceType)  # empty where all rules hold
    named = [d for finder in FINDERS for d in finder(scene) if d.type in held]
    named = _each_once(named)
    for finder in LATER:
        named += [d for d in finder(scene) if d.type in held and not any(_told(d, other) for other in named)]
    opened = opening.find(scene, named) if "opening" in held else ()
    found = left_out.find(scene) if "left out" in held else ()
    more = (d for d in found if not any(_told(d, other) for other in named))
    return list(dict.fromkeys(_whole(d, a, b) for d in (*named, *opened, *more)))


def _each_once(named: Sequence[Difference]) -> list[Difference]:
    """The differences without what is told twice: a fate in words that another one names, a figure that it denies."""
    others = [d for d in named if d.type != "figure" and d.rule not in fates.RULES]
    fated = [d for d in named if d.rule in fates.RULES and not any(_told(d, other) for other in others)]
    figures_left = [d for d in named if d.type == "figure" and not any(_told(d, fate) for fate in fated)]
    kept = {*map(id, others), *map(id, fated), *map(id, figures_left)}
    return [d for d in named if id(d) in kept]


def _whole(difference: Difference, a: TextIndex, b: TextIndex) -> Difference:
    """The difference with no word cut; a quotation ends at its marks."""
    if difference.type == "quotation":
        return difference
    return replace(difference, left=all_whole(a, difference.left), right=all_whole(b, difference.right))


def _told(stretch: Difference, other: Difference) -> bool:
    """Whether a difference of the same two sentences names the words of a stretch already."""
    if stretch.sentences != other.sentences:
        return False
    sides = (stretch.left, other.left), (stretch.right, other.right)
    return any(x.overlap(y) for mine, theirs in sides for x in mine for y in theirs)
