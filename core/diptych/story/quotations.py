"""Quotations that several sources have, by intervals of words: one may quote the beginning, another the end."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from diptych.finding import Finding
from diptych.sameness.words import words
from diptych.span import cover
from diptych.story.evidence import Evidence, Joined, gathered, joined
from diptych.story.grouping import grouped
from diptych.story.row import Place

_SAME = 0.5  # of the longer of two intervals of one source, from which they are the same words
_LEAST = 4  # words that carry content: “for a private conference call” says nothing by itself
_JOINED = 0.5  # mean link from which two groups are one
_APART = 2  # times the length of its parts, beyond which they are no one utterance


def quotations(evidence: Evidence) -> list[tuple[tuple[Place, ...], tuple[Joined, ...]]]:
    """Groups of passages that quote the same words, each with the findings that join them."""
    found = [one for left, right, finding in evidence.findings("quote") for one in _parts(left, right, finding)]
    same = _intervals({place for one in found for place in (one.left, one.right)})
    links: dict[tuple[Place, Place], float] = {}
    for one in found:
        pair = same[one.left], same[one.right]
        links[pair] = max(one.score, links.get(pair, 0.0))
    links.update(dict.fromkeys(_equal({*same.values()}, evidence), 1.0))
    groups = [group for group in grouped(links, _JOINED, evidence.key) if any(_tells(p, evidence) for p in group)]
    return gathered(groups, found, same)


def _tells(place: Place, evidence: Evidence) -> bool:
    """Whether a passage has words enough to be a quotation by itself, and no turn of phrase that anybody may use."""
    inside = words(evidence.texts[place.source], place.span.start, place.span.end)
    return sum(word.content for word in inside) >= _LEAST


def _equal(places: Iterable[Place], evidence: Evidence) -> Iterator[tuple[Place, Place]]:
    """Intervals of two sources that hold the same words: in a copied passage no finding stands on a quotation alone."""
    alike: dict[tuple[str, ...], list[Place]] = defaultdict(list)
    for place in places:
        text = evidence.texts[place.source]
        alike[tuple(word.norm for word in words(text, place.span.start, place.span.end))].append(place)
    for found in alike.values():
        for left, right in combinations(sorted(found), 2):
            if left.source != right.source:
                yield left, right


def _parts(left: int, right: int, finding: Finding) -> Iterable[Joined]:
    """What a finding on a quotation joins: all of an utterance with what breaks it, its parts where they lie apart."""
    whole = cover(finding.left), cover(finding.right)
    apart = any(
        len(span) > _APART * sum(map(len, s)) for span, s in zip(whole, (finding.left, finding.right), strict=True)
    )
    pairs = (
        zip(finding.left, finding.right, strict=True) if apart and len(finding.left) == len(finding.right) else [whole]
    )
    return [joined(Place(left, a), Place(right, b), finding) for a, b in pairs]


def _intervals(places: Iterable[Place]) -> dict[Place, Place]:
    """For each passage the interval of its source that it is the same as: the longest of which it is half or more."""
    chosen: dict[int, list[Place]] = defaultdict(list)
    found: dict[Place, Place] = {}
    for place in sorted(places, key=lambda p: (-len(p.span), p)):
        near = [other for other in chosen[place.source] if place.span.overlap(other.span) >= _SAME * len(other.span)]
        if not near:
            chosen[place.source].append(place)
        found[place] = min(near, key=lambda other: (-place.span.overlap(other.span), other), default=place)
    return found
