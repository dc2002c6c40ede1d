"""What two sentences on one thing say differently, each difference named by its smallest words and its kind."""

from collections import defaultdict
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
from diptych.matching.one_order import in_one_order
from diptych.matching.phrases import all_whole
from diptych.matching.text_index import TextIndex
from diptych.matching.word_index import WordIndex

_BySentences = dict[tuple[int, int], list[Difference]]

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
    scene = Scene(a.kept(WordIndex), b.kept(WordIndex), shared, links)
    held = a.language.habits.differences or get_args(DifferenceType)  # empty where all rules hold
    named = [d for finder in FINDERS for d in finder(scene) if d.type in held]
    named = _each_once(named)
    for finder in LATER:
        known = _by_sentences(named)
        named += [d for d in finder(scene) if d.type in held and not _told_by_any(d, known)]
    opened = opening.find(scene, named) if "opening" in held else ()
    found = left_out.find(scene) if "left out" in held else ()
    known = _by_sentences(named)
    more = (d for d in found if not _told_by_any(d, known))
    return list(dict.fromkeys(_whole(d, a, b) for d in (*named, *opened, *more)))


def _each_once(named: Sequence[Difference]) -> list[Difference]:
    """The differences without what is told twice: a fate in words that another one names, a figure that it denies."""
    others = [d for d in named if d.type != "figure" and d.rule not in fates.RULES]
    told = _by_sentences(others)
    fated = [d for d in named if d.rule in fates.RULES and not _told_by_any(d, told)]
    fates_told = _by_sentences(fated)
    figures_left = [d for d in named if d.type == "figure" and not _told_by_any(d, fates_told)]
    kept = {*map(id, others), *map(id, fated), *map(id, figures_left)}
    return [d for d in named if id(d) in kept]


def _whole(difference: Difference, a: TextIndex, b: TextIndex) -> Difference:
    """The difference with no word cut; a quotation ends at its marks."""
    if difference.type == "quotation":
        return difference
    return replace(difference, left=all_whole(a, difference.left), right=all_whole(b, difference.right))


def _by_sentences(named: Sequence[Difference]) -> _BySentences:
    """The differences by the two sentences that they are of."""
    found: _BySentences = defaultdict(list)
    for difference in named:
        found[difference.sentences].append(difference)
    return found


def _told_by_any(stretch: Difference, named: _BySentences) -> bool:
    """Whether a difference of the same two sentences names the words of a stretch already."""
    return any(_told(stretch, other) for other in named.get(stretch.sentences, ()))


def _told(stretch: Difference, other: Difference) -> bool:
    """Whether two differences of the same two sentences have words in common."""
    sides = (stretch.left, other.left), (stretch.right, other.right)
    return any(x.overlap(y) for mine, theirs in sides for x in mine for y in theirs)
