"""Passages that tell the same, grouped by average link: a missing link counts as 0.

Two groups become one while the mean link between their passages of different sources is high enough, the surest first.
Connected components would chain everything that has a word in common; a base text would make the result depend on which
is the base. Passages of one source are never linked, so their pairs say nothing for or against.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from heapq import heapify, heappop, heappush

from diptych.story.row import Place

_Pair = tuple[Place, Place]
_UNIT = 10_000  # scores are added as whole numbers, so that the order of sources changes no sum


def grouped(
    links: Mapping[_Pair, float], least: float, key: Callable[[Place], tuple[object, ...]]
) -> list[tuple[Place, ...]]:
    """The groups of two passages and more, each in order; ``key`` orders passages whatever the order of the sources."""
    places = sorted({place for pair in links for place in pair}, key=key)
    members: dict[int, tuple[Place, ...]] = {n: (place,) for n, place in enumerate(places)}
    number = {place: n for n, place in enumerate(places)}
    first = {n: n for n in members}  # the first passage of a group, by the order of the keys
    sums: dict[int, dict[int, int]] = defaultdict(dict)
    for (one, other), score in links.items():
        a, b = number[one], number[other]
        sums[a][b] = sums[b][a] = round(score * _UNIT)
    heap = [_entry(a, b, total, members, first) for a, near in sums.items() for b, total in near.items() if a < b]
    heapify(heap)
    following = len(places)
    while heap:
        mean, _, _, a, b = heappop(heap)
        if -mean < least * _UNIT:
            break
        if a not in members or b not in members:
            continue
        members[following] = (*members.pop(a), *members.pop(b))
        first[following] = min(first[a], first[b])
        near = _added(sums.pop(a), sums.pop(b), a, b)
        for n, total in near.items():
            for gone in (a, b):
                sums[n].pop(gone, None)
            sums[n][following] = total
            heappush(heap, _entry(following, n, total, members, first))
        sums[following] = near
        following += 1
    return [tuple(sorted(group)) for group in members.values() if len(group) > 1]


def _added(one: Mapping[int, int], other: Mapping[int, int], a: int, b: int) -> dict[int, int]:
    """The sums of links of two groups that become one."""
    found = {n: total for n, total in one.items() if n != b}
    for n, total in other.items():
        if n != a:
            found[n] = found.get(n, 0) + total
    return found


def _entry(
    a: int, b: int, total: int, members: Mapping[int, tuple[Place, ...]], first: Mapping[int, int]
) -> tuple[float, int, int, int, int]:
    """What the heap orders: the mean link, the surest first, then the passages' own order."""
    mean = total / max(1, _apart(members[a], members[b]))
    low, high = sorted((first[a], first[b]))
    return -mean, low, high, a, b


def _apart(one: Iterable[Place], other: Iterable[Place]) -> int:
    """How many pairs there are of passages of different sources."""
    counts: dict[int, int] = defaultdict(int)
    ours = 0
    for place in one:
        counts[place.source] += 1
        ours += 1
    return sum(ours - counts.get(place.source, 0) for place in other)
